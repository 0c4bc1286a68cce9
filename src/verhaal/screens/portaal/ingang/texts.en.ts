import type { SameTexts } from '../../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  verhaal: {
    jeugdige: {
      titel: 'Tell your story once',
      uitleg: 'In your words. You choose who reads it.',
      knop: 'To my story',
    },
    ouder: {
      titel: 'Told to you',
      uitleg: 'Sometimes your child tells you something. It is here.',
      knop: 'See if there is anything',
    },
  },
  dank: { titel: 'Thank you', uitleg: 'Did someone help you? Say so.', knop: 'Thank someone' },
}
