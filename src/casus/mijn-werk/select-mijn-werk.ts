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
  mijn as materialized (select m.betrokkenheden, m.casus_id, m.rollen, m.organisatie_id, c.log_naam, c.fase,
      (select l.tot from gelezen l where l.casus_id = m.casus_id) as gelezen_tot
    from (select i.casus_id, array_agg(distinct i.betrokkenheid_id) as betrokkenheden, array_agg(distinct r.rol) as rollen,
        min(i.organisatie_id::text)::uuid as organisatie_id
      from inzage.mijn_betrokkenheid i left join lateral unnest(i.rollen) r (rol) on true group by i.casus_id) m
      join casus c on c.id = m.casus_id),
  overleggen as materialized (${overleggen}),
  afspraken as materialized (select f.*, row_number() over (order by f.datum, f.begint_op nulls last, f.id) as nr from afspraak f, ik where f.eigenaar_actor_id = ik.id and f.status = 'open'
    and f.datum <= ik.vandaag + 7 and f.casus_id in (select casus_id from mijn)),
  nee as materialized (${nee}),
  weerwoorden as materialized (${weerwoorden}),
  overdrachten as materialized (select d.*, row_number() over (order by d.op, d.id) as nr from overdracht_regie d, ik
    where d.naar_actor_id = ik.id and d.status = 'open'),
  wie_werkt as materialized (${wieWerkt}),
  verzoeken as materialized (${verzoeken}),
  afwijkingen as materialized (${afwijkingen}),
  gebruiksvragen as materialized (select v.*, row_number() over (order by v.op, v.id) as nr from gebruiksvraag v, ik
    where v.aan_id = ik.id and v.antwoord is null and v.casus_id in (select casus_id from mijn)),
  kijk as materialized (${kijk}),
  toestemmingen as materialized (${toestemmingen}),
  verhalen as materialized (${verhalen}),
  dankwoorden as materialized (${dankwoorden}),
  eerste_weken as materialized (${eersteWeken}),
  gemist as materialized (${gemist}),
  wensen as materialized (select w.*, row_number() over (order by w.op, w.id) as nr from mijn m join vaste_wens w on w.casus_id = m.casus_id
    where m.rollen && array['casusregisseur', 'procesregisseur'] and w.status = 'open'),
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
    'weerwoorden', ${lijstVan(
      'weerwoorden',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'tekst', left(x.tekst, 160), 'op', ${utc('x.op')},
      'over', x.over_soort, 'overId', x.over_id, 'van', coalesce((select p.roepnaam from betrokkenheid b join persoon p on p.id = b.persoon_id
        where b.id = x.betrokkenheid_id), '')`,
    )},
    'overdrachten', ${lijstVan(
      'overdrachten',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'reden', x.reden,
      'van', coalesce((select naam from actor a where a.id = x.door), ''), 'op', ${utc('x.op')}, 'versie', x.versie`,
    )},
    'wieWerkt', ${lijstVan(
      'wie_werkt',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam,
      'van', coalesce((select naam from actor a where a.id = x.vrager_id), ''), 'op', ${utc('x.op')}, 'voor', x.antwoord_voor`,
    )},
    'verzoeken', ${lijstVan(
      'verzoeken',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'soort', x.soort, 'vraag', left(x.vraag, 160), 'wie', x.wie,
      'termijn', x.termijn, 'op', ${utc('x.op')}`,
    )},
    'afwijkingen', ${lijstVan(
      'afwijkingen',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'soort', x.soort, 'wat', left(x.wat, 160), 'datum', x.datum,
      'op', ${utc('x.op')}`,
    )},
    'gebruiksvragen', ${lijstVan(
      'gebruiksvragen',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'waarvoor', left(x.waarvoor, 160),
      'van', coalesce((select naam from actor a where a.id = x.door), ''), 'op', ${utc('x.op')}`,
    )},
    'kijk', ${lijstVan(
      'kijk',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'openTot', x.open_tot, 'begonnen', x.begonnen, 'herinnerd', x.herinnerd,
      'op', ${utc('x.op')}`,
    )},
    'toestemmingen', ${lijstVan(
      'toestemmingen',
      sql`'id', x.casus_id, 'casusId', x.casus_id, 'naam', n.naam, 'verjaardag', x.dag, 'jaren', x.jaren, 'hoeveel', x.hoeveel`,
    )},
    'verhalen', ${lijstVan(
      'verhalen',
      sql`'id', x.casus_id, 'casusId', x.casus_id, 'naam', n.naam, 'hoeveel', x.hoeveel, 'op', ${utc('x.op')}`,
    )},
    'dankwoorden', ${lijstVan(
      'dankwoorden',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'van', x.van, 'tekst', x.tekst, 'op', ${utc('x.op')}`,
    )},
    'eersteWeken', ${lijstVan(
      'eerste_weken',
      sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'wat', x.wat, 'plek', x.plek, 'dag', x.dag,
      'tijd', to_char(x.tijd, 'HH24:MI')`,
    )},
    'gemist', ${lijstVan('gemist', sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'wat', x.wat, 'dag', x.dag, 'op', ${utc('x.op')}`)},
    'wensen', ${lijstVan('wensen', sql`'id', x.id, 'casusId', x.casus_id, 'naam', n.naam, 'op', ${utc('x.op')}`)},
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
    coalesce((select json_agg(coalesce(p.roepnaam, '') order by b.kant, b.id) from deelname e join betrokkenheid b on b.id = e.betrokkenheid_id
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
  where f.eigenaar_actor_id = ik.id or (m.rollen && array['casusregisseur', 'vaste_persoon']
    and exists (select from betrokkenheid e where e.id = f.eigenaar_id and e.kant <> 'professional'))`

/** What family said back, on casussen that I carry, since I last read them. */
const weerwoorden: Sql = sql`select w.*, row_number() over (order by w.op desc, w.id) as nr from mijn m join weerwoord w on w.casus_id = m.casus_id, ik
  where m.rollen && array['casusregisseur', 'vaste_persoon'] and w.door <> ik.id and w.op > coalesce(m.gelezen_tot, '-infinity')`

/** Questions who works with one of my young people, passed to me as regisseur; whose term is nearest first. */
const wieWerkt: Sql = sql`select d.id, d.casus_id, q.door as vrager_id, q.op, q.antwoord_voor,
    row_number() over (order by q.antwoord_voor, q.op, d.id) as nr
  from mijn m join doorgezette_vraag d on d.casus_id = m.casus_id and d.uitkomst is null join vraag_wie_werkt q on q.id = d.vraag_id
  where 'casusregisseur' = any (m.rollen)`
/** Who no longer takes part can't be waited for: then it waits for every colleague of the organisation. */
const doetNogMee = (
  actor: Sql,
): Sql => sql`exists (select from betrokkenheid b where b.casus_id = m.casus_id and b.actor_id = ${actor}
    and (b.tot is null or b.tot >= ik.vandaag))`

/** Questions for information that wait for me: to answer, before and after their term; and of what I asked, what came of it. */
const verzoeken: Sql = sql`select q.*, row_number() over (order by q.rang, q.termijn, q.id) as nr from (
    select v.id, v.casus_id, v.vraag, v.termijn, 1 as rang, case when v.termijn < ik.vandaag then 'vraag_voorbij' else 'vraag' end as soort,
      o.naam as wie, v.gevraagd_op as op
    from mijn m join informatieverzoek v on v.casus_id = m.casus_id join organisatie o on o.id = v.organisatie_id, ik
    where m.fase <> 'gesloten' and v.status = 'open' and v.aan_organisatie_id = m.organisatie_id
      and (v.aan_actor_id is null or v.aan_actor_id = ik.id or not ${doetNogMee(sql`v.aan_actor_id`)})
    union all
    select v.id, v.casus_id, v.vraag, v.termijn, 2, case when v.status = 'beantwoord' then 'antwoord'
        when v.uitstel_tot is not null then 'uitstel' else 'geen_antwoord' end, o.naam, coalesce(v.beantwoord_op, v.gevraagd_op)
    from mijn m join informatieverzoek v on v.casus_id = m.casus_id join organisatie o on o.id = v.aan_organisatie_id, ik
    where v.door = ik.id and (v.status = 'beantwoord' and v.beantwoord_op > coalesce(m.gelezen_tot, '-infinity')
      or v.status = 'open' and (v.uitstel_tot is not null or v.termijn < ik.vandaag))) q`

/** Deviations that wait for me: a colleague asks me to back one, or one of mine is to be looked at again. */
const afwijkingen: Sql = sql`select q.*, row_number() over (order by q.datum, q.id) as nr from (
    select d.id, d.casus_id, x.wat, 'dekking' as soort, x.herzien_op as datum, d.op
    from mijn m join dekking d on d.casus_id = m.casus_id join afwijking x on x.id = d.afwijking_id, ik
    where m.fase <> 'gesloten' and d.gevraagd_aan = ik.id and d.antwoord = 'gevraagd' and x.status = 'loopt'
    union all
    select x.id, x.casus_id, x.wat, 'herzien', least(x.herzien_op, x.tot), x.op
    from mijn m join afwijking x on x.casus_id = m.casus_id, ik
    where m.fase <> 'gesloten' and x.status = 'loopt' and x.organisatie_id = m.organisatie_id and least(x.herzien_op, x.tot) <= ik.vandaag + 3
      and (x.door = ik.id or not ${doetNogMee(sql`x.door`)})) q`
/** My own view that was asked and is not given yet: until when, and never a word of what it is about. */
const kijk: Sql = sql`select i.id, i.casus_id, r.open_tot, i.stand = 'bezig' as begonnen, i.herinnerd_op is not null as herinnerd, i.op,
    row_number() over (order by r.open_tot, i.id) as nr
  from mijn m join informant i on i.casus_id = m.casus_id and i.betrokkenheid_id = any (m.betrokkenheden) and i.stand in ('gevraagd', 'bezig')
    join meetronde r on r.id = i.ronde_id, ik
  where m.fase <> 'gesloten' and r.open_tot >= ik.vandaag`

/**
 * Consent to ask anew, on casussen that I carry: what holds now and ends on a birthday within 30 days, and what ended on one in the last 60
 * days without a no since.
 */
const toestemmingen: Sql = sql`select z.*, row_number() over (order by z.dag, z.casus_id) as nr from (
  select m.casus_id, g.dag, g.jaren, count(*)::int as hoeveel
  from mijn m join toestemming t on t.casus_id = m.casus_id join persoon p on p.casus_id = m.casus_id and p.soort = 'jeugdige', ik,
    lateral (select j as jaren, sec.verjaardag(p.geboortedatum, j) as dag from unnest(array[12, 16, 18]) j) g
  where m.rollen && array['casusregisseur', 'procesregisseur', 'vaste_persoon'] and t.tot >= greatest(g.dag, ik.vandaag)
    and g.dag between ik.vandaag - 60 and ik.vandaag + 30
    and inzage.toestemming_geldt(t.id, t.casus_id, null, null, null, false) = (g.dag > ik.vandaag)
    and (g.dag > ik.vandaag
      or exists (select from toestemming_antwoord w where w.toestemming_id = t.id and w.antwoord = 'ja' and w.gezegd_op < g.dag))
    and not exists (select from toestemming_antwoord w where w.toestemming_id = t.id and w.antwoord <> 'ja' and w.gezegd_op >= g.dag)
  group by m.casus_id, g.dag, g.jaren) z`

/** That something of a story is new for me: that, and nothing of what it says. */
const verhalen: Sql = sql`select z.*, row_number() over (order by z.op desc, z.casus_id) as nr from (
  select g.casus_id, count(distinct v.id)::int as hoeveel, max(greatest(g.op, v.gewijzigd_op)) as op
  from mijn m join verhaaldeling g on g.casus_id = m.casus_id join verhaaldeel v on v.id = g.deel_id, ik
  where not exists (select from verhaallezing l where l.deel_id = v.id and l.actor_id = ik.id and l.versie >= v.versie)
  group by g.casus_id) z`

/** Thanks of a young person or parent to me that I did not see yet. */
const dankwoorden: Sql = sql`select d.id, d.casus_id, d.tekst, d.op, coalesce((select p.roepnaam from betrokkenheid b
    join persoon p on p.id = b.persoon_id and p.casus_id = b.casus_id where b.casus_id = d.casus_id and b.actor_id = d.door limit 1), '') as van,
    row_number() over (order by d.op desc, d.id) as nr
  from dankwoord d, ik where d.aan_actor_id = ik.id and d.gezien_op is null and d.casus_id in (select casus_id from mijn)`
/** Moments at a new place that are mine: I am to be there, or who was left the casus and I am who stays or leads. */
const eersteWeken: Sql = sql`select q.*, row_number() over (order by q.dag, q.tijd nulls first, q.id) as nr from (
    select p.id, p.casus_id, p.wat, k.wat as plek, p.dag, p.tijd
    from mijn m join plek_moment p on p.casus_id = m.casus_id and p.status = 'open' join nieuwe_plek k on k.id = p.plek_id, ik
    where m.fase <> 'gesloten' and p.dag <= ik.vandaag + 7 and (p.wie_id = any (m.betrokkenheden)
      or m.rollen && array['casusregisseur', 'vaste_persoon'] and not exists (select from betrokkenheid b
        where b.id = p.wie_id and (b.tot is null or b.tot >= ik.vandaag)))) q`

/** That nobody was there, said by a young person whose casus I carry, and not answered yet. */
const gemist: Sql = sql`select g.id, g.casus_id, p.wat, p.dag, g.op, row_number() over (order by g.op, g.id) as nr
  from mijn m join gemist_moment g on g.casus_id = m.casus_id and g.beantwoord_op is null join plek_moment p on p.id = g.moment_id
  where m.fase <> 'gesloten'`

/** The newest events by others on my casussen since I last read them, at most two weeks back. */
const veranderd: Sql = sql`select g.*, row_number() over (order by g.op desc, g.id) as nr from mijn m cross join ik cross join lateral (
    select * from gebeurtenis e where e.casus_id = m.casus_id and e.op > greatest(m.gelezen_tot, ik.nu - interval '14 days')
      and e.door <> ik.id order by e.op desc, e.id desc limit 2) g
  where m.fase <> 'gesloten'`

const soorten = [
  'overleggen',
  'afspraken',
  'nee',
  'weerwoorden',
  'overdrachten',
  'wie_werkt',
  'verzoeken',
  'afwijkingen',
  'gebruiksvragen',
  'kijk',
  'toestemmingen',
  'verhalen',
  'dankwoorden',
  'eerste_weken',
  'gemist',
  'wensen',
  'veranderd',
] as const

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
