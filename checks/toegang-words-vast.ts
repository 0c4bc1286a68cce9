/** What the policies of the person who stays mean, by `table.policy`. */
export const wordsOfVast: Readonly<Record<string, string>> = {
  'vaste_band.select_eigen': 'the young person, their own',
  'vaste_band.delete_eigen': 'the young person, their own, at once',
  'actor.select_deur_op_een_kier':
    'the young person, of a colleague who was their vaste persoon when a casus closed',
  'vaste_wens.select_eigen': 'the young person who said it, as long as they take part',
  'vaste_wens.select_regisseur':
    'the regisseurs, when they were told or the contactpunt passed it on; never who it is about, nor a no to a proposal',
  'vaste_wens.select_contactpunt': 'the contactpunt, when told; never who it is about',
  'vaste_wens.insert_eigen': 'the young person of the casus',
  'vaste_wens.insert_eigen_hand': 'in their own name only',
  'vaste_wens.update_regisseur': 'the regisseurs who see it answer, in their own name',
  'vaste_wens.update_contactpunt': 'the contactpunt who sees it answers, in their own name',
  'vaste_wens.delete_eigen': 'the young person who said it, at any time',
  'gemist_moment.select_eigen': 'the young person who said it, as long as they see the moment',
  'gemist_moment.select_dragers': 'the vaste persoon and the regisseurs who see the moment',
  'gemist_moment.insert_eigen': 'the young person of the casus, of a moment they see',
  'gemist_moment.insert_eigen_hand': 'in their own name only',
  'gemist_moment.update_dragers':
    'the vaste persoon and the regisseurs who see the moment answer, in their own name',
  'gemist_moment.delete_eigen': 'the young person who said it',
  'plek_moment.select_bij_plek': 'who sees the place',
  'plek_moment.insert_bij_plek': 'who sees the place',
  'plek_moment.update_bij_plek': 'who sees the place',
}
