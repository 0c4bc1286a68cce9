import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

/** My rights, in English. */
export const en: SameTexts<typeof nl> = {
  titel: 'My rights',
  terug: 'My story',
  intro: 'What is kept about you is yours. You may see it. You may also say what is wrong.',
  soort: {
    inzage: 'I want to see what is kept about me',
    rectificatie: 'Something is wrong',
    wissing: 'I want something to go',
    beperking: 'Show this to nobody for now',
    bezwaar: 'I want you to stop this',
  },
  wat: 'What do you want?',
  welke: 'Which text is it about?',
  welkeHint: 'Don’t know? Then skip this.',
  zeg: 'Say it in your own words',
  zegHint: 'Short is fine. You need not say why.',
  over: 'Whom is it about?',
  overKind: 'About my child',
  overMij: 'About me',
  leeg: 'Choose or write something here.',
  vraag: 'Ask this',
  vraagIets: 'Ask something',
  danGebeurt: 'You get a letter back. That takes a month. Sometimes it takes longer.',
  klaar: 'We have your question.',
  mijn: 'What I asked',
  geen: 'You have not asked anything yet.',
  stand: {
    ontvangen: 'We have your question',
    bezig: 'We are looking at it',
    klaar: 'Your letter is ready',
    gestopt: 'You stopped this',
  },
  gevraagd: (dag) => `Asked on ${dag}`,
  antwoord: (dag) => `You hear before ${dag}.`,
  brief: 'Read the letter',
  kopie: 'Read what is kept about me',
  stop: 'Stop this question',
  stopUitleg: 'You may always ask again later.',
  bel: 'Want help? Just call.',
}
