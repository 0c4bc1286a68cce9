import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartError } from './start-error.ts'

/** So often, a tenth of a second apart, a port is asked that a web server which lost its parent is giving back. Counted, not timed: on a busy machine a clock runs out before anyone had a turn. */
const ATTEMPTS = 15

/** Throws a `StartError` when this process can't listen there; asked before anything is made. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  let code = await refusalOf(host, port)
  for (let attempt = 0; code === 'EADDRINUSE' && attempt < ATTEMPTS; attempt++) {
    await sleep(100)
    code = await refusalOf(host, port)
  }
  if (code === undefined) return
  if (code === 'EADDRINUSE') {
    throw new StartError(
      `Poort ${port} is al in gebruik: stop het programma dat erop draait, of kies een andere met VERBONDEN_PORT=${port + 1}.`,
    )
  }
  if (code === 'EACCES') {
    throw new StartError(
      `Poort ${port} mag deze gebruiker niet openen: kies er een boven 1023 met VERBONDEN_PORT.`,
    )
  }
  throw new StartError(
    `Op ${host}:${port} kan niet geluisterd worden (${code}): verander VERBONDEN_HOST of VERBONDEN_PORT.`,
  )
}

function refusalOf(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'onbekend'))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
}
