import { defineTexts, type SameTexts } from '../../web/texts.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

export const portaalTexts = defineTexts({ nl, en })

export type PortaalTexts = SameTexts<typeof nl>
