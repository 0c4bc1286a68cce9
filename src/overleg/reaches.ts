import { clock } from '../kernel/clock.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'

/** Somebody who may read along; of a parent the `persoon`, or null for any parent. */
export type Lezer = {
  kant: 'professional' | 'jeugdige' | 'ouder' | 'jim'
  organisatieId: string | null
  persoonId: string | null
}

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
      return (
        publiek.ouderVanaf !== null &&
        publiek.ouderVanaf <= today &&
        (publiek.ouderIds === null || lezer.persoonId === null || publiek.ouderIds.includes(lezer.persoonId))
      )
    case 'jim':
      return false
  }
}
