/** What the policies of families in two households mean, by `table.policy`. */
export const wordsOfGezin: Readonly<Record<string, string>> = {
  'twee_huizen.select_professional':
    'professionals who take part in the casus; no parent, as the reason tells of the other',
  'twee_huizen.insert_regisseur': 'a casusregisseur or procesregisseur of the casus, in one’s own name',
  'twee_huizen.update_regisseur': 'a casusregisseur or procesregisseur of the casus, once: to take it back',
}
