import type { SameTexts } from '../../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  jeugdige: {
    knop: 'To my circle',
  },
  ouder: {
    knop: 'Your child’s circle',
  },
}
