/** Speaking instead of typing: done by the person it is about, and nothing of it is kept. */
export const spraakDelen: Readonly<Record<string, null>> = { 'spraak.omzetten': null }
