import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  casusregisseur: 'keeps the plan going',
  procesregisseur: 'leads the talks',
}
