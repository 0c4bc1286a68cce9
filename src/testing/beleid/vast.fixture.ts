/** Keys of the rows below, in the order in which the fixture numbers them. */
export const vastIds = [
  'band',
  'band_ander',
  'wens_regie',
  'wens_punt',
  'wens_door',
  'wens_nee',
  'wens_over_regie',
  'wens_over_fg',
  'b_fg',
  'vaste_vervanging',
  'nieuwe_plek',
  'plek_smal',
  'plek_moment',
  'moment_smal',
  'moment_vrij',
  'moment_dicht',
  'plek_ander',
  'moment_ander',
  'gemist',
  'gemist_smal',
  'gemist_ander',
] as const

const everyone = `null, '2020-01-01', '2020-01-01'`
const wens = (
  id: string,
  soort: string,
  over: string,
  overActor: string,
  wie: string,
  aan: string,
  meer: string,
) => `({${id}}, {casus}, '${soort}', ${over}, ${overActor}, ${wie}, '${aan}', ${meer}, {nieuw}, {jeugdige})`

/**
 * Beyond a casus the young person keeps the partner. Wishes: about the partner to the regisseur, about the partner to the contactpunt, passed
 * on, a no to a proposal, about the regisseur, about the contactpunt. And a place that everyone sees, one
 * of the regisseur's organisation, and one of the partner's; at each the young person says that nobody was there.
 */
export const vastRijen = `
insert into vaste_band (id, jeugdige_id, vast_id, sinds) values ({band}, {jeugdige}, {fg}, '2020-01-01'), ({band_ander}, {ouder}, {partner}, '2020-01-01');
insert into betrokkenheid (id, casus_id, kant, rollen, actor_id, organisatie_id, casus_start, van, tot, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({b_fg}, {casus}, 'professional', array['deelnemer'], {fg}, {org_c}, now(), '2020-01-01', '2020-01-02', null, null, null);
insert into vaste_wens (id, casus_id, soort, over_id, over_actor_id, wie_id, aan, doorgegeven, status, log_naam, door) values
  ${[
    wens('wens_regie', 'anders', '{b_partner}', '{partner}', 'null', 'regisseur', `false, 'open'`),
    wens('wens_over_fg', 'anders', '{b_fg}', '{fg}', 'null', 'contactpunt', `false, 'open'`),
    wens('wens_over_regie', 'anders', '{b_regisseur}', '{regisseur}', 'null', 'contactpunt', `true, 'open'`),
    wens('wens_nee', 'zelfde', 'null', 'null', '{buiten}', 'regisseur', `false, 'niet_gewenst'`),
  ].join(', ')};
insert into vaste_wens (id, casus_id, soort, over_id, over_actor_id, aan, doorgegeven, status, log_naam, door) values
  ({wens_punt}, {casus}, 'anders', {b_partner}, {partner}, 'contactpunt', false, 'vervuld', {nieuw}, {jeugdige}),
  ({wens_door}, {casus}, 'anders', {b_partner}, {partner}, 'contactpunt', true, 'vervuld', {nieuw}, {jeugdige});
insert into vaste_vervanging (id, casus_id, vervanger_id, van, tot, met_jeugdige, door, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({vaste_vervanging}, {casus}, {b_partner}, '2026-01-01', '2099-01-01', true, {regisseur}, ${everyone});
insert into nieuwe_plek (id, casus_id, soort, wat, begint, door, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({nieuwe_plek}, {casus}, 'school', 'ROC', '2026-01-01', {regisseur}, ${everyone}),
  ({plek_smal}, {casus}, 'uit_detentie', 'Thuis', '2026-01-01', {regisseur}, array[{org_a}], null, null),
  ({plek_ander}, {casus}, 'werk', 'Bakker', '2026-01-01', {partner}, array[{org_b}], '2020-01-01', null);
insert into plek_moment (id, casus_id, plek_id, dag, wat, wie_id, door) values
  ({plek_moment}, {casus}, {nieuwe_plek}, '2026-01-01', 'Erbij', {b_regisseur}, {regisseur}),
  ({moment_smal}, {casus}, {plek_smal}, '2026-01-01', 'Poort', {b_regisseur}, {regisseur}),
  ({moment_vrij}, {casus}, {nieuwe_plek}, '2026-01-03', 'Erbij', {b_regisseur}, {regisseur}),
  ({moment_dicht}, {casus}, {plek_smal}, '2026-01-03', 'Poort', {b_regisseur}, {regisseur}),
  ({moment_ander}, {casus}, {plek_ander}, '2026-01-03', 'Erbij', {b_partner}, {partner});
insert into gemist_moment (id, casus_id, moment_id, tekst, door) values
  ({gemist}, {casus}, {plek_moment}, 'Ik wachtte', {jeugdige}), ({gemist_smal}, {casus}, {moment_smal}, '', {jeugdige}),
  ({gemist_ander}, {casus}, {moment_ander}, '', {jeugdige})`
