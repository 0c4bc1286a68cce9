import { type Sql, sql } from '../kernel/db.ts'
import { conflict, type Problem } from '../kernel/errors.ts'
import type { Besluit } from './contract.ts'

type Tweetalig = { nl: string; en: string }
type Grond = { titel: string; url?: string | null; gelezen?: boolean }
export type BesluitRow = {
  categorie: string
  gever: string
  uitkomst: Besluit['uitkomst']
  mits: Tweetalig[]
  gronden: Grond[]
  redenen: { uitleg: Tweetalig; inPlaatsDaarvan: Tweetalig; bron: Grond | null }[]
}

/** May this organisation give these categories to mine, today, in this casus? One row per category, with the regime's own words. */
export function selectBesluiten(casusId: string, gever: string, categorie?: string): Sql {
  return sql`select k.categorie, o.naam as gever, d.uitkomst,
      coalesce((select json_agg(r.gegevens -> 'mits' -> m) from unnest(d.mits) m where r.gegevens -> 'mits' ? m), '[]') as mits,
      coalesce((select json_agg(${grond('g')}) from grond g where g.code = any (d.gronden) and ${geldig('g')}), '[]') as gronden,
      coalesce((select json_agg(json_build_object('uitleg', json_build_object('nl', x.r ->> 'nl', 'en', x.r ->> 'en'),
          'inPlaatsDaarvan', x.r -> 'inPlaatsDaarvan',
          'bron', (select ${grond('g')} from grond g where g.code = x.r ->> 'grond' and ${geldig('g')} limit 1)))
        from unnest(d.redenen) n cross join lateral (select r.gegevens -> 'redenen' -> n as r) x where x.r is not null), '[]') as redenen
    from casus c join regime r on r.code = c.regime_code and r.versie = coalesce(sec.regimeversie(c.regime_code), c.regime_versie)
      join organisatie o on o.id = ${gever}
      cross join lateral jsonb_array_elements_text(r.gegevens -> 'categorieen') k(categorie)
      cross join lateral sec.deelbesluit(c.regime_code, o.soort, (select sec.partij()), k.categorie) d
    where c.id = ${casusId} and (${categorie ?? null}::text is null or k.categorie = ${categorie ?? null})`
}

const grond = (_g: 'g') =>
  sql`json_build_object('titel', g.gegevens ->> 'titel', 'url', g.gegevens ->> 'url', 'gelezen', coalesce((g.gegevens ->> 'gelezen')::boolean, false))`
const geldig = (_g: 'g') =>
  sql`g.geldig_van <= sec.vandaag() and (g.geldig_tot is null or g.geldig_tot >= sec.vandaag())`

/** The decision as the screens show it, in both languages. */
export function presentBesluit(row: BesluitRow): Besluit {
  return {
    categorie: row.categorie,
    uitkomst: row.uitkomst,
    mits: row.mits,
    gronden: row.gronden.map(presentBron),
    redenen: row.redenen.map((r) => ({ ...r, bron: r.bron && presentBron(r.bron) })),
  }
}

const presentBron = (g: Grond) => ({ titel: g.titel, url: g.url ?? null, gelezen: g.gelezen === true })

/** Null when it may be asked; else why not, with the article and what to do instead (409). */
export function refusalOf(row: BesluitRow | undefined): Problem | null {
  if (row && row.uitkomst !== 'nee') return null
  const sentences = (row?.redenen ?? []).map((r) =>
    [
      r.uitleg.nl,
      r.bron && `(${r.bron.titel}${r.bron.gelezen ? '' : ', niet nagelezen'})`,
      r.inPlaatsDaarvan.nl,
    ]
      .filter(Boolean)
      .join(' '),
  )
  const zin =
    sentences.join(' ') || 'Deze organisatie mag dit hier niet aan je geven. Vraag de FG hoe het wel kan.'
  return conflict('mag_niet_delen', zin, [{ veld: 'categorie', code: 'mag_niet_delen', melding: zin }])
}
