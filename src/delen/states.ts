/** The kinds of bijdrage, in the order in which people choose: what went well comes first. */
export const soorten = ['goed', 'voorval', 'zorg', 'vraag'] as const
export type Soort = (typeof soorten)[number]

export const statussen = ['geldig', 'gecorrigeerd', 'ingetrokken'] as const
export type Status = (typeof statussen)[number]

/** On which ground someone bound to secrecy gives (Wgs 2.29 lid 2, Jeugdwet 7.3.11 read; WGBO not read). Which of them hold, says the regime. */
export const geheimGronden = [
  'toestemming',
  'wettelijke_plicht',
  'goed_hulpverlenerschap',
  'conflict_van_plichten',
] as const
export type GeheimGrond = (typeof geheimGronden)[number]

/** What may become of a bijdrage. A corrected one goes along when its correction is withdrawn. */
export const overgangen: Record<Status, readonly Status[]> = {
  geldig: ['gecorrigeerd', 'ingetrokken'],
  gecorrigeerd: ['ingetrokken'],
  ingetrokken: [],
}

/** Whether the own side of an incident was asked: never asked of other kinds. */
export const eigenKantStaten = ['n_v_t', 'gevraagd', 'nog_vragen', 'wil_niet'] as const
export type EigenKantStaat = (typeof eigenKantStaten)[number]

/** What a writer chose, as far as the young person's sight hangs on it. Dates are YYYY-MM-DD. */
export type KeuzeVoorJeugdige = {
  jeugdigeZiet: 'alles_tenzij' | 'plan'
  /** From which day, as chosen; null = nothing chosen. */
  jeugdigeVanaf: string | null
  vandaag: string
  verlooptOp: string | null
  gebeurdOp: string | null
  schrijver: { naam: string; functie: string }
  woorden: readonly string[]
}

/** What the young person sees, and when. `later` and `niet` are told to the writer only: in the portaal they look the same. */
export type BeeldVanJeugdige = {
  zichtbaar: 'nu' | 'later' | 'niet'
  vanaf: string | null
  schrijver: { roepnaam: string; functie: string }
  over: string | null
  eigenWoorden: string[]
}

/** From which day the young person sees it: under `alles_tenzij` from today unless held back, under `plan` only when released. */
export function jeugdigeZietVanaf(
  keuze: Pick<KeuzeVoorJeugdige, 'jeugdigeZiet' | 'jeugdigeVanaf' | 'vandaag'>,
): string | null {
  return keuze.jeugdigeVanaf ?? (keuze.jeugdigeZiet === 'alles_tenzij' ? keuze.vandaag : null)
}

/** How the young person will see a bijdrage, given what was chosen; the same for the server's answer and the writing screen. */
export function viewOfJeugdige(keuze: KeuzeVoorJeugdige): BeeldVanJeugdige {
  const vanaf = jeugdigeZietVanaf(keuze)
  const gone = vanaf !== null && keuze.verlooptOp !== null && keuze.verlooptOp <= vanaf
  const shown = vanaf === null || gone ? null : vanaf
  return {
    zichtbaar: zichtbaarheid(shown, keuze.vandaag),
    vanaf: shown,
    schrijver: { roepnaam: keuze.schrijver.naam.split(' ')[0] ?? '', functie: keuze.schrijver.functie },
    over: keuze.gebeurdOp,
    eigenWoorden: keuze.woorden.map((w) => w.trim()).filter((w) => w !== ''),
  }
}

function zichtbaarheid(vanaf: string | null, vandaag: string): 'nu' | 'later' | 'niet' {
  if (vanaf === null) return 'niet'
  return vanaf > vandaag ? 'later' : 'nu'
}
