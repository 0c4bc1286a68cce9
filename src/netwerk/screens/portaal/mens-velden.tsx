import type { Optie } from '../../../web/kit/keuzelijst.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import type { FormulierState } from '../../../web/kit/use-formulier.ts'
import { Veld } from '../../../web/kit/veld.tsx'
import { Vinkje } from '../../../web/kit/vinkje.tsx'
import { useTexts } from '../../../web/texts.ts'
import {
  type Contact,
  contacten,
  type Kring,
  kringen,
  type Leefgebied,
  type Lid,
  leefgebieden,
  type Soort,
  type Steun,
  soorten,
  steunen,
} from '../../states.ts'
import { tekenTexts } from '../teken/texts.ts'
import { kringTexts } from './texts.ts'

/** What the form about someone holds; a choice not yet made is empty. */
export type MensWaarden = {
  naam: string
  kring: Kring | ''
  soort: Soort | ''
  eigenSoort: string
  steun: Steun | ''
  gebieden: string[]
  vroeger: boolean
  contact: Contact | ''
  kent: string[]
}

export const toWaarden = (lid: Lid): MensWaarden => ({
  naam: lid.naam,
  kring: lid.kring,
  soort: lid.soort,
  eigenSoort: lid.eigenSoort,
  steun: lid.steun,
  gebieden: [...lid.gebieden],
  vroeger: lid.vroeger,
  contact: lid.contact,
  kent: [...lid.kent],
})

const isGebied = (text: string): text is Leefgebied => leefgebieden.some((gebied) => gebied === text)
/** The person as the form now says; who is known but was taken out meanwhile is left out. */
export const toLid = (lid: Lid, w: MensWaarden): Lid => ({
  ...lid,
  naam: w.naam.trim(),
  kring: w.kring || lid.kring,
  soort: w.soort || 'anders',
  eigenSoort: w.eigenSoort.trim(),
  steun: w.steun || 'weet_niet',
  gebieden: w.gebieden.filter(isGebied),
  vroeger: w.vroeger,
  contact: w.contact || 'weet_niet',
  kent: w.kent,
})

type MensVeldenProps = { form: FormulierState<MensWaarden>; others: readonly Lid[] }

/** Everything one may tell about someone; only a name and a circle are asked. */
export function MensVelden({ form, others }: MensVeldenProps) {
  const texts = useTexts(kringTexts)
  const teken = useTexts(tekenTexts)
  const pick = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): Optie<T>[] =>
    values.map((value) => ({ value, label: words[value] }))
  return (
    <>
      <Tekstveld label={texts.wie} hint={texts.wieHint} {...form.field('naam')} />
      <RadioKaarten
        label={texts.waar}
        look="pil"
        options={pick(kringen, teken.kring)}
        {...form.field('kring')}
      />
      <RadioKaarten
        label={texts.mens.soort}
        look="pil"
        options={pick(soorten, teken.soort)}
        {...form.field('soort')}
      />
      <Tekstveld
        label={texts.mens.eigen}
        hint={texts.mens.eigenHint}
        optional
        own
        {...form.field('eigenSoort')}
      />
      <RadioKaarten
        label={texts.mens.steun}
        hint={texts.mens.steunHint}
        look="pil"
        options={pick(steunen, teken.steun)}
        {...form.field('steun')}
      />
      <Vinkjes
        label={texts.mens.gebieden}
        options={pick(leefgebieden, teken.gebied)}
        {...form.field('gebieden')}
      />
      <Vinkje label={texts.mens.vroeger} {...form.field('vroeger')} />
      <RadioKaarten
        label={texts.mens.contact}
        look="pil"
        options={pick(contacten, teken.contact)}
        {...form.field('contact')}
      />
      {others.length > 0 && (
        <Vinkjes
          label={texts.mens.kent}
          hint={texts.mens.kentUitleg}
          options={others.map(({ id, naam }) => ({ value: id, label: naam }))}
          {...form.field('kent')}
        />
      )}
    </>
  )
}

type VinkjesProps = {
  name: string
  label: string
  hint?: string
  value: string[]
  onChange: (value: string[]) => void
  error: string | undefined
  options: readonly Optie<string>[]
}

/** More than one choice out of a few, as pills. */
function Vinkjes({ value, onChange, options, ...veld }: VinkjesProps) {
  return (
    <Veld {...veld} group>
      {() => (
        <div className="vinkjes">
          {options.map((option) => (
            <label key={option.value} className="vinkjes__een">
              <input
                type="checkbox"
                checked={value.includes(option.value)}
                onChange={(event) =>
                  onChange(
                    event.currentTarget.checked
                      ? [...value, option.value]
                      : value.filter((one) => one !== option.value),
                  )
                }
              />
              <span>
                <bdi>{option.label}</bdi>
              </span>
            </label>
          ))}
        </div>
      )}
    </Veld>
  )
}
