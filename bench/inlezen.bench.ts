import { randomBytes } from 'node:crypto'
import { cpus } from 'node:os'
import { demoIssuer } from '../demo/load-demo.ts'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/kernel/config.ts'
import { readOrCreateKey } from '../src/kernel/context-key.ts'
import { openDatabase } from '../src/kernel/db.ts'
import { sessionCookie } from '../src/kernel/http/session-cookie.ts'
import { signIn } from '../src/toegang/index.ts'

/**
 * Reads a file of many rows through the job of a running worker, while a second person reads their casussen over and over; prints JSON.
 * `node bench/inlezen.bench.ts [rows] --als <gebruiker>`; needs DATABASE_URL, VERBONDEN_SLEUTELBESTAND, a demo region and a worker.
 */
async function main(): Promise<void> {
  const rows = Number(process.argv[2] ?? 50_000)
  const config = readConfig(process.env)
  if (!config.databaseUrl || !config.sleutelbestand)
    throw new Error('DATABASE_URL en VERBONDEN_SLEUTELBESTAND zijn nodig')
  const db = openDatabase(config.databaseUrl, 4)
  const key = await readOrCreateKey(config.sleutelbestand)
  const app = await createApi({ ...config, demo: true, logniveau: 'silent' }, db, key)
  const client = async (gebruiker: string) => {
    const id = await signIn(db, key, { inactiefMinuten: 60, maxUren: 4 }, demoIssuer, gebruiker)
    return { cookie: `${sessionCookie}=${id}` }
  }
  const [sender, reader] = [await client('fatima'), await client('marieke')]
  const read = async () => {
    const begin = performance.now()
    const { statusCode } = await app.inject({ method: 'GET', url: '/v1/casussen', headers: reader })
    if (statusCode !== 200) throw new Error(`GET /v1/casussen gave ${statusCode}`)
    return performance.now() - begin
  }
  const before = await sample(read, async () => false, 200)
  const begin = performance.now()
  const made = await app.inject({
    method: 'POST',
    url: '/v1/inlezingen?regime=pga',
    headers: {
      ...sender,
      'content-type': 'application/octet-stream',
      'x-bestandsnaam': `meting-${randomBytes(3).toString('hex')}.csv`,
    },
    payload: makeFile(rows),
  })
  const { id } = JSON.parse(made.body)
  const answer = async () =>
    JSON.parse((await app.inject({ method: 'GET', url: `/v1/inlezingen/${id}`, headers: sender })).body)
  const during = await sample(read, async () => ['wacht', 'bezig'].includes((await answer()).status), 0)
  const done = await answer()
  const seconds = (performance.now() - begin) / 1000
  console.log(
    JSON.stringify(
      {
        meting: 'inlezen',
        kernen: cpus().length,
        rijen: rows,
        status: done.status,
        aangenomen: done.aangenomen,
        seconden: Math.round(seconds * 10) / 10,
        rijenPerSeconde: Math.round(rows / seconds),
        casussenLezen: { vooraf: summary(before), tijdens: summary(during) },
      },
      null,
      2,
    ),
  )
  await app.close()
  await db.close()
}

/** Times `read` every 50 ms: `least` times, and then as long as `goesOn`. */
async function sample(
  read: () => Promise<number>,
  goesOn: () => Promise<boolean>,
  least: number,
): Promise<number[]> {
  const times: number[] = []
  while (times.length < least || (times.length % 10 === 0 ? await goesOn() : least === 0)) {
    times.push(await read())
    await new Promise((resolve) => setTimeout(resolve, least > 0 ? 10 : 50))
  }
  return times
}

function summary(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10) / 10
  return { metingen: sorted.length, p50: at(0.5), p95: at(0.95), eenheid: 'ms' }
}

/** Fictional people; no two rows are alike, and each run makes others. */
function makeFile(rows: number): Buffer {
  const run = randomBytes(3).toString('hex')
  const letters = (n: number) => n.toString(36).replace(/\d/g, (d) => 'ghjklmnpqr'[Number(d)] ?? 'x')
  const line = (i: number) => {
    const day = `${String((i % 28) + 1).padStart(2, '0')}-${String((i % 12) + 1).padStart(2, '0')}-${2005 + (i % 9)}`
    return `${letters(i * 7919)};${letters(i * 104_729 + 11)};${day};Straat ${i};verzuim ${run} ${i}`
  }
  const lines = Array.from({ length: rows }, (_, i) => line(i + 1))
  return Buffer.from(`Voornaam;Achternaam;Geboortedatum;Adres;Reden\n${lines.join('\n')}\n`)
}

await main()
