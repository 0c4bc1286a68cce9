export type Veldfout = { veld: string; code: string; melding: string }

export type Probleemsoort =
  | 'netwerk'
  | 'sessie'
  | 'geweigerd'
  | 'niet-gevonden'
  | 'invoer'
  | 'verouderd'
  | 'toestand'
  | 'druk'
  | 'onverwacht'

type Details = {
  status: number
  code: string
  title: string
  detail: string
  errors: Veldfout[]
  retryAfter: number | null
  extra: Readonly<Record<string, unknown>>
}

/** What the API or the network refused, as one typed error (RFC 9457; status 0 means: no answer came). */
export class Probleem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors: readonly Veldfout[]
  /** Seconds to wait, from `Retry-After`. */
  readonly retryAfter: number | null
  /** Members beyond the standard ones, such as `wet` or `watWel` on a refusal. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(details: Partial<Details> & { status: number }) {
    super(details.title ?? details.code ?? 'probleem')
    this.name = 'Probleem'
    this.status = details.status
    this.code = details.code ?? 'onbekend'
    this.title = details.title ?? ''
    this.detail = details.detail ?? ''
    this.errors = details.errors ?? []
    this.retryAfter = details.retryAfter ?? null
    this.extra = details.extra ?? {}
  }

  get soort(): Probleemsoort {
    return soortOf(this.status)
  }

  /** Whether the same request may simply be sent again. */
  get canRetry(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

function soortOf(status: number): Probleemsoort {
  if (status === 0) return 'netwerk'
  if (status === 400) return 'invoer'
  if (status === 401) return 'sessie'
  if (status === 403) return 'geweigerd'
  if (status === 404) return 'niet-gevonden'
  if (status === 409) return 'toestand'
  if (status === 412 || status === 428) return 'verouderd'
  if (status === 429) return 'druk'
  return 'onverwacht'
}

/** Reads an error answer; anything that isn't problem+json still becomes a calm Probleem. */
export async function readProbleem(response: Response): Promise<Probleem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || null
  const isProblem = response.headers.get('Content-Type')?.includes('json') ?? false
  const body: unknown = isProblem ? await response.json().catch(() => null) : null
  const fields = isRecord(body) ? body : {}
  const { title, detail, code, errors, status: _status, type: _type, ...extra } = fields
  return new Probleem({
    status: response.status,
    code: textOr(code, 'onbekend'),
    title: textOr(title, ''),
    detail: textOr(detail, ''),
    errors: Array.isArray(errors) ? errors.filter(isVeldfout) : [],
    retryAfter,
    extra,
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isVeldfout(value: unknown): value is Veldfout {
  return isRecord(value) && typeof value.veld === 'string' && typeof value.melding === 'string'
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}
