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
  naarVraag: 'Someone else at home with a plan',
  titelOuder: 'In your family',
  afstemmen: {
    titel: 'Someone else at home with a plan',
    leeg: 'There is no question for you here now.',
    vraag: (wie: string) => `May your helpers take each other into account? It is about: ${wie}`,
    uitleg:
      'If you say yes, your helpers see which days collide. And whom they can call. They see no more than that. Never what is in your plan.',
    ja: 'Yes, that is fine',
    nee: 'No, rather not',
    terugnemen: 'I take my yes back',
    zei: {
      ja: 'You said yes.',
      nee: 'You said no. Then it stops.',
      ingetrokken: 'You took your yes back. It has stopped.',
    },
    loopt: 'It runs now. You can stop it any time. You need not say why.',
    voorbij: 'This question is no longer needed.',
    wieLeest: 'Your regisseur and your vaste persoon see your answer.',
  },
}
