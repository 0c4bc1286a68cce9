import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allRoutes } from '../routes.ts'
import { acties, alsDeel, delenVan, eigenDelen } from './delen.ts'

const src = join(import.meta.dirname, '..')
const routes = allRoutes({ demo: true, key: Buffer.alloc(32) })
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|sql)$/.test(file) && !/test|scenarios|testing|screens|^web/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'))
const migrations = join(src, '..', 'db', 'migrations')
const sql = readdirSync(migrations).map((file) => readFileSync(join(migrations, file), 'utf8'))

/** What looks like an action and is none: files, fields and messages. */
const geenActies = new Set([
  'casus.betrokkene',
  'overleg.ics',
  'overleg.verslag',
  'portaal.html',
  'publiek.organisaties',
  'spraak.mp4',
  'spraak.webm',
])

/** Every `slice.act` in the code of which the first word is one that routes or the log know. */
function writtenActies(): string[] {
  const words = new Set([...routes.map((r) => r.act.split('.')[0]), 'log', 'opruimen', 'inlezing'])
  const found = [...code, ...sql].flatMap((text) => [...text.matchAll(/'([a-z_]+)\.([a-z_]+)'/g)])
  return [...new Set(found.filter(([, word]) => words.has(word)).map(([, word, act]) => `${word}.${act}`))]
}

test('van iedere handeling in de code staat vast welk deel zij raakt, of waarom zij niet getoond wordt', () => {
  const all = writtenActies()
  expect(all.length).toBeGreaterThan(80)
  expect(all.filter((actie) => !(actie in delenVan) && !geenActies.has(actie)).sort()).toEqual([])
})

test('wat iedere route in het log zet, staat er ook bij', () => {
  expect(routes.map((r) => r.act).filter((act) => !(act in delenVan))).toEqual([])
})

test('een handeling die niemand kende, zou ontbreken: de lijst kan tekortschieten', () => {
  expect('casus.verzonnen' in delenVan).toBe(false)
})

test('de database krijgt van iedere handeling precies één deel', () => {
  expect(acties.length).toBe(alsDeel.length)
  expect(new Set(acties).size).toBe(acties.length)
  expect(acties).not.toContain('weging.lezen')
  expect(acties).not.toContain('portaal.mijn_plan')
  for (const deel of eigenDelen) expect(alsDeel).toContain(deel)
})

test('wat op papier naar iemand van buiten gaat, heeft een eigen deel', () => {
  expect(delenVan['derde.overdragen']).toBe('doorgegeven')
})
