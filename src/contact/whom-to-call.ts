import type { BelNummer, Uur } from './contract.ts'
import type { BereikSoort } from './states.ts'

/** A row of `bereikbaarheid` that may count. */
export type BereikRow = {
  id: string
  versie: number
  soort: BereikSoort
  organisatie_id: string
  actor_id: string | null
  vervanger_id: string | null
  naam: string
  telefoon: string
  uren: Uur[]
  geldig_van: string
  geldig_tot: string | null
}
/** Someone at work, with what stands in Wie is wie. */
export type Mens = {
  actor_id: string
  naam: string
  functie: string
  telefoon: string | null
  bereikbaar_tot: string | null
  vervanger_id: string | null
  organisatie_id: string
  organisatie: string
  organisatie_telefoon: string | null
}
/** A moment as people at work see it: day, weekday (monday 1) and time in Amsterdam. */
export type Wanneer = { dag: string; weekdag: number; tijd: string }
type Bereik = { open: boolean; tot: string | null; telefoon: string | null; bekend: boolean }

/** The moment in Amsterdam. */
export function wanneerOf(moment: Date): Wanneer {
  const [dag = '', klok = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(moment)
    .split(' ')
  return { dag, weekdag: weekdayOf(dag), tijd: klok }
}

/**
 * The numbers that answer at this moment, best first: the person within their hours, else who stands in, then the duty number of the
 * organisation, and at the end its general number, whose hours nobody knows.
 */
export function whomToCall(
  mens: Mens,
  mensen: readonly Mens[],
  rows: readonly BereikRow[],
  at: Wanneer,
): BelNummer[] {
  const found: BelNummer[] = []
  const own = personAt(mens, rows, at)
  if (own.open && own.telefoon) found.push(numberOf('persoon', mens.naam, own.telefoon, own))
  else {
    const stand = mensen.find((m) => m.actor_id === standInOf(mens, rows, at))
    const his = stand && personAt(stand, rows, at)
    if (stand && his?.open && his.telefoon) found.push(numberOf('vervanger', stand.naam, his.telefoon, his))
  }
  return [...found, ...organisationNumbers(mens, rows, at)]
}

/** The duty numbers that answer now, and the general number of an organisation. */
export function organisationNumbers(
  o: Pick<Mens, 'organisatie_id' | 'organisatie' | 'organisatie_telefoon'>,
  rows: readonly BereikRow[],
  at: Wanneer,
): BelNummer[] {
  const piket = rows
    .filter((r) => r.soort === 'piket' && r.organisatie_id === o.organisatie_id && isCurrent(r, at.dag))
    .map((r) => ({ r, bereik: hoursAt(r.uren, at, true) }))
    .filter(({ bereik }) => bereik.open)
    .map(({ r, bereik }) => numberOf('piket', r.naam, r.telefoon, bereik))
  const general = o.organisatie_telefoon
    ? [numberOf('organisatie', o.organisatie, o.organisatie_telefoon, { tot: null, bekend: false })]
    : []
  return [...piket, ...general]
}

/** From when the person answers again, within two weeks; null when they answer now or nobody wrote down when. */
export function weerVanaf(
  mens: Mens,
  rows: readonly BereikRow[],
  at: Wanneer,
): { dag: string; tijd: string } | null {
  if (personAt(mens, rows, at).open) return null
  for (let n = 0; n <= 14; n++) {
    const dag = addDays(at.dag, n)
    const starts = startsOn(mens, rows, dag).filter((tijd) => n > 0 || tijd > at.tijd)
    const tijd = starts.sort()[0]
    if (tijd !== undefined && !awayOn(mens, rows, dag)) return { dag, tijd }
  }
  return null
}

function personAt(mens: Mens, rows: readonly BereikRow[], at: Wanneer): Bereik {
  if (awayOn(mens, rows, at.dag)) return { open: false, tot: null, telefoon: null, bekend: true }
  const own = ownRows(mens, rows, at.dag)
  for (const r of own) {
    const bereik = hoursAt(r.uren, at, true)
    if (bereik.open) return { ...bereik, telefoon: r.telefoon || mens.telefoon }
  }
  if (own.length > 0) return { open: false, tot: null, telefoon: null, bekend: true }
  return { ...officeHours(mens, at), telefoon: mens.telefoon }
}

/** When a working day begins for who only wrote down until when they answer. */
const ochtend = '08:00'

/** Without hours of one's own: on weekdays until the time that stands in Wie is wie; without that nobody knows, and one may try. */
function officeHours({ bereikbaar_tot: tot }: Mens, at: Wanneer): Omit<Bereik, 'telefoon'> {
  if (tot === null) return { open: true, tot: null, bekend: false }
  return { open: at.weekdag < 6 && at.tijd >= ochtend && at.tijd < tot, tot, bekend: true }
}

function hoursAt(uren: readonly Uur[], at: Wanneer, whenEmpty: boolean): Omit<Bereik, 'telefoon'> {
  if (uren.length === 0) return { open: whenEmpty, tot: null, bekend: true }
  const yesterday = at.weekdag === 1 ? 7 : at.weekdag - 1
  const block = uren.find((u) =>
    u.tot > u.van
      ? u.dag === at.weekdag && u.van <= at.tijd && at.tijd < u.tot
      : (u.dag === at.weekdag && u.van <= at.tijd) || (u.dag === yesterday && at.tijd < u.tot),
  )
  return { open: block !== undefined, tot: block?.tot ?? null, bekend: true }
}

/** Who stands in for the day comes before who always does. */
function standInOf(mens: Mens, rows: readonly BereikRow[], at: Wanneer): string | null {
  const today = rows.find(
    (r) => r.soort === 'vervanger' && r.actor_id === mens.actor_id && isCurrent(r, at.dag),
  )
  return today?.vervanger_id ?? mens.vervanger_id
}

const awayOn = (mens: Mens, rows: readonly BereikRow[], dag: string) =>
  rows.some((r) => r.soort === 'vervanger' && r.actor_id === mens.actor_id && isCurrent(r, dag))
const ownRows = (mens: Mens, rows: readonly BereikRow[], dag: string) =>
  rows.filter((r) => r.soort === 'persoon' && r.actor_id === mens.actor_id && isCurrent(r, dag))
const isCurrent = (r: BereikRow, dag: string) =>
  r.geldig_van <= dag && (r.geldig_tot === null || r.geldig_tot >= dag)

function startsOn(mens: Mens, rows: readonly BereikRow[], dag: string): string[] {
  const own = ownRows(mens, rows, dag)
  const weekdag = weekdayOf(dag)
  if (own.length > 0)
    return own.flatMap((r) =>
      r.uren.length === 0 ? ['00:00'] : r.uren.filter((u) => u.dag === weekdag).map((u) => u.van),
    )
  return mens.bereikbaar_tot !== null && weekdag < 6 ? [ochtend] : []
}

const numberOf = (
  soort: BelNummer['soort'],
  naam: string,
  telefoon: string,
  { tot, bekend }: Pick<Bereik, 'tot' | 'bekend'>,
): BelNummer => ({ soort, naam, telefoon, tot, urenBekend: bekend })

function addDays(dag: string, n: number): string {
  return new Date(Date.parse(`${dag}T12:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)
}

function weekdayOf(dag: string): number {
  const day = new Date(`${dag}T12:00:00Z`).getUTCDay()
  return day === 0 ? 7 : day
}
