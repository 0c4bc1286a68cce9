import { screenEveryone } from '../screen-everyone.ts'

/** Keys of the rows below, in the order in which the fixture numbers them. */
export const verhaalIds = [
  'org_wonen',
  'account_verhuurder',
  'verhuurder',
  'account_agent2',
  'agent2',
  'deel_dicht',
  'deel_open',
  'deel_agent',
  'gift_regisseur',
  'gift_school',
  'gift_buiten',
  'gift_ouder',
  'gift_verhuurder',
  'gift_agent',
  'dank',
  'dank_agent',
] as const

const everyone = `null, '2020-01-01', '2020-01-01'`

/**
 * Two parts of the young person's story: one for nobody, one given to the regisseur, to the school (steun), to a parent, to someone who takes no
 * part, and to a housing association that may not receive it under pga. Police holds rows in its own name that must stay unseen.
 */
export const verhaalRijen = `
insert into organisatie (id, naam, soort, domein) values ({org_wonen}, 'W', 'woningcorporatie', 'wonen');
insert into regime_partij values ('pga', {org_wonen});
insert into account (id, soort, issuer, sub, naam) values ({account_verhuurder}, 'medewerker', 'beleid', 'verhuurder', 'V');
insert into actor (id, account_id, organisatie_id, naam, functie) values ({verhuurder}, {account_verhuurder}, {org_wonen}, 'V', 'medewerker');
insert into account (id, soort, issuer, sub, naam) values ({account_agent2}, 'medewerker', 'beleid', 'agent2', 'A');
insert into actor (id, account_id, organisatie_id, naam, functie) values ({agent2}, {account_agent2}, {org_c}, 'A', 'wijkagent');
${screenEveryone};
insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start, van, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({casus}, 'professional', array['deelnemer'], {verhuurder}, {org_wonen}, null, now(), '2020-01-01', ${everyone}),
  ({casus}, 'professional', array['deelnemer'], {agent2}, {org_c}, null, now(), '2020-01-01', ${everyone});
insert into verhaaldeel (id, eigenaar_id, tekst) values ({deel_dicht}, {jeugdige}, 'Voor mij.'), ({deel_open}, {jeugdige}, 'Voor jou.'), ({deel_agent}, {agent}, 'x');
insert into verhaaldeling (id, deel_id, eigenaar_id, casus_id, regime_code, actor_id, organisatie_id) values
  ({gift_regisseur}, {deel_open}, {jeugdige}, {casus}, 'pga', {regisseur}, null),
  ({gift_school}, {deel_open}, {jeugdige}, {casus_steun}, 'steun', null, {org_b}),
  ({gift_buiten}, {deel_open}, {jeugdige}, {casus_steun}, 'steun', {buiten}, null),
  ({gift_ouder}, {deel_open}, {jeugdige}, {casus_steun}, 'steun', {ouder}, null),
  ({gift_verhuurder}, {deel_open}, {jeugdige}, {casus}, 'pga', {verhuurder}, null),
  ({gift_agent}, {deel_agent}, {agent}, {casus}, 'pga', {agent}, null);
insert into verhaallezing (deel_id, actor_id, versie) values ({deel_open}, {regisseur}, 1), ({deel_agent}, {agent}, 1);
insert into dankwoord (id, casus_id, aan_actor_id, tekst, door) values ({dank}, {casus}, {regisseur}, 'Dank voor de koffie.', {jeugdige}),
  ({dank_agent}, {casus}, {agent}, '', {jeugdige})`
