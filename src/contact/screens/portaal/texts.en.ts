import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  titel: 'May others find the person who stays with you?',
  uitleg: 'Sometimes someone else works with you too. They then hear who stays with you. They hear no more.',
  staatJa: 'You said yes. You can always say no.',
  staatNee: 'Now it is no. That is fine too.',
  ja: 'Yes, they may',
  nee: 'No, rather not',
  ouders: 'Your parents must say yes too. Your steady person asks them.',
  samen: 'Not yet 16? Talk about it at home too.',
}
