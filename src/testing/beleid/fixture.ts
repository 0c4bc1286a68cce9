import type pg from 'pg'
import { signContext } from '../../kernel/context-key.ts'
import { screenEveryone } from '../screen-everyone.ts'
import { bewaarRijen } from './bewaren.fixture.ts'
import { ids } from './fixture-ids.ts'
import { gezinRijen } from './gezin.fixture.ts'
import { jimRijen } from './jim.fixture.ts'
import { metingRijen } from './meting.fixture.ts'
import { mitsRows } from './mits.fixture.ts'
import { netwerkRijen } from './netwerk.fixture.ts'
import { vastRijen } from './vast.fixture.ts'
import { verhaalRijen } from './verhaal.fixture.ts'
import { vragenRows } from './vragen.fixture.ts'
import { vrijgaveRows } from './vrijgave.fixture.ts'

/** Who acts in the policy scenarios. */
export const wie = [
  'regisseur',
  'partner',
  'buiten',
  'jeugdige',
  'ouder',
  'jim',
  'beheerder',
  'contactpunt',
  'systeem',
  'fg',
  'agent',
  'verhuurder',
  'niemand',
] as const
export type Wie = (typeof wie)[number]
export type Fixture = { ids: Record<string, string>; contexts: Record<Wie, string> }

/** Replaces `{name}` by its key as a literal. */
export function fill(text: string): string {
  return text.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const id = ids[name]
    if (id === undefined) throw new Error(`no key ${name}`)
    return `'${id}'::uuid`
  })
}

const everyone = `null, '2020-01-01', '2020-01-01'`

/** A request of the young person, noted by the regisseur, on which the partner's organisation is asked for its view. */
const rechtenRows = `
insert into account (id, soort, issuer, sub, naam) values ({account_contactpunt}, 'medewerker', 'beleid', 'contactpunt', 'C');
insert into actor (id, account_id, organisatie_id, naam, functie, mandaten) values ({contactpunt}, {account_contactpunt}, {org_a}, 'C', 'contactpunt', array['contactpunt']);
insert into verzoek (id, soort, casus_id, persoon_id, regime_code, over_naam, over_kant, aanvrager, aanvrager_kant, aanvrager_id, tekst, kanaal, ontvangen_op, termijn_tot, door) values
  ({verzoek}, 'inzage', {casus}, {persoon}, 'pga', 'J', 'jeugdige', 'J', 'jeugdige', {jeugdige}, 'alles', 'gesprek', '2026-01-01', '2026-02-01', {regisseur});
insert into verzoek (id, soort, over_naam, over_kant, aanvrager, aanvrager_kant, tekst, kanaal, ontvangen_op, termijn_tot, door) values
  ({verzoek2}, 'inzage', 'X', 'jeugdige', 'X', 'jeugdige', 'alles', 'brief', '2026-01-01', '2026-02-01', {beheerder});
insert into behandeling (verzoek_id, door) values ({verzoek}, {contactpunt});
insert into zienswijze (id, verzoek_id, casus_id, organisatie_id, antwoord_voor, gevraagd_door) values ({zienswijze}, {verzoek}, {casus}, {org_b}, '2026-01-15', {contactpunt});
insert into itemoordeel (id, verzoek_id, casus_id, tabel, rij_id, controle, besluit, reden, door) values ({itemoordeel}, {verzoek}, {casus}, 'bijdrage', {bijdrage}, 'derden', 'geven', 'mag', {contactpunt});
insert into rechtbesluit (id, verzoek_id, uitkomst, uitleg, afweging, door) values ({rechtbesluit}, {verzoek}, 'toegewezen', 'u', 'a', {contactpunt});
insert into rechtbrief (id, verzoek_id, inhoud, dag, beschikbaar_op, door) values ({rechtbrief}, {verzoek}, '{}', '2026-01-01', now() - interval '50 days', {contactpunt}),
  ({rechtbrief_later}, {verzoek}, '{}', '2026-01-01', now() + interval '50 days', {contactpunt});
insert into rechtkopie (brief_id, verzoek_id, casus_id, gegevens) values ({rechtbrief}, {verzoek}, {casus}, '{}');
insert into recht_gevolg (id, verzoek_id, casus_id, soort, bijdrage_id, organisatie_id, tekst, door) values ({gevolg}, {verzoek}, {casus}, 'corrigeren', {bijdrage}, {org_b}, 't', {contactpunt}),
  ({gevolg_verklaring}, {verzoek}, {casus}, 'verklaring', {bijdrage}, null, 't', {contactpunt});
insert into informatie_uitstel (id, casus_id, organisatie_id, grond, motivering, herzien_op, door) values ({informatie_uitstel}, {casus}, {org_b}, 'uavg41-d', 'm', '2026-12-01', {partner});
insert into bijdrage (id, casus_id, soort, categorie, tekst, organisatie_id, door, beperkt_op, beperkt_verzoek_id, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({bijdrage_beperkt}, {casus}, 'goed', 'onderwijs', 'afgeschermd', {org_b}, {partner}, now(), {verzoek}, ${everyone})`

