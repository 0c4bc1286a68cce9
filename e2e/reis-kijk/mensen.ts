/** Everyone who is asked in this journey on a phone; whoever joins later (a JIM, another parent) is one more line. */
export type Mens = {
  roepnaam: string
  /** The name under which they sign in. */
  gebruiker: string
  kant: 'jeugdige' | 'ouder'
  /** In the list of whom can be asked, and in the pictures. */
  label: string
}

export const jongere: Mens = {
  roepnaam: 'Jayden',
  gebruiker: 'jayden-2012',
  kant: 'jeugdige',
  label: 'Jayden',
}
export const moeder: Mens = {
  roepnaam: 'Sharon',
  gebruiker: 'sharon-pinas',
  kant: 'ouder',
  label: 'Sharon, moeder',
}
export const vader: Mens = { roepnaam: 'Rico', gebruiker: 'rico-pinas', kant: 'ouder', label: 'Rico, vader' }
export const ouders: readonly Mens[] = [moeder, vader]
export const thuis: readonly Mens[] = [jongere, ...ouders]

/** Signs by which someone's own words are known wherever they turn up: no other text of the journey holds them. */
export const merk = (wie: Mens, moment: Moment): string => `${wie.roepnaam}zegt${moment}`

export const momenten = ['T0', 'T1', 'T2'] as const
export type Moment = (typeof momenten)[number]

/** What each chooses on the scale, round by round: they begin far apart, and come nearer. */
export const plaatsen: Readonly<Record<string, Readonly<Record<Moment, string>>>> = {
  Jayden: { T0: 'Het is heel moeilijk', T1: 'Allebei een beetje', T2: 'Het helpt' },
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
