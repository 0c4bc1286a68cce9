import type { Publiek } from '../kernel/tijdlijn.ts'

/** Whether `inner` shows nothing to anyone that `outer` doesn't: the same people or fewer, not earlier. */
export function isNarrower(inner: Publiek, outer: Publiek): boolean {
  const organisations =
    outer.publiek === null || inner.publiek?.every((o) => outer.publiek?.includes(o)) === true
  return (
    organisations &&
    isLater(inner.jeugdigeVanaf, outer.jeugdigeVanaf) &&
    isLater(inner.ouderVanaf, outer.ouderVanaf) &&
    (inner.ouderVanaf === null || sameOrFewerOuders(inner.ouderIds ?? null, outer.ouderIds ?? null))
  )
}

/** Who is in both audiences, from the later day. */
export function narrowest(a: Publiek, b: Publiek): Publiek {
  return {
    publiek: both(a.publiek, b.publiek),
    jeugdigeVanaf: laterOf(a.jeugdigeVanaf, b.jeugdigeVanaf),
    ouderVanaf: laterOf(a.ouderVanaf, b.ouderVanaf),
    ouderIds: both(a.ouderIds ?? null, b.ouderIds ?? null),
  }
}

function both(a: string[] | null, b: string[] | null): string[] | null {
  if (a === null || b === null) return a ?? b
  return a.filter((id) => b.includes(id))
}

function sameOrFewerOuders(inner: string[] | null, outer: string[] | null): boolean {
  return outer === null || inner?.every((ouder) => outer.includes(ouder)) === true
}

/** Null is never: the latest there is. */
function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null
  return a > b ? a : b
}

function isLater(inner: string | null, outer: string | null): boolean {
  return inner === null || (outer !== null && inner >= outer)
}
