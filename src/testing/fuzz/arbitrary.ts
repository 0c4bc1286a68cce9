import fc from 'fast-check'
import { type ZodType, z } from 'zod'

type Schema = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  items?: Schema
  minItems?: number
  maxItems?: number
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  $ref?: string
  $defs?: Record<string, Schema>
}

/** Real keys for a field of this name, so that requests reach what lies behind the first look-up. */
export type Known = (field: string) => readonly string[]

/** Values that fit a schema: made from its JSON Schema, kept when the schema itself agrees (refinements are not in JSON Schema). */
export function validFor(type: ZodType, known: Known): fc.Arbitrary<unknown> {
  const schema = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as Schema
  return fromSchema(schema, schema, known, '').filter((value) => type.safeParse(value).success)
}

function fromSchema(schema: Schema, root: Schema, known: Known, field: string): fc.Arbitrary<unknown> {
  const inner = (s: Schema, name = field) => fromSchema(s, root, known, name)
  if (schema.$ref) return inner(root.$defs?.[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((s) => inner(s)))
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => inner({ ...schema, type })))
  switch (schema.type) {
    case 'string':
      return strings(schema, known(field))
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1) })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1000, max: schema.maximum ?? 1000, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(inner(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)),
      })
    case 'object':
      return objects(schema, inner)
    default:
      return fc.constantFrom('x', 1, true, null)
  }
}

/** Text that people type, with the odd sign in it. */
const written = fc.oneof(
  fc.constantFrom(
    'Samen naar school',
    'Zoë & Aïsha',
    "van 't Hof",
    '=1+1',
    '<b>niet vet</b>',
    '’s avonds',
    'Łódź',
    '日本',
    '🙂',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
)

function strings(schema: Schema, known: readonly string[]): fc.Arbitrary<string> {
  if (schema.format === 'uuid')
    return known.length > 0
      ? fc.oneof({ weight: 7, arbitrary: fc.constantFrom(...known) }, fc.uuid())
      : fc.uuid()
  if (schema.format === 'date')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10))
  if (schema.format === 'date-time')
    return fc
      .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString())
  if (schema.pattern)
    return fc
      .stringMatching(new RegExp(schema.pattern, 'u'))
      .filter((s) => s.length <= (schema.maxLength ?? 200))
  return written.filter((s) => s.length >= (schema.minLength ?? 0) && s.length <= (schema.maxLength ?? 4000))
}

function objects(
  schema: Schema,
  inner: (s: Schema, name?: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, s]) => [name, inner(s, name)]),
  )
  const record = fc.record(fields, { requiredKeys: (schema.required ?? []).filter((name) => name in fields) })
  if (typeof schema.additionalProperties !== 'object' || schema.properties) return record
  return fc.dictionary(fc.stringMatching(/^[a-z]{1,12}$/), inner(schema.additionalProperties), { maxKeys: 3 })
}

const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    '',
    0,
    -1,
    1e308,
    true,
    [],
    {},
    '\u0000',
    '\ud800',
    'a\u202eb',
    '2026-02-31',
    '0000-00-00',
    'x'.repeat(5000),
    [[[]]],
    { $ne: 1 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Values that do not fit: a valid one with a field replaced, removed or added, or something else altogether; kept when the schema refuses. */
export function invalidFor(type: ZodType, known: Known): fc.Arbitrary<unknown> {
  return fc
    .tuple(validFor(type, known), strange, fc.nat(), fc.nat(3))
    .map(([value, odd, place, how]) => mutate(value, odd, place, how))
    .filter(
      (value) =>
        JSON.stringify(value) !== undefined && !type.safeParse(JSON.parse(JSON.stringify(value))).success,
    )
}

function mutate(value: unknown, odd: unknown, place: number, how: number): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return odd
  const entries = Object.entries(value)
  if (how === 0 || entries.length === 0) return { ...value, onbekendVeld: odd }
  const [name = ''] = entries[place % entries.length] ?? []
  if (how === 1) return Object.fromEntries(entries.filter(([key]) => key !== name))
  return how === 2 ? { ...value, [name]: odd } : odd
}
