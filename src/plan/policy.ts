import { type SpoorSoort, sanctieSporen } from './states.ts'

/** A reason why not, as a code and a sentence on which a person can act; null when it may. */
export type Weigering = { reden: string; zin: string } | null

/** How the acting person takes part. */
export type Wie = {
  betrokkenheidId: string
  actorId: string
  kant: 'professional' | 'jeugdige' | 'ouder'
  rollen: readonly string[]
}

export function heeftRegie(wie: Wie): boolean {
  return (
    wie.kant === 'professional' &&
    (wie.rollen.includes('casusregisseur') || wie.rollen.includes('procesregisseur'))
  )
}

const alleenVakwerk: Weigering = {
  reden: 'alleen_professional',
  zin: 'Sporen en afspraken zet een professional in het plan. Zeg wat je wilt tegen je vaste persoon.',
}

/** Everyone who works in the case adds tracks; straf and bestuur only who decides on them, or the regisseur. */
export function maySpoorToevoegen(wie: Wie, soort: SpoorSoort, domein: string | null): Weigering {
  if (wie.kant !== 'professional') return alleenVakwerk
  if (!sanctieSporen.includes(soort) || heeftRegie(wie) || domein === 'veiligheid' || domein === 'bestuur')
    return null
  return {
    reden: 'spoor_van_gezag',
    zin: 'Een spoor straf of bestuur maakt de organisatie die daarover gaat, of de regisseur. Bel een van hen.',
  }
}

/** Who made the track, or the regisseur. */
export function maySpoorWijzigen(wie: Wie, spoor: { door: string }): Weigering {
  if (wie.kant !== 'professional') return alleenVakwerk
  if (heeftRegie(wie) || spoor.door === wie.actorId) return null
  return {
    reden: 'niet_jouw_spoor',
    zin: 'Alleen wie dit spoor maakte of de regisseur wijzigt het. Bel de regisseur.',
  }
}

export function mayAfspraakToevoegen(wie: Wie): Weigering {
  return wie.kant === 'professional' ? null : alleenVakwerk
}

/** Its owner, who made it, or the regisseur. */
export function mayAfspraakWijzigen(wie: Wie, afspraak: { door: string; eigenaarId: string }): Weigering {
  if (wie.kant !== 'professional') return alleenVakwerk
  if (heeftRegie(wie) || afspraak.door === wie.actorId || afspraak.eigenaarId === wie.betrokkenheidId)
    return null
  return {
    reden: 'niet_jouw_afspraak',
    zin: 'Alleen de eigenaar, wie de afspraak maakte of de regisseur wijzigt dit. Bel een van hen.',
  }
}

/** Its owner, young person and parent too, or the regisseur. */
export function mayStatus(wie: Wie, afspraak: { eigenaarId: string }): Weigering {
  if (heeftRegie(wie) || afspraak.eigenaarId === wie.betrokkenheidId) return null
  return {
    reden: 'niet_de_eigenaar',
    zin: 'Alleen de eigenaar of de regisseur zegt hoe het ging. Bel de eigenaar.',
  }
}

export function mayFamiliegroepsplan(wie: Wie): Weigering {
  if (heeftRegie(wie) || (wie.kant === 'professional' && wie.rollen.includes('vaste_persoon'))) return null
  return {
    reden: 'alleen_regie_of_vaste_persoon',
    zin: 'De regisseur of de vaste persoon legt dit vast. Bel een van hen.',
  }
}

export function mayVaststellen(wie: Wie): Weigering {
  if (heeftRegie(wie)) return null
  return { reden: 'alleen_regie', zin: 'De regisseur stelt het plan vast. Bel de regisseur.' }
}

/** How an answer is given: by the person (`zelf`) or noted for family by a professional (`noteren`). */
export type AkkoordWijze = 'zelf' | 'noteren'

/** Everyone answers for themselves; a professional may note what young person or parent said; nobody answers for another. */
export function akkoordWijze(
  wie: Wie,
  voor: { id: string; kant: 'professional' | 'jeugdige' | 'ouder' | 'jim' },
): AkkoordWijze | null {
  if (voor.id === wie.betrokkenheidId) return 'zelf'
  return wie.kant === 'professional' && (voor.kant === 'jeugdige' || voor.kant === 'ouder') ? 'noteren' : null
}

export const alleenZelf: NonNullable<Weigering> = {
  reden: 'alleen_zelf',
  zin: 'Iedereen geeft zelf antwoord. Dit antwoord is niet van jou.',
}
