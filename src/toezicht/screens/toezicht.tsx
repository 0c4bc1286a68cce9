import { useQuery } from '@tanstack/react-query'
import { iconToezicht } from '../../web/kit/iconen.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { classOf, KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTexts } from '../../web/texts.ts'
import type { Overzicht } from '../contract.ts'
import { toezichtTexts } from './texts.ts'
import './toezicht.css'

/** The pages of oversight that are this person's. */
export default function Toezicht() {
  const texts = useTexts(toezichtTexts)
  const { data, error, refetch } = useQuery(apiQuery<Overzicht>('/v1/toezicht'))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { abilities, kijkvragen, autorisatie } = data.data
  const { magToezicht, magBeheren, magBeantwoorden } = abilities
  const pages = [
    magBeantwoorden && {
      to: '/toezicht/vragen',
      ...texts.vragen,
      count: kijkvragen && kijkvragen.open > 0 ? texts.vragen.open(kijkvragen.open) : '',
    },
    (magToezicht || magBeheren) && {
      to: '/toezicht/rechten',
      ...texts.rechten,
      count: autorisatie ? texts.rechten.open(autorisatie.open) : '',
    },
    magToezicht && { to: '/toezicht/register', ...texts.register, count: '' },
    magToezicht && { to: '/toezicht/log', ...texts.log, count: '' },
    magToezicht && { to: '/toezicht/log/controle', ...texts.controle, count: '' },
  ].filter((page) => page !== false)
  return (
    <Pagina title={texts.titel} intro={texts.intro}>
      {pages.length === 0 && (
        <LeegStaat icon={iconToezicht} title={texts.niets}>
          {texts.nietsUitleg}
        </LeegStaat>
      )}
      <div className="toezicht-kaarten">
        {pages.map((page) => (
          <Kaart key={page.to} title={page.titel} {...(page.count !== '' && { above: page.count })}>
            <p>{page.uitleg}</p>
            <KnopLink to={page.to}>{page.titel}</KnopLink>
          </Kaart>
        ))}
        {magToezicht && (
          <Kaart title={texts.bewijs.titel}>
            <p>{texts.bewijs.uitleg}</p>
            <a className={classOf({})} href="/v1/bewijs" download>
              <span>{texts.bewijs.knop}</span>
            </a>
          </Kaart>
        )}
      </div>
    </Pagina>
  )
}
