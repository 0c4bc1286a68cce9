/** Keys of the rows below, in the order in which the fixture numbers them. */
export const vragenIds = [
  'informatieverzoek',
  'informatieverzoek2',
  'consult',
  'consult_kring',
  'consult_weg',
  'consultantwoord',
  'consultantwoord2',
  'consultantwoord_weg',
  'afwijking',
  'afwijking_eigen',
  'dekking',
  'dekking_los',
] as const

const everyone = `null, '2020-01-01', '2020-01-01'`
const consult = `'titel', 'tekst', 'zorg', 'contact'`
const verzoek = `{casus}, {org_a}, {regisseur}, {org_b}, 'onderwijs', 'doel', 'vraag', 'noodzaak', '2030-01-01', array[{org_a}, {org_b}], '2020-01-01', '2020-01-01'`

/** Questions, consulten and deviations; `partner` works at the asked organisation and is asked to back. */
export const vragenRows = `
insert into informatieverzoek (id, casus_id, organisatie_id, door, aan_organisatie_id, categorie, doel, vraag, noodzaak, termijn, publiek, jeugdige_vanaf, ouder_vanaf)
  values ({informatieverzoek}, ${verzoek}), ({informatieverzoek2}, ${verzoek});
insert into verzoekreden (verzoek_id, casus_id, tekst, door, publiek) values ({informatieverzoek}, {casus}, 'reden', {partner}, array[{org_b}]);
insert into consult (id, titel, tekst, domein, thema, kring, door, organisatie_id, status) values
  ({consult}, ${consult}, null, {regisseur}, {org_a}, 'open'), ({consult_kring}, ${consult}, array[{org_a}], {regisseur}, {org_a}, 'open'),
  ({consult_weg}, ${consult}, null, {regisseur}, {org_a}, 'ingetrokken');
insert into consultantwoord (id, consult_id, tekst, door, organisatie_id, status) values
  ({consultantwoord}, {consult}, 'raad', {partner}, {org_b}, 'geldig'), ({consultantwoord2}, {consult}, 'raad', {partner}, {org_b}, 'geldig'),
  ({consultantwoord_weg}, {consult}, 'weg', {partner}, {org_b}, 'ingetrokken');
insert into consultdank (antwoord_id, consult_id, hielp, door) values ({consultantwoord}, {consult}, 'ja', {regisseur});
insert into afwijking (id, casus_id, gewoonte, wat, waarom, van, herzien_op, door, organisatie_id, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({afwijking}, {casus}, 'zo', 'anders', 'omdat', '2026-01-01', '2026-02-01', {regisseur}, {org_a}, ${everyone}),
  ({afwijking_eigen}, {casus}, 'zo', 'anders', 'omdat', '2026-01-01', '2026-02-01', {regisseur}, {org_a}, array[{org_a}], null, null);
insert into dekking (id, casus_id, afwijking_id, gevraagd_aan, door, publiek, jeugdige_vanaf, ouder_vanaf) values
  ({dekking}, {casus}, {afwijking}, {partner}, {regisseur}, ${everyone}), ({dekking_los}, {casus}, {afwijking_eigen}, {partner}, {regisseur}, ${everyone})`
