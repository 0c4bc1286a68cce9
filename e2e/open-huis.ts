import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { loadDemo } from '../demo/load-demo.ts'
import { createApi } from '../src/api.ts'
import { buildScreens } from '../src/boot/build-screens.ts'
import { checkout } from '../src/cli/context.ts'
import { readConfig } from '../src/kernel/config.ts'
import { openDatabase } from '../src/kernel/db.ts'
import { startOutbox } from '../src/kernel/outbox.ts'
import type { SpraakInstelling } from '../src/spraak/index.ts'
import { allTasks } from '../src/tasks.ts'
import { launchBrowser } from '../src/testing/browser.ts'
import type { TestDatabase } from '../src/testing/make-database.ts'
import { startKlok } from '../src/testing/start-klok.ts'

/** A screen as people hold it. */
export const bureau = { width: 1280, height: 900 }
export const telefoon = { width: 390, height: 844 }

/** The moment at which every journey begins: a Monday morning, the peildatum of the files of partners. */
export const begin = '2026-11-02T08:30:00Z'

/** The whole house: api, worker and a database of its own with the demo region of that day, and a browser in front. */
export type Huis = {
  url: string
  database: TestDatabase
  browser: Browser
  /** A browser of its own with this size; `complaints` gathers what its console says. */
  open(size: { width: number; height: number }): Promise<Bezoek>
  /** Lets the house tell a later moment; whoever comes after it signs in anew. */
  goTo(moment: string): Promise<void>
  close(): Promise<void>
}

/** One person's browser: its page, and what went wrong in it (console errors, CSP, broken scripts). */
export type Bezoek = { context: BrowserContext; page: Page; complaints: string[] }

/** Builds the screens when needed and starts everything over this empty database, on a free port of 127.0.0.1. With `spraak` people may speak there. `close` drops it too. */
export async function openHuis(database: TestDatabase, spraak?: SpraakInstelling): Promise<Huis> {
  await buildScreens(checkout, () => undefined)
  await startKlok(database, begin)
  await loadDemo(database.ownerUrl, database.key)
  const db = openDatabase(database.appUrl, 4)
  // Listens before there is anything to answer: the address must be known before the API is built, and a port let go of may be
  // taken. Idle connections are kept as long as the API's own server keeps them.
  const server = createServer({ keepAliveTimeout: 72_000 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const config = readConfig({
    VERBONDEN_DEMO: 'true',
    VERBONDEN_PORT: String((server.address() as AddressInfo).port),
    VERBONDEN_LOGNIVEAU: process.env.TEST_LOG ?? 'silent',
  })
  const app = await createApi({ ...config, spraak }, db, database.key)
  await app.ready()
  server.on('request', app.routing)
  const worker = startOutbox(database.appUrl, allTasks, { db, key: database.key, log: () => undefined })
  const browser = await launchBrowser()
  let now = begin
  return {
    url: config.address,
    database,
    browser,
    open: (size) => openVisit(browser, config.address, size, now),
    goTo: async (moment) => {
      now = moment
      await startKlok(database, moment)
    },
    close: async () => {
      await browser.close()
      await worker.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await app.close()
      await db.close()
      await database.drop()
    },
  }
}

async function openVisit(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
  time: string,
): Promise<Bezoek> {
  const context = await browser.newContext({
    viewport,
    baseURL: url,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    colorScheme: 'light',
    acceptDownloads: true,
    hasTouch: viewport.width < 600,
    isMobile: viewport.width < 600,
  })
  // The device tells the same time as the server, so that 'vandaag' is the same day in both.
  await context.clock.install({ time })
  context.setDefaultTimeout(60_000)
  const complaints: string[] = []
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return { context, page, complaints }
}
