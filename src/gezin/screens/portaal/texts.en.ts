import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  titel: 'Who at home sees what',
  intro: 'Here you see what your parents read.',
  terug: 'My people',
  geenOuders: 'No parent takes part',
  geenOudersUitleg: 'Then nobody at home reads along.',
  niets: 'There is nothing yet',
  nietsUitleg: 'When something is added, you see it here.',
  alleen: (naam: string) => `Only ${naam}`,
  niemand: 'Nobody at home',
  nietNaam: (naam: string) => `${naam} does not see this.`,
  klopt: 'Not right? Call your vaste persoon.',
  soort: {
    overleg: 'A talk',
    afspraak: 'An agreement',
    spoor: 'A goal',
    weerwoord: 'What you said',
    bijdrage: 'What someone wrote',
  },
  soorten: {
    overleg: 'Talks',
    afspraak: 'Agreements',
    spoor: 'Goals',
    weerwoord: 'What you said',
    bijdrage: 'What others wrote',
  },
  naarGezin: 'Who at home sees what?',
}
