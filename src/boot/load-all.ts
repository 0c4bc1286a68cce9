import type pg from 'pg'
import { loadInstrumenten } from '../meting/index.ts'
import { loadRegimes } from '../regime/index.ts'

/** What the slices keep as data, as a deployment loads it: regimes with their rules, and the built-in instruments. */
export async function loadAll(client: pg.Client, regimes?: readonly string[]): Promise<void> {
  await loadRegimes(client, regimes)
  await loadInstrumenten(client)
}
