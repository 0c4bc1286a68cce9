import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { usePortaal } from '../../../portaal/screens/use-portaal.ts'
import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconJa, iconMensenVol } from '../../../web/kit/iconen.ts'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../../web/probleem.ts'
import { apiQuery } from '../../../web/query.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnDank } from '../../contract.ts'
import { dankTexts } from './dank/texts.ts'
import '../../../portaal/screens/portaal.css'
import './mijn-verhaal.css'

/** Thanking someone, in one sentence that only they read. */
export default function Dank() {
  const texts = useTexts(dankTexts)
  const { data, error, refetch } = usePortaal('mijn-mensen')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const casusId = data.data.mensen?.casusId
  return (
    <Pagina
      title={texts.titel}
      back={{ to: '/portaal/mensen', label: texts.terug }}
      intro={<p>{texts.intro}</p>}
    >
      <div className="mijn">
        {casusId ? (
          <Bedank casusId={casusId} />
        ) : (
          <LeegStaat icon={iconMensenVol} title={texts.leeg} level={2}>
            {texts.leegTekst}
          </LeegStaat>
        )}
      </div>
    </Pagina>
  )
}

function Bedank({ casusId }: { casusId: string }) {
  const path = `/v1/casussen/${casusId}/dankwoorden`
  const texts = useTexts(dankTexts)
  const { data, error, refetch } = useQuery(apiQuery<MijnDank>(path))
  const [done, setDone] = useState({ words: '', times: 0 })
  const said = useRef<HTMLDivElement>(null)
  // What had the focus is gone by then, so it goes to what was done.
  useEffect(() => {
    if (done.times > 0) said.current?.focus()
  }, [done])
  const say = (words: string) => setDone(({ times }) => ({ words, times: times + 1 }))
  if (error && !data) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return null
  return (
    <>
      {done.times > 0 && (
        <div ref={said} tabIndex={-1}>
          <Melding tone="gelukt">{done.words}</Melding>
        </div>
      )}
      <Schrijf
        key={data.data.gegeven.length}
        path={path}
        mensen={data.data.mensen}
        onSent={(naam) => say(texts.klaar(naam))}
      />
      <Eerder gegeven={data.data.gegeven} onTakenBack={(naam) => say(texts.terugGenomen(naam))} />
    </>
  )
}

type SchrijfProps = { path: string; mensen: MijnDank['mensen']; onSent: (naam: string) => void }

function Schrijf({ path, mensen, onSent }: SchrijfProps) {
  const texts = useTexts(dankTexts)
  const client = useQueryClient()
  const form = useFormulier({
    initial: { wie: '', tekst: '' },
    validate: ({ wie }) => (wie === '' ? { wie: texts.wieLeeg } : {}),
    send: async ({ wie, tekst }, actionKey) => {
      const mens = mensen.find(({ betrokkenheidId }) => betrokkenheidId === wie)
      const body = { betrokkenheidId: wie, tekst: mens?.metWoorden ? tekst : '' }
      await send('POST', path, { body, actionKey })
      await client.invalidateQueries({ queryKey: [path] })
      onSent(mens?.naam ?? '')
    },
  })
  const chosen = mensen.find(({ betrokkenheidId }) => betrokkenheidId === form.values.wie)
  return (
    <Formulier
      form={form}
      label={texts.titel}
      actions={
        <Knop type="submit" variant="primair" icon={iconJa} busy={form.busy}>
          {texts.stuur}
        </Knop>
      }
    >
      <RadioKaarten
        label={texts.wie}
        options={mensen.map(({ betrokkenheidId, naam, wat }) => ({
          value: betrokkenheidId,
          label: naam,
          hint: wat,
        }))}
        {...form.field('wie')}
      />
      {chosen?.metWoorden === false ? (
        <p>{texts.zonderZin}</p>
      ) : (
        <Tekstveld label={texts.zin} hint={texts.zinHint} optional own {...form.field('tekst')} />
      )}
    </Formulier>
  )
}

type EerderProps = { gegeven: MijnDank['gegeven']; onTakenBack: (naam: string) => void }

function Eerder({ gegeven, onTakenBack }: EerderProps) {
  const texts = useTexts(dankTexts)
  const taal = useTaal()
  const client = useQueryClient()
  const [error, setError] = useState<Probleem | null>(null)
  const takeBack = async (id: string, naam: string) => {
    try {
      await send('DELETE', `/v1/dankwoorden/${id}`)
      await client.invalidateQueries()
      onTakenBack(naam)
    } catch (problem) {
      if (!(problem instanceof Probleem)) throw problem
      setError(problem)
    }
  }
  if (gegeven.length === 0) return null
  return (
    <Sectie title={texts.eerder}>
      {error && <ProbleemMelding error={error} />}
      <div className="mijn__stapel">
        {gegeven.map(({ id, naam, tekst, op, gezien }) => (
          <Kaart key={id} title={naam} level={3}>
            {tekst && <p dir="auto">{tekst}</p>}
            <p className="gedempt">
              {longDate(op, taal)}. {gezien ? texts.gezien : texts.nogNiet}
            </p>
            <Knop size="klein" onClick={() => takeBack(id, naam)}>
              {texts.neemTerug}
              <span className="alleen-voor-lezers"> {naam}</span>
            </Knop>
          </Kaart>
        ))}
      </div>
    </Sectie>
  )
}
