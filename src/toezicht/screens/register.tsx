import { useQuery } from '@tanstack/react-query'
import { longDate } from '../../web/datum.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Uitklap } from '../../web/kit/uitklap.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Activiteiten, Verwerkingsactiviteit } from '../contract.ts'
import { toezichtTexts } from './texts.ts'
import './toezicht.css'

/** The register of processing: per activity what AVG 30 asks, how often it happened, and every act that names it. */
export default function Register() {
  const texts = useTexts(toezichtTexts)
  const taal = useTaal()
  const { data, error, refetch } = useQuery(apiQuery<Activiteiten>('/v1/verwerkingsactiviteiten'))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { van, tot, activiteiten } = data.data
  return (
    <Pagina
      title={texts.register.titel}
      back={{ to: '/toezicht', label: texts.terug }}
      intro={<p>{texts.register.periode(longDate(van, taal), longDate(tot, taal))}</p>}
    >
      <div className="toezicht-stapel">
        {activiteiten.map((activiteit) => (
          <Activiteit key={activiteit.code} activiteit={activiteit} />
        ))}
      </div>
    </Pagina>
  )
}

function Activiteit({ activiteit: a }: { activiteit: Verwerkingsactiviteit }) {
  const texts = useTexts(toezichtTexts).register
  const taal = useTaal()
  const number = new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB')
  const facts: [string, string][] = [
    [texts.doel, a.doel[taal]],
    [texts.gegevens, a.gegevens[taal]],
    [texts.vanWie, a.vanWie[taal]],
    [texts.ontvangers, a.ontvangers[taal]],
    [texts.grondslag, a.grondslag[taal]],
    [texts.bewaren, a.bewaren[taal]],
    [
      texts.regels,
      texts.tel(
        number.format(a.regels.gelukt),
        number.format(a.regels.geweigerd),
        number.format(a.regels.personen),
      ),
    ],
  ]
  return (
    <Kaart title={a.naam}>
      <dl className="toezicht-feiten">
        {facts.map(([term, value]) => (
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Uitklap label={texts.handelingen(a.handelingen.length)}>
        {() => (
          <ul className="toezicht-handelingen">
            {a.handelingen.map((h) => (
              <li key={h.act}>
                {h.uitleg}{' '}
                <code>
                  {h.methode} {h.pad}
                </code>
              </li>
            ))}
          </ul>
        )}
      </Uitklap>
    </Kaart>
  )
}
