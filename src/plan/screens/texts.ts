import { defineTexts, type SameTexts } from '../../web/texts.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

export const planTexts = defineTexts({ nl, en })
export type PlanTexts = SameTexts<typeof nl>
