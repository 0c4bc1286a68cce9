/** Every code that crosses the boundary, with its HTTP status. Words belong to the screens; `title` is for people who read an answer. */
export const codes = {
  ongeldige_invoer: { status: 400, title: 'De invoer klopt niet' },
  niet_ingelogd: { status: 401, title: 'Je bent niet ingelogd' },
  mag_niet: { status: 403, title: 'Dit mag niet' },
  geen_toegang: { status: 403, title: 'Er is voor jou geen toegang' },
  niet_gevonden: { status: 404, title: 'Niet gevonden' },
  methode: { status: 405, title: 'Deze methode bestaat hier niet' },
  niet_te_leveren: { status: 406, title: 'Deze vorm kan niet geleverd worden' },
  toestand: { status: 409, title: 'Dit kan nu niet' },
  zonder_regisseur: { status: 409, title: 'Een casus kan niet zonder casusregisseur' },
  zonder_vaste_persoon: { status: 409, title: 'De vaste persoon kan niet zomaar verdwijnen' },
  sleutel_hergebruikt: { status: 409, title: 'Deze Idempotency-Key is al voor iets anders gebruikt' },
  verouderd: { status: 412, title: 'Iemand anders was je voor' },
  te_groot: { status: 413, title: 'Te groot' },
  inhoudssoort: { status: 415, title: 'Deze soort inhoud kan hier niet' },
  versie_ontbreekt: { status: 428, title: 'Zeg welke versie je wijzigt' },
  te_vaak: { status: 429, title: 'Even rustig aan' },
  onverwacht: { status: 500, title: 'Er ging iets mis' },
  niet_bereikbaar: { status: 503, title: 'Even niet bereikbaar' },
} as const

export type Code = keyof typeof codes
/** One field that is wrong: `veld` is a JSON path such as `geboortedatum` or `afspraken.0.tekst`. */
export type FieldError = { veld: string; code: string; melding: string }

/** A refusal or fault with a sentence for the person; becomes problem+json at the boundary. `reden` says why in a code the screens explain. */
export class Problem extends Error {
  readonly code: Code
  readonly reden: string | undefined
  readonly errors: FieldError[]
  constructor(
    code: Code,
    detail: string,
    more: { reden?: string; errors?: FieldError[]; cause?: unknown } = {},
  ) {
    // A refusal is an answer, asked for by the dozen to know what someone may do; where it was made tells nobody anything.
    const { stackTraceLimit } = Error
    if (codes[code].status < 500) Error.stackTraceLimit = 0
    super(detail, { cause: more.cause })
    Error.stackTraceLimit = stackTraceLimit
    this.code = code
    this.reden = more.reden
    this.errors = more.errors ?? []
  }
  get status(): number {
    return codes[this.code].status
  }
}

/** Unseen is the same as not existing, in status and words. */
export const notFound = () =>
  new Problem('niet_gevonden', 'Dit bestaat niet, of het is niet voor jou te zien.')
/** Forbidden to this role, with a reason a person can act on. */
export const forbidden = (reden: string, detail: string) => new Problem('mag_niet', detail, { reden })
/** Not possible in the present state; `errors` point at the fields that don't fit what the database holds. */
export const conflict = (reden: string, detail: string, errors: FieldError[] = []) =>
  new Problem('toestand', detail, { reden, errors })
/** Fields that fit their schema, but not what the database holds: one conflict with all of them. */
export const unfit = (errors: [FieldError, ...FieldError[]]) =>
  conflict(errors[0].code, errors.length === 1 ? errors[0].melding : fieldCount(errors.length), errors)

/** How many fields don't fit, as a sentence. */
export const fieldCount = (count: number) =>
  count === 1 ? 'Eén veld klopt nog niet.' : `${count} velden kloppen nog niet.`

/** RFC 9457 body of a problem. */
export function problemBody(problem: Problem) {
  return {
    type: `urn:verbonden:${problem.code}`,
    title: codes[problem.code].title,
    status: problem.status,
    detail: problem.message,
    code: problem.code,
    ...(problem.reden === undefined ? {} : { reden: problem.reden }),
    ...(problem.errors.length === 0 ? {} : { errors: problem.errors }),
  }
}

type DatabaseError = { code?: string; message: string; hint?: string; constraint?: string }

/** Turns what PostgreSQL refused into a problem that tells nothing about hidden rows. */
export function fromDatabase(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { code, message, hint } = error as DatabaseError
  switch (code) {
    case 'VB401':
      return new Problem('niet_ingelogd', message)
    case 'VB403':
      return new Problem('geen_toegang', message)
    case 'VB404':
      return new Problem('niet_gevonden', message)
    case 'VB409':
      return new Problem(
        hint === 'zonder_regisseur' || hint === 'zonder_vaste_persoon' ? hint : 'toestand',
        message,
        // Only what tells nothing of a hidden row: the reader chose too little.
        hint === 'welke_ouder' ? { reden: hint } : {},
      )
    case '42501':
    case '23503':
      return new Problem('niet_gevonden', notFound().message, { cause: error })
    case '23505':
    case '23514':
    case '40001':
    case '40P01':
      return new Problem('toestand', 'Dit kan nu niet. Haal de pagina opnieuw op en probeer het nog eens.', {
        cause: error,
      })
    case '57P03':
    case '53300':
    case 'ECONNREFUSED':
    case 'ENOENT':
      return new Problem(
        'niet_bereikbaar',
        'De database is even niet bereikbaar. Wat je typte blijft staan; probeer het zo nog eens.',
        { cause: error },
      )
    default:
      return new Problem(
        'onverwacht',
        'Er ging iets mis aan onze kant. Wat je typte blijft staan; probeer het zo nog eens.',
        { cause: error },
      )
  }
}
