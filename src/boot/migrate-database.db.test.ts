import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
