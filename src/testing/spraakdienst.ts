import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SpraakInstelling } from '../spraak/index.ts'

/** What came in: the fields of the form, the sound as it was sent, and the key. */
export type Vraag = {
  pad: string
  sleutel: string | undefined
  velden: Record<string, string>
  bestand: { naam: string; soort: string; bytes: Buffer }
}
type Antwoord = (vraag: Vraag, response: ServerResponse) => void

export type Spraakdienst = {
  instelling: SpraakInstelling
  vragen: Vraag[]
  /** How it answers from now on. */
  antwoord(how: Antwoord): void
  close(): Promise<void>
}

/** Sound as a browser records it, as far as its first bytes tell (EBML), with these words somewhere in it. */
export const webm = (inhoud: string): Buffer =>
  Buffer.concat([
    Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d', 'hex'),
    Buffer.from(inhoud),
  ])

/** Answers these words, as such services do. */
export const zegt =
  (text: string): Antwoord =>
  (_vraag, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ text }))

/** A real server on 127.0.0.1 that takes sound as the widespread `/v1/audio/transcriptions` does. It hears nothing: tests say what it answers. */
export async function startSpraakdienst(): Promise<Spraakdienst> {
  const vragen: Vraag[] = []
  let how = zegt('Dit zei ik.')
  const server = createServer(async (request, response) => {
    const vraag = await readVraag(request)
    vragen.push(vraag)
    how(vraag, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    instelling: {
      adres: `http://127.0.0.1:${port}`,
      model: 'proef-nl',
      sleutel: 'dienstgeheim',
      geduld: 20_000,
    },
    vragen,
    antwoord: (next) => {
      how = next
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function readVraag(request: IncomingMessage): Promise<Vraag> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const type = request.headers['content-type'] ?? ''
  const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData()
  const velden: Record<string, string> = {}
  let bestand = { naam: '', soort: '', bytes: Buffer.alloc(0) }
  for (const [naam, value] of form) {
    if (typeof value === 'string') velden[naam] = value
    else bestand = { naam: value.name, soort: value.type, bytes: Buffer.from(await value.arrayBuffer()) }
  }
  return { pad: request.url ?? '', sleutel: request.headers.authorization, velden, bestand }
}
