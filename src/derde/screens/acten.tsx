import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { type ActProps, zetDerde } from './derde-props.ts'
import { Knoppen } from './knoppen.tsx'
import { derdeTexts } from './texts.ts'

/** The secrecy statement: when it was signed; who notes it, received it. */
export function Tekenen({ derde, lijst, done, cancel }: ActProps) {
  const texts = useTexts(derdeTexts)
  const form = useFormulier({
    initial: { op: lijst.vandaag },
    validate: (v) => (v.op === '' ? { op: texts.verplicht } : {}),
    send: async (v) => {
      await zetDerde(derde, 'verklaring', v)
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.tekenen}
      actions={<Knoppen form={form} label={texts.bewaar} cancel={cancel} />}
    >
      <Dagveld label={texts.tekenOp} {...form.field('op')} />
    </Formulier>
  )
}

/** Ending the role, with the reason. */
export function Beeindigen({ derde, done, cancel }: ActProps) {
  const texts = useTexts(derdeTexts)
  const form = useFormulier({
    initial: { reden: '' },
    validate: (v) => (v.reden.trim() === '' ? { reden: texts.verplicht } : {}),
    send: async (v) => {
      await zetDerde(derde, 'einde', v)
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.beeindig}
      actions={<Knoppen form={form} label={texts.beeindig} cancel={cancel} />}
    >
      <Tekstvlak label={texts.eindeReden} max={4000} rows={2} {...form.field('reden')} />
    </Formulier>
  )
}

/** Reading along at an overleg, without paper. */
export function AanTafel({ derde, lijst, done, cancel }: ActProps) {
  const texts = useTexts(derdeTexts)
  const taal = useTaal()
  const form = useFormulier({
    initial: { overlegId: '', deel: '' },
    validate: (v) => ({
      ...(v.overlegId === '' && { overlegId: texts.verplicht }),
      ...(v.deel.trim() === '' && { deel: texts.verplicht }),
    }),
    send: async (body, actionKey) => {
      await send('POST', `/v1/derden/${derde.id}/overleggen`, { body, actionKey })
      await done()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.leesMee}
      actions={<Knoppen form={form} label={texts.bewaar} cancel={cancel} />}
    >
      <Keuzelijst
        label={texts.welkOverleg}
        options={lijst.overleggen.map((o) => ({ value: o.id, label: longDate(o.dag, taal) }))}
        {...form.field('overlegId')}
      />
      <Tekstveld label={texts.deel} {...form.field('deel')} />
    </Formulier>
  )
}
