import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  titel: 'I don’t agree',
  intro: 'That is fine. A no always has a place.',
  terug: 'My story',
  afspraak: 'With an agreement',
  afspraakTekst: 'Say no to that agreement. Say what would work too.',
  afspraakKnop: 'To my agreements',
  woorden: 'With the plan or what someone wrote',
  woordenTekst: 'Say it in your own words. You choose who reads it.',
  woordenKnop: 'Say something back',
  stop: 'With what you are doing',
  stopTekst: 'Say that we must stop. You get a letter back.',
  stopKnop: 'Ask to stop',
  bel: 'Not sure? Call someone you trust.',
}