/** One small case in which every table has a row; `buiten` works at the regisseur's organisation but takes no part. */
const rows = `
insert into organisatie (id, naam, soort, domein) values ({org_a}, 'A', 'gemeente', 'bestuur'), ({org_b}, 'B', 'school', 'onderwijs'), ({org_c}, 'C', 'politie', 'veiligheid');
insert into account (id, soort, issuer, sub, naam) values ({account_regisseur}, 'medewerker', 'beleid', 'regisseur', 'R'), ({account_partner}, 'medewerker', 'beleid', 'partner', 'P'),
  ({account_buiten}, 'medewerker', 'beleid', 'buiten', 'B'), ({account_jeugdige}, 'jeugdige', 'beleid', 'jeugdige', 'J'), ({account_ouder}, 'ouder', 'beleid', 'ouder', 'O'),
  ({account_beheerder}, 'medewerker', 'beleid', 'beheerder', 'H'), ({account_systeem}, 'systeem', 'beleid', 'systeem', 'S');
insert into actor (id, account_id, organisatie_id, naam, functie, mandaten) values
  ({regisseur}, {account_regisseur}, {org_a}, 'R', 'regisseur', array['pga:wegen', 'pga:besluiten', 'steun:ontvangen']), ({partner}, {account_partner}, {org_b}, 'P', 'mentor', '{}'),
  ({buiten}, {account_buiten}, {org_a}, 'B', 'medewerker', '{}'), ({jeugdige}, {account_jeugdige}, null, 'J', 'jeugdige', '{}'), ({ouder}, {account_ouder}, null, 'O', 'ouder', '{}'),
  ({beheerder}, {account_beheerder}, {org_a}, 'H', 'beheerder', array['beheer']), ({systeem}, {account_systeem}, null, 'S', 'systeem', '{}');
insert into regime_partij values ('pga', {org_a}), ('pga', {org_b}), ('steun', {org_a}), ('zvh', {org_a});
insert into klad values ({regisseur}, 'klad', '{}', now() - interval '50 days'); insert into idempotentie values ({regisseur}, 'sleutel-1', 'x', 200, '{}', now() - interval '3 days');
insert into casus (id, regime_code, regime_versie, vraag, vraag_op) values ({casus}, 'pga', 1, 'Vraag', '2026-01-01'), ({casus_nieuw}, 'pga', 1, 'Nieuw', '2026-01-01');
insert into aanmelding (id, regime_code, regime_versie, status, bron, door, organisatie_id, ontvanger_id, casus_id, verzonden_op) values
  ({aanmelding_concept}, 'pga', 1, 'concept', 'formulier', {partner}, {org_b}, null, null, null), ({aanmelding_sent}, 'pga', 1, 'verzonden', 'formulier', {partner}, {org_b}, null, null, now()),
  ({aanmelding_accepted}, 'pga', 1, 'aangenomen', 'formulier', {partner}, {org_b}, null, null, now()), ({aanmelding_started}, 'pga', 1, 'casus', 'formulier', {partner}, {org_b}, null, {casus_nieuw}, now()),
  ({aanmelding_steun}, 'steun', 1, 'verzonden', 'formulier', {partner}, {org_b}, {org_a}, null, now());
insert into persoon (id, casus_id, soort, roepnaam) values ({persoon}, {casus}, 'jeugdige', 'J'), ({persoon_ouder}, {casus}, 'ouder', 'O');
insert into betrokkenheid (id, casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start, van, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({b_regisseur}, {casus}, 'professional', array['casusregisseur', 'vaste_persoon'], {regisseur}, {org_a}, null, now(), '2020-01-01', ${everyone}),
  ({b_partner}, {casus}, 'professional', array['deelnemer'], {partner}, {org_b}, null, now(), '2020-01-01', array[{org_a}], null, null),
  ({b_jeugdige}, {casus}, 'jeugdige', array['jeugdige'], {jeugdige}, null, {persoon}, now(), '2020-01-01', ${everyone}),
  ({b_ouder}, {casus}, 'ouder', array['ouder'], {ouder}, null, {persoon_ouder}, now(), '2020-01-01', ${everyone});
insert into plan (casus_id) values ({casus});
insert into bijdrage (id, casus_id, soort, categorie, tekst, organisatie_id, door, status, verloopt_op, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({bijdrage}, {casus}, 'goed', 'aanleiding', 'tekst', {org_a}, {regisseur}, 'geldig', null, ${everyone}),
  ({bijdrage_verlopen}, {casus}, 'goed', 'aanleiding', 'verlopen', {org_a}, {regisseur}, 'geldig', '2020-01-01', ${everyone}),
  ({bijdrage_ingetrokken}, {casus}, 'goed', 'aanleiding', 'weg', {org_a}, {regisseur}, 'ingetrokken', null, ${everyone});
insert into eigen_kant (id, casus_id, bijdrage_id, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({eigen_kant}, {casus}, {bijdrage}, {regisseur}, ${everyone});
insert into weerwoord (id, casus_id, betrokkenheid_id, over_soort, tekst, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({weerwoord}, {casus}, {b_regisseur}, 'plan', 'woord', {regisseur}, ${everyone});
insert into spoor (id, casus_id, soort, doel, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({spoor}, {casus}, 'werk', 'doel', {regisseur}, ${everyone});
insert into overleg (id, casus_id, begint_op, eindigt_op, plaats, voorzitter_id, publiek, jeugdige_vanaf, ouder_vanaf) values ({overleg}, {casus}, now(), now() + interval '1 hour', 'hier', {regisseur}, ${everyone});
insert into afspraak (id, casus_id, spoor_id, tekst, eigenaar_id, datum, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({afspraak}, {casus}, {spoor}, 'doen', {b_regisseur}, '2026-01-01', {regisseur}, ${everyone});
insert into akkoord (id, casus_id, afspraak_id, betrokkenheid_id, antwoord, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({akkoord}, {casus}, {afspraak}, {b_regisseur}, 'ja', {regisseur}, ${everyone});
insert into plan_versie (id, casus_id, spoor_id, nr, inhoud, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({plan_versie}, {casus}, {spoor}, 1, '{}', {regisseur}, ${everyone});
insert into agendapunt (id, casus_id, overleg_id, titel, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({agendapunt}, {casus}, {overleg}, 'punt', {regisseur}, ${everyone});
insert into inbreng (id, casus_id, agendapunt_id, betrokkenheid_id, tekst, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({inbreng}, {casus}, {agendapunt}, {b_regisseur}, 'zegt', {regisseur}, ${everyone});
insert into besluit (id, casus_id, overleg_id, tekst, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({besluit}, {casus}, {overleg}, 'besluit', {regisseur}, ${everyone});
insert into deelname (id, casus_id, overleg_id, betrokkenheid_id, publiek, jeugdige_vanaf, ouder_vanaf) values ({deelname}, {casus}, {overleg}, {b_regisseur}, ${everyone});
insert into gebeurtenis (id, casus_id, soort, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({gebeurtenis}, {casus}, 'casus.starten', {regisseur}, ${everyone});
insert into gebeurtenis (id, aanmelding_id, soort, door) values ({gebeurtenis_aanmelding}, {aanmelding_sent}, 'aanmelding.verzenden', {partner});
insert into gelezen values ({casus}, {regisseur}, now());
insert into uitnodiging (id, casus_id, betrokkenheid_id, code_hash, geldig_tot, door) values ({uitnodiging}, {casus}, {b_ouder}, 'x', now(), {regisseur});
insert into inlezing (id, actor_id, organisatie_id, regime_code, bestandsnaam, gestart_op) values ({inlezing}, {regisseur}, {org_a}, 'pga', 'a.csv', now() - interval '50 days');
insert into inlezing_bestand values ({inlezing}, 'x');
insert into kolomtoewijzing values ({org_a}, 'kenmerk', '{}', {regisseur});
insert into samenvoeging (id, aanmelding_id, met_id, redenen, status_voor, door) values ({samenvoeging}, {aanmelding_sent}, {aanmelding_accepted}, '[]', 'verzonden', {partner});
insert into herkenning (id, aanmelding_id, casus_id, antwoord, redenen, door) values ({herkenning}, {aanmelding_sent}, {casus}, 'dezelfde', '[]', {regisseur});
insert into weging (id, aanmelding_id, geopend_door) values ({weging}, {aanmelding_sent}, {regisseur});
insert into oordeel (id, weging_id, criterium, oordeel, reden, door, organisatie_id) values ({oordeel}, {weging}, 'veiligheid', 'voldaan', 'reden', {regisseur}, {org_a});
insert into wegingsbesluit (weging_id, besluit, reden, uitleg_jeugdige, door) values ({weging}, 'aangenomen', 'reden', 'uitleg', {regisseur});
insert into vernietiging (wat, grond, regime_code, organisatie_id, functie, aantallen, hash) values ('aanmelding', 'geweigerd', 'pga', {org_a}, 'regisseur', '{}', 'x');
insert into casusstap (id, casus_id, soort, van, naar, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({casusstap}, {casus}, 'fase', 'gestart', 'plan', {regisseur}, ${everyone});
insert into eerdere_vraag (id, casus_id, vraag, verteld_aan, vraag_op, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({eerdere_vraag}, {casus}, 'Eerst', 'R', '2026-01-01', {regisseur}, ${everyone});
insert into overdracht_regie (id, casus_id, van_id, naar_id, naar_actor_id, reden, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({overdracht_regie}, {casus}, {b_regisseur}, {b_partner}, {partner}, 'reden', {regisseur}, ${everyone});
insert into account (id, soort, issuer, sub, naam) values ({account_fg}, 'medewerker', 'beleid', 'fg', 'F');
insert into actor (id, account_id, organisatie_id, naam, functie, mandaten) values ({fg}, {account_fg}, {org_c}, 'F', 'fg', array['fg', 'contactpunt']);
insert into vraag_over_kijken (id, casus_id, log_naam, kant, dag, organisatie_id, functie, deel, tekst, door) values ({vraag_over_kijken}, {casus}, {nieuw}, 'jeugdige', '2026-01-01', {org_a}, 'regisseur', 'plan', 'Wie was dit?', {jeugdige});
insert into loggebruik (doel, motivering, wijze, van, tot, door) values ('rechtmatigheid', 'steekproef', 'scherm', '2026-01-01', '2026-01-02', {fg});
insert into logcontrole (door, ketens, regels, fouten, duur_ms) values ({fg}, 128, 1, '[]', 1);
insert into autorisatiecontrole (id, jaar, uiterlijk, door) values ({autorisatiecontrole}, 2026, '2026-12-01', {fg});
insert into autorisatiepunt (id, controle_id, organisatie_id, actor_id, naam, functie, mandaten, van, geblokkeerd, betrokkenheden) values
  ({punt_buiten}, {autorisatiecontrole}, {org_a}, {buiten}, 'B', 'medewerker', '{}', '2020-01-01', false, 0),
  ({punt_beheerder}, {autorisatiecontrole}, {org_a}, {beheerder}, 'H', 'beheerder', array['beheer'], '2020-01-01', false, 0),
  ({punt_partner}, {autorisatiecontrole}, {org_b}, {partner}, 'P', 'mentor', '{}', '2020-01-01', false, 1);
insert into eerder_akkoord (id, casus_id, afspraak_id, betrokkenheid_id, reden, antwoord, antwoord_door, antwoord_op, publiek, jeugdige_vanaf, ouder_vanaf) values ({eerder_akkoord}, {casus}, {afspraak}, {b_regisseur}, 'ander_antwoord', 'ja', {regisseur}, now(), ${everyone});
insert into instemming (aanmelding_id, wijze, gezegd_op, door) values ({aanmelding_sent}, 'portaal', '2026-01-01', {partner});
insert into bericht (id, aan, soort, regime_code, verzonden_op) values ({bericht}, {partner}, 'niet_aangenomen', 'pga', '2026-01-01');
insert into zoekteller values ({regisseur}, now(), 1);
insert into bijdrage (id, casus_id, soort, categorie, tekst, door, publiek) values ({bijdrage_ouder}, {casus}, 'goed', 'gezin', 'van mij', {ouder}, array[]::uuid[]);
insert into bijdrage (id, casus_id, soort, categorie, tekst, organisatie_id, door, publiek) values ({bijdrage_politie}, {casus}, 'zorg', 'politie_overlast', 'van de politie', {org_c}, {buiten}, null);
insert into gebeurtenis (id, casus_id, soort, door, publiek, gegevens) values ({gebeurtenis_politie}, {casus}, 'bijdrage.toevoegen', {buiten}, null, '{"onder": "pga:politie_overlast"}');
insert into aanmelding (id, regime_code, regime_versie, status, bron, door, organisatie_id, verzonden_op) values ({aanmelding_zvh}, 'zvh', 1, 'aangenomen', 'formulier', {regisseur}, {org_a}, now());
insert into eigen_kant (id, casus_id, bijdrage_id, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({eigen_kant_weg}, {casus}, {bijdrage_ingetrokken}, {regisseur}, ${everyone});
insert into eigen_kant (id, casus_id, bijdrage_id, door, publiek) values ({eigen_kant_jeugdige}, {casus}, {bijdrage}, {jeugdige}, array[]::uuid[]);
insert into weerwoord (id, casus_id, betrokkenheid_id, over_soort, over_id, tekst, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({weerwoord_weg}, {casus}, {b_regisseur}, 'bijdrage', {bijdrage_verlopen}, 'woord', {regisseur}, ${everyone});
insert into weerwoord (id, casus_id, betrokkenheid_id, over_soort, tekst, door, publiek) values ({weerwoord_ouder}, {casus}, {b_ouder}, 'plan', 'woord', {ouder}, array[]::uuid[]);
insert into overleg (id, casus_id, begint_op, eindigt_op, plaats, voorzitter_id, publiek, jeugdige_vanaf, ouder_vanaf) values ({overleg2}, {casus}, now(), now() + interval '1 hour', 'hier', {regisseur}, ${everyone});
insert into agendapunt (id, casus_id, overleg_id, titel, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({agendapunt_partner}, {casus}, {overleg}, 'punt', {partner}, ${everyone});
insert into voorbereiding (id, casus_id, overleg_id, betrokkenheid_id, tekst, voor_wie, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({voorbereiding}, {casus}, {overleg}, {b_regisseur}, 'zeg', 'aan_tafel', {regisseur}, ${everyone});
insert into voorbereiding (id, casus_id, overleg_id, betrokkenheid_id, tekst, voor_wie, door, publiek) values ({voorbereiding_ouder}, {casus}, {overleg}, {b_ouder}, 'zeg', 'vaste_persoon', {ouder}, array[]::uuid[]);
insert into verslag_vrijgave (overleg_id, casus_id, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({overleg}, {casus}, {regisseur}, ${everyone});
insert into bereikbaarheid (id, organisatie_id, soort, actor_id, naam, telefoon, door) values ({bereik_piket}, {org_a}, 'piket', null, 'Piket', '088', {beheerder}), ({bereik_regisseur}, {org_a}, 'persoon', {regisseur}, '', '', {regisseur});
insert into vindbaarheid (casus_id, vindbaar, gezegd_op, door) values ({casus}, true, '2026-01-01', {jeugdige});
insert into vraag_wie_werkt (id, door, organisatie_id, gemeente_code, over, doel, waarom, grond, antwoord_voor) values ({vraag}, {buiten}, {org_a}, 'GM0001', 'J', 'zorg', 'waarom', 'jongere_wil_het', '2099-01-01'), ({vraag_oud}, {buiten}, {org_a}, 'GM0001', 'J', 'zorg', 'waarom', 'jongere_wil_het', '2020-01-01');
insert into doorgezette_vraag (id, vraag_id, casus_id) values ({doorgezet}, {vraag}, {casus});
insert into antwoord_wie_werkt (id, vraag_id, casus_id, organisatie_id, actor_id, wijze) values ({antwoord}, {vraag}, {casus}, {org_a}, {regisseur}, 'direct');
update persoon set geboortedatum = '2000-01-01' where id = {persoon};
insert into persoon (id, casus_id, soort, roepnaam) values ({persoon_ouder2}, {casus}, 'ouder', 'P');
insert into deelregel (regime_code, regime_versie, partij, categorie, richting, uitkomst, grond, mits)
  select 'pga', sec.regimeversie('pga'), 'gemeente', 'gezin', 'geven', 'ja_mits', 'proef', array['geheim_grond']
  on conflict (regime_code, regime_versie, partij, categorie, richting) do update set uitkomst = 'ja_mits', mits = array['geheim_grond'], reden = null;
insert into toestemming (id, casus_id, soort, waarvoor, van_organisaties, aan_organisaties, categorieen, van, tot, door, organisatie_id, publiek, jeugdige_vanaf, ouder_vanaf)
  select t, {casus}, 'geheim', 'voor school', array[{org_a}], array[{org_b}], array['aanleiding'], '2020-01-01', '2099-01-01', {regisseur}, {org_a}, ${everyone}
  from unnest(array[{toestemming}, {toestemming_weg}]) t;
insert into toestemming_antwoord (id, casus_id, toestemming_id, persoon_id, antwoord, wijze, gezegd_op, door, op, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({toestemming_antwoord}, {casus}, {toestemming}, {persoon}, 'ja', 'gesproken', '2026-01-01', {regisseur}, '2026-01-01', ${everyone}),
  ({antwoord_ouder2}, {casus}, {toestemming}, {persoon_ouder2}, 'ja', 'gesproken', '2026-01-01', {regisseur}, '2026-01-01', ${everyone});
insert into bijdrage (id, casus_id, soort, categorie, tekst, organisatie_id, door, toestemming_id, eerst_vragen, alleen_orientatie, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({bijdrage_toestemming}, {casus}, 'goed', 'aanleiding', 'met ja', {org_a}, {regisseur}, {toestemming}, false, false, ${everyone}),
  ({bijdrage_toestemming_weg}, {casus}, 'goed', 'aanleiding', 'zonder ja', {org_a}, {regisseur}, {toestemming_weg}, false, false, ${everyone}),
  ({bijdrage_eerst}, {casus}, 'goed', 'aanleiding', 'vraag eerst', {org_b}, {partner}, null, true, false, ${everyone}),
  ({bijdrage_orientatie}, {casus}, 'goed', 'aanleiding', 'om te weten', {org_a}, {regisseur}, null, false, true, ${everyone});
insert into gebeurtenis (id, casus_id, soort, object_id, door, publiek, jeugdige_vanaf, ouder_vanaf)
  values ({gebeurtenis_toestemming}, {casus}, 'bijdrage.toevoegen', {bijdrage_toestemming_weg}, {regisseur}, ${everyone});
insert into gebruiksvraag (id, casus_id, bijdrage_id, waarvoor, aan_id, door, organisatie_id, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({gebruiksvraag}, {casus}, {bijdrage_eerst}, 'plan', {partner}, {regisseur}, {org_a}, ${everyone}),
  ({gebruiksvraag_ouder}, {casus}, {bijdrage_ouder}, 'plan', {ouder}, {regisseur}, {org_a}, array[{org_a}], null, null),
  ({gebruiksvraag_weg}, {casus}, {bijdrage_ingetrokken}, 'plan', {regisseur}, {partner}, {org_b}, ${everyone});
insert into spoor (id, casus_id, soort, doel, door, publiek) values ({spoor_a}, {casus}, 'werk', 'klein', {regisseur}, array[{org_a}]);
insert into steunt_op (id, casus_id, afspraak_id, spoor_id, bijdrage_id, door, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({steunt_op}, {casus}, {afspraak}, null, {bijdrage}, {regisseur}, ${everyone}),
  ({steunt_op_stap}, {casus}, null, {spoor_a}, {bijdrage}, {regisseur}, ${everyone}),
  ({steunt_op_weg}, {casus}, {afspraak}, null, {bijdrage_ingetrokken}, {regisseur}, ${everyone});
insert into overleg (id, casus_id, begint_op, eindigt_op, plaats, voorzitter_id, status, gesloten_op, publiek, jeugdige_vanaf, ouder_vanaf) values ({overleg_dicht}, {casus}, now() - interval '2 hours', now() - interval '1 hour', 'hier', {regisseur}, 'afgerond', now() - interval '1 hour', ${everyone});
insert into afspraak (id, casus_id, spoor_id, overleg_id, tekst, eigenaar_id, datum, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({afspraak_smal}, {casus}, {spoor}, {overleg_dicht}, 'doen', {b_regisseur}, '2026-01-01', {regisseur}, ${everyone}), ({afspraak_dicht}, {casus}, {spoor}, {overleg_dicht}, 'doen', {b_regisseur}, '2026-01-01', {regisseur}, ${everyone});
update afspraak set publiek = array[{org_a}] where id = {afspraak_smal};
insert into afspraak (id, casus_id, spoor_id, tekst, eigenaar_id, datum, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({afspraak_los}, {casus}, {spoor_a}, 'doen', {b_partner}, '2026-01-01', {regisseur}, ${everyone});
insert into akkoord (id, casus_id, afspraak_id, betrokkenheid_id, antwoord, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({akkoord_los}, {casus}, {afspraak_los}, {b_ouder}, 'ja', {ouder}, ${everyone});
insert into eerder_akkoord (id, casus_id, afspraak_id, betrokkenheid_id, reden, antwoord, antwoord_door, antwoord_op, publiek, jeugdige_vanaf, ouder_vanaf) values ({eerder_akkoord_los}, {casus}, {afspraak_los}, {b_ouder}, 'ander_antwoord', 'nee', {ouder}, now(), ${everyone});
${bewaarRijen}`

