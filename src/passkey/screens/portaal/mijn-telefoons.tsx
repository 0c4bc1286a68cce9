import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { Bevestig } from '../../../web/kit/bevestig.tsx'
import { iconTelefoon } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { useSessie } from '../../../web/sessie.tsx'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnTelefoons } from '../../contract.ts'
import { NieuweCodes } from './nieuwe-codes.tsx'
import { NogEen } from './nog-een.tsx'
import { telefoonsQuery } from './telefoons-query.ts'
import { passkeyTexts } from './texts.ts'
import '../../../portaal/screens/portaal.css'
import './deur.css'

type Telefoon = MijnTelefoons['telefoons'][number]

/** The phones that open this page: one more, one away, and whether someone made a new code. */
export default function MijnTelefoonsPagina() {
  const texts = useTexts(passkeyTexts).telefoons
  const { data, error, refetch } = useQuery(telefoonsQuery)
  const { sessie } = useSessie()
  const [done, setDone] = useState('')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { telefoons, codes } = data.data
  const after = async (words: string) => {
    await refetch()
    setDone(words)
  }
  return (
    <Pagina
      title={texts.titel}
      back={
        sessie.account.soort === 'jim'
          ? { to: '/portaal/gegevens', label: texts.terugJim }
          : { to: '/portaal', label: texts.terug }
      }
      intro={telefoons.length > 0 && <p>{texts.intro}</p>}
    >
      <div className="mijn">
        <div className="mijn__stapel" aria-live="polite">
          {done && <Melding tone="gelukt" title={done} />}
          <NieuweCodes codes={codes} onOut={(words) => void after(words)} />
        </div>
        {telefoons.length === 0 && (
          <LeegStaat icon={iconTelefoon} title={texts.geenTitel} level={2}>
            {texts.geen}
          </LeegStaat>
        )}
        {telefoons.length > 0 && (
          <div className="mijn__stapel">
            {telefoons.map((telefoon) => (
              <Regel
                key={telefoon.id}
                telefoon={telefoon}
                isLast={telefoons.length === 1}
                onGone={() => void after(texts.wegKlaar(telefoon.naam))}
              />
            ))}
          </div>
        )}
        <Sectie title={texts.erbij}>
          <NogEen onDone={(naam) => void after(texts.erbijKlaar(naam))} />
        </Sectie>
        {telefoons.length > 0 && (
          <Sectie title={texts.kwijtKop}>
            <p>{texts.kwijt}</p>
          </Sectie>
        )}
      </div>
    </Pagina>
  )
}

type RegelProps = { telefoon: Telefoon; isLast: boolean; onGone: () => void }

function Regel({ telefoon, isLast, onGone }: RegelProps) {
  const texts = useTexts(passkeyTexts).telefoons
  const taal = useTaal()
  const [asks, setAsks] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const remove = async () => {
    setAsks(false)
    await send('DELETE', `/v1/mijn-telefoons/${telefoon.id}`).then(onGone, setError)
  }
  return (
    <Kaart title={telefoon.naam}>
      <p className="gedempt">
        {texts.gemaakt(longDate(telefoon.gemaaktOp, taal))}{' '}
        {texts.gebruikt(longDate(telefoon.gebruiktOp, taal))}
      </p>
      {error !== null && <ProbleemMelding error={error} />}
      <Knop aria-label={texts.wegNaam(telefoon.naam)} onClick={() => setAsks(true)}>
        {texts.weg}
      </Knop>
      <Bevestig
        open={asks}
        title={texts.wegTitel(telefoon.naam)}
        confirm={texts.wegJa}
        onConfirm={remove}
        onCancel={() => setAsks(false)}
      >
        <p>{texts.wegUitleg}</p>
        <p>{isLast ? texts.wegLaatste : texts.wegDeze}</p>
      </Bevestig>
    </Kaart>
  )
}
