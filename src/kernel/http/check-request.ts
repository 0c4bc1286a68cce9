import type { FastifyRequest } from 'fastify'
import { type ZodType, z } from 'zod'
import { type FieldError, fieldCount, Problem } from '../errors.ts'
import { newSpoor } from '../tijdlijn.ts'
import type { AnyRoute, Request } from './route.ts'

z.config(z.locales.nl())

/** Checks params, query, headers and body together, so that all errors come at once (400), then the version (428). */
export function checkRequest(route: AnyRoute, request: FastifyRequest): Request<never, never, never, never> {
  const errors: FieldError[] = []
  const parsed = {
    params: check(route.params, request.params ?? {}, '', errors),
    query: check(route.query ?? z.strictObject({}), request.query ?? {}, '', errors),
    headers: check(route.headers, request.headers, '', errors),
    body: route.rawBody ? request.body : check(route.body, request.body, '', errors),
  }
  const key = request.headers['idempotency-key']
  if (key !== undefined && !/^[\w-]{8,100}$/.test(String(key))) {
    errors.push({
      veld: 'Idempotency-Key',
      code: 'vorm',
      melding: 'Gebruik 8 tot 100 letters, cijfers of streepjes.',
    })
  }
  if (errors.length > 0) throw new Problem('ongeldige_invoer', fieldCount(errors.length), { errors })
  return {
    ...parsed,
    versie: needsVersion(route) ? readVersion(request.headers['if-match']) : 0,
    spoor: newSpoor(request.headers.traceparent as string | undefined),
    oorsprong: `http:${request.id}`,
  } as Request<never, never, never, never>
}

/** PUT, PATCH and DELETE say which version they change, unless the route says otherwise. */
export function needsVersion(route: AnyRoute): boolean {
  return route.ifMatch ?? (route.method === 'PUT' || route.method === 'PATCH' || route.method === 'DELETE')
}

function readVersion(header: string | undefined): number {
  if (header === undefined) {
    throw new Problem('versie_ontbreekt', 'Stuur If-Match mee met de versie die je zag, bijvoorbeeld "3".')
  }
  const versie = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1]
  if (versie === undefined) {
    throw new Problem('ongeldige_invoer', 'If-Match hoort een versie te zijn, bijvoorbeeld "3".', {
      errors: [{ veld: 'If-Match', code: 'vorm', melding: 'Gebruik de waarde van de ETag die je kreeg.' }],
    })
  }
  return Number(versie)
}

function check(schema: ZodType | undefined, value: unknown, prefix: string, errors: FieldError[]): unknown {
  if (schema === undefined) return undefined
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const keys = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys : [undefined]
    for (const key of keys) {
      const path = [...issue.path, ...(key === undefined ? [] : [key])].map(String).join('.')
      errors.push({ veld: `${prefix}${path}`, code: codeOf(issue), melding: issue.message })
    }
  }
  return undefined
}

/** A refinement may name its own code (`wrong` in `text.ts`). */
function codeOf(issue: z.core.$ZodIssue): string {
  const own: unknown = issue.code === 'custom' ? issue.params?.code : undefined
  return typeof own === 'string' ? own : issue.code
}
