import { defineTexts } from '../../../web/texts.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

export const werkTexts = defineTexts({ nl, en })
