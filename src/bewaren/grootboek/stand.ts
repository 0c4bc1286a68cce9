import type { Regel } from './bestand.ts'

/** Of each id the last entry that says how it stands, in the order in which they began. A lapsed intention is left out. */
export function standVan(regels: readonly Regel[]): Regel[] {
  const last = new Map<string, Regel>()
  for (const regel of regels) last.set(regel.id, regel)
  return [...last.values()].filter((regel) => regel.staat !== 'vervallen')
}
