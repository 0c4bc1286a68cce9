import type { Tx } from '../kernel/db.ts'
import { Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Groep, Resultaat, Zoekantwoord, Zoekopdracht } from './contract.ts'
import {
  presentAanmelding,
  presentAfspraak,
  presentBijdrage,
  presentCollega,
  presentJeugdige,
} from './present.ts'
import { asTsquery, splitWords } from './split-words.ts'
import {
  type AanmeldingRow,
  type AfspraakRow,
  type BijdrageRow,
  type CollegaRow,
  countSearch,
  type Deel,
  findAanmeldingen,
  findAfspraken,
  findBijdragen,
  findCollegas,
  findJeugdigen,
  type Gevonden,
  type JeugdigeRow,
} from './sql.ts'
import { perGroep, perSoort, type ZoekSoort, zoekSoorten } from './states.ts'

type Found = { soort: ZoekSoort; rows: Gevonden[]; resultaten: Resultaat[] }

/**
 * Searches what the actor may see, kind by kind; totals count only that. One line in the log names everyone who is shown, never the
 * words that were typed. 429 after too many searches in a minute.
 */
export async function search(tx: Tx, opdracht: Zoekopdracht, spoor: string): Promise<Zoekantwoord> {
  if (!(await tx.maybe(countSearch(tx.actor.actorId)))) {
    throw new Problem('te_vaak', 'Je zocht heel vaak achter elkaar. Wacht een minuut en zoek dan verder.')
  }
  const words = splitWords(opdracht.tekst)
  const soorten = zoekSoorten.filter((s) => opdracht.soorten?.includes(s) ?? true)
  if (words.length === 0) return { groepen: soorten.map((soort) => ({ soort, totaal: 0, resultaten: [] })) }
  const deel =
    soorten.length === 1 ? { vanaf: opdracht.na, aantal: perSoort } : { vanaf: 0, aantal: perGroep }
  const found = await Promise.all(soorten.map((soort) => find(tx, soort, words, deel)))
  await record(tx, {
    activiteit: 'casus',
    actie: 'zoekopdracht.uitvoeren',
    object: 'zoekopdracht',
    betrokkenen: subjects(found),
    spoor,
  })
  return { groepen: found.map(asGroep) }
}

async function find(tx: Tx, soort: ZoekSoort, words: string[], deel: Deel): Promise<Found> {
  switch (soort) {
    case 'jeugdige': {
      const rows = await tx.many<JeugdigeRow>(findJeugdigen(words, deel))
      return { soort, rows, resultaten: rows.map((r) => presentJeugdige(r, words)) }
    }
    case 'collega': {
      const rows = await tx.many<CollegaRow>(findCollegas(words, deel))
      return { soort, rows, resultaten: rows.map((r) => presentCollega(r, words)) }
    }
    case 'afspraak': {
      const rows = await tx.many<AfspraakRow>(findAfspraken(asTsquery(words), deel))
      return { soort, rows, resultaten: rows.map(presentAfspraak) }
    }
    case 'bijdrage': {
      const rows = await tx.many<BijdrageRow>(findBijdragen(asTsquery(words), deel))
      return { soort, rows, resultaten: rows.map(presentBijdrage) }
    }
    case 'aanmelding': {
      const rows = await tx.many<AanmeldingRow>(findAanmeldingen(words, deel))
      return { soort, rows, resultaten: rows.map((r) => presentAanmelding(r, words)) }
    }
  }
}

function asGroep({ soort, rows, resultaten }: Found): Groep {
  return { soort, totaal: rows[0]?.totaal ?? 0, resultaten }
}

/** Everyone whose data is shown, each once. */
function subjects(found: readonly Found[]): string[] {
  return [...new Set(found.flatMap((f) => f.rows.map((r) => r.log_naam)))].filter(
    (n): n is string => n !== null,
  )
}
