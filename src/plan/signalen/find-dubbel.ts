import { type Gevonden, gevonden, type SignaalPlan, type SignaalSpoor } from './signaal-plan.ts'

/** Two running tracks of one kind, or with the same goal, on which different organisations work: do they know of each other? */
export function findDubbel(plan: SignaalPlan): Gevonden[] {
  const found: Gevonden[] = []
  for (const [index, a] of plan.sporen.entries()) {
    for (const b of plan.sporen.slice(index + 1)) {
      if (!isAlike(a, b) || !haveDifferentPartners(plan, a, b)) continue
      found.push(gevonden('dubbel', { sporen: [a.id, b.id] }))
    }
  }
  return found
}

function isAlike(a: SignaalSpoor, b: SignaalSpoor): boolean {
  return a.soort === b.soort || plain(a.doel) === plain(b.doel)
}

function plain(doel: string): string {
  return doel
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function haveDifferentPartners(plan: SignaalPlan, a: SignaalSpoor, b: SignaalSpoor): boolean {
  const both = new Set([...partnersOf(plan, a), ...partnersOf(plan, b)])
  return both.size > 1
}

/** Organisations that own an open afspraak on the track; without any, the one that made it. */
function partnersOf(plan: SignaalPlan, spoor: SignaalSpoor): string[] {
  const owners = plan.afspraken.flatMap((a) =>
    a.spoorId === spoor.id && a.open && a.eigenaarOrganisatie !== null ? [a.eigenaarOrganisatie] : [],
  )
  if (owners.length > 0) return owners
  return spoor.makerOrganisatie === null ? [] : [spoor.makerOrganisatie]
}
