import { type Sql, sql } from '../kernel/db.ts'

export type RegimeRow = {
  code: 'steun' | 'pga' | 'zvh' | 'groep'
  versie: number
  naam: string
  geldig_van: string
  actief: boolean
  gegevens: {
    categorieen: string[]
    mits?: Record<string, { nl: string; en: string }>
    redenen?: Record<
      string,
      { nl: string; en: string; inPlaatsDaarvan: { nl: string; en: string }; bel: string }
    >
  }
}
export type BesluitRow = {
  van: string
  partij: string
  uitkomst: 'ja' | 'ja_mits' | 'nee'
  mits: string[]
  gronden: string[]
  redenen: string[]
}
export type GrondRow = {
  code: string
  gegevens: {
    titel: string
    url: string
    uitleg: { nl: string; en: string }
    gelezen: boolean
    gecontroleerdOp: string
  }
}

/** The version of a regime that holds today, also of one that doesn't run here. */
export const selectRegime = (
  code: Sql,
): Sql => sql`select code, versie, naam, geldig_van::text, actief, gegevens
  from regime where code = ${code} and versie = sec.regimeversie(code)`

/** The decision for every party that the regime names, by the one rule in the database. */
export const selectBesluiten = (
  regime: Sql,
  van: Sql,
  categorie: string,
): Sql => sql`select g.van, p.partij, b.uitkomst, b.mits, b.gronden, b.redenen
  from (select ${regime} as regime, ${van} as van) g
    cross join lateral (select distinct d.partij from deelregel d where d.regime_code = g.regime and d.regime_versie = sec.regimeversie(g.regime)) p
    cross join lateral sec.deelbesluit(g.regime, g.van, p.partij, ${categorie}) b
  order by p.partij`

/** The same rule for one giver and the own party, category by category, in the casus's regime. */
export const selectVanGever = (
  casusId: string,
  gever: string,
  categorie?: string,
): Sql => sql`select k.categorie, o.soort as van,
    (select sec.partij()) as partij, b.uitkomst, b.mits, b.gronden, b.redenen
  from casus c join organisatie o on o.id = ${gever} join regime r on r.code = c.regime_code and r.versie = sec.regimeversie(c.regime_code)
    cross join lateral jsonb_array_elements_text(r.gegevens -> 'categorieen') k(categorie)
    cross join lateral sec.deelbesluit(c.regime_code, o.soort, (select sec.partij()), k.categorie) b
  where c.id = ${casusId} and (${categorie ?? null}::text is null or k.categorie = ${categorie ?? null})`

/** Every article, in the version that holds today. */
export const selectGronden = sql`select distinct on (code) code, gegevens from grond
  where geldig_van <= sec.vandaag() and (geldig_tot is null or geldig_tot >= sec.vandaag()) order by code, versie desc`

export type OrganisatieRow = {
  id: string
  organisatie: string
  soort: string
  eigen: boolean
  mensen: { naam: string; functie: string; telefoon: string | null }[]
}
/** Organisations whose part in this casus the actor may know, with who to call there. */
export const selectOrganisaties = (casusId: string): Sql => sql`select o.id, o.naam as organisatie, o.soort,
    coalesce(o.id = (select sec.organisatie_id()), false) as eigen,
    coalesce(json_agg(json_build_object('naam', a.naam, 'functie', a.functie, 'telefoon', a.telefoon) order by a.naam)
      filter (where a.id is not null), '[]') as mensen
  from betrokkenheid b join organisatie o on o.id = b.organisatie_id left join actor a on a.id = b.actor_id
  where b.casus_id = ${casusId} and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag())
  group by o.id order by o.naam`
