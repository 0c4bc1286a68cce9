import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { measureBundles } from '../checks/bundle-size.ts'
import { findFreePort } from '../src/testing/free-port.ts'

/**
 * Times `npm start` (installed, database and screens there) until the first page is answered, and weighs what a browser
 * loads before its first screen. Milliseconds and gzipped bytes, as JSON. The first run, which may build and migrate, is left out.
 */
const checkout = fileURLToPath(new URL('..', import.meta.url))
const rounds = Number(process.argv[2] ?? 5)

async function startOnce(): Promise<number> {
  const port = await findFreePort()
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: checkout,
    env: { ...process.env, VERBONDEN_PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    for (let tries = 0; tries < 3000; tries++) {
      const page = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
      if (page?.ok && (await page.text()).includes('<script')) return performance.now() - began
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error('no page within a minute')
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT')
    await ended
  }
}

await startOnce()
const times: number[] = []
for (let n = 0; n < rounds; n++) times.push(Math.round(await startOnce()))
const sorted = times.toSorted((a, b) => a - b)
console.log(
  JSON.stringify(
    {
      meting: 'start',
      machine: { kernen: cpus().length, node: process.version },
      eerstePaginaMs: {
        mediaan: sorted[Math.floor(rounds / 2)],
        laagste: sorted[0],
        hoogste: sorted.at(-1),
        alle: times,
      },
      eersteScherm: await measureBundles(`${checkout}dist/web`),
    },
    null,
    2,
  ),
)
