import { expect } from 'vitest'
import { readPdf } from '../read-pdf.ts'
import type { Client } from '../test-api.ts'
import { merken } from './belongs.ts'
import type { Ding } from './dingen.ts'
import type { Kijker } from './oracle.ts'
import type { Keys } from './place.ts'
import type { World } from './world.ts'

/** What the oracle says that one person sees of a world on a day, ready to lay beside the answers of the API. */
export type Sight = {
  world: World
  keys: Keys
  kijker: Kijker
  dag: number
  alles: readonly Ding[]
  gezien: readonly Ding[]
}

export const sightOf = (
  world: World,
  keys: Keys,
  kijker: Kijker,
  alles: readonly Ding[],
  dag = 0,
): Sight => ({
  world,
  keys,
  kijker,
  dag,
  alles,
  gezien: alles.filter((ding) => ding.ziet(kijker, dag)),
})

/** The keys of what is seen of a table, of one casus or of all, sorted. */
export const seen = (sight: Sight, tabel: string, casus?: number): string[] =>
  sight.gezien
    .filter((ding) => ding.tabel === tabel && (casus === undefined || ding.casus === casus))
    .map(({ id }) => id)
    .sort()

export const sees = (sight: Sight, id: string): boolean => sight.gezien.some((ding) => ding.id === id)
export const ids = (rows: { id: string }[]): string[] => rows.map((row) => row.id).sort()

/** A browser that looks at all that comes in: throws when an answer holds words of something the oracle says is unseen. Counts the answers. */
export function watched(client: Client, sight: Sight): Client & { answers: number } {
  const allowed = new Set(sight.gezien.flatMap((ding) => ding.merk ?? []))
  const look = async (
    what: string,
    reply: { body: unknown; raw: Buffer; headers: Record<string, string> },
  ) => {
    const isPdf = reply.headers['content-type'] === 'application/pdf'
    const text = isPdf ? (await readPdf(new Uint8Array(reply.raw))).text : reply.raw.toString('utf8')
    own.answers++
    expect([what, merken(text).filter((merk) => !allowed.has(merk))]).toEqual([what, []])
  }
  const own: Client & { answers: number } = {
    answers: 0,
    raw: client.raw,
    call: async (method, path, body, headers) => {
      // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
      const reply = await client.call<any>(method, path, body, headers)
      // Not a difference, so no reason for a planted hole to count as found.
      if (reply.status === 429) throw new Error(`asked too often: ${path}`)
      await look(`${method} ${path}`, reply)
      return reply
    },
  }
  return own
}
