import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Detail } from '../contract.ts'
import { Bestand } from './bestand.tsx'
import { vrijgaveTexts } from './texts.ts'

type Done = () => Promise<void>

/** Who may get the letter now, by age and authority; the letters, and how they were given. */
export function Brieven({ detail, done }: { detail: Detail; done: Done }) {
  const texts = useTexts(vrijgaveTexts)
  return (
    <Sectie title={texts.brieven}>
      <ul className="vrijgave-lijst">
        {detail.mensen.map((m) => (
          <li key={m.persoonId}>
            <p>
              <strong>{m.naam}</strong> {`(${texts.briefKant[m.kant]}). ${texts.mag[m.mag]}.`}
            </p>
            {detail.brieven
              .filter((b) => b.persoonId === m.persoonId)
              .map((b) => (
                <EenBrief key={b.id} brief={b} vandaag={detail.vandaag} done={done} />
              ))}
            {m.magSchrijven && <Schrijf casusId={detail.casusId} persoonId={m.persoonId} done={done} />}
          </li>
        ))}
      </ul>
    </Sectie>
  )
}

function Schrijf({ casusId, persoonId, done }: { casusId: string; persoonId: string; done: Done }) {
  const texts = useTexts(vrijgaveTexts)
  const [error, setError] = useState<unknown>(null)
  const write = () =>
    send('POST', `/v1/vrijgaven/casussen/${casusId}/brieven`, { body: { persoonId } })
      .then(done)
      .catch(setError)
  return (
    <>
      {error !== null && <ProbleemMelding error={error} />}
      <Knop onClick={write}>{texts.schrijf}</Knop>
    </>
  )
}

type EenBriefProps = { brief: Detail['brieven'][number]; vandaag: string; done: Done }

function EenBrief({ brief, vandaag, done }: EenBriefProps) {
  const texts = useTexts(vrijgaveTexts)
  const taal = useTaal()
  const [giving, setGiving] = useState(false)
  return (
    <div>
      <p className="vrijgave-rij">
        <Bestand
          href={`/v1/vrijgavebrieven/${brief.id}/pdf`}
          label={`${texts.lees}, ${longDate(brief.dag, taal)}`}
        />
        {brief.gegevenOp && <span>{texts.gegeven(longDate(brief.gegevenOp, taal), brief.gegevenHoe)}</span>}
        {!brief.gegevenOp && !giving && <Knop onClick={() => setGiving(true)}>{texts.noteerGegeven}</Knop>}
      </p>
      {giving && !brief.gegevenOp && <Gegeven brief={brief} vandaag={vandaag} done={done} />}
    </div>
  )
}

function Gegeven({ brief, vandaag, done }: EenBriefProps) {
  const texts = useTexts(vrijgaveTexts)
  const form = useFormulier({
    initial: { op: vandaag, hoe: '' },
    validate: (v) => ({
      ...(v.op === '' && { op: texts.verplicht }),
      ...(v.hoe.trim() === '' && { hoe: texts.verplicht }),
    }),
    send: async (body) => {
      await send('PUT', `/v1/vrijgavebrieven/${brief.id}/gegeven`, { body, ifMatch: `"${brief.versie}"` })
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.noteerGegeven}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <Dagveld label={texts.gegevenOp} {...form.field('op')} />
      <Tekstveld label={texts.gegevenHoe} {...form.field('hoe')} />
    </Formulier>
  )
}
