import { defineTexts } from '../../../web/texts.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

export const praatTexts = defineTexts({ nl, en })
