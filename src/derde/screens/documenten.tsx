import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { iconDocument } from '../../web/kit/iconen.ts'
import { Icoon } from '../../web/kit/icoon.tsx'
import { classOf, Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Derde } from '../contract.ts'
import { type Weg, wegen } from '../states.ts'
import type { DerdeProps } from './derde-props.ts'
import { Knoppen } from './knoppen.tsx'
import { derdeTexts } from './texts.ts'

type Document = Derde['documenten'][number]

/** What went on paper, and at which overleg this third party read along. */
export function Documenten({ derde, lijst, done }: DerdeProps) {
  const texts = useTexts(derdeTexts)
  const taal = useTaal()
  return (
    <>
      {derde.documenten.length > 0 && (
        <div>
          <h4>{texts.documenten}</h4>
          <ul className="derden-lijst">
            {derde.documenten.map((d) => (
              <EenDocument
                key={d.id}
                document={d}
                vandaag={lijst.vandaag}
                mag={lijst.abilities.magToelaten && derde.stand === 'doet_mee'}
                done={done}
              />
            ))}
          </ul>
        </div>
      )}
      {derde.aanTafel.length > 0 && (
        <div>
          <h4>{texts.aanTafel}</h4>
          <ul className="derden-lijst">
            {derde.aanTafel.map((t) => (
              <li key={t.overlegId}>{texts.lasMee(longDate(t.dag, taal), t.deel)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

type EenDocumentProps = { document: Document; vandaag: string; mag: boolean; done: () => Promise<void> }

function EenDocument({ document: d, vandaag, mag, done }: EenDocumentProps) {
  const texts = useTexts(derdeTexts)
  const taal = useTaal()
  const [handing, setHanding] = useState(false)
  const given =
    d.overgedragenOp && d.overgedragenHoe
      ? texts.overgedragen(longDate(d.overgedragenOp, taal), texts.weg[d.overgedragenHoe], d.overgedragenDoor)
      : texts.nogNiet
  return (
    <li>
      <p>
        {`${texts.document(longDate(d.dag, taal), d.items)}. ${d.doel}`}{' '}
        <span className="gedempt">{given}</span>
      </p>
      {mag && (
        <p className="derden-rij">
          <a className={classOf({ variant: 'tweede' })} href={`/v1/derdendocumenten/${d.id}/pdf`} download>
            <Icoon pad={iconDocument} />
            <span>{texts.pdf}</span>
          </a>
          {!d.overgedragenOp && !handing && (
            <Knop variant="primair" onClick={() => setHanding(true)}>
              {texts.overdragen}
            </Knop>
          )}
        </p>
      )}
      {handing && !d.overgedragenOp && (
        <Overdragen document={d} vandaag={vandaag} done={done} cancel={() => setHanding(false)} />
      )}
    </li>
  )
}

type OverdragenProps = Omit<EenDocumentProps, 'mag'> & { cancel: () => void }

function Overdragen({ document: d, vandaag, done, cancel }: OverdragenProps) {
  const texts = useTexts(derdeTexts)
  const form = useFormulier({
    initial: { op: vandaag, hoe: '' as Weg | '' },
    validate: (v) => ({
      ...(v.op === '' && { op: texts.verplicht }),
      ...(v.hoe === '' && { hoe: texts.verplicht }),
    }),
    send: async (body) => {
      await send('PUT', `/v1/derdendocumenten/${d.id}/overdracht`, { body, ifMatch: `"${d.versie}"` })
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.overdragen}
      actions={<Knoppen form={form} label={texts.overdragen} cancel={cancel} />}
    >
      <Dagveld label={texts.overgedragenOp} {...form.field('op')} />
      <RadioKaarten
        look="pil"
        label={texts.hoe}
        options={wegen.map((w) => ({ value: w, label: texts.weg[w] }))}
        {...form.field('hoe')}
      />
    </Formulier>
  )
}
