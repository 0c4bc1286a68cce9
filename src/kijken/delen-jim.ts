/**
 * Which part the actions around a JIM concern: what someone who helps does is 'your people'. What the young person, a parent or the JIM does is
 * theirs (null): a young person is not shown each look of the JIM they chose, or a relation becomes a log.
 */
export const jimDelen: Readonly<Record<string, 'mensen' | null>> = {
  'jim.casus': 'mensen',
  'jim.vragen': 'mensen',
  'jim.wijzigen': 'mensen',
  'jim.weg': 'mensen',
  'jim.stap': 'mensen',
  'jim.besluiten': 'mensen',
  'jim.afspreken': 'mensen',
  'jim.uitnodigen': 'mensen',
  'jim.mijn': null,
  'jim.ouder_antwoordt': null,
  'jim.tekenen': null,
  'jim.stoppen': null,
  'jim.ouders_zien': null,
  'jim.delen': null,
  'jim.delen_stoppen': null,
  'jim.als_jim': null,
  'jim.antwoorden': null,
  'jim.melden': null,
  'jim.komen': null,
  // What the JIM read of the story is told by name (logboek.jim_las), not as an organisation that looked.
  'jim.verhaal_lezen': null,
  'jim.gegevens': null,
}
