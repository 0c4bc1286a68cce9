import { send } from '../../web/api.ts'
import { dayOf } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNow } from '../../web/now.ts'
import { type SameTexts, useTexts } from '../../web/texts.ts'
import type { WieWerktAntwoord } from '../contract.ts'
import { type Doel, doelen, type Grond, gronden } from '../states.ts'
import type { nl } from './texts.nl.ts'
import { contactTexts } from './texts.ts'

type Props = { magBsn: boolean; over: number; onAsked: (answer: WieWerktAntwoord) => void }

const empty = {
  roepnaam: '',
  tussenvoegsel: '',
  achternaam: '',
  geboortedatum: '',
  bsn: '',
  doel: '' as Doel | '',
  waarom: '',
  grond: '' as Grond | '',
  grondUitleg: '',
}
type Velden = typeof empty

/** One question about one young person. What is typed here is kept nowhere until it is sent: no draft names someone nobody may work with. */
export function VraagFormulier({ magBsn, over, onAsked }: Props) {
  const texts = useTexts(contactTexts)
  const today = dayOf(useNow())
  const form = useFormulier<Velden>({
    initial: empty,
    validate: (v) => check(v, texts),
    send: async (body, actionKey) => {
      const { data } = await send<WieWerktAntwoord>('POST', '/v1/vragen-wie-werkt', { body, actionKey })
      onAsked(data)
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.wieTitel}
      beside={texts.nogOver(over)}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.stelVraag}
        </Knop>
      }
    >
      <div className="wie-werkt__naam">
        <Tekstveld label={texts.roepnaam} {...form.field('roepnaam')} />
        <Tekstveld label={texts.tussenvoegsel} optional {...form.field('tussenvoegsel')} />
        <Tekstveld label={texts.achternaam} {...form.field('achternaam')} />
      </div>
      <Dagveld label={texts.geboortedatum} max={today} {...form.field('geboortedatum')} />
      {magBsn && (
        <Tekstveld
          label={texts.bsn}
          hint={texts.bsnHint}
          optional
          short
          inputMode="numeric"
          {...form.field('bsn')}
        />
      )}
      <RadioKaarten
        label={texts.doel}
        options={doelen.map((value) => ({ value, label: texts.doelen[value] }))}
        {...form.field('doel')}
      />
      <Tekstvlak label={texts.waarom} hint={texts.waaromHint} rows={3} max={4000} {...form.field('waarom')} />
      <RadioKaarten
        label={texts.grond}
        options={gronden.map((value) => ({ value, label: texts.gronden[value] }))}
        {...form.field('grond')}
      />
      <Tekstveld label={texts.grondUitleg} hint={texts.grondUitlegHint} {...form.field('grondUitleg')} />
    </Formulier>
  )
}

function check(v: Velden, texts: SameTexts<typeof nl>) {
  const needed = [
    'roepnaam',
    'achternaam',
    'geboortedatum',
    'doel',
    'waarom',
    'grond',
    'grondUitleg',
  ] as const
  return Object.fromEntries(needed.filter((name) => v[name].trim() === '').map((name) => [name, texts.vulIn]))
}
