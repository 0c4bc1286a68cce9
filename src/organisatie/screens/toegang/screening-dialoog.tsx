import { useQuery, useQueryClient } from '@tanstack/react-query'
import { send } from '../../../web/api.ts'
import { Dagveld } from '../../../web/kit/dagveld.tsx'
import { Dialoog } from '../../../web/kit/dialoog.tsx'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../../web/kit/radio-kaarten.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { apiQuery } from '../../../web/query.ts'
import { useTexts } from '../../../web/texts.ts'
import { type Onderwerp, onderwerpen, type ScreeningAntwoord } from '../../screening/contract.ts'
import { toegangTexts } from './texts.ts'

type Props = { actorId: string; naam: string; open: boolean; onClose: () => void }

/** When a colleague was screened, declared secrecy and was trained: days, nothing else. */
export function ScreeningDialoog({ actorId, naam, open, onClose }: Props) {
  const texts = useTexts(toegangTexts)
  return (
    <Dialoog open={open} title={texts.titel(naam)} onClose={onClose}>
      <Laden actorId={actorId} onClose={onClose} />
    </Dialoog>
  )
}

function Laden({ actorId, onClose }: Pick<Props, 'actorId' | 'onClose'>) {
  const texts = useTexts(toegangTexts)
  const query = useQuery(apiQuery<ScreeningAntwoord>(`/v1/medewerkers/${actorId}/screening`))
  if (query.data) return <Velden actorId={actorId} bekend={query.data.data} onClose={onClose} />
  if (query.error) return <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />
  return <p className="gedempt">{texts.laden}</p>
}

type Wijze = 'geen' | 'vog' | 'wettelijk'
type Waarden = { wijze: Wijze | ''; gescreendOp: string; geheimhoudingOp: string } & Record<Onderwerp, string>

function Velden({
  actorId,
  bekend: b,
  onClose,
}: Pick<Props, 'actorId' | 'onClose'> & { bekend: ScreeningAntwoord }) {
  const texts = useTexts(toegangTexts)
  const queryClient = useQueryClient()
  const form = useFormulier<Waarden>({
    initial: {
      wijze: b.gescreend?.wijze ?? 'geen',
      gescreendOp: b.gescreend?.op ?? '',
      geheimhoudingOp: b.geheimhoudingOp ?? '',
      ...(Object.fromEntries(onderwerpen.map((o) => [o, b.opleidingen[o] ?? ''])) as Record<
        Onderwerp,
        string
      >),
    },
    validate: (v) => (v.wijze !== 'geen' && v.gescreendOp === '' ? { gescreendOp: texts.kiesDag } : {}),
    send: async (v) => {
      await send('PUT', `/v1/medewerkers/${actorId}/screening`, {
        body: bodyOf(v),
        ifMatch: `"${b.versie}"`,
      })
      await queryClient.invalidateQueries()
      onClose()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.titel(b.naam)}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <p className="gedempt">{texts.uitleg}</p>
      <RadioKaarten
        label={texts.wijze}
        options={(['geen', 'vog', 'wettelijk'] as const).map((value) => ({
          value,
          label: texts.wijzen[value],
        }))}
        {...form.field('wijze')}
      />
      {form.values.wijze !== 'geen' && <Dagveld label={texts.gescreendOp} {...form.field('gescreendOp')} />}
      <Dagveld label={texts.geheimhoudingOp} optional {...form.field('geheimhoudingOp')} />
      <h3>{texts.trainingen}</h3>
      {onderwerpen.map((onderwerp) => (
        <Dagveld
          key={onderwerp}
          label={withCapital(texts.wat[onderwerp])}
          optional
          {...form.field(onderwerp)}
        />
      ))}
    </Formulier>
  )
}

const bodyOf = (v: Waarden) => ({
  gescreend: v.wijze === 'vog' || v.wijze === 'wettelijk' ? { wijze: v.wijze, op: v.gescreendOp } : null,
  geheimhoudingOp: v.geheimhoudingOp || null,
  opleidingen: Object.fromEntries(onderwerpen.flatMap((o) => (v[o] === '' ? [] : [[o, v[o]]]))),
})

const withCapital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
