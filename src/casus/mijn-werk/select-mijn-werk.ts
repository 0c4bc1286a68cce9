import { join, raw, type Sql, sql } from '../../kernel/db.ts'
import { naamVan, utc } from '../json-sql.ts'

/** Rows of each kind that are shown; counts beside them say how many there are. */
const enkele = 5

/**
 * What waits for me today, over all my casussen, in one statement with one log line that names everyone shown.
 * 'This week' is the next seven days in Amsterdam.
 */
export function selectMijnWerk(spoor: string): Sql {
  return sql`with ik as materialized (select sec.actor_id() as id, sec.vandaag() as vandaag, sec.nu() as nu),
  mijn as materialized (select m.betrokkenheden, m.casus_id, m.draagt, c.log_naam, c.fase,
      (select l.tot from gelezen l where l.casus_id = m.casus_id) as gelezen_tot
    from (select i.casus_id, array_agg(i.betrokkenheid_id) as betrokkenheden,
        bool_or(i.rollen && array['casusregisseur', 'vaste_persoon']) as draagt from inzage.mijn_betrokkenheid i group by i.casus_id) m
      join casus c on c.id = m.casus_id),
  overleggen as materialized (${overleggen}),
  afspraken as materialized (select f.*, row_number() over (order by f.datum, f.begint_op nulls last, f.id) as nr from afspraak f, ik where f.eigenaar_actor_id = ik.id and f.status = 'open'
    and f.datum <= ik.vandaag + 7 and f.casus_id in (select casus_id from mijn)),
  nee as materialized (${nee}),
  weerwoorden as materialized (${weerwoorden}),
  overdrachten as materialized (select d.*, row_number() over (order by d.op, d.id) as nr from overdracht_regie d, ik
    where d.naar_actor_id = ik.id and d.status = 'open'),
  aanmeldingen as materialized (select a.*, row_number() over (order by a.verzonden_op, a.id) as nr from aanmelding a, ik
    where a.status in ('verzonden', 'in_weging') and a.door <> ik.id),
  veranderd as materialized (${veranderd}),
  getoond as materialized (${getoond}),
  namen as materialized (select q.casus_id, ${naamVan('q')} as naam, q.roepnaam from persoon q
    where q.soort = 'jeugdige' and q.casus_id in (select casus_id from getoond)),
  gelogd as materialized (select logboek.schrijf('casus', 'mijn_werk.lezen', 'mijn-werk', 'gelukt', ${spoor}, array_agg(log_naam)) as ok
    from (select log_naam from mijn where casus_id in (select casus_id from getoond)
      union select log_naam from (select log_naam from aanmeldingen where nr <= ${enkele}) a) wie having count(*) > 0)
  select json_build_object(
    'vandaag', (select vandaag from ik),
    'overleggen', ${lijstVan(
      'overleggen',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'begintOp', ${utc('x.begint_op')}, 'plaats', x.plaats,
      'doel', x.doel, 'erbij', x.erbij`,
    )},
    'afspraken', ${lijstVan(
      'afspraken',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'tekst', x.tekst, 'datum', x.datum,
      'begintOp', ${utc('x.begint_op')}, 'plaats', x.plaats, 'versie', x.versie`,
    )},
    'nee', ${lijstVan(
      'nee',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'afspraak', x.afspraak, 'watMaaktJa', x.wat_maakt_ja,
      'op', ${utc('x.op')}`,
    )},
    'weerwoorden', ${lijstVan('weerwoorden', sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'tekst', left(x.tekst, 160), 'op', ${utc('x.op')}`)},
    'overdrachten', ${lijstVan(
      'overdrachten',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'reden', x.reden,
      'van', coalesce((select naam from actor a where a.id = x.door), ''), 'op', ${utc('x.op')}, 'versie', x.versie`,
    )},
    'aanmeldingen', json_build_object('aantal', (select count(*) from aanmeldingen), 'eerste', (select coalesce(json_agg(json_build_object(
      'id', x.id, 'naam', ${naamVan('x')}, 'regime', x.regime_code, 'status', x.status, 'op', ${utc('x.verzonden_op')}) order by x.nr), '[]')
      from aanmeldingen x where x.nr <= ${enkele})),
    'veranderd', ${lijstVan(
      'veranderd',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'soort', x.soort, 'gegevens', x.gegevens,
      'door', coalesce((select naam from actor a where a.id = x.door), ''), 'op', ${utc('x.op')}`,
    )},
    'aantallen', (select json_build_object('lopend', count(*) filter (where fase not in ('nazorg', 'gesloten')),
      'nazorg', count(*) filter (where fase = 'nazorg'), 'gesloten', count(*) filter (where fase = 'gesloten')) from mijn)
  ) as werk, (select ok from gelogd) as gelogd, exists (select from getoond) or exists (select from aanmeldingen) as moest`
}

/** Overleggen of the next seven days where I chair or am invited, with how many of the family come. */
const overleggen: Sql = sql`select row_number() over (order by o.begint_op, o.id) as nr, o.id, o.casus_id, o.begint_op, o.plaats, o.doel,
    coalesce((select json_agg(coalesce(p.roepnaam, '') order by b.kant) from deelname e join betrokkenheid b on b.id = e.betrokkenheid_id
      left join persoon p on p.id = b.persoon_id
      where e.overleg_id = o.id and b.kant <> 'professional' and e.aanwezigheid in ('komt', 'belt_in')), '[]') as erbij
  from mijn m join overleg o on o.casus_id = m.casus_id, ik
  where o.status in ('gepland', 'bezig') and o.eindigt_op >= ik.nu and o.begint_op < (ik.vandaag + 7)::timestamp at time zone 'Europe/Amsterdam'
    and (o.voorzitter_id = ik.id or exists (select from deelname d where d.overleg_id = o.id and d.betrokkenheid_id = any (m.betrokkenheden)))`

/**
 * A no waits for who owns the afspraak. What the young person or a parent would do themselves is nobody's work, so that no waits for the
 * casusregisseur and the vaste persoon. Never for who wrote it down.
 */
const nee: Sql = sql`select k.*, f.tekst as afspraak, row_number() over (order by k.op desc, k.id) as nr from mijn m cross join ik
    join akkoord k on k.casus_id = m.casus_id and k.antwoord = 'nee' and k.door <> ik.id
    join afspraak f on f.id = k.afspraak_id and f.status = 'open'
  where f.eigenaar_actor_id = ik.id or (m.draagt
    and exists (select from betrokkenheid e where e.id = f.eigenaar_id and e.kant <> 'professional'))`

/** What family said back, on casussen that I carry, since I last read them. */
const weerwoorden: Sql = sql`select w.*, row_number() over (order by w.op desc, w.id) as nr from mijn m join weerwoord w on w.casus_id = m.casus_id, ik
  where m.draagt and w.door <> ik.id and w.op > coalesce(m.gelezen_tot, '-infinity')`

/** The newest events by others on my casussen since I last read them, at most two weeks back. */
const veranderd: Sql = sql`select g.*, row_number() over (order by g.op desc, g.id) as nr from mijn m cross join ik cross join lateral (
    select * from gebeurtenis e where e.casus_id = m.casus_id and e.op > greatest(m.gelezen_tot, ik.nu - interval '14 days')
      and e.door <> ik.id order by e.op desc limit 2) g
  where m.fase <> 'gesloten'`

const soorten = ['overleggen', 'afspraken', 'nee', 'weerwoorden', 'overdrachten', 'veranderd'] as const

/** The casussen of which something is shown, so that the log names exactly those. */
const getoond: Sql = join(
  soorten.map((bron) => sql`select casus_id from ${raw(bron)} where nr <= ${enkele}`),
  ' union ',
)

/** A count and its first few rows, with the young person's name beside each. */
function lijstVan(bron: (typeof soorten)[number], velden: Sql): Sql {
  return sql`json_build_object('aantal', (select count(*) from ${raw(bron)}), 'eerste', (select coalesce(json_agg(json_build_object(${velden})
    order by x.nr), '[]') from ${raw(bron)} x left join namen n on n.casus_id = x.casus_id where x.nr <= ${enkele}))`
}
