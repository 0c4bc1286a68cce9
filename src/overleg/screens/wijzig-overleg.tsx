import { send } from '../../web/api.ts'
import { dayOf, momentOf } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { Tijdveld } from '../../web/kit/tijdveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Overleg } from '../answers.ts'
import { overlegTexts } from './texts.ts'
import { versionOf } from './use-overleg.ts'

type Part = { overleg: Overleg; refresh: () => Promise<void>; onClose: () => void }

const wallTime = (moment: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' }).format(
    new Date(moment),
  )

/** Another moment, place, goal or chair, with why: everyone hears it, calendars follow. */
export function Verzetten({ overleg, refresh, onClose }: Part) {
  const texts = useTexts(overlegTexts)
  const form = useFormulier({
    initial: {
      dag: dayOf(overleg.begintOp),
      van: wallTime(overleg.begintOp),
      tot: wallTime(overleg.eindigtOp),
      plaats: overleg.plaats,
      doel: overleg.doel,
      voorzitterId: overleg.voorzitter.betrokkenheidId ?? '',
      reden: '',
    },
    validate: (v) => (v.reden.trim() === '' ? { reden: texts.leegVeld } : {}),
    send: async ({ dag, van, tot, ...rest }) => {
      const body = { ...rest, begintOp: momentOf(dag, van), eindigtOp: momentOf(dag, tot) }
      await send('PATCH', `/v1/overleggen/${overleg.id}`, { body, ifMatch: versionOf(overleg) })
      await refresh()
      onClose()
    },
  })
  const chairs = overleg.deelnames.filter((d) => d.kant === 'professional')
  return (
    <Dialoog open title={texts.verzetTitel} onClose={onClose}>
      <Formulier form={form} actions={<Bewaar busy={form.busy} onClose={onClose} words={texts.bewaar} />}>
        <Dagveld label={texts.dag} {...form.field('dag')} />
        <div className="overleg-naast">
          <Tijdveld label={texts.van} {...form.field('van')} />
          <Tijdveld label={texts.tot} {...form.field('tot')} />
        </div>
        <Tekstveld label={texts.plaats} {...form.field('plaats')} />
        <Tekstvlak label={texts.doel} rows={2} optional {...form.field('doel')} />
        <Keuzelijst
          label={texts.voorzitter}
          options={chairs.map((d) => ({ value: d.betrokkenheidId, label: d.naam }))}
          {...form.field('voorzitterId')}
        />
        <Tekstvlak label={texts.reden} rows={2} {...form.field('reden')} />
      </Formulier>
    </Dialoog>
  )
}

/** Calling it off, with why. */
export function Afgelasten({ overleg, refresh, onClose }: Part) {
  const texts = useTexts(overlegTexts)
  const form = useFormulier({
    initial: { reden: '' },
    validate: (v) => (v.reden.trim() === '' ? { reden: texts.leegVeld } : {}),
    send: async (body, actionKey) => {
      await send('POST', `/v1/overleggen/${overleg.id}/afgelasting`, {
        body,
        ifMatch: versionOf(overleg),
        actionKey,
      })
      await refresh()
      onClose()
    },
  })
  return (
    <Dialoog open title={texts.afgelastTitel} onClose={onClose}>
      <p>{texts.afgelastUitleg}</p>
      <Formulier
        form={form}
        actions={<Bewaar busy={form.busy} onClose={onClose} words={texts.afgelastKnop} />}
      >
        <Tekstvlak label={texts.reden} rows={2} {...form.field('reden')} />
      </Formulier>
    </Dialoog>
  )
}

function Bewaar({ busy, onClose, words }: { busy: boolean; onClose: () => void; words: string }) {
  const texts = useTexts(overlegTexts)
  return (
    <>
      <Knop type="submit" variant="primair" busy={busy}>
        {words}
      </Knop>
      <Knop onClick={onClose}>{texts.annuleer}</Knop>
    </>
  )
}
