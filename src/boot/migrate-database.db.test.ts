import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allRows } from '../testing/start-klok.ts'
import { createTestDatabase } from '../testing/test-database.ts'
import { bringUpToDate } from './migrate-database.ts'

test('een sleutel die weg is, wordt niet stil vervangen', async () => {
  const database = await createTestDatabase({ from: 'leeg' })
  const gone = join(mkdtempSync(join(tmpdir(), 'sleutel-')), 'sleutel')
  await expect(bringUpToDate(database.ownerUrl, gone, ['steun', 'pga'])).rejects.toThrow(
    'zet het terug uit een reservekopie',
  )
  await database.drop()
})

test.each([
  ['demo', ['zvh'], 'een eigen database nodig'],
  ['zvh', ['steun', 'pga'], 'hoort bij het Zorg- en Veiligheidshuis'],
] as const)(
  'een gevulde database van %s wordt geweigerd onder %s, en blijft zoals zij was',
  async (from, regimes, zin) => {
    const database = await createTestDatabase({ from })
    const file = join(mkdtempSync(join(tmpdir(), 'sleutel-')), 'sleutel')
    writeFileSync(file, database.key.toString('hex'), { mode: 0o600 })
    const actief = () => allRows(database, 'select code from regime where actief group by 1 order by 1')
    const before = await actief()
    await expect(bringUpToDate(database.ownerUrl, file, regimes)).rejects.toThrow(zin)
    expect(await actief()).toEqual(before)
    await database.drop()
  },
)
