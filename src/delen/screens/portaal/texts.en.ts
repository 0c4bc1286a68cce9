import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  titel: 'Your side',
  uitleg: 'Tell it in your words. One answer is enough.',
  gebeurde: 'What happened?',
  beschermde: 'What did you want to protect?',
  beschermdeHint: 'A friend, your little brother or yourself, for example.',
  zouHelpen: 'What would help?',
  wieLeest: (namen) => `Who reads this: ${namen}.`,
  bewaar: 'Keep my side',
  nietNu: 'Not now',
  schrijfIets: 'Write one answer.',
}
