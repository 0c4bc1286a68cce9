import { clock } from '../kernel/clock.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'

/** The three audience columns as rows carry them; dates YYYY-MM-DD. */
export type PubliekRow = {
  publiek: string[] | null
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  ouder_ids: string[] | null
}

export function publiekOf(row: PubliekRow): Publiek {
  return {
    publiek: row.publiek,
    jeugdigeVanaf: row.jeugdige_vanaf,
    ouderVanaf: row.ouder_vanaf,
    ouderIds: row.ouder_ids,
  }
}

/** The audience that may see both: what is made from two things is never wider than either. */
export function narrowPubliek(a: Publiek, b: Publiek): Publiek {
  return {
    publiek: both(a.publiek, b.publiek),
    jeugdigeVanaf: later(a.jeugdigeVanaf, b.jeugdigeVanaf),
    ouderVanaf: later(a.ouderVanaf, b.ouderVanaf),
    ouderIds: both(a.ouderIds ?? null, b.ouderIds ?? null),
  }
}

function both(a: string[] | null, b: string[] | null): string[] | null {
  if (a === null) return b
  return b === null ? a : a.filter((id) => b.includes(id))
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null
  return a > b ? a : b
}

export type Lezer = { kant: 'professional' | 'jeugdige' | 'ouder' | 'jim'; organisatieId: string | null }

/** Whether someone else sees something of this audience today: to warn before it is shown or said, never to decide who reads. */
export function reaches(publiek: Publiek, lezer: Lezer, today = clock.today()): boolean {
  switch (lezer.kant) {
    case 'professional':
      return (
        publiek.publiek === null ||
        (lezer.organisatieId !== null && publiek.publiek.includes(lezer.organisatieId))
      )
    case 'jeugdige':
      return publiek.jeugdigeVanaf !== null && publiek.jeugdigeVanaf <= today
    case 'ouder':
      return publiek.ouderVanaf !== null && publiek.ouderVanaf <= today
    case 'jim':
      return false
  }
}
