import { useState } from 'react'
import { iconTerug, iconZoek } from '../../web/kit/iconen.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useSearchTerm } from '../../web/layout/search-term.ts'
import { countInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { Groep } from '../contract.ts'
import type { ZoekSoort } from '../states.ts'
import { ResultaatRegel } from './resultaat-regel.tsx'
import { zoekenTexts } from './texts.ts'
import { useArrowKeys } from './use-arrow-keys.ts'
import { useZoeken } from './use-zoeken.ts'
import { ZoekInvoer } from './zoek-invoer.tsx'
import './zoeken.css'

/** What was found among what the reader may see, kind by kind: people first. */
export default function Zoeken() {
  const texts = useTexts(zoekenTexts)
  const term = useSearchTerm()
  useArrowKeys()
  return (
    <Pagina title={texts.titel}>
      <ZoekInvoer />
      {term === '' ? (
        <LeegStaat icon={iconZoek} level={2} title={texts.leegTitel}>
          {texts.leegUitleg}
        </LeegStaat>
      ) : (
        <Gevonden key={term} term={term} />
      )}
    </Pagina>
  )
}

function Gevonden({ term }: { term: string }) {
  const texts = useTexts(zoekenTexts)
  const taal = useTaal()
  const [soort, setSoort] = useState<ZoekSoort | null>(null)
  const query = useZoeken(term, soort)
  if (query.error) return <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />
  const groepen = together(query.data?.pages.flatMap((p) => p.groepen) ?? [])
  const total = groepen.reduce((sum, g) => sum + g.totaal, 0)
  return (
    <div className="zoeken" aria-busy={query.isPending}>
      <p role="status" className="gedempt">
        {!query.isPending && total > 0 && texts.gevonden(countInWords(total, taal), term)}
      </p>
      {!query.isPending && total === 0 && (
        <LeegStaat icon={iconZoek} level={2} title={texts.nietsTitel(term)}>
          {texts.nietsUitleg}
        </LeegStaat>
      )}
      {soort && (
        <Knop variant="stil" icon={iconTerug} onClick={() => setSoort(null)}>
          {texts.alleGroepen}
        </Knop>
      )}
      {groepen
        .filter((g) => g.totaal > 0)
        .map((g) => (
          <GroepDeel key={g.soort} groep={g} isAlone={soort !== null} onAll={() => setSoort(g.soort)} />
        ))}
      {query.hasNextPage && (
        <Knop onClick={async () => void (await query.fetchNextPage())}>{texts.meer}</Knop>
      )}
      {total > 0 && <p className="zoeken__toetsen gedempt">{texts.toetsen}</p>}
    </div>
  )
}

function GroepDeel({ groep, isAlone, onAll }: { groep: Groep; isAlone: boolean; onAll: () => void }) {
  const texts = useTexts(zoekenTexts)
  const name = texts.groep[groep.soort]
  return (
    <Sectie title={name} beside={texts.aantal(groep.totaal)}>
      <ul className="zoeken__lijst">
        {groep.resultaten.map((r) => (
          <li key={r.id}>
            <ResultaatRegel soort={groep.soort} resultaat={r} />
          </li>
        ))}
      </ul>
      {!isAlone && groep.totaal > groep.resultaten.length && (
        <Knop size="klein" variant="stil" onClick={onAll}>
          {texts.alle(groep.totaal, name)}
        </Knop>
      )}
    </Sectie>
  )
}

/** Pages of one kind as one list. */
function together(groepen: readonly Groep[]): Groep[] {
  const found = new Map<ZoekSoort, Groep>()
  for (const g of groepen) {
    const before = found.get(g.soort)
    found.set(g.soort, before ? { ...before, resultaten: [...before.resultaten, ...g.resultaten] } : g)
  }
  return [...found.values()]
}
