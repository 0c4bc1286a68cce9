import type { Mens, Metingen } from './contract.ts'
import type { Lezer } from './lezer.ts'
import type { MensRow } from './sql.ts'
import { nooitMetingen } from './states.ts'

const find = (lezer: Lezer, betrokkenheidId: string) => lezer.mensen.find((m) => m.id === betrokkenheidId)

/** A name as this reader knows it; empty when they may not know that this person takes part. */
export function naamVan(lezer: Lezer, betrokkenheidId: string): string {
  const m = find(lezer, betrokkenheidId)
  return m?.roepnaam ?? m?.naam ?? ''
}

/** In which capacity: 'moeder', or function and organisation. */
export function rolVan(lezer: Lezer, betrokkenheidId: string): string {
  const m = find(lezer, betrokkenheidId)
  if (!m) return ''
  if (m.kant !== 'professional') return m.relatie ?? ''
  return [m.functie, m.organisatie].filter(Boolean).join(', ')
}

const partijOf = (m: MensRow) => m.soort ?? m.kant
const never = (m: MensRow) => (nooitMetingen as readonly string[]).includes(partijOf(m))

/** Who can be asked, with the domains they may tell about under the rules of sharing. */
export function presentMensen(lezer: Lezer): Mens[] {
  return lezer.mensen
    .filter((m) => m.actief && !never(m))
    .map((m) => ({
      betrokkenheidId: m.id,
      naam: naamVan(lezer, m.id),
      rol: rolVan(lezer, m.id),
      kant: m.kant,
      organisatieId: m.organisatie_id,
      magGeven: lezer.regels.filter((r) => r.geven.includes(partijOf(m))).map((r) => r.sleutel),
    }))
}

/** Organisations that can be chosen to read along, with what each may receive. */
export function presentLezers(lezer: Lezer): Metingen['lezers'] {
  const found = new Map<string, Metingen['lezers'][number]>()
  for (const m of lezer.mensen) {
    if (m.organisatie_id === null || !m.actief || never(m)) continue
    found.set(m.organisatie_id, {
      id: m.organisatie_id,
      naam: m.organisatie ?? '',
      eigen: m.organisatie_id === lezer.kop.organisatie_id,
      mag: lezer.regels.filter((r) => r.ontvangen.includes(partijOf(m))).map((r) => r.sleutel),
    })
  }
  return [...found.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}

/** Who helps the young person, as far as they know: for the three sentences, which only the young person says. */
export function presentHelpers(lezer: Lezer): Metingen['helpers'] {
  if (lezer.kop.kant !== 'jeugdige') return []
  return lezer.mensen
    .filter((m) => m.actief && m.kant === 'professional' && m.naam && !never(m))
    .map((m) => ({ betrokkenheidId: m.id, naam: m.naam ?? '' }))
}
