/** Words of the story on paper: short sentences, as in the portaal. */
export const documentWoorden = {
  nl: {
    titel: 'Mijn verhaal',
    onder: 'Dit is van jou. Jij kiest wie het leest.',
    deel: (nr: number) => `Deel ${nr}`,
    verteld: (dag: string) => `Verteld op ${dag}.`,
    leest: (namen: string) => `Dit lezen: jij en ${namen}.`,
    alleenJij: 'Dit lees alleen jij.',
    leeg: 'Je schreef nog niets.',
    bladzijde: 'Bladzijde',
    van: 'van',
  },
  en: {
    titel: 'My story',
    onder: 'This is yours. You choose who reads it.',
    deel: (nr: number) => `Part ${nr}`,
    verteld: (dag: string) => `Told on ${dag}.`,
    leest: (namen: string) => `Read by: you and ${namen}.`,
    alleenJij: 'Only you read this.',
    leeg: 'You wrote nothing yet.',
    bladzijde: 'Page',
    van: 'of',
  },
} as const
