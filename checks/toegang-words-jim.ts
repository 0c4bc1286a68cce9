const samen = 'the young person, and the vaste persoon and casusregisseur with them'
const drager = 'the vaste persoon and the casusregisseur'

/** What the policies around a JIM mean, by `table.policy`. */
export const wordsOfJim: Readonly<Record<string, string>> = {
  'jim.select_jeugdige': 'the young person whose JIM it is',
  'jim.select_drager': drager,
  'jim.insert_samen': `${samen}; the foreign key refuses every regime but steun`,
  'jim.update_samen': samen,
  'jim.update_status': 'beginning and ending go by signing and stopping; what ended stays as it was',
  'jim.delete_niets_geworden': `${samen}, while nothing is agreed`,
  'jim_ouder.select_ouder': 'the parent who was asked, their own answer only',
  'jim_ouder.select_drager': drager,
  'jim_ouder.update_ouder': 'the parent who was asked, in own name',
  'jim_ouder.update_drager': `${drager}, noting what was said, never over a parent’s own answer`,
  'jim_overeenkomst.select_jeugdige': 'the young person whose JIM it is',
  'jim_overeenkomst.select_drager': drager,
  'jim_overeenkomst.select_jim': 'the JIM',
  'jim_overeenkomst.insert_samen': samen,
  'jim_overeenkomst.insert_als_het_mag':
    'once the JIM is willing, and until 16 the parents agreed (or it was decided with reasons)',
  'jim_overeenkomst.update_samen': `${samen}; each signs and stops in person (trigger)`,
  'jim_overeenkomst.update_jim': 'the JIM, to sign and to stop (trigger)',
  'jim_deling.select_jeugdige': 'the young person who shares',
  'jim_deling.insert_jeugdige':
    'the young person, of what they see themself and of their own story, nobody else’s words',
  'jim_deling.delete_jeugdige': 'the young person, at once',
  'verzoek.insert_jim': 'a JIM, about themselves and no one else, also after it ended',
  'persoon.select_jim_bij_ouder': 'a parent who may know that there is a JIM: the name',
}
