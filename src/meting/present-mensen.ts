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

/** Organisations that can be chosen to read along, with who of it takes part and what each may receive; that of the vaste persoon first. */
export function presentLezers(lezer: Lezer): Metingen['lezers'] {
  const open = lezer.mensen.filter((m) => m.organisatie_id !== null && m.actief && !never(m))
  const ids = [...new Set(open.map((m) => m.organisatie_id ?? ''))]
  const stays = open.find((m) => m.rollen.includes('vaste_persoon'))?.organisatie_id
  return ids
    .map((id) => {
      const ofThis = open.filter((m) => m.organisatie_id === id)
      const [first] = ofThis
      return {
        id,
        naam: first?.organisatie ?? '',
        eigen: id === lezer.kop.organisatie_id,
        mensen: ofThis.flatMap((m) => (m.naam ? [m.naam] : [])),
        mag: lezer.regels.filter((r) => first && r.ontvangen.includes(partijOf(first))).map((r) => r.sleutel),
      }
    })
    .sort((a, b) => Number(b.id === stays) - Number(a.id === stays) || a.naam.localeCompare(b.naam, 'nl'))
}

/** Who helps the young person, as far as they know: for the three sentences, which only the young person says. */
export function presentHelpers(lezer: Lezer): Metingen['helpers'] {
  if (lezer.kop.kant !== 'jeugdige') return []
  return lezer.mensen
    .filter((m) => m.actief && m.kant === 'professional' && m.naam && !never(m))
    .map((m) => ({ betrokkenheidId: m.id, naam: m.naam ?? '' }))
}
