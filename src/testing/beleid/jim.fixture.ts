/** Keys of the rows below, in the order in which the fixture numbers them. */
export const jimIds = [
  'jim',
  'account_jim',
  'jim_nu',
  'jim_toen',
  'jim_wacht',
  'jim_ouder',
  'jim_ouder_stil',
  'persoon_steun_ouder2',
  'overeenkomst',
  'jim_deling',
  'spoor_steun',
  'afspraak_steun',
  'overleg_steun',
  'spoor_steun_ouder',
  'deel_jim',
  'deel_nog_niet',
  'jim_deling_verhaal',
] as const

const everyone = `null, '2020-01-01', '2020-01-01'`

/**
 * In the steun casus of the young person (17): a JIM with whom all is agreed, one who did not want to, what parents said, a thing shared. In the
 * casus of the partner a JIM who was asked; there is no account there.
 */
export const jimRijen = `
update persoon set geboortedatum = sec.vandaag() - interval '17 years 40 days' where id in ({persoon_steun}, {persoon_wacht});
update persoon set gezag = true where id = {persoon_steun_ouder};
insert into persoon (id, casus_id, soort, roepnaam, gezag) values ({persoon_steun_ouder2}, {casus_steun}, 'ouder', 'P', true);
insert into account (id, soort, issuer, sub, naam) values ({account_jim}, 'jim', 'beleid', 'jim', 'Jim');
insert into actor (id, account_id, naam, functie) values ({jim}, {account_jim}, 'Jim', 'jim');
insert into jim (id, casus_id, roepnaam, status, actor_id, begonnen_op, door) values ({jim_nu}, {casus_steun}, 'tante', 'jim', {jim}, now(), {jeugdige});
insert into jim (id, casus_id, roepnaam, status, door) values ({jim_toen}, {casus_steun}, 'oom', 'wil_niet', {jeugdige}), ({jim_wacht}, {casus_wacht}, 'coach', 'wil_wel', {partner});
insert into jim_ouder (id, casus_id, jim_id, persoon_id, roepnaam, antwoord, wijze, gezegd_op, door) values
  ({jim_ouder}, {casus_steun}, {jim_nu}, {persoon_steun_ouder}, 'tante', 'ja', 'portaal', '2026-01-01', {ouder}),
  ({jim_ouder_stil}, {casus_steun}, {jim_nu}, {persoon_steun_ouder2}, 'tante', null, null, null, null);
insert into jim_overeenkomst (id, casus_id, jim_id, doet, doet_niet, stopt, jeugdige_op, jim_op, door)
  values ({overeenkomst}, {casus_steun}, {jim_nu}, 'denken', 'zeggen', 'als het moet', now(), now(), {jeugdige});
update betrokkenheid set ouder_vanaf = '2020-01-01' where casus_id = {casus_steun} and kant = 'jim';
insert into spoor (id, casus_id, soort, doel, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({spoor_steun}, {casus_steun}, 'werk', 'baan', {regisseur}, ${everyone});
insert into spoor (id, casus_id, soort, doel, doel_van, door, publiek, jeugdige_vanaf, ouder_vanaf) values ({spoor_steun_ouder}, {casus_steun}, 'thuis', 'rust', 'ouder', {regisseur}, ${everyone});
insert into afspraak (id, casus_id, spoor_id, tekst, eigenaar_id, datum, door, publiek, jeugdige_vanaf, ouder_vanaf)
  select {afspraak_steun}, {casus_steun}, {spoor_steun}, 'doen', betrokkenheid_id, '2026-01-01', {regisseur}, ${everyone} from jim where id = {jim_nu};
insert into overleg (id, casus_id, begint_op, eindigt_op, plaats, voorzitter_id, publiek, jeugdige_vanaf, ouder_vanaf)
  values ({overleg_steun}, {casus_steun}, now() + interval '1 day', now() + interval '25 hours', 'hier', {regisseur}, ${everyone});
insert into jim_deling (id, casus_id, jim_id, soort, afspraak_id) values ({jim_deling}, {casus_steun}, {jim_nu}, 'afspraak', {afspraak_steun});
insert into verhaaldeel (id, eigenaar_id, tekst) values ({deel_jim}, {jeugdige}, 'Voor mijn JIM.'), ({deel_nog_niet}, {jeugdige}, 'Nog voor niemand.');
insert into jim_deling (id, casus_id, jim_id, soort, verhaaldeel_id) values ({jim_deling_verhaal}, {casus_steun}, {jim_nu}, 'verhaaldeel', {deel_jim})`
