import { randomBytes } from 'node:crypto'
import type { AnyRoute } from '../../kernel/http/route.ts'
import { perform, routeOf } from '../samples/perform.ts'
import type { Verzoek, Wereld } from '../samples.ts'
import { statementsOf } from './verzonden.ts'

/** All that someone outside can compare: status, body and headers, how long the answer is, and what the database was asked. */
export type Indruk = { status: number; body: unknown; lengte: number; headers: unknown; sent: string[] }

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
/** What differs between any two answers: the moment, the number of the request, and what is left of the turns of this minute. */
const always = ['date', 'x-request-id', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after']

/** A key as the database makes them, of nothing that exists. */
export function inventId(): string {
  const hex = `0190a000${randomBytes(12).toString('hex')}`
  const version = `7${hex.slice(13, 16)}`
  return [hex.slice(0, 8), hex.slice(8, 12), version, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}

/** What was said to people who were refused, for whoever reads along for names of the database's own. */
export const gehoord = new Set<string>()

/** Sends a request and keeps what can be compared; keys that the asker sent are written as `<id>`, since those they know. `fresh`: new ones too. */
export async function indrukVan(
  w: Wereld,
  als: string,
  act: string,
  verzoek: Verzoek,
  fresh = false,
): Promise<Indruk> {
  const route: AnyRoute = routeOf(act)
  await w.als(als) // signing in is not part of it
  const { answer, sent } = await statementsOf(() => perform(w, als, route, verzoek))
  const known = new Set(`${verzoek.pad} ${JSON.stringify(verzoek.body ?? {})}`.match(uuid) ?? [])
  const mask = (text: string) => text.replaceAll(uuid, (id) => (fresh || known.has(id) ? '<id>' : id))
  if (answer.status >= 400) gehoord.add(String(answer.raw))
  const headers = Object.entries(answer.headers).filter(([name]) => !always.includes(name))
  return {
    status: answer.status,
    body: answer.body === undefined ? undefined : JSON.parse(mask(JSON.stringify(answer.body))),
    lengte: answer.raw.length,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, mask(String(value))])),
    sent,
  }
}

/** The keys in a text. */
export const idsOf = (text: string): string[] => text.match(uuid) ?? []

/** The keys in a body, with the place where each stands. */
export function idsIn(value: unknown, plek: string[] = []): { plek: string[]; id: string }[] {
  if (typeof value === 'string')
    return value.match(new RegExp(`^${uuid.source}$`)) ? [{ plek, id: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => idsIn(inner, [...plek, name]))
}

/** The body with another value at this place, in lists too. */
export function putAt(value: unknown, [name, ...rest]: string[], next: unknown): unknown {
  if (name === undefined) return next
  const inner = (value as Record<string, unknown>)[name]
  if (Array.isArray(value)) return value.with(Number(name), putAt(inner, rest, next))
  return { ...(value as object), [name]: putAt(inner, rest, next) }
}

/** Names of constraints, indexes, policies and triggers that stand in these texts: none of them is anyone's business. */
export async function databaseWords(w: Wereld, texts: Iterable<string>): Promise<string[]> {
  const rows = await w.owner(
    `select conname as naam from pg_constraint where connamespace = 'public'::regnamespace and conname like '%\\_%'
      union select indexname from pg_indexes where schemaname = 'public' and indexname like '%\\_%'
      union select policyname from pg_policies where schemaname = 'public' and policyname like '%\\_%'
      union select 'row-level security' union select 'violates' union select 'duplicate key' union select 'relation "'`,
  )
  const all = [...texts].join('\n')
  return rows.flatMap(({ naam }) => (naam && all.includes(naam) ? [naam] : []))
}
