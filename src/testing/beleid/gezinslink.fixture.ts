/** Keys of the rows below, in the order in which the fixture numbers them. */
export const gezinslinkIds = [
  'casus_zus',
  'persoon_zus',
  'persoon_zus_ouder',
  'persoon_zus_ouder2',
  'b_zus_regisseur',
  'b_zus_partner',
  'b_wacht_regisseur',
  'link_zus',
  'link_wacht',
  'link_los',
  'zei_zus',
  'zei_zus_ouder',
  'zei_zus_ouder2',
  'zei_wacht',
] as const

const everyone = `null, '2020-01-01', '2020-01-01'`

/**
 * A casus of a thirteen-year-old with an account, a parent with an account and one without, joined to the casus of the partner (whose young
 * person is 17 and has none): all said yes. Both have an overleg tomorrow. And a side with a code that nobody else has, not answered yet.
 */
export const gezinslinkRijen = `
insert into casus (id, regime_code, regime_versie, vraag, vraag_op) values ({casus_zus}, 'steun', 1, 'Vraag', '2026-01-01');
insert into persoon (id, casus_id, soort, roepnaam, gezag, geboortedatum) values ({persoon_zus}, {casus_zus}, 'jeugdige', 'Z', null, sec.vandaag() - interval '13 years 40 days'),
  ({persoon_zus_ouder}, {casus_zus}, 'ouder', 'O', true, null), ({persoon_zus_ouder2}, {casus_zus}, 'ouder', 'P', null, null);
insert into betrokkenheid (id, casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start, van, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({b_zus_regisseur}, {casus_zus}, 'professional', array['casusregisseur', 'vaste_persoon'], {regisseur}, {org_a}, null, now(), '2020-01-01', ${everyone}),
  ({b_zus_partner}, {casus_zus}, 'professional', array['deelnemer'], {partner}, {org_b}, null, now(), '2020-01-01', ${everyone});
insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start, van, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({casus_zus}, 'jeugdige', array['jeugdige'], {jeugdige}, null, {persoon_zus}, now(), '2020-01-01', ${everyone}),
  ({casus_zus}, 'ouder', array['ouder'], {ouder}, null, {persoon_zus_ouder}, now(), '2020-01-01', ${everyone});
insert into betrokkenheid (id, casus_id, kant, rollen, actor_id, organisatie_id, casus_start, van, publiek, jeugdige_vanaf, ouder_vanaf)
  values ({b_wacht_regisseur}, {casus_wacht}, 'professional', array['procesregisseur'], {beheerder}, {org_a}, now(), '2020-01-01', ${everyone});
insert into gezinslink (id, casus_id, regime_code, code_hash, eerste, wie, bel_id, door) values
  ({link_zus}, {casus_zus}, 'steun', 'a', true, 'je broer', {b_zus_regisseur}, {regisseur}),
  ({link_wacht}, {casus_wacht}, 'steun', 'a', false, 'je zus', {b_wacht_regisseur}, {beheerder}),
  ({link_los}, {casus_zus}, 'steun', 'b', false, 'je neef', {b_zus_regisseur}, {regisseur});
insert into gezinslink_antwoord (id, casus_id, link_id, persoon_id, antwoord, wijze, gezegd_op, door) values
  ({zei_zus}, {casus_zus}, {link_zus}, {persoon_zus}, 'ja', 'portaal', sec.vandaag(), {jeugdige}),
  ({zei_zus_ouder}, {casus_zus}, {link_zus}, {persoon_zus_ouder}, 'ja', 'portaal', sec.vandaag(), {ouder}),
  ({zei_zus_ouder2}, {casus_zus}, {link_zus}, {persoon_zus_ouder2}, 'ja', 'gesproken', sec.vandaag(), {regisseur}),
  ({zei_wacht}, {casus_wacht}, {link_wacht}, {persoon_wacht}, 'ja', 'gesproken', sec.vandaag(), {beheerder});
insert into overleg (casus_id, begint_op, eindigt_op, plaats, voorzitter_id, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({casus_zus}, sec.nu() + interval '1 day', sec.nu() + interval '25 hours', 'hier', {regisseur}, ${everyone}),
  ({casus_wacht}, sec.nu() + interval '1 day', sec.nu() + interval '25 hours', 'daar', {partner}, ${everyone})`
