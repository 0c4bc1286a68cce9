import { conflict, forbidden, type Problem } from '../kernel/errors.ts'
import { type Handeling, kan, type Status } from './states.ts'

/** How the acting person takes part in the casus, and in this overleg. */
export type Wie = {
  betrokkenheidId: string
  actorId: string
  kant: 'professional' | 'jeugdige' | 'ouder'
  rollen: readonly string[]
}
export type OverlegVoor = { status: Status; voorzitterId: string }

function heeftRegie(wie: Wie): boolean {
  return (
    wie.kant === 'professional' &&
    (wie.rollen.includes('casusregisseur') || wie.rollen.includes('procesregisseur'))
  )
}

/** Planning an overleg is for who keeps the case together and for the vaste persoon. */
export function mayPlannen(wie: Wie): Problem | null {
  if (heeftRegie(wie) || (wie.kant === 'professional' && wie.rollen.includes('vaste_persoon'))) return null
  return forbidden(
    'alleen_regie_of_vaste_persoon',
    'Een overleg plant de regisseur of de vaste persoon. Bel een van hen.',
  )
}

/** Moving, cancelling, opening and closing is for the chair and the regisseur. */
export function mayLeiden(wie: Wie, overleg: OverlegVoor): Problem | null {
  if (heeftRegie(wie) || (wie.kant === 'professional' && overleg.voorzitterId === wie.actorId)) return null
  return forbidden('alleen_voorzitter', 'Dit doet de voorzitter of de regisseur. Bel een van hen.')
}

/** Writing at the table is for professionals who were invited: their names stand under it. */
export function mayVastleggen(wie: Wie, overleg: OverlegVoor, genodigd: boolean): Problem | null {
  if (wie.kant !== 'professional') {
    return forbidden(
      'alleen_professional',
      'Aan tafel schrijft een professional mee. Zeg het hardop, dan staat het erbij.',
    )
  }
  if (genodigd || mayLeiden(wie, overleg) === null) return null
  return forbidden(
    'niet_genodigd',
    'Alleen wie is uitgenodigd schrijft mee. Vraag de voorzitter om je uit te nodigen.',
  )
}

/** Everyone who was invited, young person and parents too, puts a point on the agenda. */
export function mayAgendapunt(wie: Wie, overleg: OverlegVoor, genodigd: boolean): Problem | null {
  if (genodigd || mayLeiden(wie, overleg) === null) return null
  return forbidden('niet_genodigd', 'Alleen wie is uitgenodigd zet iets op de agenda. Vraag de voorzitter.')
}

/** A point of young person or parents stays theirs; a professional's point the chair may take off. */
export function mayPuntVerwijderen(
  wie: Wie,
  overleg: OverlegVoor,
  punt: { door: string; vanGezin: boolean },
): Problem | null {
  if (punt.door === wie.actorId) return null
  if (punt.vanGezin)
    return forbidden('punt_van_gezin', 'Dit punt is van de jongere of een ouder. Alleen zij halen het eraf.')
  if (wie.kant === 'professional' && overleg.voorzitterId === wie.actorId) return null
  return forbidden(
    'niet_jouw_punt',
    'Alleen wie dit erop zette of de voorzitter haalt het eraf. Bel een van hen.',
  )
}

/** Everyone answers for themselves; chair, regisseur and vaste persoon note what someone told them. */
export function mayAntwoorden(
  wie: Wie,
  overleg: OverlegVoor,
  voor: { betrokkenheidId: string },
): Problem | null {
  if (voor.betrokkenheidId === wie.betrokkenheidId || mayLeiden(wie, overleg) === null) return null
  return mayPlannen(wie) === null
    ? null
    : forbidden('alleen_zelf', 'Iedereen antwoordt zelf. De voorzitter kan noteren wat iemand zei.')
}

/** Own words are one's own; a vaste persoon or regisseur may write down what young person or parent told. */
export function mayVoorbereiden(
  wie: Wie,
  voor: { betrokkenheidId: string; kant: Wie['kant'] | 'jim' },
): Problem | null {
  if (voor.betrokkenheidId === wie.betrokkenheidId) return null
  if ((voor.kant === 'jeugdige' || voor.kant === 'ouder') && mayPlannen(wie) === null) return null
  return forbidden('alleen_zelf', 'Iedereen schrijft zelf wat hij wil zeggen. Dit is niet van jou.')
}

/** The young person reads the minutes first; only they, or the vaste persoon with them, let others read sooner. */
export function mayVrijgeven(wie: Wie): Problem | null {
  if (wie.kant === 'jeugdige' || (wie.kant === 'professional' && wie.rollen.includes('vaste_persoon')))
    return null
  return forbidden(
    'jongere_eerst',
    'De jongere leest dit als eerste. De jongere of de vaste persoon kan het eerder vrijgeven.',
  )
}

/** Saying something back on the minutes belongs to the young person and the parents. */
export function mayWeerwoord(wie: Wie): Problem | null {
  if (wie.kant !== 'professional') return null
  return forbidden('alleen_gezin', 'Een weerwoord is van de jongere en de ouders. Schrijf zelf een bijdrage.')
}

const waarom: Record<Status, string> = {
  gepland: 'Dit overleg is nog niet begonnen.',
  bezig: 'Dit overleg is al begonnen.',
  afgerond: 'Dit overleg is afgerond. Het verslag blijft zoals het is.',
  afgelast: 'Dit overleg gaat niet door. Plan een nieuw overleg.',
}

/** Refuses (409) what the state of the overleg does not allow. */
export function mayNow(status: Status, handeling: Handeling): Problem | null {
  return kan[status][handeling] ? null : conflict(`overleg_${status}`, waarom[status])
}

/** Throws the first refusal, in the order given. */
export function refuse(...refusals: (Problem | null)[]): void {
  const first = refusals.find((refusal) => refusal !== null)
  if (first) throw first
}
