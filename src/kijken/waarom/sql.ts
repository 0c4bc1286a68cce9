import { type Sql, sql } from '../../kernel/db.ts'
import type { WaaromSoort } from './contract.ts'

export type DingRow = {
  casus_id: string
  log_naam: string
  regime_code: string
  regime_versie: number
  publiek: string[] | null
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  eigen: boolean
  /** Of my own organisation: seen without a rule of sharing. */
  eigen_organisatie: boolean
  naam: string | null
  organisatie: string | null
  op: Date | null
  categorie: string | null
  gever: string | null
  alleen_orientatie: boolean
  eerst_vragen: boolean
  verloopt_op: string | null
}

const van = sql`c.log_naam, c.regime_code`
const publiek = sql`x.publiek, x.jeugdige_vanaf::text, x.ouder_vanaf::text`
const zonder = sql`null as categorie, null as gever, false as eigen_organisatie, false as alleen_orientatie, false as eerst_vragen, null as verloopt_op`
const door = sql`x.door = (select sec.actor_id()) as eigen, coalesce(a.naam, f.roepnaam) as naam, o.naam as organisatie`
const maker = sql`left join actor a on a.id = x.door and a.organisatie_id is not null left join organisatie o on o.id = a.organisatie_id
    left join lateral (select p.roepnaam from betrokkenheid b join persoon p on p.id = b.persoon_id
      where b.casus_id = x.casus_id and b.actor_id = x.door limit 1) f on true`

/** The thing itself, as its own policies show it: no row when this person doesn't see it. */
export function selectDing(soort: WaaromSoort, id: string): Sql {
  switch (soort) {
    case 'bijdrage':
      return sql`select x.casus_id, ${van}, x.regime_versie, ${publiek}, ${door}, x.eerste_verwerking as op, x.categorie,
          coalesce(g.soort, (select b.kant from betrokkenheid b where b.casus_id = x.casus_id and b.actor_id = x.door limit 1)) as gever,
          coalesce(x.organisatie_id = (select sec.organisatie_id()), false) as eigen_organisatie,
          x.alleen_orientatie, x.eerst_vragen, x.verloopt_op::text
        from bijdrage x join casus c on c.id = x.casus_id left join organisatie g on g.id = x.organisatie_id ${maker} where x.id = ${id}`
    case 'spoor':
      return sql`select x.casus_id, ${van}, c.regime_versie, ${publiek}, ${door}, null as op, ${zonder}
        from spoor x join casus c on c.id = x.casus_id ${maker} where x.id = ${id}`
    case 'afspraak':
      return sql`select x.casus_id, ${van}, c.regime_versie, ${publiek}, ${door}, x.gemaakt_op as op, ${zonder}
        from afspraak x join casus c on c.id = x.casus_id ${maker} where x.id = ${id}`
    case 'overleg':
    case 'verslag':
      return sql`select x.casus_id, ${van}, c.regime_versie, ${publiek}, x.voorzitter_id = (select sec.actor_id()) as eigen, a.naam,
          o.naam as organisatie, x.gesloten_op as op, ${zonder}
        from overleg x join casus c on c.id = x.casus_id left join actor a on a.id = x.voorzitter_id left join organisatie o on o.id = a.organisatie_id
        where x.id = ${id}`
    case 'persoon':
      return sql`select x.casus_id, ${van}, c.regime_versie, null::uuid[] as publiek, null as jeugdige_vanaf, null as ouder_vanaf, false as eigen,
          null as naam, null as organisatie, null as op, ${zonder}
        from persoon x join casus c on c.id = x.casus_id where x.id = ${id}`
  }
}

export type MijnRow = {
  kant: 'professional' | 'jeugdige' | 'ouder'
  rollen: string[]
  sinds: string
  organisatie: string | null
  door_naam: string | null
  door_organisatie: string | null
  reden: string
}
/** How the acting person takes part today, and who decided that. */
export const selectMijn = (casusId: string): Sql =>
  sql`select m.kant, m.rollen, b.van::text as sinds, o.naam as organisatie, a.naam as door_naam, ao.naam as door_organisatie, b.reden
    from inzage.mijn_betrokkenheid m join betrokkenheid b on b.id = m.betrokkenheid_id left join organisatie o on o.id = m.organisatie_id
      left join actor a on a.id = b.besloten_door left join organisatie ao on ao.id = a.organisatie_id
    where m.casus_id = ${casusId} limit 1`

export type RegimeRow = { code: string; naam: string; versie: number; geldig_van: string }
export const selectRegime = (code: string, versie: number): Sql =>
  sql`select code, naam, versie, geldig_van::text from regime where code = ${code} and versie = ${versie}`

export type NaamRow = { naam: string }
/** The organisations for which something is meant. */
export const selectNamen = (ids: readonly string[]): Sql =>
  sql`select naam from organisatie where id = any (${ids}::uuid[]) order by naam`

type Tweetalig = { nl: string; en: string }
export type RegelRow = {
  uitkomst: 'ja' | 'ja_mits' | 'nee'
  gronden: { code: string; titel: string; url: string; uitleg: Tweetalig; gelezen: boolean }[]
  mits: Tweetalig[]
}
/** The rule by which my party receives this category today, as the policies read it, with the grounds of giving and receiving. */
export const selectRegel = (ding: DingRow): Sql =>
  sql`select d.uitkomst,
      (select coalesce(json_agg(json_build_object('code', g.code, 'titel', g.gegevens ->> 'titel', 'url', g.gegevens ->> 'url',
          'uitleg', g.gegevens -> 'uitleg', 'gelezen', (g.gegevens ->> 'gelezen')::boolean) order by u.nr), '[]')
        from (select code, min(nr) as nr from unnest(b.gronden) with ordinality v (code, nr) group by 1) u
        join lateral (select * from grond x where x.code = u.code and x.geldig_van <= sec.vandaag() order by x.versie desc limit 1) g on true) as gronden,
      (select coalesce(json_agg(r.gegevens -> 'mits' -> m order by m) filter (where r.gegevens -> 'mits' ? m), '[]') from unnest(d.mits) m,
        regime r where r.code = d.regime_code and r.versie = d.regime_versie) as mits
    from deelregel d, sec.deelbesluit(${ding.regime_code}, ${ding.gever}, sec.partij(), ${ding.categorie}) b
    where d.regime_code = ${ding.regime_code} and d.regime_versie = sec.regimeversie(${ding.regime_code}) and d.partij = sec.partij()
      and d.categorie = ${ding.categorie} and d.richting = 'ontvangen'`
