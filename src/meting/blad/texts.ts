/** Words of the paper for the talk: everyday ones, for whoever sits at the table. */
export const bladTexts = {
  nl: {
    titel: (naam: string) => `Hoe gaat het met ${naam}?`,
    inleiding: {
      mij: 'Dit blad is alleen voor jou: er staat op wat jij mag lezen. Leg het niet op tafel.',
      jeugdige:
        'Dit blad lezen jullie samen met de jongere. Er staat alleen op wat de jongere al las. Niemand heeft gelijk of ongelijk.',
      gezin:
        'Dit blad lezen jullie samen thuis of aan tafel. Er staat alleen op wat iedereen hier mag lezen. Niemand heeft gelijk of ongelijk.',
    },
    bladzijde: 'Bladzijde',
    plaats: 'Zo is het',
    helpt: 'Wat helpt',
    hindert: 'Wat maakt het moeilijk',
    praat: 'Om over te praten',
    wens: 'Hier wil ik aan werken',
    leeg: 'Er is nog niets dat iedereen hier mag lezen.',
    open: 'niet ingevuld',
    anders: (moment: string) =>
      `Hier kijken jullie anders naar (${moment}). Wat ziet de een dat de ander niet ziet?`,
    beide: 'Iets kan bij de een helpen en het voor de ander moeilijk maken.',
    ronde: { T0: 'begin', T1: 'onderweg', T2: 'einde' },
  },
  en: {
    titel: (naam: string) => `How is ${naam} doing?`,
    inleiding: {
      mij: 'This page is for you alone: it shows what you may read. Do not put it on the table.',
      jeugdige:
        'You read this page together with the young person. It shows only what the young person has read. Nobody is right or wrong.',
      gezin:
        'You read this page together, at home or at the table. It shows only what everyone here may read. Nobody is right or wrong.',
    },
    bladzijde: 'Page',
    plaats: 'How it is',
    helpt: 'What helps',
    hindert: 'What makes it hard',
    praat: 'To talk about',
    wens: 'Here I want to work on',
    leeg: 'There is nothing yet that everyone here may read.',
    open: 'not filled in',
    anders: (moment: string) =>
      `You look at this differently (${moment}). What does one see that the other does not?`,
    beide: 'Something can help one person and make it hard for another.',
    ronde: { T0: 'start', T1: 'on the way', T2: 'end' },
  },
} as const
