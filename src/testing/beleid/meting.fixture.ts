/** Keys of the rows below. `agent` works for the police and carries the casus; `ouder2` has no account and fills in with the regisseur. */
export const metingIds = [
  'agent',
  'account_agent',
  'b_agent',
  'b_ouder2',
  'casus_zvh',
  'b_zvh',
  'spoor_b',
  'spoor_c',
  'meetronde',
  'meetronde2',
  'informant_j',
  'informant_o',
  'informant_r',
  'informant_a',
  'informant_s',
  'meetantwoord',
  'meetantwoord_s',
  'meetantwoord_a',
  'mv_j',
  'mv_j_gezin',
  'mv_j_toekomst',
  'mv_o',
  'mv_s',
  'mv_o2',
  'mv_r',
  'mv_r_dicht',
  'mv_r_werk',
  'mv_r_thuis',
  'mv_toestemming',
  'meetopening',
  'meetopening_o2',
  'meetopening_thuis',
  'meetopening_werk',
  'meetopening_toestemming',
  'verbondenheid',
  'verbondenheid_agent',
  'gas_doel',
  'gas_smal',
  'meetuitslag',
  'uitslag_aanleiding',
  'uitslag_gezin',
] as const

const everyone = `null, '2020-01-01', '2020-01-01'`
const all = `array['onderwijs', 'werk', 'gezin', 'toekomst', 'veiligheid', 'gezondheid', 'vrienden', 'financien']`
const vrijgave =
  'id, casus_id, informant_id, betrokkenheid_id, persoon_id, kant, organisatie_id, instrument_code, moment, leefgebied, categorie, regime_code, regime_versie, helpt, door, toestemming_id, publiek, jeugdige_vanaf, ouder_vanaf'
const van = (id: string, wie: string, leefgebied: string, toestemming: string, publiek: string) =>
  `({${id}}, {casus}, ${wie.replace('@', `'leefwijzer', 'T0', '${leefgebied}', '', '', 0, 'woord'`)}, ${toestemming}, ${publiek})`
const j = `{informant_j}, {b_jeugdige}, {persoon}, 'jeugdige', null, @, {jeugdige}`
const o = `{informant_o}, {b_ouder}, {persoon_ouder}, 'ouder', null, @, {ouder}`
const s = `{informant_s}, {b_ouder2}, {persoon_ouder2}, 'ouder', null, @, {regisseur}`
const r = `{informant_r}, {b_regisseur}, null, 'professional', {org_a}, @, {regisseur}`
const beide = `array[{org_a}, {org_b}], '2020-01-01', '2020-01-01'`

