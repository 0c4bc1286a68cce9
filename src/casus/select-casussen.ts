import { empty, type Sql, sql } from '../kernel/db.ts'
import type { CasussenVraag } from './contract.ts'
import { micros, naamVan, utc } from './json-sql.ts'

/** Casussen on one page. */
const bladzijde = 25

/**
 * My casussen, one page, in one statement: it starts from my own involvements with their denormalised start, so that RLS is the second
 * check on few rows, each casus once however often one takes part; everything else is looked up for the page only. One log line with all its subjects, none when the page is empty.
 */
export function selectCasussen({ volgorde, fase, na }: CasussenVraag, spoor: string): Sql {
  return sql`with blad as materialized (${volgorde === 'nieuwste' ? nieuwste(fase, na) : volgendMoment(fase, na)}),
  pagina as materialized (select * from blad order by nr limit ${bladzijde}),
  gelogd as materialized (
    select logboek.schrijf('casus', 'casus.lijst', 'casussen', 'gelukt', ${spoor}, array_agg(log_naam)) as ok from pagina having count(*) > 0
  )
  select coalesce(json_agg(${regel} order by p.nr), '[]') as casussen,
    (select case when count(*) > ${bladzijde} then (select sleutel || '_' || id from pagina order by nr desc limit 1) end from blad) as volgende,
    (select ok from gelogd) as gelogd
  from pagina p ${naslag}`
}

const inFase = (fase: CasussenVraag['fase']): Sql =>
  fase === 'lopend' ? sql`c.fase in ('gestart', 'plan', 'in_uitvoering', 'afschalen')` : sql`c.fase = ${fase}`

const moment = (sleutel: string): Sql =>
  sql`timestamptz 'epoch' + ${sleutel}::bigint * interval '1 microsecond'`

function split(na: string): { sleutel: string; id: string } {
  const [sleutel = '0', id = ''] = na.split('_')
  return { sleutel, id }
}

function nieuwste(fase: CasussenVraag['fase'], na: string | undefined): Sql {
  const cursor = na === undefined ? undefined : split(na)
  return sql`select c.*, ${micros('m.casus_start')} as sleutel, row_number() over (order by m.casus_start desc, m.casus_id desc) as nr
    from (select distinct on (i.casus_start, i.casus_id) i.casus_start, i.casus_id from inzage.mijn_betrokkenheid i
      ${cursor ? sql`where (i.casus_start, i.casus_id) < (${moment(cursor.sleutel)}, ${cursor.id}::uuid)` : empty}
      order by i.casus_start desc, i.casus_id desc) m join casus c on c.id = m.casus_id
    where ${inFase(fase)}
    order by m.casus_start desc, m.casus_id desc limit ${bladzijde + 1}`
}

/** By what comes first; casussen without a next moment come last. Looks at all my casussen, so it costs more than the newest. */
function volgendMoment(fase: CasussenVraag['fase'], na: string | undefined): Sql {
  const cursor = na === undefined ? undefined : split(na)
  return sql`select x.*, row_number() over (order by x.sleutel, x.id) as nr from (
      select c.*, ${micros("coalesce(v.sorteer, timestamptz '2200-01-01')")} as sleutel
      from (select distinct casus_id from inzage.mijn_betrokkenheid) m join casus c on c.id = m.casus_id left join lateral (${volgende}) v on true
      where ${inFase(fase)}) x
    ${cursor ? sql`where (x.sleutel, x.id) > (${cursor.sleutel}::bigint, ${cursor.id}::uuid)` : empty}
    order by x.sleutel, x.id limit ${bladzijde + 1}`
}

/** The next overleg or afspraak of casus `c`; a day without a time sorts at its end. */
const volgende: Sql = sql`select * from (
    (select 'overleg' as soort, o.begint_op as sorteer, ${utc('o.begint_op')} as op, o.plaats as wat from overleg o
      where o.casus_id = c.id and o.status in ('gepland', 'bezig') and o.eindigt_op >= (select sec.nu()) order by o.begint_op, o.id limit 1)
    union all
    (select 'afspraak', coalesce(f.begint_op, (f.datum + 1)::timestamp at time zone 'Europe/Amsterdam'),
      coalesce(${utc('f.begint_op')}, f.datum::text), f.tekst from afspraak f
      where f.casus_id = c.id and f.status = 'open' and f.datum >= (select sec.vandaag()) order by f.datum, f.begint_op, f.id limit 1)
  ) samen order by sorteer, soort desc limit 1`

const regel: Sql = sql`json_build_object('id', p.id, 'naam', coalesce(j.naam, ''), 'geboortedatum', j.geboortedatum, 'vraag', p.vraag,
    'regime', json_build_object('code', p.regime_code, 'naam', r.naam), 'fase', p.fase, 'zijtoestand', p.zijtoestand, 'start', ${utc('p.start')},
    'vastePersoon', case when v.naam is not null then json_build_object('naam', v.naam, 'functie', v.functie, 'organisatie', v.organisatie,
      'telefoon', v.telefoon) end,
    'geenVastePersoon', case when v.naam is null and p.geen_vaste_persoon_reden <> '' then json_build_object('reden', p.geen_vaste_persoon_reden,
      'tot', p.geen_vaste_persoon_tot) end,
    'openAfspraken', t.open, 'nieuw', n.nieuw,
    'volgendMoment', case when w.op is not null then json_build_object('soort', w.soort, 'op', w.op, 'wat', w.wat) end)`

/** What is looked up for each casus of the page. */
const naslag: Sql = sql`join regime r on r.code = p.regime_code and r.versie = p.regime_versie
  left join lateral (select ${naamVan('q')} as naam, q.geboortedatum from persoon q
    where q.casus_id = p.id and q.soort = 'jeugdige' limit 1) j on true
  left join lateral (select a.naam, a.functie, coalesce(o.naam, '') as organisatie, a.telefoon from betrokkenheid b
    join actor a on a.id = b.actor_id left join organisatie o on o.id = b.organisatie_id
    where b.casus_id = p.id and 'vaste_persoon' = any (b.rollen) and b.van <= (select sec.vandaag())
      and (b.tot is null or b.tot >= (select sec.vandaag())) order by b.tot is not null, b.van desc, b.id limit 1) v on true
  left join lateral (select count(*)::int as open from afspraak f where f.casus_id = p.id and f.status = 'open') t on true
  left join lateral (select count(*)::int as nieuw from (select from gebeurtenis g where g.casus_id = p.id
    and g.door <> (select sec.actor_id())
    and g.op > coalesce((select l.tot from gelezen l where l.casus_id = p.id), '-infinity') limit 10) tien) n on true
  left join lateral (select soort, op, wat from (select p.id as id) c, lateral (${volgende}) z) w on true`
