import { afterAll, beforeAll, expect, test } from 'vitest'
import { personas as demoPersonas } from '../../demo/personas.ts'
import { volledigePga, volledigeSteun } from './make-aanmelding.ts'
import { perform, put, routeOf, textFields } from './samples/perform.ts'
import { createWereld, samples, type Wereld } from './samples.ts'
import { allRows, asOwner } from './start-klok.ts'

let w: Wereld
const lines: string[] = []
const urls: string[] = []
beforeAll(async () => {
  w = await createWereld({ log: { niveau: 'debug', write: (line) => void lines.push(line) } })
  for (const [nr, s] of samples.entries()) {
    const verzoek = await s.maak(w)
    const fields = textFields(routeOf(s.act), verzoek.body)
    const body = fields.reduce(
      (all, { pad }, k) => put(all, pad, `geheim${nr}x${k} ${String(read(all, pad))}`.slice(0, 90)),
      verzoek.body ?? {},
    )
    const sent = verzoek.body === undefined ? verzoek : { ...verzoek, body }
    for (const persona of ['niemand', 'bart', s.als]) {
      const { headers } = await perform(w, persona, routeOf(s.act), sent)
      urls.push(sent.pad, headers.location ?? '')
    }
    for (const { pad } of verzoek.lees ?? []) urls.push(pad)
  }
}, 900_000)
afterAll(() => w.api.close())

function read(body: unknown, pad: string[]): unknown {
  return pad.reduce((value, name) => (value as Record<string, unknown>)[name], body)
}

/** Names, numbers, contact and words of people, as they stand in the requests and in the database. */
async function personal(): Promise<string[]> {
  const rows = await allRows(
    w.api.database,
    `select roepnaam, achternaam, telefoon, adres from persoon union all
    select roepnaam, achternaam, telefoon_jeugdige, adres from aanmelding`,
  )
  const people = [...rows, volledigePga, volledigeSteun].flatMap((row) => {
    const { roepnaam, achternaam, telefoon, adres, bsn } = row as Record<string, unknown>
    return [roepnaam, achternaam, telefoon, adres, bsn]
  })
  const staff = demoPersonas.flatMap((p) => [p.naam, p.telefoon])
  return [...new Set([...people, ...staff])].filter((s): s is string => typeof s === 'string' && s.length > 3)
}

function found(text: string, words: string[]): string[] {
  const low = text.toLowerCase()
  return words.filter((word) =>
    new RegExp(`(?<![\\p{L}\\d])${literal(word.toLowerCase())}(?![\\p{L}\\d])`, 'u').test(low),
  )
}
const literal = (s: string) => s.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

test('adressen noemen niemand, en geen woord van wat iemand schreef', async () => {
  const words = await personal()
  expect(words.length).toBeGreaterThan(40)
  expect(urls.length).toBeGreaterThan(500)
  expect(found(urls.join('\n'), words)).toEqual([])
  expect(urls.filter((url) => url.includes('geheim'))).toEqual([])
})

test('het logboek en de taken kennen alleen nummers en codes', async () => {
  const words = await personal()
  const log = await asOwner(w.api.database, async (client) => {
    await client.query('set role logboek')
    return (await client.query('select to_jsonb(r) as rij from logboek.regel r')).rows
  })
  const tasks = await allRows(w.api.database, 'select to_jsonb(o) as rij from outbox o')
  expect(log.length).toBeGreaterThan(300)
  expect(tasks.length).toBeGreaterThan(0)
  const text = JSON.stringify([log, tasks])
  expect(text).not.toContain('geheim')
  expect(found(text, words)).toEqual([])
})

test('ook een fout van binnen zegt in de uitvoer van de server niet waarover zij ging', async () => {
  const words = await personal()
  await asOwner(w.api.database, (client) =>
    client.query(`create function proef() returns trigger language plpgsql as $$
      begin raise exception 'kapot op %', new.tekst using detail = new.tekst, hint = new.tekst; end $$;
      create trigger proef before insert on bijdrage for each row execute function proef()`),
  )
  const before = lines.length
  const marieke = await w.als('marieke')
  const answer = await marieke.call('POST', `/v1/casussen/${w.casusId}/bijdragen`, {
    soort: 'goed',
    categorie: 'aanleiding',
    tekst: 'geheim over Kasper Voorbeeld, 123456782',
  })
  expect(answer.status).toBe(500)
  expect(JSON.stringify(answer.body)).not.toMatch(/geheim|kapot|Kasper/)
  // The cause stays to be found: its code, and where in our code it was asked.
  const said = lines.slice(before).join('')
  expect(said).toMatch(/P0001/)
  expect(said).toMatch(/write-bijdrage\.ts/)
  expect(lines.join('')).not.toContain('geheim')
  expect(found(lines.join(''), words)).toEqual([])
})
