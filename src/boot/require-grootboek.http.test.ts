import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { herstelGrootboek, startBewaren } from '../bewaren/index.ts'
import { readConfig } from '../kernel/config.ts'
import { asLoader } from '../kernel/migrate.ts'
import { asOwner } from '../testing/start-klok.ts'
import { createTestApi, type TestApi } from '../testing/test-api.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import type { Database } from './prepare-database.ts'
import { requireGrootboek } from './require-grootboek.ts'

let api: TestApi
/** The region as it was before anything happened: what an older backup puts back. */
let kopie: TestDatabase
let folder: string
let pad: string
beforeAll(async () => {
  api = await createTestApi('demo')
  kopie = await createTestDatabase({ from: 'demo' })
  folder = mkdtempSync(join(tmpdir(), 'verbonden-start-'))
  pad = join(folder, 'grootboek.jsonl')
  writeFileSync(join(folder, 'sleutel'), api.database.key.toString('hex'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await kopie.drop()
  await api.close()
})

const startOp = ({ appUrl, ownerUrl }: TestDatabase): Promise<void> => {
  const database: Database = {
    appUrl,
    ownerUrl,
    migrateUrl: undefined,
    keyFile: join(folder, 'sleutel'),
    home: undefined,
  }
  return requireGrootboek(readConfig({ VERBONDEN_GROOTBOEK: pad }), database)
}

test('een teruggezette database start niet voordat het grootboek erop is toegepast', async () => {
  await expect(startOp(api.database)).resolves.toBeUndefined()
  await asOwner(api.database, (owner) =>
    asLoader(owner, () =>
      owner.query("update actor set mandaten = mandaten || '{beheer}' where naam = 'Ineke de Wit'"),
    ),
  )
  const ineke = await api.as('ineke')
  const { body } = await ineke.call('POST', '/v1/medewerkers/zoekvragen', { tekst: 'Marieke' })
  const [marieke] = body.medewerkers
  const ended = await ineke.call('DELETE', `/v1/medewerkers/${marieke.id}`, undefined, {
    'if-match': `"${marieke.versie}"`,
  })
  expect(ended.status).toBe(200)
  const log: unknown[] = []
  await startBewaren({ db: api.db, key: api.database.key, pad }, (line) => log.push(line)).stop()
  expect(log).toEqual([])
  await expect(startOp(api.database)).resolves.toBeUndefined()
  await expect(startOp(kopie)).rejects.toThrow(/ouder dan het grootboek .*npx verbonden bewaren herstel/)
  expect((await herstelGrootboek(kopie.ownerUrl, api.database.key, pad)).beeindigd).toBe(1)
  await expect(startOp(kopie)).resolves.toBeUndefined()
})

test('met een grootboek waaraan geknoeid is, start niets', async () => {
  writeFileSync(pad, '{"nr":1,"id":"geknoeid"}\n{"nr":2}\n')
  await expect(startOp(api.database)).rejects.toMatchObject({ name: 'StartError' })
})
