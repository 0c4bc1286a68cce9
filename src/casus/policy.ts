import { forbidden, type Problem } from '../kernel/errors.ts'
import type { Rol } from './contract.ts'

/** What can be done to a casus itself; content (bijdrage, plan, overleg) has its own slice. */
export type CasusAct =
  | 'fase'
  | 'zijtoestand'
  | 'vraag'
  | 'betrokkenen'
  | 'vaste_persoon'
  | 'regie_overdragen'
  | 'personen'
  | 'uitnodigen'

const alles: readonly CasusAct[] = [
  'fase',
  'zijtoestand',
  'vraag',
  'betrokkenen',
  'vaste_persoon',
  'regie_overdragen',
  'personen',
  'uitnodigen',
]

/** Which role may do what. Whoever the young person tells a new question may write it down; the regisseurs carry the rest. */
const mag: Record<Rol, readonly CasusAct[]> = {
  casusregisseur: alles,
  procesregisseur: alles,
  vaste_persoon: ['vraag', 'vaste_persoon', 'personen', 'uitnodigen'],
  deelnemer: ['vraag'],
  jeugdige: ['vraag'],
  ouder: [],
  jim: [],
}

const zinnen: Record<CasusAct, string> = {
  fase: 'Alleen de casusregisseur of procesregisseur verandert de fase. Bel een van hen.',
  zijtoestand: 'Alleen de casusregisseur of procesregisseur doet dit. Bel een van hen.',
  vraag: 'De vraag is van de jongere. Vertel het de vaste persoon als de vraag veranderd is.',
  betrokkenen: 'Alleen de casusregisseur of procesregisseur bepaalt wie meedoet. Bel een van hen.',
  vaste_persoon: 'De vaste persoon verandert alleen met de jongere, de vaste persoon zelf of een regisseur.',
  regie_overdragen: 'Alleen de casusregisseur of procesregisseur draagt de regie over.',
  personen: 'Alleen de vaste persoon of een regisseur wijzigt gegevens van jongere en ouders.',
  uitnodigen: 'Alleen de vaste persoon of een regisseur geeft een uitnodiging mee.',
}

/** Null when one of these roles may do this, else the refusal with what the person can do. */
export function mayDo(rollen: readonly string[], act: CasusAct): Problem | null {
  const allowed = rollen.some((rol) => mag[rol as Rol]?.includes(act))
  return allowed ? null : forbidden(`rol_${act}`, zinnen[act])
}

/** A deelnemer may always step out; ending someone else's part is for the regisseurs. */
export function mayEindigen(rollen: readonly string[], isSelf: boolean): Problem | null {
  return isSelf && rollen.every((rol) => rol === 'deelnemer') ? null : mayDo(rollen, 'betrokkenen')
}

type Uitsluiting = {
  regimeNaam: string
  nooit: readonly string[]
  soort: string
  organisatie: string
  isPartij: boolean
  /** Listed in the law, where the regime asks that (`zvh`: Wgs 2.27). */
  magVanWet: boolean
}

/** Whether a regime lets this organisation take part: never its excluded kinds, only its parties, only those the law lists where it says so. */
export function mayMeedoen(u: Uitsluiting): Problem | null {
  const { regimeNaam, nooit, soort, organisatie, isPartij, magVanWet } = u
  if (!magVanWet) {
    return forbidden(
      'niet_in_de_wet',
      `${organisatie} kan niet meedoen: zij staat niet op de lijst van de wet (Wgs 2.27). Soms kan zij als derde aan tafel, zonder account. Vraag het contactpunt.`,
    )
  }
  if (nooit.includes(soort)) {
    return forbidden(
      'regime_nooit',
      `${organisatie} kan niet meedoen: in ${regimeNaam} heeft deze soort organisatie geen plek. Zo staat het in de afspraken van het regime.`,
    )
  }
  return isPartij
    ? null
    : forbidden(
        'regime_geen_partij',
        `${organisatie} is geen partij in ${regimeNaam}. Vraag de procesregisseur of dat moet veranderen.`,
      )
}
