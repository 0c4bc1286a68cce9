import { useState } from 'react'
import type { Casus } from '../../casus/contract.ts'
import { ActDialoog } from '../../casus/screens/acts/act-dialoog.tsx'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { jeugdigeOf } from '../../casus/screens/use-casus.ts'
import { longDate } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Persoonregel } from '../../web/kit/persoonregel.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import { Invallers } from './invallers.tsx'
import { Plekken } from './plekken.tsx'
import { vastTexts } from './texts.ts'
import { useVast, type VastProps } from './use-vast.ts'
import './vast.css'

/** Who stays for this young person: the vaste persoon, who stands in, who is there in the first week, and what they ask. */
export default function WieBlijft() {
  const texts = useTexts(vastTexts)
  return <CasusLayout tabTitle={texts.tab}>{(casus) => <Blijft casus={casus} />}</CasusLayout>
}

function Blijft({ casus }: { casus: Casus }) {
  const texts = useTexts(vastTexts)
  const { data, error, refetch, refresh } = useVast(casus.id)
  const [chooses, setChooses] = useState(false)
  const naam = jeugdigeOf(casus)?.roepnaam ?? texts.jongere
  if (error && !data) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const props = { vast: data.data, naam, casusId: casus.id, onChanged: refresh }
  const close = () => {
    setChooses(false)
    void refresh()
  }
  return (
    <div className="vast">
      <p className="gedempt">{texts.intro(naam)}</p>
      <Wensen {...props} />
      <Vasten {...props} onChoose={() => setChooses(true)} />
      <Plekken {...props} />
      <Invallers {...props} />
      <ActDialoog casus={casus} act={chooses ? { soort: 'vastePersoon' } : null} onClose={close} />
    </div>
  )
}

function Vasten({ vast, naam, onChoose }: VastProps & { onChoose: () => void }) {
  const texts = useTexts(vastTexts).vast
  const taal = useTaal()
  return (
    <Sectie title={texts.kop}>
      <div className="vast__stapel">
        {vast.vastePersonen.length === 0 && <p>{texts.geen}</p>}
        {vast.vastePersonen.map((mens) => (
          <Kaart key={mens.id} tone="hulp">
            <Persoonregel
              name={mens.naam}
              what={`${mens.functie}, ${mens.organisatie}`}
              tone="vol"
              size="groot"
            />
            <p>
              {(mens.gekozenDoorJeugdige ? texts.zelfGekozen : texts.nietZelf)(
                naam,
                longDate(mens.sinds, taal),
              )}{' '}
              {texts.kier(naam)}
            </p>
            {mens.telefoon && <BelKnop number={mens.telefoon} name={mens.naam} look="naam" />}
          </Kaart>
        ))}
        {vast.abilities.magKiezen && (
          <div>
            <Knop onClick={onChoose}>{texts.kies}</Knop>
          </div>
        )}
      </div>
    </Sectie>
  )
}

/** Only a regisseur who was told finds something here; nobody else sees that there is anything. */
function Wensen({ vast, naam }: VastProps) {
  const texts = useTexts(vastTexts).wens
  const open = vast.wensen.filter(({ status }) => status === 'open' || status === 'gehoord')
  if (open.length === 0 || !vast.abilities.magKiezen) return null
  return (
    <Kaart title={texts.kop(naam)} tone="nadruk">
      {open.map((wens) => (
        <p key={wens.id}>
          {wens.soort === 'zelfde' ? texts.zelfde(naam, wens.wie) : texts.anders(naam, wens.over)}{' '}
          {wens.soort === 'zelfde' ? texts.zelfdeUitleg(wens.wie) : texts.veilig(wens.over)}
        </p>
      ))}
      <div>
        <KnopLink to="/vaste-wensen">{texts.meer}</KnopLink>
      </div>
    </Kaart>
  )
}
