import type { Statement } from './record-statements.ts'
import type { User } from './users.ts'

/** What stood for one person or case while recording, and what pgbench puts in its place. */
type Marker = { text: string; sql: string }

const casus = "('018f0003-0000-7000-8000-' || lpad(to_hex(:casus::bigint), 12, '0'))"

/** Each client takes one person at its first transaction: their signed context, and how to reach their cases. */
const opening = String.raw`\if :klaar = 0
select bewijs, actor, organisatie, a, b, c, m from laadmodel.gebruiker where nr = :client_id::int % :aantal::int + :basis::int \gset
\set klaar 1
\endif
\set j random(1, :m - 1)
\set casus (:a + :j * :b) / :c
\set sleutel random(1, 1000000000000)
begin;
select set_config('app.ctx', :bewijs, true);`

/** A pgbench script of the statements that the API sent for one request; `log` says whether the log line is written as well. */
export function pgbenchScript(
  statements: readonly Statement[],
  { user, casusId, key, writes }: { user: User; casusId: string | undefined; key: string; writes: boolean },
  log: boolean,
): string {
  const markers: Marker[] = [
    ...(casusId === undefined ? [] : [{ text: casusId, sql: casus }]),
    { text: user.actorId, sql: ':actor' },
    { text: user.organisatieId, sql: ':organisatie' },
    { text: key, sql: "('bench-' || :sleutel::text)" },
  ]
  const lines = [opening]
  for (const [nr, statement] of statements.entries()) {
    const text = log ? statement.text : withoutLog(statement.text)
    if (text === undefined) continue
    const rendered = withValues(statement, withoutColons(text), markers)
    // Only a write goes on with what it was answered; what a search finds differs per person, also in number.
    const fresh = writes ? answersUsedLater(statement, statements.slice(nr + 1), markers) : []
    for (const [column, value] of fresh) markers.push({ text: value, sql: `:r${nr}_${column}` })
    lines.push(fresh.length > 0 ? `${rendered} \\gset r${nr}_` : `${rendered};`)
  }
  return [...lines, 'commit;', ''].join('\n')
}

/** Keys that one statement answered and a later one sends, such as the key of a new row. */
function answersUsedLater(
  { row }: Statement,
  later: readonly Statement[],
  markers: readonly Marker[],
): [string, string][] {
  const sent = JSON.stringify(later.map(({ values }) => values))
  return Object.entries(row ?? {}).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' &&
      /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(entry[1]) &&
      sent.includes(entry[1]) &&
      !markers.some(({ text }) => text === entry[1]),
  )
}

/** The log stands in a statement of its own, or within one; undefined when nothing else is left. */
function withoutLog(text: string): string | undefined {
  if (/^\s*select\s+logboek\.schrijf\(/.test(text)) return undefined
  let result = text
  for (let at = result.indexOf('logboek.schrijf('); at >= 0; at = result.indexOf('logboek.schrijf(')) {
    result = `${result.slice(0, at)}true${result.slice(closingOf(result, at + 'logboek.schrijf'.length) + 1)}`
  }
  return result
}

function closingOf(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')' && --depth === 0) return i
  }
  throw new Error('geen sluitend haakje')
}

/** pgbench takes `:name` for a variable also between quotes; pieces put together are one constant for PostgreSQL. */
function withoutColons(text: string): string {
  return text.replaceAll(/'(?:[^']|'')*'/g, (literal) => {
    const pieces = literal.slice(1, -1).split(/(?<=:)(?=\w)/)
    return pieces.length === 1 ? literal : `(${pieces.map((piece) => `'${piece}'`).join(' || ')})`
  })
}

function withValues(statement: Statement, text: string, markers: readonly Marker[]): string {
  return text.replaceAll(/\$(\d+)/g, (_all, nr) => {
    const index = Number(nr) - 1
    return `${asSql(statement.values[index], markers)}::${statement.types[index] ?? 'text'}`
  })
}

function asSql(value: unknown, markers: readonly Marker[]): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return textOf(value.toISOString(), markers)
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`
  if (Array.isArray(value)) {
    return value.length === 0 ? "'{}'" : `array[${value.map((item) => asSql(item, markers)).join(', ')}]`
  }
  return textOf(String(value), markers)
}

function textOf(value: string, markers: readonly Marker[]): string {
  const hit = markers.find(({ text }) => value.includes(text))
  if (!hit) return withoutColons(`'${value.replaceAll("'", "''")}'`)
  if (hit.text === value) return hit.sql
  const parts = value.split(hit.text).map((part) => (part === '' ? [] : [textOf(part, markers)]))
  const joined = parts.flatMap((part, i) => (i === 0 ? part : [`${hit.sql}::text`, ...part]))
  return `(${joined.join(' || ')})`
}
