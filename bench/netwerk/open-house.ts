import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { loadDemo } from '../../demo/load-demo.ts'
import { createApi } from '../../src/api.ts'
import { buildScreens } from '../../src/boot/build-screens.ts'
import { startEmbeddedPostgres } from '../../src/boot/embedded-postgres.ts'
import { loadAll } from '../../src/boot/load-all.ts'
import { createDatabase } from '../../src/boot/prepare-database.ts'
import { checkout } from '../../src/cli/context.ts'
import { readConfig } from '../../src/kernel/config.ts'
import { openDatabase } from '../../src/kernel/db.ts'
import { migrate } from '../../src/kernel/migrate.ts'
import { launchBrowser } from '../../src/testing/browser.ts'

/** The whole house for one measurement, with the demo region in a database of its own, and a browser page in front of it. */
export async function openHouse(port: number): Promise<{ page: Page; close(): Promise<void> }> {
  await buildScreens(checkout, () => undefined)
  const home = await mkdtemp(join(tmpdir(), 'verbonden-bench-'))
  const server = await startEmbeddedPostgres({ checkout, home })
  await createDatabase(server.superUrl, checkout, 'netwerk')
  const key = randomBytes(32)
  await migrate({ superOrOwnerUrl: server.url('postgres', 'netwerk'), key, load: loadAll })
  await loadDemo(server.url('verbonden_owner', 'netwerk'), key)
  const db = openDatabase(server.url('verbonden_app', 'netwerk'), 4)
  const config = readConfig({
    VERBONDEN_DEMO: 'true',
    VERBONDEN_PORT: String(port),
    VERBONDEN_LOGNIVEAU: 'silent',
  })
  const app = await createApi(config, db, key)
  await app.listen({ host: '127.0.0.1', port })
  const browser = await launchBrowser()
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    baseURL: config.address,
    locale: 'nl-NL',
  })
  return {
    page: await context.newPage(),
    close: async () => {
      await browser.close()
      await app.close()
      await db.close()
      await server.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}
