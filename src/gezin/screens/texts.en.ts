import type { SameTexts } from '../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  tab: 'Family',
  uitleg:
    'Do the parents live in two homes, or are they in conflict? Then what is for one stays with that one.',
  samen: 'The parents now see the same',
  samenUitleg:
    'What is for parents is seen by every parent with their own page. Say so here when that is not safe or not fair.',
  teWeinig: {
    geen: 'No parent is in this case yet',
    een: 'One parent is in this case',
  },
  teWeinigUitleg:
    'Is a parent added, and do they live apart or is there conflict? Say it here, best before that parent gets a page of their own.',
  zeg: 'Parents in two homes',
  zegUitleg:
    'From now on one parent sees nothing of what is for the other: no name, no address, no answer, no agreement. With all you share you choose for which parent it is.',
  waarom: 'Why?',
  waaromHint: 'Only professionals in this case read this. Parents and the young person do not.',
  bewaar: 'Keep apart',
  apart: 'Parents in two homes',
  apartUitleg: 'What is for one, the other does not see.',
  sinds: (dag: string, naam: string) => `Since ${dag}, said by ${naam}.`,
  terugnemen: 'Take back',
  terugTitel: 'No longer keep apart',
  terugUitleg: 'What was kept apart stays apart. New things can be for both parents again.',
  terugWaarom: 'What has changed?',
  nog: 'Both parents still see this',
  nogUitleg:
    'It was there before you kept the parents apart. Choose for each line whom it is for. It can be done once.',
  nogNiets: 'Everything is divided',
  nogNietsUitleg: 'Nothing is left that both parents see from before.',
  alleen: (naam: string) => `Only ${naam}`,
  beide: 'Both parents',
  geen: 'Neither of them',
  vanaf: (dag: string) => `Parents see this from ${dag}`,
  soort: {
    bijdrage: 'Contribution',
    spoor: 'Track',
    afspraak: 'Agreement',
    overleg: 'Meeting',
    betrokkenheid: 'Who takes part',
    informatieverzoek: 'Question to a partner',
    afwijking: 'Deviation',
  },
  eerder: 'Earlier',
  eerderRegel: (van: string, tot: string) => `From ${van} to ${tot}`,
  welkeOuder: 'For which parent?',
  welkeOuderHint: 'The parents live in two homes. What is for one, the other does not see.',
  vulIn: 'Write why.',
}
