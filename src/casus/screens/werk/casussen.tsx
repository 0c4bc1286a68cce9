import { useInfiniteQuery } from '@tanstack/react-query'
import { read } from '../../../web/api.ts'
import { iconCasussen } from '../../../web/kit/iconen.ts'
import { Knop } from '../../../web/kit/knop.tsx'
import { LeegStaat } from '../../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Link } from '../../../web/navigatie/link.tsx'
import { useNavigatie } from '../../../web/navigatie/navigatie.ts'
import { useTexts } from '../../../web/texts.ts'
import type { Casussen } from '../../contract.ts'
import { type Fase, fasen } from '../../states.ts'
import { CasussenTabel } from './casussen-tabel.tsx'
import { werkTexts } from './texts.ts'
import './werk.css'

type Keuze = { fase: Fase | 'lopend'; volgorde: 'nieuwste' | 'volgend-moment' }

/** My casussen, newest or next moment first, by phase; nazorg and closed ones have their own place. */
export default function CasussenScherm() {
  const texts = useTexts(werkTexts)
  const keuze = useKeuze()
  const query = useCasussen(keuze)
  const rows = query.data?.pages.flatMap((page) => page.data.casussen) ?? []
  const isLopend = keuze.fase === 'lopend'
  return (
    <Pagina title={texts.casussen}>
      <KeuzeBalk keuze={keuze} />
      {query.error && <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && rows.length === 0 && (
        <LeegStaat icon={iconCasussen} level={2} title={isLopend ? texts.leegTitel : texts.leegFase}>
          {isLopend ? texts.leegUitleg : texts.leegFaseUitleg}
        </LeegStaat>
      )}
      {rows.length > 0 && <CasussenTabel casussen={rows} />}
      {query.hasNextPage && (
        <p className="werk-onder">
          <Knop busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {texts.meerLaden}
          </Knop>
        </p>
      )}
    </Pagina>
  )
}

function useKeuze(): Keuze {
  const { search } = useNavigatie()
  const fase = fasen.find((known) => known === search.get('fase')) ?? 'lopend'
  return { fase, volgorde: search.get('volgorde') === 'volgend-moment' ? 'volgend-moment' : 'nieuwste' }
}

function useCasussen({ fase, volgorde }: Keuze) {
  const path = `/v1/casussen?fase=${fase}&volgorde=${volgorde}`
  return useInfiniteQuery({
    queryKey: [path],
    queryFn: ({ pageParam, signal }) =>
      read<Casussen>(pageParam === '' ? path : `${path}&na=${pageParam}`, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.data.volgende ?? undefined,
  })
}

function KeuzeBalk({ keuze }: { keuze: Keuze }) {
  const texts = useTexts(werkTexts)
  const to = (change: Partial<Keuze>) => {
    const next = { ...keuze, ...change }
    return `/casussen?fase=${next.fase}&volgorde=${next.volgorde}`
  }
  const phases = ['lopend', 'nazorg', 'gesloten'] as const
  const words = { lopend: texts.lopend, nazorg: texts.fasen.nazorg, gesloten: texts.fasen.gesloten }
  return (
    <nav className="werk-keuze" aria-label={texts.toon}>
      <div className="werk-keuze__groep">
        <span className="gedempt">{texts.toon}</span>
        {phases.map((fase) => (
          <Link key={fase} to={to({ fase })} aria-current={keuze.fase === fase ? 'true' : undefined}>
            {words[fase]}
          </Link>
        ))}
      </div>
      <div className="werk-keuze__groep">
        <span className="gedempt">{texts.volgorde}</span>
        {(['nieuwste', 'volgend-moment'] as const).map((volgorde) => (
          <Link
            key={volgorde}
            to={to({ volgorde })}
            aria-current={keuze.volgorde === volgorde ? 'true' : undefined}
          >
            {volgorde === 'nieuwste' ? texts.nieuwste : texts.moment}
          </Link>
        ))}
      </div>
    </nav>
  )
}
