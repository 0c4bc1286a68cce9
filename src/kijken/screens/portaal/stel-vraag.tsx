import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useChosenPlan } from '../../../portaal/screens/use-portaal.ts'
import { dayInWords, shortDay } from '../../../portaal/screens/woorden.ts'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { iconVerder } from '../../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { Melding } from '../../../web/kit/melding.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../../web/navigatie/navigatie.ts'
import { useNow } from '../../../web/now.ts'
import { FoutPagina } from '../../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../../web/probleem.ts'
import { apiQuery } from '../../../web/query.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Kijkregel, WieKeek } from '../../contract.ts'
import { wieKeekTexts } from './texts.ts'

const back = '/portaal/wie-keek'

/** 'Wie was dit?': a question about one line of who looked, which goes to the contactpunt. */
export default function StelVraag() {
  const { search } = useNavigatie()
  const plan = useChosenPlan()
  const [dag = '', organisatie = '', nr = ''] = ['dag', 'organisatie', 'nr'].map(
    (name) => search.get(name) ?? '',
  )
  const maand = dag.slice(0, 7)
  const query = [plan && `casusId=${plan}`, /^20\d{2}-\d{2}$/.test(maand) && `maand=${maand}`]
    .filter(Boolean)
    .join('&')
  const { data, error, refetch } = useQuery(
    apiQuery<WieKeek>(`/v1/wie-keek${query === '' ? '' : `?${query}`}`),
  )
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { kijken } = data.data
  const regel = kijken?.regels.filter((r) => r.dag === dag && r.organisatie.id === organisatie)[Number(nr)]
  if (!kijken || !regel) return <FoutPagina error={new Probleem({ status: 404 })} />
  return (
    <Vraag
      casusId={kijken.casusId}
      regel={regel}
      klad={`kijkvraag-${kijken.casusId}-${dag}-${organisatie}-${nr}`}
    />
  )
}

function Vraag({ casusId, regel, klad }: { casusId: string; regel: Kijkregel; klad: string }) {
  const texts = useTexts(wieKeekTexts)
  const functions = texts.functies as Readonly<Record<string, string>>
  const taal = useTaal()
  const now = useNow()
  const queryClient = useQueryClient()
  const [uiterlijk, setUiterlijk] = useState<string | null>(null)
  const form = useFormulier({
    initial: { tekst: texts.wieDit as string },
    klad,
    validate: ({ tekst }) => (tekst.trim() === '' ? { tekst: texts.vraagLeeg } : {}),
    send: async ({ tekst }, actionKey) => {
      const answer = await send<{ uiterlijk: string }>('POST', `/v1/casussen/${casusId}/kijkvragen`, {
        body: { dag: regel.dag, organisatieId: regel.organisatie.id, functie: regel.functie, tekst },
        actionKey,
      })
      setUiterlijk(answer.data.uiterlijk)
      await queryClient.invalidateQueries({
        predicate: ({ queryKey: [key] }) => typeof key === 'string' && key.startsWith('/v1/wie-keek'),
      })
    },
  })
  const title = uiterlijk ? texts.verstuurd : texts.wieDit
  return (
    <Pagina
      title={title}
      back={{ to: back, label: texts.tab }}
      intro={
        <p>
          {regel.organisatie.naam}, {functions[regel.functie] ?? regel.functie}.{' '}
          {dayInWords(regel.dag, taal, now)}.
        </p>
      }
    >
      {uiterlijk ? (
        <>
          <Melding tone="gelukt" live title={texts.verstuurd}>
            {texts.verstuurdTekst(shortDay(uiterlijk, taal, now))}
          </Melding>
          <KnopLink to={back} variant="primair" wide iconAfter={iconVerder}>
            {texts.tab}
          </KnopLink>
        </>
      ) : (
        <Formulier
          form={form}
          beside={<p className="gedempt">{texts.naarWie}</p>}
          actions={
            <>
              <Knop type="submit" variant="primair" iconAfter={iconVerder} busy={form.busy}>
                {texts.stuur}
              </Knop>
              <KnopLink to={back} variant="stil">
                {texts.nietNu}
              </KnopLink>
            </>
          }
        >
          <Spreekvlak
            label={texts.jouwVraag}
            hint={texts.vraagHint}
            max={4000}
            own
            {...form.field('tekst')}
          />
        </Formulier>
      )}
    </Pagina>
  )
}
