import { send } from '../../web/api.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { RacWijziging } from '../contract.ts'
import { bewaarTexts } from './texts.ts'

type Ends = { onDone: () => Promise<void>; onCancel: () => void }

/** Writes down that a change was put to the commission. */
export function RacNieuw({ onDone, onCancel }: Ends) {
  const texts = useTexts(bewaarTexts)
  const v = texts.racVelden
  const form = useFormulier({
    initial: { titel: '', wat: '', waarom: '', gevraagdOp: '' },
    validate: (r) => ({
      ...(r.titel === '' && { titel: texts.vulIn }),
      ...(r.wat === '' && { wat: texts.vulIn }),
      ...(r.waarom === '' && { waarom: texts.vulIn }),
      ...(r.gevraagdOp === '' && { gevraagdOp: texts.kiesDag }),
    }),
    send: async (body, actionKey) => {
      await send('POST', '/v1/rac-wijzigingen', { body, actionKey })
      await onDone()
    },
  })
  return (
    <Formulier form={form} actions={<Voet busy={form.busy} label={texts.racNieuw} onCancel={onCancel} />}>
      <Tekstveld label={v.titel} {...form.field('titel')} />
      <Tekstvlak label={v.wat} rows={3} max={4000} {...form.field('wat')} />
      <Tekstvlak label={v.waarom} rows={3} max={4000} {...form.field('waarom')} />
      <Dagveld label={v.gevraagdOp} {...form.field('gevraagdOp')} />
    </Formulier>
  )
}

/** The advice, what was decided and, for a deviation, its reasons and when it was reported. */
export function RacVervolg({ wijziging: r, onDone, onCancel }: Ends & { wijziging: RacWijziging }) {
  const texts = useTexts(bewaarTexts)
  const v = texts.racVelden
  const form = useFormulier({
    initial: {
      advies: r.advies as RacWijziging['advies'] | '',
      adviesTekst: r.adviesTekst,
      adviesOp: r.adviesOp ?? '',
      besluit: r.besluit as RacWijziging['besluit'] | '',
      afwijking: r.afwijking,
      besluitOp: r.besluitOp ?? '',
      gemeldRacOp: r.gemeldRacOp ?? '',
      gemeldFgOp: r.gemeldFgOp ?? '',
    },
    send: async (values) => {
      const day = (text: string) => (text === '' ? null : text)
      const body = {
        ...values,
        advies: values.advies || 'nog_niet',
        besluit: values.besluit || 'nog_niet',
        adviesOp: day(values.adviesOp),
        besluitOp: day(values.besluitOp),
        gemeldRacOp: day(values.gemeldRacOp),
        gemeldFgOp: day(values.gemeldFgOp),
      }
      await send('PUT', `/v1/rac-wijzigingen/${r.id}`, { body, ifMatch: `"${r.versie}"` })
      await onDone()
    },
  })
  return (
    <Formulier form={form} actions={<Voet busy={form.busy} label={texts.bewaar} onCancel={onCancel} />}>
      <Keuzelijst label={v.advies} options={optionsOf(texts.advies)} {...form.field('advies')} />
      <Tekstvlak label={v.adviesTekst} rows={3} max={4000} {...form.field('adviesTekst')} />
      <Dagveld label={v.adviesOp} {...form.field('adviesOp')} />
      <Keuzelijst label={v.besluit} options={optionsOf(texts.besluitRac)} {...form.field('besluit')} />
      {form.values.besluit === 'afwijken' && (
        <Tekstvlak label={v.afwijking} rows={3} max={4000} {...form.field('afwijking')} />
      )}
      <Dagveld label={v.besluitOp} {...form.field('besluitOp')} />
      <Dagveld label={v.gemeldRacOp} {...form.field('gemeldRacOp')} />
      <Dagveld label={v.gemeldFgOp} {...form.field('gemeldFgOp')} />
    </Formulier>
  )
}

const optionsOf = <T extends string>(words: Readonly<Record<T, string>>) =>
  (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label }))

function Voet({ busy, label, onCancel }: { busy: boolean; label: string; onCancel: () => void }) {
  const texts = useTexts(bewaarTexts)
  return (
    <>
      <Knop type="submit" variant="primair" busy={busy}>
        {label}
      </Knop>
      <Knop onClick={onCancel}>{texts.annuleer}</Knop>
    </>
  )
}
