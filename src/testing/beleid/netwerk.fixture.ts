/** Keys of the rows below, in the order in which the fixture numbers them. */
export const netwerkIds = [
  'casus_steun',
  'casus_wacht',
  'persoon_steun',
  'persoon_steun_ouder',
  'persoon_wacht',
  'ronde_vast',
  'ronde_open',
  'ronde_samen',
  'lid_vast',
  'lid_open',
  'lid_open2',
  'deling',
  'deling_buiten',
  'deling_ouder',
] as const

const everyone = `null, '2020-01-01', '2020-01-01'`
const lid = `'{}', false, 'weet_niet'`

/**
 * The young person's own drawings: one open, one earlier; the regisseur and a parent may look at the open one through a steun casus, and someone
 * who does not take part there was let look as well. And a drawing of the partner with a young person who has no account.
 */
export const netwerkRijen = `
insert into casus (id, regime_code, regime_versie, vraag, vraag_op) values ({casus_steun}, 'steun', 1, 'Vraag', '2026-01-01'), ({casus_wacht}, 'steun', 1, 'Vraag', '2026-01-01');
insert into persoon (id, casus_id, soort, roepnaam) values ({persoon_steun}, {casus_steun}, 'jeugdige', 'J'), ({persoon_steun_ouder}, {casus_steun}, 'ouder', 'O'), ({persoon_wacht}, {casus_wacht}, 'jeugdige', 'W');
insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start, van, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({casus_steun}, 'professional', array['casusregisseur', 'vaste_persoon'], {regisseur}, {org_a}, null, now(), '2020-01-01', ${everyone}),
  ({casus_steun}, 'professional', array['deelnemer'], {partner}, {org_b}, null, now(), '2020-01-01', ${everyone}),
  ({casus_steun}, 'jeugdige', array['jeugdige'], {jeugdige}, null, {persoon_steun}, now(), '2020-01-01', ${everyone}),
  ({casus_steun}, 'ouder', array['ouder'], {ouder}, null, {persoon_steun_ouder}, now(), '2020-01-01', ${everyone}),
  ({casus_wacht}, 'professional', array['casusregisseur', 'vaste_persoon'], {partner}, {org_b}, null, now(), '2020-01-01', ${everyone}),
  ({casus_wacht}, 'professional', array['deelnemer'], {regisseur}, {org_a}, null, now(), '2020-01-01', ${everyone}),
  ({casus_wacht}, 'jeugdige', array['jeugdige'], null, null, {persoon_wacht}, now(), '2020-01-01', ${everyone});
insert into netwerkronde (id, eigenaar_id, casus_id, vast, door) values ({ronde_vast}, {jeugdige}, null, true, {jeugdige}),
  ({ronde_open}, {jeugdige}, null, false, {jeugdige}), ({ronde_samen}, null, {casus_wacht}, false, {partner});
insert into netwerklid (id, ronde_id, naam, kring, hoek, gebieden, vroeger, contact) values ({lid_vast}, {ronde_vast}, 'oma', 'binnen', 0, ${lid}),
  ({lid_open}, {ronde_open}, 'oma', 'binnen', 0, ${lid}), ({lid_open2}, {ronde_open}, 'Mo', 'midden', 90, ${lid});
insert into netwerklijn (ronde_id, van_id, naar_id) values ({ronde_open}, {lid_open}, {lid_open2});
insert into netwerkdeling (id, ronde_id, casus_id, actor_id) values ({deling}, {ronde_open}, {casus_steun}, {regisseur}),
  ({deling_buiten}, {ronde_open}, {casus_steun}, {buiten}), ({deling_ouder}, {ronde_open}, {casus_steun}, {ouder})`
