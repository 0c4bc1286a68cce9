import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'

/** Where ports are that nobody is likely to have a service on. */
const from = 20_000

/**
 * A port on which a program can be started a while from now. Never one that the kernel hands out by itself: between this question and the
 * start, another test's connection could get it.
 */
export async function findFreePort(): Promise<number> {
  const below = firstOfKernel()
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = from + Math.floor(Math.random() * (below - from))
    if (await isFree(port)) return port
  }
  throw new Error(`no free port from ${from} to ${below}`)
}

/** Linux says where its own begin; elsewhere they begin at 49152 (RFC 6335). */
function firstOfKernel(): number {
  const file = '/proc/sys/net/ipv4/ip_local_port_range'
  const first = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 49_152
  // A machine that hands out nearly all of them leaves nothing better than a guess.
  return first > from + 1000 ? first : 65_536
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
