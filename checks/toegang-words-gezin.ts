/** What the policies of families in two households mean, by `table.policy`. */
export const wordsOfGezin: Readonly<Record<string, string>> = {
  'twee_huizen.select_professional':
    'professionals who take part in the casus; no parent, as the reason tells of the other',
  'twee_huizen.insert_regisseur': 'a casusregisseur or procesregisseur of the casus, in one’s own name',
  'twee_huizen.update_regisseur': 'a casusregisseur or procesregisseur of the casus, once: to take it back',
  'gezinslink.select_drager':
    'the regisseurs and vaste persoon of this side; never the other side, the young person or a parent',
  'gezinslink.insert_regisseur': 'a casusregisseur or procesregisseur of the casus, in one’s own name',
  'gezinslink.insert_bel': 'only a regisseur or vaste persoon of the casus can be given as whom to call',
  'gezinslink.update_regisseur': 'a casusregisseur or procesregisseur of the casus, once: to end it',
  'gezinslink_antwoord.select_drager': 'the regisseurs and vaste persoon of this side',
  'gezinslink_antwoord.select_eigen': 'who it is the answer of; never the other parent',
  'gezinslink_antwoord.insert_zelf':
    'the young person or a parent who decides at this age, for themselves, today',
  'gezinslink_antwoord.insert_genoteerd':
    'a regisseur or the vaste persoon of this side, as told by who decides at this age',
}
