import type { ZodType, z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Sql, Tx } from '../db.ts'
import type { Activiteit } from '../tijdlijn.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Parsed<S> = S extends ZodType ? z.output<S> : undefined

/** What every handler knows of a request, checked. `versie` is the number of If-Match. */
export type Request<P, Q, B> = {
  params: P
  query: Q
  body: B
  versie: number
  spoor: string
  oorsprong: string
}
/** An answer: `versie` becomes the ETag, `location` the address of what was made. `bestand` is for routes with a `media` type. */
export type Answer<R> = {
  body?: R
  versie?: number
  location?: string
  status?: number
  bestand?: { bytes: Uint8Array; naam: string }
}

type Face<P, Q, B, R> = {
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
export type ActRoute<P, Q, B, R> = Face<P, Q, B, R> & {
  handle(tx: Tx, request: Request<Parsed<P>, Parsed<Q>, Parsed<B>>): Promise<Answer<Parsed<R>>>
}
/** A hot read: its queries travel with begin, context and commit in one round trip. */
export type BatchRoute<P, Q, B, R> = Face<P, Q, B, R> & {
  queries(request: Request<Parsed<P>, Parsed<Q>, Parsed<B>>): Sql[]
  answer(
    rows: unknown[][],
    request: Request<Parsed<P>, Parsed<Q>, Parsed<B>>,
    actor: Actor,
  ): Answer<Parsed<R>>
}

// biome-ignore lint/suspicious/noExplicitAny: a list of routes holds every shape; each was checked where it was defined
export type AnyRoute = ActRoute<any, any, any, any> | BatchRoute<any, any, any, any>

/** Defines a route; types of params, query, body and answer follow from the schemas. */
export function route<
  P extends ZodType | undefined = undefined,
  Q extends ZodType | undefined = undefined,
  B extends ZodType | undefined = undefined,
  R extends ZodType | undefined = undefined,
>(definition: ActRoute<P, Q, B, R> | BatchRoute<P, Q, B, R>): AnyRoute {
  return definition as AnyRoute
}
