import type { SpraakInstelling } from '../src/spraak/index.ts'
import { createTestDatabase } from '../src/testing/test-database.ts'
import { type Huis, openHuis } from './open-huis.ts'

export { type Bezoek, begin, bureau, type Huis, telefoon } from './open-huis.ts'

/** The whole house over a database of its own; call `close` in `afterAll`. */
export async function startHuis(spraak?: SpraakInstelling): Promise<Huis> {
  return openHuis(await createTestDatabase({ from: 'leeg' }), spraak)
}
