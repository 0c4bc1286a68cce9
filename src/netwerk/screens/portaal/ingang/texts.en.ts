import type { SameTexts } from '../../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  jeugdige: {
    titel: 'Your own circle',
    uitleg: 'Who stands around you? Draw it. It is yours.',
    knop: 'To my circle',
  },
  ouder: {
    titel: 'Your child’s circle',
    uitleg: 'You only see what your child lets you see.',
    knop: 'See if there is anything',
  },
}
