import { type Sql, sql } from '../kernel/db.ts'
import { naamVan, utc } from './json-sql.ts'

/**
 * Opens a casus in one statement: everything this actor may see of it as one JSON value, and the line in the processing log.
 * No row when unseen: then nothing is logged either.
 */
export function selectCasus(casusId: string, spoor: string): Sql {
  return sql`with c as materialized (
    select c.*, m.rollen as mijn_rollen, m.kant as mijn_kant, r.naam as regime_naam, r.gegevens,
      coalesce((select l.tot from gelezen l where l.casus_id = c.id), '-infinity') as gelezen_tot, (select sec.actor_id()) as ik
    from casus c join inzage.mijn_betrokkenheid m on m.casus_id = c.id
    join regime r on r.code = c.regime_code and r.versie = c.regime_versie
    where c.id = ${casusId} limit 1
  ), personen as materialized (
    select p.*, ${naamVan('p')} as naam from persoon p where p.casus_id = ${casusId}
  ), mensen as materialized (${mensen(casusId)})
  select json_build_object('id', c.id, 'versie', c.versie, 'kant', c.mijn_kant, 'mijnRollen', c.mijn_rollen,
    'gezin', exists (select from twee_huizen h where h.casus_id = c.id and h.tot is null)
      or exists (select from gezinslink l where l.casus_id = c.id and l.einde_op is null),
    'besluiter', sec.mag_besluiten(c.regime_code),
    'regime', json_build_object('code', c.regime_code, 'naam', c.regime_naam, 'bron', c.gegevens -> 'bron', 'uitleg', c.gegevens -> 'uitleg'),
    'vraag', json_build_object('tekst', c.vraag, 'verteldAan', c.vraag_verteld_aan, 'op', c.vraag_op),
    'fase', c.fase, 'start', ${utc('c.start')}, 'geslotenOp', ${utc('c.gesloten_op')},
    'zijtoestand', case when c.zijtoestand is not null then json_build_object('soort', c.zijtoestand, 'reden', c.zijtoestand_reden,
      'eigenaar', coalesce((select naam from mensen where actor_id = c.zijtoestand_eigenaar limit 1), ''), 'tot', c.zijtoestand_tot) end,
    'geenVastePersoon', case when c.geen_vaste_persoon_reden <> '' and not exists (select from mensen where nu and 'vaste_persoon' = any (rollen))
      then json_build_object('reden', c.geen_vaste_persoon_reden, 'tot', c.geen_vaste_persoon_tot) end,
    'personen', ${personen}, 'betrokkenheden', ${betrokkenheden},
    'gezegd', ${gezegd(casusId)}, 'bijdragen', ${bijdragen(casusId)}, 'afspraken', ${afspraken(casusId)}, 'overleggen', ${overleggen(casusId)},
    'laatsteStap', ${laatsteStap(casusId)}, 'overdracht', ${overdracht(casusId)}) as casus,
    logboek.schrijf('casus', 'casus.openen', ${`casus:${casusId}`}, 'gelukt', ${spoor}, array[c.log_naam]) as gelogd
  from c`
}

/** Everyone who takes or took part, with the name under which this actor knows them. */
const mensen = (casusId: string): Sql => sql`
  select b.*, coalesce(a.naam, p.naam, '') as naam, coalesce(a.functie, p.relatie, '') as functie, o.naam as organisatie_naam,
    coalesce(a.telefoon, nullif(p.telefoon, '')) as telefoon, coalesce(a.bel_mij_voor, '') as bel_mij_voor,
    coalesce(a.moet_melden, '') as moet_melden,
    b.van <= (select sec.vandaag()) and (b.tot is null or b.tot >= (select sec.vandaag())) as nu
  from betrokkenheid b left join actor a on a.id = b.actor_id left join organisatie o on o.id = b.organisatie_id
  left join personen p on p.id = b.persoon_id
  where b.casus_id = ${casusId}`

const personen: Sql = sql`(select coalesce(json_agg(json_build_object('id', p.id, 'versie', p.versie, 'soort', p.soort, 'roepnaam', p.roepnaam,
    'naam', p.naam, 'tussenvoegsel', p.tussenvoegsel, 'achternaam', p.achternaam, 'geboortedatum', p.geboortedatum, 'telefoon', p.telefoon,
    'adres', p.adres, 'woonplaats', p.woonplaats, 'relatie', p.relatie, 'gezag', p.gezag, 'gezagBron', p.gezag_bron, 'gezagOp', p.gezag_op)
    order by p.soort, p.id), '[]') from personen p where p.soort <> 'jim')`

