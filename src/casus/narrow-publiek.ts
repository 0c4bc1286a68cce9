import type { Publiek } from '../kernel/tijdlijn.ts'

/** The four audience columns as rows carry them; dates YYYY-MM-DD. */
export type PubliekRow = {
  publiek: string[] | null
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  ouder_ids: string[] | null
}

/** The audience that a row has. */
export function publiekOf(row: PubliekRow): Publiek {
  return {
    publiek: row.publiek,
    jeugdigeVanaf: row.jeugdige_vanaf,
    ouderVanaf: row.ouder_vanaf,
    ouderIds: row.ouder_ids,
  }
}

/** The audience that may see both, from the later day: what is made from two things is never wider than either. */
export function narrowPubliek(a: Publiek, b: Publiek): Publiek {
  return {
    publiek: both(a.publiek, b.publiek),
    jeugdigeVanaf: laterOf(a.jeugdigeVanaf, b.jeugdigeVanaf),
    ouderVanaf: laterOf(a.ouderVanaf, b.ouderVanaf),
    ouderIds: both(a.ouderIds, b.ouderIds),
  }
}

/** Whether `inner` shows nothing to anyone that `outer` doesn't: the same people or fewer, not earlier. */
export function isNarrower(inner: Publiek, outer: Publiek): boolean {
  return (
    isWithin(inner.publiek, outer.publiek) &&
    isLater(inner.jeugdigeVanaf, outer.jeugdigeVanaf) &&
    isLater(inner.ouderVanaf, outer.ouderVanaf) &&
    (inner.ouderVanaf === null || isWithin(inner.ouderIds, outer.ouderIds))
  )
}

function both(a: string[] | null, b: string[] | null): string[] | null {
  if (a === null || b === null) return a ?? b
  return a.filter((id) => b.includes(id))
}

/** Null is everyone. */
function isWithin(inner: string[] | null, outer: string[] | null): boolean {
  return outer === null || inner?.every((id) => outer.includes(id)) === true
}

/** Null is never: the latest there is. */
function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null
  return a > b ? a : b
}

function isLater(inner: string | null, outer: string | null): boolean {
  return inner === null || (outer !== null && inner >= outer)
}