/** Fills the fixture as the owner with FORCE lifted; call inside a transaction that is rolled back. */
export async function fillFixture(client: pg.ClientBase, key: Buffer): Promise<Fixture> {
  const deelnemer = `update organisatie set wgs_rol = '2.27 lid 1 f' where id = {org_a}`
  await client.query(
    fill(
      [
        rows,
        vragenRows,
        rechtenRows,
        mitsRows,
        deelnemer,
        metingRijen,
        screenEveryone,
        vrijgaveRows,
        netwerkRijen,
        verhaalRijen,
        vastRijen,
        jimRijen,
        gezinRijen,
      ].join('; '),
    ),
  )
  const context = (
    name: string,
    soort: 'medewerker' | 'jeugdige' | 'ouder' | 'jim' | 'systeem',
    organisatie: string | null,
  ) =>
    signContext(
      key,
      {
        actorId: ids[name] ?? '',
        accountId: ids[`account_${name}`] ?? '',
        soort,
        organisatieId: organisatie,
        doel: 'beleid',
        oorsprong: 'test',
      },
      900,
    )
  const [a, b, c] = [ids.org_a ?? '', ids.org_b ?? '', ids.org_c ?? '']
  return {
    ids,
    contexts: {
      regisseur: context('regisseur', 'medewerker', a),
      partner: context('partner', 'medewerker', b),
      buiten: context('buiten', 'medewerker', a),
      jeugdige: context('jeugdige', 'jeugdige', null),
      ouder: context('ouder', 'ouder', null),
      jim: context('jim', 'jim', null),
      beheerder: context('beheerder', 'medewerker', a),
      contactpunt: context('contactpunt', 'medewerker', a),
      systeem: context('systeem', 'systeem', null),
      fg: context('fg', 'medewerker', c),
      agent: context('agent', 'medewerker', c),
      verhuurder: context('verhuurder', 'medewerker', ids.org_wonen ?? ''),
      niemand: '',
    },
  }
}
