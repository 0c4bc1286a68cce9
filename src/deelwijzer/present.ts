import { notFound } from '../kernel/errors.ts'
import type {
  Besluit,
  BesluitPerCategorie,
  CasusDeelAntwoord,
  DeelAntwoord,
  GrondAntwoord,
} from './contract.ts'
import type { BesluitRow, GrondRow, OrganisatieRow, RegimeRow } from './select-besluiten.ts'

/** The decisions of the database in words: conditions, articles and what to do instead stand with the regime. 404 without a valid version. */
export function presentBesluiten(rows: unknown[][], categorie: string): DeelAntwoord {
  const regime = (rows[0] as RegimeRow[])[0]
  const besluiten = rows[1] as BesluitRow[]
  if (!regime) throw notFound()
  const gronden = new Map((rows[2] as GrondRow[]).map((g) => [g.code, presentGrond(g)]))
  return {
    regime: {
      code: regime.code,
      versie: regime.versie,
      naam: regime.naam,
      geldigVan: regime.geldig_van,
      categorieen: regime.gegevens.categorieen,
      actief: regime.actief,
    },
    van: besluiten[0]?.van ?? '',
    categorie,
    besluiten: besluiten.map((b) => presentBesluit(b, regime, gronden)),
  }
}

/** What one giver may give to the own party, category by category: what `adviesQueries` read. Empty without a valid version. */
export function presentAdvies(rows: unknown[][]): BesluitPerCategorie[] {
  const regime = (rows[0] as RegimeRow[])[0]
  if (!regime) return []
  const gronden = new Map((rows[2] as GrondRow[]).map((g) => [g.code, presentGrond(g)]))
  return (rows[1] as (BesluitRow & { categorie: string })[]).map((b) => ({
    categorie: b.categorie,
    ...presentBesluit(b, regime, gronden),
  }))
}

/** The same for a casus, with the organisations that take part. */
export function presentCasusBesluiten(rows: unknown[][], categorie: string): CasusDeelAntwoord {
  return {
    ...presentBesluiten(rows, categorie),
    organisaties: (rows[3] as OrganisatieRow[]).map((o) => ({
      id: o.id,
      naam: o.organisatie,
      partij: o.soort,
      eigen: o.eigen,
      mensen: o.mensen,
    })),
  }
}

function presentBesluit(
  row: BesluitRow,
  { gegevens: { mits = {}, redenen = {} } }: RegimeRow,
  gronden: ReadonlyMap<string, GrondAntwoord>,
): Besluit {
  return {
    partij: row.partij,
    uitkomst: row.uitkomst,
    // Conditions of a no would read as a way round it.
    mits:
      row.uitkomst === 'nee'
        ? []
        : row.mits.map((code) => ({ code, tekst: mits[code] ?? { nl: code, en: code } })),
    gronden: [...new Set(row.gronden)].flatMap((code) => gronden.get(code) ?? []),
    redenen: row.redenen.flatMap((code) => {
      const { nl, en, inPlaatsDaarvan, bel } = redenen[code] ?? {}
      return nl && en && inPlaatsDaarvan && bel ? [{ code, tekst: { nl, en }, inPlaatsDaarvan, bel }] : []
    }),
  }
}

function presentGrond({ code, gegevens }: GrondRow): GrondAntwoord {
  const { titel, url, uitleg, gelezen, gecontroleerdOp } = gegevens
  return { code, titel, url, uitleg, gelezen, gecontroleerdOp }
}
