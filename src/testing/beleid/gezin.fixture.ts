/** Keys of the rows below, in the order in which the fixture numbers them. */
export const gezinIds = [
  'twee_huizen',
  'een_bijdrage',
  'ander_bijdrage',
  'een_spoor',
  'ander_spoor',
  'een_overleg',
  'ander_overleg',
  'een_afspraak',
  'ander_afspraak',
  'ander_besluit',
  'een_mens',
  'ander_mens',
  'een_regel',
  'ander_regel',
] as const

const dag = `null, '2020-01-01', '2020-01-01'`
const een = `${dag}, array[{persoon_ouder}]`
const ander = `${dag}, array[{persoon_ouder2}]`
const zicht = 'publiek, jeugdige_vanaf, ouder_vanaf'

/** What is for the one parent (who has an account) and what is for the other, in one casus; and a casus that says its parents live apart. */
export const gezinRijen = `
insert into twee_huizen (id, casus_id, reden, door) values ({twee_huizen}, {casus_steun}, 'zij spreken elkaar niet', {regisseur});
insert into bijdrage (id, casus_id, soort, categorie, tekst, organisatie_id, door, ${zicht}, ouder_ids) values
  ({een_bijdrage}, {casus}, 'goed', 'aanleiding', 'voor de een', {org_a}, {regisseur}, ${een}),
  ({ander_bijdrage}, {casus}, 'goed', 'aanleiding', 'voor de ander', {org_a}, {regisseur}, ${ander});
insert into spoor (id, casus_id, soort, doel, door, ${zicht}, ouder_ids) values
  ({een_spoor}, {casus}, 'thuis', 'bij de een', {regisseur}, ${een}), ({ander_spoor}, {casus}, 'thuis', 'bij de ander', {regisseur}, ${ander});
insert into overleg (id, casus_id, begint_op, eindigt_op, plaats, voorzitter_id, ${zicht}, ouder_ids) values
  ({een_overleg}, {casus}, now(), now() + interval '1 hour', 'hier', {regisseur}, ${een}),
  ({ander_overleg}, {casus}, now(), now() + interval '1 hour', 'daar', {regisseur}, ${ander});
insert into afspraak (id, casus_id, spoor_id, tekst, eigenaar_id, datum, door, ${zicht}) values
  ({een_afspraak}, {casus}, {een_spoor}, 'doen', {b_regisseur}, '2026-01-01', {regisseur}, ${dag}),
  ({ander_afspraak}, {casus}, {ander_spoor}, 'doen', {b_regisseur}, '2026-01-01', {regisseur}, ${dag});
insert into besluit (id, casus_id, overleg_id, tekst, door, ${zicht}) values ({ander_besluit}, {casus}, {ander_overleg}, 'besluit', {regisseur}, ${dag});
insert into betrokkenheid (id, casus_id, kant, rollen, persoon_id, casus_start, van, ${zicht}, ouder_ids) values
  ({een_mens}, {casus}, 'ouder', array['ouder'], {persoon_ouder}, now(), '2020-01-01', ${een}),
  ({ander_mens}, {casus}, 'ouder', array['ouder'], {persoon_ouder2}, now(), '2020-01-01', ${ander});
insert into gebeurtenis (id, casus_id, soort, object_id, door, ${zicht}) values
  ({een_regel}, {casus}, 'overleg.plannen', {een_overleg}, {regisseur}, ${dag}),
  ({ander_regel}, {casus}, 'overleg.plannen', {ander_overleg}, {regisseur}, ${dag})`
