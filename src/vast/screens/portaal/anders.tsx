import { firstName } from '../../../portaal/screens/woorden.ts'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconMensenVol } from '../../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { Tekstveld } from '../../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { Vinkje } from '../../../web/kit/vinkje.tsx'
import { useNavigatie, useParams } from '../../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { listInWords, type Taal, useTaal, useTexts } from '../../../web/texts.ts'
import type { MijnVast } from '../../contract.ts'
import { blijftTexts } from './texts.ts'
import { hier, useMijnVast } from './use-mijn-vast.ts'

type Plan = MijnVast['plannen'][number]
type Mens = Plan['mensen'][number]

/** Saying safely that it doesn't click: to whom the young person chooses, never to the person it is about. */
export default function Anders() {
  const texts = useTexts(blijftTexts)
  const { overId } = useParams<'overId'>()
  const { data, error, refetch, refresh } = useMijnVast()
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const plan = data.data.plannen.find((one) => one.open && one.mensen.some((mens) => mens.id === overId))
  const over = plan?.mensen.find((mens) => mens.id === overId)
  if (!plan || !over)
    return (
      <Pagina title={texts.titel} back={{ to: hier, label: texts.titel }}>
        <LeegStaat icon={iconMensenVol} title={texts.form.nietMeer} level={2}>
          {texts.form.nietMeerUitleg}
        </LeegStaat>
      </Pagina>
    )
  return <Vertel plan={plan} over={over} contactpunt={data.data.contactpunt} onChanged={refresh} />
}

type Props = { plan: Plan; over: Mens; contactpunt: MijnVast['contactpunt']; onChanged: () => Promise<void> }

function Vertel({ plan, over, contactpunt, onChanged }: Props) {
  const texts = useTexts(blijftTexts)
  const { form: words } = texts
  const naam = firstName(over.naam)
  const taal = useTaal()
  const form = useAnders(plan, over, onChanged)
  return (
    <Pagina
      title={words.titel(naam)}
      tabTitle={texts.titel}
      back={{ to: hier, label: texts.titel }}
      intro={<p>{words.intro(naam)}</p>}
    >
      <Formulier
        form={form}
        label={words.titel(naam)}
        actions={
          <>
            <Knop type="submit" variant="primair" busy={form.busy}>
              {words.stuur}
            </Knop>
            <KnopLink to={hier}>{words.annuleer}</KnopLink>
          </>
        }
      >
        <RadioKaarten
          label={words.aan}
          options={listeners({ plan, over, contactpunt, taal }, words)}
          {...form.field('aan')}
        />
        <Spreekvlak
          label={words.tekst}
          hint={words.tekstHint}
          max={4000}
          optional
          own
          {...form.field('tekst')}
        />
        <Tekstveld label={words.wie} hint={words.wieHint} optional own {...form.field('wie')} />
        <RadioKaarten
          label={words.vertel(naam)}
          options={[
            { value: 'niets', label: words.niets, hint: words.nietsHint },
            { value: 'zelf', label: words.zelf },
            { value: 'woorden', label: words.woorden, hint: words.woordenHint },
          ]}
          {...form.field('vertel')}
        />
        {form.values.vertel === 'woorden' && (
          <Spreekvlak label={words.woordenVeld} max={4000} own {...form.field('woorden')} />
        )}
        <Vinkje label={words.warm(naam)} hint={words.warmHint} {...form.field('warm')} />
        <Tekstveld label={words.bereik} hint={words.bereikHint} optional {...form.field('bereik')} />
      </Formulier>
    </Pagina>
  )
}

type Values = {
  aan: 'regisseur' | 'contactpunt' | ''
  tekst: string
  wie: string
  vertel: 'niets' | 'zelf' | 'woorden' | ''
  woorden: string
  warm: boolean
  bereik: string
}

function useAnders(plan: Plan, over: Mens, onChanged: () => Promise<void>) {
  const { form: words } = useTexts(blijftTexts)
  const { go } = useNavigatie()
  const initial: Values = {
    aan: '',
    tekst: '',
    wie: '',
    vertel: 'niets',
    woorden: '',
    warm: false,
    bereik: '',
  }
  return useFormulier({
    initial,
    klad: `vast-anders-${over.id}`,
    validate: (v) => ({
      ...(v.aan === '' && { aan: words.kiesAan }),
      ...(v.vertel === 'woorden' && v.woorden.trim() === '' && { woorden: words.woordenLeeg }),
    }),
    send: async (v, actionKey) => {
      const woorden = v.vertel === 'woorden' ? v.woorden : ''
      await send('POST', `/v1/casussen/${plan.casusId}/vaste-wensen`, {
        body: { ...v, soort: 'anders', overId: over.id, vertel: v.vertel || 'niets', woorden },
        actionKey,
      })
      await onChanged()
      go(hier)
    },
  })
}

/** Who can hear it: those who lead the plan, and the contactpunt outside it; never the person it is about. */
function listeners(
  { plan, over, contactpunt, taal }: Omit<Props, 'onChanged'> & { taal: Taal },
  words: { [K in 'regisseur' | 'contactpunt']: (naam: string) => string } & Record<
    'regisseurHint' | 'contactpuntLeeg' | 'contactpuntHint',
    string
  >,
) {
  const regie = plan.regisseurs.filter((one) => one.id !== over.id).map((one) => firstName(one.naam))
  const outside = { value: 'contactpunt' as const, hint: words.contactpuntHint }
  return [
    ...(regie.length > 0
      ? [
          {
            value: 'regisseur' as const,
            label: words.regisseur(listInWords(regie, taal)),
            hint: words.regisseurHint,
          },
        ]
      : []),
    ...(contactpunt?.naam !== over.naam
      ? [
          {
            ...outside,
            label: contactpunt ? words.contactpunt(firstName(contactpunt.naam)) : words.contactpuntLeeg,
          },
        ]
      : []),
  ]
}
