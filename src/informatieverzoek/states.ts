/** The five answers to a question for information (Wgs 1.5). Three of them bring a bijdrage with them. */
export const antwoorden = ['gegeven', 'deels', 'onder_voorwaarden', 'niet_beschikbaar', 'geweigerd'] as const
export type Antwoord = (typeof antwoorden)[number]

/** Whether an answer gives something: then it is a bijdrage, under all rules of sharing. */
export const geeftIets: Record<Antwoord, boolean> = {
  gegeven: true,
  deels: true,
  onder_voorwaarden: true,
  niet_beschikbaar: false,
  geweigerd: false,
}

export const statussen = ['open', 'beantwoord', 'ingetrokken'] as const
export type Status = (typeof statussen)[number]

/** What may become of a question. An answer stays: what comes later is a new question or a correction of the bijdrage. */
export const overgangen: Record<Status, readonly Status[]> = {
  open: ['beantwoord', 'ingetrokken'],
  beantwoord: [],
  ingetrokken: [],
}

export { plusWerkdagen } from './werkdagen.ts'

/** Working days that an answer may take when nobody chose a day. */
export const gewoneTermijn = 5
