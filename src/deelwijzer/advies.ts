import { type Sql, sql } from '../kernel/db.ts'
import { conflict, type Problem } from '../kernel/errors.ts'
import type { BesluitPerCategorie } from './contract.ts'
import { selectGronden, selectRegime, selectVanGever } from './select-besluiten.ts'

/** What an organisation may give to mine in a casus, for one category or all: in the order in which `presentAdvies` reads it. */
export const adviesQueries = (casusId: string, gever: string, categorie?: string): Sql[] => [
  selectRegime(sql`(select c.regime_code from casus c where c.id = ${casusId})`),
  selectVanGever(casusId, gever, categorie),
  selectGronden,
]

/** Null when it may be asked; else why not, with the articles and what to do instead (409). */
export function refusalOf(besluit: BesluitPerCategorie | undefined): Problem | null {
  if (besluit && besluit.uitkomst !== 'nee') return null
  const articles = (besluit?.gronden ?? []).map((g) => (g.gelezen ? g.titel : `${g.titel}, niet nagelezen`))
  const sentences = (besluit?.redenen ?? []).flatMap((r) => [r.tekst.nl, r.inPlaatsDaarvan.nl])
  if (sentences.length > 0 && articles.length > 0) sentences.push(`(${articles.join('; ')})`)
  const zin =
    sentences.join(' ') || 'Deze organisatie mag dit hier niet aan je geven. Vraag de FG hoe het wel kan.'
  return conflict('mag_niet_delen', zin, [{ veld: 'categorie', code: 'mag_niet_delen', melding: zin }])
}
