import type { ZodType, z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Sql, Tx } from '../db.ts'
import type { Activiteit } from '../tijdlijn.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Parsed<S> = S extends ZodType ? z.output<S> : undefined

/** What every handler knows of a request, checked. `versie` is the number of If-Match. */
export type Request<P, Q, B, H = undefined> = {
  params: P
  query: Q
  body: B
  headers: H
  versie: number
  spoor: string
  oorsprong: string
}
/**
 * An answer: `versie` becomes the ETag, `location` the address of what was made. `bestand` is for routes with a `media` type. `later` makes the
 * body once the transaction was committed, for what would hold a connection while another server thinks; only with `reads`.
 */
export type Answer<R> = {
  body?: R
  later?: () => Promise<R>
  versie?: number
  location?: string
  status?: number
  bestand?: { bytes: Uint8Array; naam: string }
}

type Face<P, Q, B, R, H> = {
  method: Method
  /** Path with `{naam}` parameters, `/v1/casussen/{casusId}`. */
  path: string
  /** `slice.act`, also the action in the processing log. */
  act: string
  activiteit: Activiteit
  /** One Dutch sentence for the API's documentation. */
  summary: string
  params?: P
  query?: Q
  body?: B
  /** Headers of this route's own, names in lower case: for what may not stand in an address and is no body. */
  headers?: H
  /** Without a schema a route would send everything: it refuses to register. */
  response: R
  /** Status of success; 201 for a POST that makes something. */
  status?: 200 | 201 | 202 | 204
  /** Media type of a file; then the answer carries `bestand`. */
  media?: string
  /** Whether If-Match is asked for; by default on PUT, PATCH and DELETE. */
  ifMatch?: boolean
  /** A POST that makes nothing, such as a search: asking twice is harmless, so its answer is not kept under the Idempotency-Key. */
  reads?: boolean
  /** Largest body in bytes; 256 KiB by default. A raw body (`media` in) is given as a Buffer. */
  bodyLimit?: number
  rawBody?: boolean
}

/** A route whose work happens in one transaction. */
export type ActRoute<P, Q, B, R, H = undefined> = Face<P, Q, B, R, H> & {
  handle(tx: Tx, request: Request<Parsed<P>, Parsed<Q>, Parsed<B>, Parsed<H>>): Promise<Answer<Parsed<R>>>
}
/** A hot read: its queries travel with begin, context and commit in one round trip. */
export type BatchRoute<P, Q, B, R, H = undefined> = Face<P, Q, B, R, H> & {
  queries(request: Request<Parsed<P>, Parsed<Q>, Parsed<B>, Parsed<H>>): Sql[]
  answer(
    rows: unknown[][],
    request: Request<Parsed<P>, Parsed<Q>, Parsed<B>, Parsed<H>>,
    actor: Actor,
  ): Answer<Parsed<R>>
}

// biome-ignore lint/suspicious/noExplicitAny: a list of routes holds every shape; each was checked where it was defined
export type AnyRoute = ActRoute<any, any, any, any, any> | BatchRoute<any, any, any, any, any>

/** Defines a route; types of params, query, body and answer follow from the schemas. */
export function route<
  P extends ZodType | undefined = undefined,
  Q extends ZodType | undefined = undefined,
  B extends ZodType | undefined = undefined,
  R extends ZodType | undefined = undefined,
  H extends ZodType | undefined = undefined,
>(definition: ActRoute<P, Q, B, R, H> | BatchRoute<P, Q, B, R, H>): AnyRoute {
  return definition as AnyRoute
}
