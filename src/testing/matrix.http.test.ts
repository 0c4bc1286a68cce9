import { afterAll, beforeAll, expect, test } from 'vitest'
import { matrix, voorIedereen } from './matrix.ts'
import { performs, verdictOf } from './samples/perform.ts'
import { createWereld, type Persona, personas, sampleOf, type Verzoek, type Wereld } from './samples.ts'
import { allRows, asOwner } from './start-klok.ts'

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
})
afterAll(() => w.api.close())

test('de tabel noemt iedere route, en niets anders', () => {
  expect([...matrix.keys()].sort()).toEqual(performs().sort())
})

test('iedere route weigert iemand die is ingelogd, behalve wat van iedereen is', () => {
  const open = [...matrix].filter(([, row]) =>
    personas.every((p) => p === 'niemand' || ['ok', 'toestand'].includes(row[p])),
  )
  expect(open.map(([act]) => act).sort()).toEqual([...voorIedereen].sort())
})

test('iedere route laat iemand toe', () => {
  expect([...matrix].filter(([, row]) => !Object.values(row).includes('ok')).map(([act]) => act)).toEqual([])
})

test('iedere persona wordt ergens toegelaten, en ergens geweigerd', () => {
  for (const persona of personas) {
    const seen = new Set([...matrix.values()].map((row) => row[persona]))
    expect([persona, seen.has('ok')]).toEqual([persona, persona !== 'niemand'])
    expect([persona, seen.has('niet_gevonden') || seen.has('niet_ingelogd')]).toEqual([persona, true])
  }
})

test.each([...matrix])('%s: voor ieder wat de tabel zegt', async (act, row) => {
  const s = sampleOf(act)
  let verzoek: Verzoek | undefined
  const found: Record<string, string> = {}
  for (const persona of personas) {
    verzoek ??= await s.maak(w)
    found[persona] = await verdictOf(w, persona, act, verzoek)
    if (found[persona] === 'ok') verzoek = undefined
  }
  expect(found).toEqual(row)
})

/** Every row of every table about people, as one fingerprint per table. */
async function content(): Promise<Record<string, unknown>> {
  const tables = await asOwner(w.api.database, async (client) =>
    (
      await client.query(
        `select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
      )
    ).rows.map((row) => row.naam as string),
  )
  const one = (t: string) =>
    `select '${t}' as tabel, count(*)::int as rijen, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as inhoud from "${t}" t`
  const rows = await allRows(w.api.database, tables.map(one).join(' union all '))
  expect(rows.filter((row) => Number(row.rijen) > 0).length).toBeGreaterThan(30)
  return Object.fromEntries(rows.map((row) => [row.tabel, [row.rijen, row.inhoud]]))
}

const refusedLines = () =>
  asOwner(w.api.database, async (client) => {
    await client.query('set role logboek')
    const { rows } = await client.query(
      `select count(*)::int as n from logboek.regel where resultaat = 'geweigerd'`,
    )
    return rows[0].n as number
  })

test('wat geweigerd wordt, verandert geen rij en laat een regel in het logboek na', async () => {
  const refused: { act: string; persona: Persona; verzoek: Verzoek }[] = []
  for (const [act, row] of matrix) {
    const verzoek = await sampleOf(act).maak(w)
    for (const persona of personas) if (row[persona] !== 'ok') refused.push({ act, persona, verzoek })
  }
  const [before, lines] = [await content(), await refusedLines()]
  let logged = 0
  for (const { act, persona, verzoek } of refused) {
    const verdict = await verdictOf(w, persona, act, verzoek)
    expect([act, persona, verdict]).not.toEqual([act, persona, 'ok'])
    if (verdict !== 'toestand') logged += 1
  }
  expect(logged).toBeGreaterThan(400)
  expect(await content()).toEqual(before)
  expect(await refusedLines()).toBe(lines + logged)
}, 900_000)
