/** What the policies of the circle of people mean, by `table.policy`. */
export const wordsOfNetwerk: Readonly<Record<string, string>> = {
  'netwerkronde.select_eigen': 'the young person whose circle it is',
  'netwerkronde.select_meetekenaar':
    'who draws with a young person without an account, as long as they take part',
  'netwerkronde.select_gedeeld':
    'whom the young person lets look, as long as they take part in that steun casus',
  'netwerkronde.insert_eigen': 'a young person, for themselves',
  'netwerkronde.insert_samen':
    'a professional of a steun casus in which the young person has no account; the foreign key refuses every other regime',
  'netwerkronde.update_tekenaar': 'who draws, in the open round only',
  'netwerkronde.delete_tekenaar': 'who draws, any round',
  'netwerklid.select_bij_ronde': 'who sees the drawing',
  'netwerklid.tekenaar': 'who draws, in the open round only',
  'netwerklijn.select_bij_ronde': 'who sees the drawing',
  'netwerklijn.tekenaar': 'who draws, in the open round only',
  'netwerkdeling.select_lezer': 'who may look, as long as they take part in that steun casus',
  'netwerkdeling.select_eigenaar': 'the young person whose circle it is',
  'netwerkdeling.insert_eigenaar':
    'the young person, for someone who takes part in their steun casus now; the foreign key refuses every other regime',
  'netwerkdeling.delete_eigenaar': 'the young person, at once',
}
