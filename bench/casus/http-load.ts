import { randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import type { HttpRequest, Kind } from './requests.ts'
import type { User } from './users.ts'

/** Latencies in milliseconds of what was answered in time, after warming up. */
export type Sample = { latencies: number[]; seconds: number }

const WARM_UP_MS = 1000

/**
 * Sends one request after another on every connection, each by people of its own. A plain HTTP/1.1 client over one socket,
 * since the processor time of the client is taken from the server's. Throws at the first answer that is no success.
 */
export async function loadHttp(options: {
  port: number
  kind: Kind
  /** Per connection the people who send on it, in turn. */
  users: readonly (readonly User[])[]
  seconds: number
  onWarm: () => void
}): Promise<Sample> {
  const { seconds, users } = options
  const begin = performance.now()
  const warm = begin + WARM_UP_MS
  const end = warm + seconds * 1000
  const latencies: number[] = []
  const warming = setTimeout(options.onWarm, WARM_UP_MS)
  try {
    await Promise.all(users.map((own) => sendUntil(options, own, { warm, end, latencies })))
  } finally {
    clearTimeout(warming)
  }
  return { latencies, seconds }
}

async function sendUntil(
  { port, kind }: { port: number; kind: Kind },
  users: readonly User[],
  { warm, end, latencies }: { warm: number; end: number; latencies: number[] },
): Promise<void> {
  const connection = await openConnection(port)
  for (let n = 0; performance.now() < end; n++) {
    const user = users[n % users.length] as User
    const variant = kind.variants[Math.floor(Math.random() * kind.variants.length)] ?? ''
    const text = asText(kind.make(user, variant, Math.random()), user, port)
    const begin = performance.now()
    await connection.send(text)
    const now = performance.now()
    if (begin >= warm && now <= end) latencies.push(now - begin)
  }
  connection.close()
}

function asText({ method, path, body }: HttpRequest, user: User, port: number): string {
  const json = body === undefined ? '' : JSON.stringify(body)
  const content =
    method === 'POST'
      ? `Content-Type: application/json\r\nIdempotency-Key: ${randomUUID()}\r\nContent-Length: ${Buffer.byteLength(json)}\r\n`
      : ''
  return `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${user.cookie}\r\n${content}\r\n${json}`
}

/** One keep-alive connection; answers carry a Content-Length. */
async function openConnection(port: number) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  let answered: { resolve: () => void; reject: (error: Error) => void } | undefined
  readAnswers(
    socket,
    () => answered?.resolve(),
    (error) => answered?.reject(error),
  )
  return {
    send: (text: string) =>
      new Promise<void>((resolve, reject) => {
        answered = { resolve, reject }
        socket.write(text)
      }),
    close: () => socket.destroy(),
  }
}

function readAnswers(socket: Socket, done: () => void, failed: (error: Error) => void): void {
  let kept: Buffer[] = []
  let size = 0
  let needed = 0
  socket.on('error', failed)
  socket.on('close', () => failed(new Error('de verbinding werd verbroken')))
  socket.on('data', (data: Buffer) => {
    kept.push(data)
    size += data.length
    if (needed === 0) {
      const all = kept.length === 1 ? data : Buffer.concat(kept)
      kept = [all]
      const border = all.indexOf('\r\n\r\n')
      if (border < 0) return
      const head = all.toString('latin1', 0, border)
      if (!/^HTTP\/1\.1 20\d/.test(head)) {
        failed(new Error(`${head.split('\r\n')[0]} ${all.toString('utf8', border)}`))
        return
      }
      needed = border + 4 + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    }
    if (size < needed) return
    kept = []
    size = 0
    needed = 0
    done()
  })
}
