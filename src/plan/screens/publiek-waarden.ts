import { ouderIdsOf } from '../../gezin/screens/welke-ouder.tsx'
import type { Lezer } from '../../web/kit/dit-zien.tsx'
import type { PubliekAntwoord } from '../contract.ts'
import { findSpoor, type PlanAntwoord } from './use-plan.ts'

/** The audience in a form: `spoor` takes that of the track. */
export type PubliekWaarden = {
  publiek: 'spoor' | 'eigen' | 'gekozen' | 'allen'
  organisaties: string[]
  jeugdige: boolean
  ouder: boolean
  /** Which parents, in a casus with two households. */
  ouderIds: string[]
}

/** The form's choice as the API takes it. A day that was already set stays: nobody's sight moves by saving again. */
export function keuzeOf(waarden: PubliekWaarden, plan: PlanAntwoord, before?: PubliekAntwoord) {
  if (waarden.publiek === 'spoor') return undefined
  return {
    wie: waarden.publiek,
    organisaties: waarden.publiek === 'gekozen' ? waarden.organisaties : [],
    jeugdigeVanaf: waarden.jeugdige ? (before?.jeugdigeVanaf ?? plan.vandaag) : null,
    ouderVanaf: waarden.ouder ? (before?.ouderVanaf ?? plan.vandaag) : null,
    ...(waarden.ouder && ouderIdsOf(waarden.ouderIds)),
  }
}

/** An audience as the form shows it. */
export function waardenOf(publiek: PubliekAntwoord): PubliekWaarden {
  const { organisaties, jeugdigeVanaf, ouderVanaf, ouderIds } = publiek
  return {
    publiek: organisaties === null ? 'allen' : 'gekozen',
    organisaties: organisaties ?? [],
    jeugdige: jeugdigeVanaf !== null,
    ouder: ouderVanaf !== null,
    ouderIds: ouderIds ?? [],
  }
}

/** Who will see it, by name, before saving. */
export function lezersVan(plan: PlanAntwoord, waarden: PubliekWaarden, spoorId?: string): Lezer[] {
  const track = spoorId === undefined ? undefined : findSpoor(plan, spoorId)
  if (waarden.publiek === 'spoor' && !track) return []
  const chosen = waarden.publiek === 'spoor' && track ? waardenOf(track.publiek) : waarden
  const own = plan.mensen.find((mens) => mens.ik)?.organisatie?.id
  const lezers = new Map<string, Lezer>()
  for (const mens of plan.mensen.filter((m) => m.actief)) {
    if (mens.organisatie && sees(chosen, mens.organisatie.id, own)) {
      lezers.set(mens.organisatie.id, {
        id: mens.organisatie.id,
        naam: mens.organisatie.naam,
        fixed: mens.organisatie.id === own,
      })
    }
    if (
      (mens.kant === 'jeugdige' && chosen.jeugdige) ||
      (mens.kant === 'ouder' && chosen.ouder && isChosen(mens.persoonId, chosen))
    ) {
      lezers.set(mens.id, { id: mens.id, naam: mens.roepnaam || mens.naam })
    }
  }
  return [...lezers.values()]
}

/** Each parent, unless some were chosen by name. */
function isChosen(persoonId: string | null, { ouderIds }: PubliekWaarden): boolean {
  return ouderIds.length === 0 || (persoonId !== null && ouderIds.includes(persoonId))
}

function sees(chosen: PubliekWaarden, organisatieId: string, own: string | undefined): boolean {
  if (organisatieId === own || chosen.publiek === 'allen') return true
  return chosen.publiek === 'gekozen' && chosen.organisaties.includes(organisatieId)
}
