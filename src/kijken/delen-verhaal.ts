/**
 * Which part the actions on a story concern: that someone read a part is 'your story'; a list that says only that there is something is part of
 * opening the plan. What the young person or a parent does is theirs (null).
 */
export const verhaalDelen: Readonly<Record<string, 'verhaal' | 'overzicht' | null>> = {
  'verhaal.lezen': 'verhaal',
  'verhaal.gelezen': 'verhaal',
  'verhaal.casus': 'overzicht',
  'portaal.mijn_verhaal': null,
  'verhaal.mijn': null,
  'verhaal.schrijven': null,
  'verhaal.wijzigen': null,
  'verhaal.weggooien': null,
  'verhaal.delen': null,
  'verhaal.delen_stoppen': null,
  'verhaal.document': null,
  'dankwoord.geven': null,
  'dankwoord.terugnemen': null,
  'dankwoord.mijn': null,
  'dankwoord.gezien': 'overzicht',
}
