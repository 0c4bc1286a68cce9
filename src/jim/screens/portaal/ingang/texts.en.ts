import type { SameTexts } from '../../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  knop: 'To my JIM',
  ouderTitel: 'A question for you',
  ouderUitleg: 'Your child wants to ask someone to think along.',
  ouderKnop: 'Read the question',
}
