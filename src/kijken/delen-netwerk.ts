/**
 * Which part the actions on a circle of people concern: what someone else does in it is 'your circle'; a list of which circles one may see
 * says no more than 'your people', since a parent may read that too. What the young person does is theirs (null).
 */
export const netwerkDelen: Readonly<Record<string, 'netwerk' | 'mensen' | null>> = {
  'netwerk.casus': 'mensen',
  'netwerk.lezen': 'netwerk',
  'netwerk.document': 'netwerk',
  'netwerk.tekening': 'netwerk',
  'netwerk.beginnen_samen': 'netwerk',
  'netwerk.opschrijven': 'netwerk',
  'netwerk.weggooien': 'netwerk',
  'netwerk.lid_erbij': 'netwerk',
  'netwerk.lid_wijzigen': 'netwerk',
  'netwerk.lid_verplaatsen': 'netwerk',
  'netwerk.lid_weg': 'netwerk',
  'netwerk.mijn': null,
  'netwerk.beginnen': null,
  'netwerk.delen': null,
  'netwerk.delen_stoppen': null,
}
