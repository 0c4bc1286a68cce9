/** Everyone of this journey who has a phone in hand; whoever joins later is one more line. */
export type Mens = {
  roepnaam: string
  /** The name under which they sign in. */
  gebruiker: string
  kant: 'jeugdige' | 'ouder'
  /** In the list of whom can be asked, and in the pictures. */
  label: string
}

export const achternaam = 'Koster'
export const jongere: Mens = {
  roepnaam: 'Dylan',
  gebruiker: 'dylan-2012',
  kant: 'jeugdige',
  label: 'Dylan',
}
export const moeder: Mens = {
  roepnaam: 'Sharon',
  gebruiker: 'sharon-koster',
  kant: 'ouder',
  label: 'Sharon, moeder',
}
export const vader: Mens = { roepnaam: 'Rico', gebruiker: 'rico-koster', kant: 'ouder', label: 'Rico, vader' }
export const ouders: readonly Mens[] = [moeder, vader]
export const thuis: readonly Mens[] = [jongere, ...ouders]
export const ander = (wie: Mens): Mens => (wie === moeder ? vader : moeder)

/** The trainer whom Dylan asks; of a JIM a nickname suffices. */
export const jim = { roepnaam: 'Humphrey', gebruiker: 'humphrey-trainer', relatie: 'mijn trainer' }

/** Signs by which someone's own words are known wherever they turn up: no other text of the journey holds them. */
export const merk = (wie: Mens, moment: Moment): string => `${wie.roepnaam}zegt${moment}`
/** The sign in the afspraak that is for this parent alone. */
export const thuisMerk = (wie: Mens): string => `Thuisbij${wie.roepnaam}`
/** The sign in why the vaste persoon decided that the JIM can begin. */
export const besluitMerk = 'Bartbesluit'

export const momenten = ['T0', 'T1', 'T2'] as const
export type Moment = (typeof momenten)[number]

/** What each chooses on the scale, round by round: they begin far apart, and come nearer. */
export const plaatsen: Readonly<Record<string, Readonly<Record<Moment, string>>>> = {
  Dylan: { T0: 'Het is heel moeilijk', T1: 'Allebei een beetje', T2: 'Het helpt' },
  Sharon: { T0: 'Het is moeilijk', T1: 'Allebei een beetje', T2: 'Het helpt' },
  Rico: { T0: 'Het helpt heel veel', T1: 'Het helpt', T2: 'Het helpt' },
  Bart: { T0: 'Het helpt', T1: 'Het helpt', T2: 'Het helpt' },
}

/** When each round is: its first day, and the last on which it can be filled in. */
export const dagen: Readonly<Record<Moment, { begin: string; openTot: string; plan: string }>> = {
  T0: { begin: '2026-11-02T08:30:00Z', openTot: '16-11-2026', plan: '13-11-2026' },
  T1: { begin: '2026-11-23T08:30:00Z', openTot: '7-12-2026', plan: '4-12-2026' },
  T2: { begin: '2026-12-14T08:30:00Z', openTot: '28-12-2026', plan: '23-12-2026' },
}
