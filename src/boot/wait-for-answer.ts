import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const PATIENCE = 60_000

/** Waits until the web server answers anything. Throws when it doesn't within a minute; returns when it has ended. */
export async function waitForAnswer(server: {
  host: string
  port: number
  ended: Promise<string>
}): Promise<void> {
  let ended = false
  void server.ended.then(() => {
    ended = true
  })
  for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(25)) {
    if (ended || (await answers(server))) return
  }
  throw new Error(`De webserver antwoordt niet op poort ${server.port}`)
}

function answers({ host, port }: { host: string; port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = request({ host, port, path: '/', method: 'HEAD', timeout: 5000 }, (answer) => {
      answer.resume()
      resolve(true)
    })
    probe.on('error', () => resolve(false))
    probe.on('timeout', () => probe.destroy())
    probe.end()
  })
}
