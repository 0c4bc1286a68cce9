import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sample } from './http-load.ts'

const WARM_UP_SECONDS = 1

/** Runs scripts with pgbench, each as likely as the others. Throws when pgbench fails. */
export async function runPgbench(options: {
  url: string
  scripts: readonly string[]
  clients: number
  seconds: number
  /** The number of the first person, and how many there are. */
  basis: number
  aantal: number
  onWarm: () => void
}): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'verbonden-pgbench-'))
  try {
    const files = options.scripts.map((script, nr) => {
      const file = join(folder, `${nr}.sql`)
      writeFileSync(file, script)
      return file
    })
    const begin = Date.now()
    const running = run(folder, files, options)
    running.catch(() => undefined)
    await sleep(WARM_UP_SECONDS * 1000)
    options.onWarm()
    await running
    return { latencies: readLatencies(folder, begin, options.seconds), seconds: options.seconds }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(
  folder: string,
  files: readonly string[],
  {
    url,
    clients,
    seconds,
    basis,
    aantal,
  }: { url: string; clients: number; seconds: number; basis: number; aantal: number },
): Promise<void> {
  const args = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(clients),
    '-j',
    '1',
    '-T',
    String(seconds + WARM_UP_SECONDS),
  ]
  args.push('-l', '--log-prefix', join(folder, 'log'))
  args.push('-D', 'klaar=0', '-D', `basis=${basis}`, '-D', `aantal=${aantal}`)
  for (const file of files) args.push('-f', file)
  const child = spawn('pgbench', [...args, url], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (data) => {
    output += data
  })
  child.stderr.on('data', (data) => {
    output += data
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0 || /aborted/.test(output)) throw new Error(`pgbench: ${output}`)
}

/** Lines are `client transaction time(us) script epoch us`; what ended while warming up doesn't count. */
function readLatencies(folder: string, begin: number, seconds: number): number[] {
  const warm = begin / 1000 + WARM_UP_SECONDS
  const latencies: number[] = []
  for (const name of readdirSync(folder).filter((file) => file.startsWith('log'))) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const [, , time, , epoch, us] = line.split(' ').map(Number)
      if (time === undefined || epoch === undefined || us === undefined) continue
      const ended = epoch + us / 1e6
      if (ended >= warm && ended <= warm + seconds) latencies.push(time / 1000)
    }
  }
  return latencies
}
