import pg from 'pg'
import { people } from './fill-log.ts'

export type Found = {
  p50: number
  p95: number
  langste: number
  records: { mediaan: number; meeste: number }
}

/** Everything about one person, as `verbonden log export --betrokkene` asks it, for people drawn at random and the busiest one. Milliseconds. */
export async function findPersons(superUrl: string, times: number): Promise<Found> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    await client.query('set role logboek')
    const taken: number[] = []
    const counts: number[] = []
    for (let n = 0; n < times; n++) {
      const who = n === 0 ? 0 : Math.floor(Math.random() * people)
      const begin = performance.now()
      const { rowCount } = await client.query({
        name: 'persoon',
        text: `select * from logboek.records('2000-01-01', '2100-01-01', array[md5('persoon ' || $1::int)::uuid])`,
        values: [who],
      })
      taken.push(performance.now() - begin)
      counts.push(rowCount ?? 0)
    }
    return {
      p50: at(taken, 0.5),
      p95: at(taken, 0.95),
      langste: at(taken, 1),
      records: { mediaan: at(counts, 0.5), meeste: at(counts, 1) },
    }
  } finally {
    await client.end()
  }
}

function at(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round((sorted[Math.floor(part * (sorted.length - 1))] ?? 0) * 100) / 100
}
