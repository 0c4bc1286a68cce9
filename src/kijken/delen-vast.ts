/**
 * Which part the acts on who stays concern: presence, standing in and wishes are 'your people'. What the young person says or takes back is
 * theirs (null); so is who heard a wish, since a parent may read the list and the wish is the young person's alone.
 */
export const vastDelen: Readonly<Record<string, 'mensen' | null>> = {
  'vast.lezen': 'mensen',
  'vast.plek': 'mensen',
  'vast.moment_erbij': 'mensen',
  'vast.moment': 'mensen',
  'vast.moment_uitkomst': 'mensen',
  'vast.vervanging': 'mensen',
  'vast.vervanging_stop': 'mensen',
  'vast.gemist': null,
  'vast.gemist_terug': null,
  'vast.gemist_antwoord': null,
  'vast.wensen': null,
  'vast.wens_antwoord': null,
  'vast.mijn': null,
  'vast.wens': null,
  'vast.wens_terug': null,
  'vast.band_weg': null,
}
