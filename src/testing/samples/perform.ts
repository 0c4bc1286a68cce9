import { z } from 'zod'
import type { AnyRoute } from '../../kernel/http/route.ts'
import { allRoutes } from '../../routes.ts'
import type { Verzoek } from './sample.ts'
import type { Wereld } from './wereld.ts'

const routes = new Map(allRoutes({ demo: true, key: Buffer.alloc(32) }).map((r) => [r.act, r]))

/** The route of an act; throws when there is none. */
export function routeOf(act: string): AnyRoute {
  const route = routes.get(act)
  if (!route) throw new Error(`no route does ${act}`)
  return route
}

/** Sends a request as this persona, `niemand` without a session. */
export async function perform(w: Wereld, als: string, route: AnyRoute, verzoek: Verzoek) {
  const client = await w.als(als)
  const version = verzoek.versie === undefined ? {} : { 'if-match': `"${verzoek.versie}"` }
  const headers = { ...version, ...verzoek.headers }
  return client.call(route.method, verzoek.pad, verzoek.bytes ?? verzoek.body, headers)
}

/** A field for free text: where it stands in this body, as which declared field, and what its schema takes. */
export type TextField = { pad: string[]; soort: string; max: number; regels: boolean }

/** The fields for free text that this body fills in. */
export function textFields(route: AnyRoute, body: Record<string, unknown> | undefined): TextField[] {
  const soorten = declaredTexts(route)
  return leaves(body ?? {}).flatMap((pad) => {
    const soort = soorten.find((s) => matches(s, pad))
    if (soort === undefined) return []
    const fits = (value: string) => route.body.safeParse(put(body ?? {}, pad, value)).success
    const max = [4000, 600, 400, 200, 100].find((n) => fits('x'.repeat(n))) ?? 0
    return [{ pad, soort, max, regels: fits('a\nb') }]
  })
}

/** The body with another value at this place. */
export function put(body: unknown, [name = '', ...rest]: string[], value: unknown): Record<string, unknown> {
  const known = body as Record<string, unknown>
  return { ...known, [name]: rest.length === 0 ? value : put(known[name], rest, value) }
}

type Schema = {
  type?: string
  enum?: unknown
  const?: unknown
  format?: string
  pattern?: string
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
}

/** Every field for free text that the body of a route declares; `*` stands for any key of a record. */
export function declaredTexts(route: AnyRoute): string[] {
  if (!route.body) return []
  const schema = z.toJSONSchema(route.body, { io: 'input', unrepresentable: 'any' }) as Schema
  return [...new Set(textsIn(schema, []))]
}

function textsIn(s: Schema, pad: string[]): string[] {
  const choices = [...(s.anyOf ?? []), ...(s.oneOf ?? []), ...(s.allOf ?? [])]
  const inner = Object.entries(s.properties ?? {}).flatMap(([name, one]) => textsIn(one, [...pad, name]))
  const any = typeof s.additionalProperties === 'object' ? textsIn(s.additionalProperties, [...pad, '*']) : []
  const free = s.type === 'string' && !s.enum && s.const === undefined && !s.format && !s.pattern
  return [...(free ? [pad.join('.')] : []), ...choices.flatMap((c) => textsIn(c, pad)), ...inner, ...any]
}

function matches(soort: string, pad: string[]): boolean {
  const parts = soort.split('.')
  return parts.length === pad.length && parts.every((part, i) => part === '*' || part === pad[i])
}

function leaves(value: unknown, pad: string[] = []): string[][] {
  if (typeof value === 'string') return [pad]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...pad, name]))
}

/** Every act that has a route. */
export const performs = (): string[] => [...routes.keys()]

export type Verdict = 'ok' | 'mag_niet' | 'niet_gevonden' | 'niet_ingelogd' | 'toestand'
const verdicts: Record<number, Verdict> = {
  401: 'niet_ingelogd',
  403: 'mag_niet',
  404: 'niet_gevonden',
  409: 'toestand',
  412: 'toestand',
}

/** What came of a request, as the matrix names it; throws on a status that is in no table. */
export async function verdictOf(w: Wereld, als: string, act: string, verzoek: Verzoek): Promise<Verdict> {
  const { status, body } = await perform(w, als, routeOf(act), verzoek)
  const verdict = status < 300 ? 'ok' : verdicts[status]
  if (verdict === undefined) throw new Error(`${als} ${act}: ${status} ${JSON.stringify(body)}`)
  return verdict
}
