import { send } from '../../web/api.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { type FieldErrors, type FormulierState, useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Consult } from '../contract.ts'
import { type Hielp, hielpen } from '../states.ts'
import { consultTexts } from './texts.ts'
import { checkVangst, type Gevangen, isNagekeken, useVangst } from './use-vangst.ts'
import { VangBlok } from './vang-blok.tsx'

/** One text that may hold no names, with what the writer ticked. */
type MetTekst = { tekst: string; gezien: string }

/** A form whose text is read along; `send` gets whether the writer looked at what was doubtful. */
function useNaamloos<V extends MetTekst>(options: {
  initial: V
  klad: string
  validate?: (values: V) => FieldErrors<V>
  send: (values: V, nagekeken: boolean, actionKey: string) => Promise<unknown>
}): { form: FormulierState<V>; gevangen: Gevangen } {
  const texts = useTexts(consultTexts)
  const box: { gevangen: Gevangen | null } = { gevangen: null }
  const form = useFormulier<V>({
    initial: options.initial,
    klad: options.klad,
    validate: (v) => {
      const own = options.validate?.(v) ?? {}
      const caught = box.gevangen ? checkVangst(box.gevangen, v.gezien, texts) : {}
      return { ...own, ...caught } as FieldErrors<V>
    },
    send: (v, actionKey) =>
      options.send(v, box.gevangen !== null && isNagekeken(box.gevangen, v.gezien), actionKey),
  })
  const gevangen = useVangst({ tekst: form.values.tekst })
  box.gevangen = gevangen
  return { form, gevangen }
}

function Naamloos<V extends MetTekst>({ form, gevangen }: { form: FormulierState<V>; gevangen: Gevangen }) {
  // Any form with these two fields will do; the others are its own.
  const { values, set, field } = form as unknown as FormulierState<MetTekst>
  return (
    <VangBlok
      gevangen={gevangen}
      teksten={{ tekst: values.tekst }}
      onVervang={(_veld, tekst) => set('tekst', tekst)}
      gezien={field('gezien')}
    />
  )
}

/** What a colleague would do, without names. */
export function AntwoordFormulier({ consult: c, onChanged }: { consult: Consult; onChanged: () => void }) {
  const texts = useTexts(consultTexts)
  const { form, gevangen } = useNaamloos<MetTekst>({
    initial: { tekst: '', gezien: '' },
    klad: `consult-antwoord-${c.id}`,
    validate: (v) => (v.tekst.trim() === '' ? { tekst: texts.schrijfAntwoord } : {}),
    send: async ({ tekst }, nagekeken, actionKey) => {
      await send('POST', `/v1/consulten/${c.id}/antwoorden`, { body: { tekst, nagekeken }, actionKey })
      form.set('tekst', '')
      onChanged()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.jouwAntwoord}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.antwoord}
        </Knop>
      }
    >
      <Tekstvlak label={texts.jouwAntwoord} hint={texts.jouwHint} max={4000} {...form.field('tekst')} />
      <Naamloos form={form} gevangen={gevangen} />
    </Formulier>
  )
}

type DankVelden = MetTekst & { hielp: Hielp | '' }

/** 'Hielp dit?' and thanks, by who asked. */
export function DankFormulier({
  consult: c,
  antwoordId,
  onChanged,
}: {
  consult: Consult
  antwoordId: string
  onChanged: () => void
}) {
  const texts = useTexts(consultTexts)
  const { form, gevangen } = useNaamloos<DankVelden>({
    initial: { hielp: '', tekst: '', gezien: '' },
    klad: `consult-dank-${antwoordId}`,
    validate: (v) => (v.hielp === '' ? { hielp: texts.hielpDit } : {}),
    send: async ({ hielp, tekst }, nagekeken) => {
      await send('PUT', `/v1/consulten/${c.id}/antwoorden/${antwoordId}/dank`, {
        body: { hielp, tekst, nagekeken },
      })
      onChanged()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.hielpDit}
      actions={
        <Knop type="submit" size="klein" busy={form.busy}>
          {texts.bedank}
        </Knop>
      }
    >
      <RadioKaarten
        look="pil"
        label={texts.hielpDit}
        options={hielpen.map((h) => ({ value: h, label: texts.hielpen[h] }))}
        {...form.field('hielp')}
      />
      {form.values.hielp !== '' && (
        <>
          <Tekstvlak label={texts.dank} optional rows={2} max={4000} {...form.field('tekst')} />
          <Naamloos form={form} gevangen={gevangen} />
        </>
      )}
    </Formulier>
  )
}

type SluitProps = { consult: Consult; open: boolean; onClose: (changed: boolean) => void }

/** Closes a consult with what came of it, for whoever finds it later. */
export function SluitDialoog({ consult, open, onClose }: SluitProps) {
  const texts = useTexts(consultTexts)
  return (
    <Dialoog open={open} title={texts.sluitTitel} onClose={() => onClose(false)}>
      <SluitVelden consult={consult} onClose={onClose} />
    </Dialoog>
  )
}

function SluitVelden({ consult: c, onClose }: Omit<SluitProps, 'open'>) {
  const texts = useTexts(consultTexts)
  const { form, gevangen } = useNaamloos<MetTekst>({
    initial: { tekst: c.uitkomst, gezien: '' },
    klad: `consult-sluiten-${c.id}`,
    send: async ({ tekst }, nagekeken, actionKey) => {
      const body = { uitkomst: tekst, nagekeken }
      await send('POST', `/v1/consulten/${c.id}/sluiting`, { body, actionKey, ifMatch: `"${c.versie}"` })
      onClose(true)
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop onClick={() => onClose(false)}>{texts.annuleer}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.sluit}
          </Knop>
        </>
      }
    >
      <Tekstvlak
        label={texts.uitkomst}
        hint={texts.uitkomstHint}
        optional
        max={4000}
        {...form.field('tekst')}
      />
      <Naamloos form={form} gevangen={gevangen} />
    </Formulier>
  )
}
