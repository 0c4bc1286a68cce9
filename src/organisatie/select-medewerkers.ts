import { empty, type Sql, sql } from '../kernel/db.ts'

/** People on one page of wie is wie. */
export const bladzijde = 50

export type MedewerkerRow = {
  id: string
  versie: number
  naam: string
  functie: string
  niveau: 'operationeel' | 'tactisch' | 'strategisch'
  organisatie_id: string
  organisatie: string
  telefoon: string | null
  bel_mij_voor: string
  moet_melden: string
  bereikbaar_tot: string | null
  vervanger: string | null
  account_id: string | null
  account_versie: number | null
  geblokkeerd: boolean | null
}

const nu = sql`a.organisatie_id is not null and a.van <= (select sec.vandaag()) and (a.tot is null or a.tot >= (select sec.vandaag()))`

const kolommen = sql`a.id, a.versie, a.naam, a.functie, a.niveau, a.organisatie_id, o.naam as organisatie, a.telefoon, a.bel_mij_voor, a.moet_melden,
  to_char(a.bereikbaar_tot, 'HH24:MI') as bereikbaar_tot, v.naam as vervanger, c.id as account_id, c.versie as account_versie,
  c.geblokkeerd_op is not null as geblokkeerd
  from actor a join organisatie o on o.id = a.organisatie_id and o.actief left join actor v on v.id = a.vervanger_id
  left join account c on c.id = a.account_id`

/** Staff under a current appointment, by name; `na` is the last one of the page before. */
export function selectMedewerkers({
  organisatieId,
  na,
}: {
  organisatieId?: string | undefined
  na?: string | undefined
}): Sql {
  return sql`select ${kolommen} where ${nu} ${organisatieId === undefined ? empty : sql`and a.organisatie_id = ${organisatieId}`}
    ${na === undefined ? empty : sql`and (a.naam, a.id) > (select z.naam, z.id from actor z where z.id = ${na})`}
    order by a.naam, a.id limit ${bladzijde + 1}`
}

/** Staff whose name, function or organisation holds every word, whatever the accents. */
export function findMedewerkers(tekst: string): Sql {
  const woorden = tekst
    .split(/\s+/)
    .filter((w) => w !== '')
    .slice(0, 8)
    .map((w) => `%${w.replaceAll(/[\\%_]/g, '\\$&')}%`)
  return sql`select ${kolommen} where ${nu}
    and (select bool_and(sec.unaccent(concat_ws(' ', a.naam, a.functie, o.naam, a.bel_mij_voor)) ilike sec.unaccent(w)) from unnest(${woorden}::text[]) w)
    order by a.naam, a.id limit ${bladzijde + 1}`
}
