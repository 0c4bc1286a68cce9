import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { measureBundles } from '../checks/bundle-size.ts'
import { signIn } from '../e2e/sign-in.ts'
import { checkout } from '../src/cli/context.ts'
import { openHouse } from './netwerk/open-house.ts'
import { type FirstView, type Line, measureFirstView } from './portaal/first-view.ts'

/**
 * The portaal on a slow line and a slow phone, cold: the own page of someone who is signed in, and the page to sign in on. Built screens, the
 * real api and database on this machine; Chromium imitates the line (CDP Network.emulateNetworkConditions) and the processor
 * (Emulation.setCPUThrottlingRate). Milliseconds from opening the address until its heading was painted, medians over rounds.
 */
const rounds = Number(process.argv[2] ?? 5)
const lines: readonly Line[] = [
  { kbitPerSeconde: 400, vertragingMs: 0, processor: 4 },
  { kbitPerSeconde: 400, vertragingMs: 100, processor: 4 },
]

const huis = await openHouse(Number(process.env.VERBONDEN_PORT ?? 3207))
try {
  const { page } = huis
  await signIn(page, 'Sem', '/portaal')
  const browser = page.context().browser()
  if (!browser) throw new Error('the page has no browser')
  const url = new URL(page.url()).origin
  const cookies = await page.context().cookies()
  await page.close()
  const named = url.replace('127.0.0.1', 'localhost')
  const places = [
    { naam: 'eigen pagina', url, path: '/portaal', words: 'Hoi Sem', cookies },
    { naam: 'inloggen', url: named, path: '/portaal/inloggen', words: 'Log in', cookies: [] },
  ]
  const metingen: unknown[] = []
  for (const place of places) {
    for (const line of lines) {
      const views: FirstView[] = []
      for (let n = 0; n < rounds; n++) views.push(await measureFirstView(browser, place, line))
      metingen.push({ pagina: place.naam, lijn: line, ...summary(views) })
      process.stderr.write(
        `${place.naam}, ${line.vertragingMs} ms: ${views.map((v) => v.staatMs).join(' ')}\n`,
      )
    }
  }
  const portaal = (await measureBundles(join(checkout, 'dist/web'))).find(
    ({ entry }) => entry === 'portaal.html',
  )
  const [belasting] = loadavg()
  console.log(
    JSON.stringify(
      {
        meting: 'portaal',
        machine: {
          kernen: cpus().length,
          node: process.version,
          belasting: Math.round((belasting ?? 0) * 10) / 10,
        },
        rondes: rounds,
        grens: { staatMs: 2000, scriptGzip: portaal?.limit },
        scriptGzip: portaal?.bytes,
        metingen,
      },
      null,
      2,
    ),
  )
} finally {
  await huis.close()
}

function summary(views: readonly FirstView[]) {
  const middle = (of: (view: FirstView) => number) => {
    const sorted = views.map(of).toSorted((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  }
  return {
    eersteBeeldMs: middle((v) => v.eersteBeeldMs),
    staatMs: middle((v) => v.staatMs),
    alle: views.map((v) => v.staatMs),
    verzoeken: middle((v) => v.verzoeken),
    bytes: middle((v) => v.bytes),
    scriptBytes: middle((v) => v.scriptBytes),
  }
}
