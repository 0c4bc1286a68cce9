import { existsSync } from 'node:fs'
import { type Browser, chromium as playwright } from 'playwright-core'
import { type Chromium, unpackChromium } from './unpack-chromium.ts'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Our own arguments: the list that comes with the package switches off web security and separate processes, and with
 * them what the tests of CSP and CORS prove. Containers give Chromium no sandbox of its own. The microphone is one that beeps; who may listen
 * is asked as always.
 */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--lang=nl-NL',
  // Our servers listen on 127.0.0.1 alone; on [::1] the same port may be somebody else's.
  '--host-resolver-rules=MAP localhost 127.0.0.1',
  '--use-fake-device-for-media-stream',
]

/** Starts the machine's Chromium, or else the one from npm. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return playwright.launch({
    executablePath,
    args: ARGUMENTS,
    env: { ...Object.fromEntries(inherited), ...env },
  })
}

async function findChromium(): Promise<Chromium> {
  const system = SYSTEM.find((path) => existsSync(path))
  return system ? { executablePath: system, env: {} } : unpackChromium()
}
