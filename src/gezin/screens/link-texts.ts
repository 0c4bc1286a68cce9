import { defineTexts } from '../../web/texts.ts'
import { en } from './link-texts.en.ts'
import { nl } from './link-texts.nl.ts'

export const linkTexts = defineTexts({ nl, en })
