import type { PubliekAntwoord } from '../../delen/contract.ts'
import { GeheimVelden } from '../../delen/screens/geheim-velden.tsx'
import { InhoudVelden } from '../../delen/screens/inhoud-velden.tsx'
import { PubliekVelden } from '../../delen/screens/publiek-velden.tsx'
import type { Velden as BijdrageVelden } from '../../delen/screens/schrijf-velden.ts'
import { delenTexts } from '../../delen/screens/texts.ts'
import { usePubliek } from '../../delen/screens/use-publiek.ts'
import { VoorwaardenVelden } from '../../delen/screens/voorwaarden-velden.tsx'
import { send } from '../../web/api.ts'
import { dayOf } from '../../web/datum.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { type FormulierState, useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useNow } from '../../web/now.ts'
import { useTexts } from '../../web/texts.ts'
import type { Verzoek } from '../contract.ts'
import { antwoorden } from '../states.ts'
import {
  type AntwoordVelden,
  antwoordBody,
  beginVelden,
  checkAntwoord,
  givesSomething,
  withoutPrefix,
} from './antwoord-velden.ts'
import { verzoekTexts } from './texts.ts'
import { pathOf, useVerzoek } from './use-verzoeken.ts'
import '../../delen/screens/delen.css'
import './verzoek.css'

type Props = { casusId: string; verzoekId: string; open: boolean; onClose: (changed: boolean) => void }

/** Answering, wherever the question is met: the five answers stand beside each other, none is marked as better. */
export function AntwoordDialoog({ casusId, verzoekId, open, onClose }: Props) {
  const texts = useTexts(verzoekTexts)
  return (
    <Dialoog open={open} title={texts.antwoordTitel} onClose={() => onClose(false)}>
      <Laden casusId={casusId} verzoekId={verzoekId} onClose={onClose} />
    </Dialoog>
  )
}

function Laden({ casusId, verzoekId, onClose }: Omit<Props, 'open'>) {
  const texts = useTexts(verzoekTexts)
  const { verzoek, error, retry } = useVerzoek(casusId, verzoekId)
  const who = usePubliek(casusId)
  if (verzoek && who.publiek) return <Antwoorden verzoek={verzoek} publiek={who.publiek} onClose={onClose} />
  const failed = error ?? who.error
  if (!failed) return <p className="gedempt">{texts.laden}</p>
  return <ProbleemMelding error={failed} onRetry={() => void Promise.all([retry(), who.retry()])} />
}

type AntwoordenProps = { verzoek: Verzoek; publiek: PubliekAntwoord; onClose: (changed: boolean) => void }

function Antwoorden({ verzoek: v, publiek, onClose }: AntwoordenProps) {
  const texts = useTexts(verzoekTexts)
  const delen = useTexts(delenTexts)
  const today = dayOf(useNow())
  const form = useFormulier<AntwoordVelden>({
    initial: beginVelden(v, today),
    klad: `antwoord-${v.id}`,
    validate: (values) => checkAntwoord(values, publiek, texts, delen),
    send: async (values, actionKey) => {
      const options = { body: antwoordBody(values, publiek), actionKey, ifMatch: `"${v.versie}"` }
      await send('POST', `${pathOf(v.casusId, v.id)}/antwoord`, options).catch((error: unknown) => {
        throw withoutPrefix(error)
      })
      onClose(true)
    },
  })
  // What is given is written with the fields of a bijdrage: this form holds them all, and a few more.
  const bijdrage = form as unknown as FormulierState<BijdrageVelden>
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop onClick={() => onClose(false)}>{texts.annuleer}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.stuur}
          </Knop>
        </>
      }
    >
      <p className="verzoek__vraag">{v.vraag}</p>
      <p className="gedempt">{[v.van.organisatie.naam, v.doel].join(': ')}</p>
      <RadioKaarten
        label={texts.welk}
        options={antwoorden.map((a) => ({
          value: a,
          label: texts.antwoorden[a],
          hint: texts.antwoordHint[a],
        }))}
        {...form.field('antwoord')}
      />
      <Woorden form={form} verzoek={v} />
      {givesSomething(form.values.antwoord) && (
        <>
          <InhoudVelden form={bijdrage} publiek={publiek} today={today} />
          <PubliekVelden form={bijdrage} publiek={publiek} casusId={v.casusId} />
          <GeheimVelden form={bijdrage} publiek={publiek} casusId={v.casusId} />
          <VoorwaardenVelden form={bijdrage} casusId={v.casusId} publiek={publiek} today={today} />
        </>
      )}
    </Formulier>
  )
}

/** The words that go with each answer. */
function Woorden({ form, verzoek }: { form: FormulierState<AntwoordVelden>; verzoek: Verzoek }) {
  const texts = useTexts(verzoekTexts)
  switch (form.values.antwoord) {
    case '':
    case 'gegeven':
      return null
    case 'deels':
      return <Tekstvlak label={texts.watMist} rows={2} max={4000} {...form.field('toelichting')} />
    case 'onder_voorwaarden':
      return <Tekstvlak label={texts.welkeVoorwaarde} rows={2} max={4000} {...form.field('toelichting')} />
    case 'niet_beschikbaar':
      return (
        <Tekstvlak label={texts.toelichtingMag} optional rows={2} max={4000} {...form.field('toelichting')} />
      )
    case 'geweigerd':
      return (
        <>
          <Tekstvlak
            label={texts.redenMag}
            hint={texts.redenHint}
            optional
            rows={2}
            max={4000}
            {...form.field('reden')}
          />
          {form.values.reden.trim() !== '' && (
            <Vinkje label={texts.redenTonen(verzoek.van.organisatie.naam)} {...form.field('redenTonen')} />
          )}
        </>
      )
  }
}
