import type { nl } from './texts.nl.ts'

export const en: typeof nl = {
  titel: 'Who stays',
  kier: (naam) => `The door to ${naam} stays open.`,
  kierUitleg: 'You can always call. Also when nothing is wrong.',
  weg: (naam, organisatie) => `${naam} no longer works there. Call ${organisatie}.`,
  vraag: (naam) => `Do you want ${naam} with you now too?`,
  knop: 'See who stays',
  eersteWeken: 'Who comes along in the first week?',
}