/** Metingen of one casus: of everyone something, released and not, opened and not. */
export const metingRijen = `
insert into account (id, soort, issuer, sub, naam) values ({account_agent}, 'medewerker', 'beleid', 'agent', 'A');
insert into actor (id, account_id, organisatie_id, naam, functie) values ({agent}, {account_agent}, {org_c}, 'A', 'wijkagent');
insert into casus (id, regime_code, regime_versie, vraag, vraag_op) values ({casus_zvh}, 'zvh', 1, 'Vraag', '2026-01-01');
insert into betrokkenheid (id, casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start, van, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({b_agent}, {casus}, 'professional', array['procesregisseur'], {agent}, {org_c}, null, now(), '2020-01-01', array[{org_c}], null, null),
  ({b_zvh}, {casus_zvh}, 'professional', array['casusregisseur'], {regisseur}, {org_a}, null, now(), '2020-01-01', null, null, null),
  ({b_ouder2}, {casus}, 'ouder', array['ouder'], null, null, {persoon_ouder2}, now(), '2020-01-01', array[{org_a}], null, null);
insert into spoor (id, casus_id, soort, doel, door, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({spoor_b}, {casus}, 'werk', 'doel', {regisseur}, ${everyone}), ({spoor_c}, {casus}, 'werk', 'doel', {regisseur}, array[{org_a}], null, null);
insert into meetronde (id, casus_id, instrument_code, instrument_versie, moment, vraag, leefgebieden, open_tot, door, organisatie_id) values
  ({meetronde}, {casus}, 'leefwijzer', 1, 'T0', 'vraag', ${all}, '2099-01-01', {regisseur}, {org_a}),
  ({meetronde2}, {casus}, 'leefwijzer', 1, 'T1', 'vraag', ${all}, '2099-01-01', {regisseur}, {org_a});
insert into informant (id, casus_id, ronde_id, betrokkenheid_id, persoon_id, kant, leefgebieden, samen_met_id, samen_gevraagd_op, door) values
  ({informant_j}, {casus}, {meetronde}, {b_jeugdige}, {persoon}, 'jeugdige', ${all}, null, null, {regisseur}),
  ({informant_o}, {casus}, {meetronde}, {b_ouder}, {persoon_ouder}, 'ouder', ${all}, null, null, {regisseur}),
  ({informant_r}, {casus}, {meetronde}, {b_regisseur}, null, 'professional', ${all}, null, null, {regisseur}),
  ({informant_a}, {casus}, {meetronde}, {b_agent}, null, 'professional', ${all}, null, null, {regisseur}),
  ({informant_s}, {casus}, {meetronde}, {b_ouder2}, {persoon_ouder2}, 'ouder', ${all}, {regisseur}, '2026-01-01', {regisseur});
insert into meetantwoord (id, casus_id, informant_id, betrokkenheid_id, persoon_id, leefgebied, helpt, door) values
  ({meetantwoord}, {casus}, {informant_j}, {b_jeugdige}, {persoon}, 'onderwijs', 'woord', {jeugdige}),
  ({meetantwoord_s}, {casus}, {informant_s}, {b_ouder2}, {persoon_ouder2}, 'onderwijs', 'woord', {regisseur}),
  ({meetantwoord_a}, {casus}, {informant_a}, {b_agent}, null, 'onderwijs', 'woord', {agent});
insert into meetvrijgave (${vrijgave}) values
  ${van('mv_j', j, 'onderwijs', 'null', beide)},
  ${van('mv_j_gezin', j, 'gezin', 'null', `null, '2020-01-01', null`)},
  ${van('mv_j_toekomst', j, 'toekomst', 'null', `null, '2020-01-01', null`)},
  ${van('mv_o', o, 'onderwijs', 'null', beide)},
  ${van('mv_s', s, 'onderwijs', 'null', `array[]::uuid[], '2020-01-01', null`)},
  ${van('mv_o2', s, 'werk', 'null', beide)},
  ${van('mv_r', r, 'vrienden', 'null', beide)},
  ${van('mv_r_werk', r, 'werk', 'null', beide)},
  ${van('mv_r_dicht', r, 'onderwijs', 'null', beide)},
  ${van('mv_r_thuis', r, 'gezin', 'null', beide)},
  ${van('mv_toestemming', r, 'toekomst', '{toestemming_weg}', beide)};
insert into meetopening (id, casus_id, vrijgave_id, hoe, op_dag, door) values
  ({meetopening}, {casus}, {mv_r}, 'geopend', '2026-01-01', {jeugdige}), ({meetopening_o2}, {casus}, {mv_o2}, 'geopend', '2026-01-01', {jeugdige}),
  ({meetopening_thuis}, {casus}, {mv_r_thuis}, 'geopend', '2026-01-01', {jeugdige}), ({meetopening_werk}, {casus}, {mv_r_werk}, 'geopend', '2026-01-01', {jeugdige}),
  ({meetopening_toestemming}, {casus}, {mv_toestemming}, 'geopend', '2026-01-01', {jeugdige});
insert into leefgebiedkeuze (casus_id, leefgebied, niet_thuis, betrokkenheid_id, door) values ({casus}, 'gezin', true, {b_jeugdige}, {jeugdige});
insert into verbondenheid (id, casus_id, betrokkenheid_id, moment, gezien, erbij, ertoe, vrijgegeven_op, door) values
  ({verbondenheid}, {casus}, {b_regisseur}, 'T0', 4, 3, 2, now(), {jeugdige}), ({verbondenheid_agent}, {casus}, {b_agent}, 'T0', 4, 3, 2, now(), {jeugdige});
insert into verbondenheid_periode (periode, cellen) values ('2026-K1', '{}');
insert into gas_doel (id, casus_id, spoor_id, niveaus, afgesproken_op, door, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({gas_doel}, {casus}, {spoor}, array['a','b','c','d','e'], '2026-01-01', {regisseur}, ${everyone}),
  ({gas_smal}, {casus}, {spoor_a}, array['a','b','c','d','e'], '2026-01-01', {regisseur}, ${everyone});
insert into meetuitslag (id, casus_id, instrument_code, instrument_versie, moment, afgenomen_op, afgenomen_door, waarden, categorie, regime_code, regime_versie, organisatie_id, door, publiek, jeugdige_vanaf, ouder_vanaf)
  select x.id, {casus}, 'zrm-j', 1, 'T0', '2026-01-01', 'R', '{}', x.categorie, '', 0, {org_a}, {regisseur}, ${everyone}
  from (values ({meetuitslag}, 'hulp'), ({uitslag_aanleiding}, 'aanleiding'), ({uitslag_gezin}, 'gezin')) x (id, categorie)`