const betrokkenheden: Sql = sql`(select coalesce(json_agg(json_build_object('id', b.id, 'versie', b.versie, 'kant', b.kant, 'rollen', b.rollen,
    'actorId', b.actor_id, 'persoonId', b.persoon_id, 'naam', b.naam, 'functie', b.functie,
    'organisatie', case when b.organisatie_id is not null then json_build_object('id', b.organisatie_id, 'naam', b.organisatie_naam) end,
    'telefoon', b.telefoon, 'belMijVoor', b.bel_mij_voor, 'moetMelden', b.moet_melden, 'van', b.van, 'tot', b.tot, 'nu', b.nu, 'reden', b.reden,
    'gekozenDoorJeugdige', b.gekozen_door_jeugdige, 'gekozenOp', b.gekozen_op, 'publiek', b.publiek, 'jeugdigeVanaf', b.jeugdige_vanaf,
    'ouderVanaf', b.ouder_vanaf, 'heeftAccount', b.actor_id is not null, 'ik', coalesce(b.actor_id = c.ik, false))
    order by b.tot is not null, 'vaste_persoon' = any (b.rollen) desc, b.kant <> 'professional' desc, b.van, b.id), '[]') from mensen b)`

/** What young person and parents said about the plan, an afspraak or as a parent's own question, of each the last; what is said back to a bijdrage or overleg stands there. */
const gezegd = (
  casusId: string,
): Sql => sql`(select coalesce(json_agg(json_build_object('id', x.id, 'over', x.over_soort, 'afspraak', coalesce(f.tekst, ''),
    'wie', coalesce(b.naam, ''), 'kant', b.kant, 'relatie', coalesce(b.functie, ''), 'tekst', x.tekst, 'op', ${utc('x.op')},
    'nieuw', x.op > c.gelezen_tot and x.door <> c.ik) order by x.over_soort = 'vraag' desc, x.op desc, x.id), '[]')
    from (select * from weerwoord w where w.casus_id = ${casusId} and w.over_soort in ('plan', 'afspraak', 'vraag')
      and not exists (select from weerwoord n where w.over_soort = 'vraag' and n.casus_id = w.casus_id and n.over_soort = 'vraag'
        and n.betrokkenheid_id = w.betrokkenheid_id and n.op > w.op)
      order by w.over_soort = 'vraag' desc, w.op desc, w.id limit 20) x
    left join mensen b on b.id = x.betrokkenheid_id left join afspraak f on x.over_soort = 'afspraak' and f.id = x.over_id)`

const bijdragen = (
  casusId: string,
): Sql => sql`(select coalesce(json_agg(json_build_object('id', x.id, 'soort', x.soort,
    'categorie', x.categorie, 'tekst', left(x.tekst, 240), 'ingekort', length(x.tekst) > 240,
    'door', coalesce((select naam from mensen where actor_id = x.door limit 1), ''), 'organisatie', o.naam,
    'op', ${utc('x.eerste_verwerking')}, 'nieuw', x.eerste_verwerking > c.gelezen_tot and x.door <> c.ik) order by x.eerste_verwerking desc, x.id desc), '[]')
    from (select * from bijdrage d where d.casus_id = ${casusId} and d.status = 'geldig' order by d.eerste_verwerking desc, d.id desc limit 20) x
    left join organisatie o on o.id = x.organisatie_id)`

const afspraken = (
  casusId: string,
): Sql => sql`(select coalesce(json_agg(json_build_object('id', x.id, 'tekst', x.tekst,
    'eigenaar', coalesce((select naam from mensen where id = x.eigenaar_id), ''), 'datum', x.datum, 'begintOp', ${utc('x.begint_op')},
    'plaats', x.plaats, 'spoor', coalesce((select soort from spoor s where s.id = x.spoor_id), '')) order by x.datum, x.begint_op, x.id), '[]')
    from (select * from afspraak d where d.casus_id = ${casusId} and d.status = 'open' order by d.datum, d.begint_op, d.id limit 20) x)`

const overleggen = (
  casusId: string,
): Sql => sql`(select coalesce(json_agg(json_build_object('id', x.id, 'begintOp', ${utc('x.begint_op')},
    'eindigtOp', ${utc('x.eindigt_op')}, 'plaats', x.plaats, 'doel', x.doel) order by x.begint_op, x.id), '[]')
    from (select * from overleg d where d.casus_id = ${casusId} and d.status in ('gepland', 'bezig') and d.eindigt_op >= (select sec.nu())
      order by d.begint_op, d.id limit 5) x)`

const laatsteStap = (
  casusId: string,
): Sql => sql`(select json_build_object('reden', s.reden, 'op', ${utc('s.op')},
    'bel', (select json_build_object('naam', m.naam, 'telefoon', m.telefoon) from mensen m where m.id = s.bel_id))
    from casusstap s where s.casus_id = ${casusId} and s.soort = 'fase' order by s.op desc limit 1)`

const overdracht = (casusId: string): Sql => sql`(select json_build_object('id', d.id, 'versie', d.versie,
    'van', coalesce((select naam from mensen where id = d.van_id), ''), 'naar', coalesce((select naam from mensen where id = d.naar_id), ''),
    'reden', d.reden, 'op', ${utc('d.op')}, 'aanMij', d.naar_actor_id = c.ik, 'vanMij', d.door = c.ik)
    from overdracht_regie d where d.casus_id = ${casusId} and d.status = 'open' limit 1)`
