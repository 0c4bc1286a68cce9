import { availableParallelism } from 'node:os'
import pg from 'pg'

/** Outcome of a verification: how many lines were hashed, and of each broken chain the first line that does not fit. */
export type LogVerdict = { ketens: number; regels: number; fouten: { keten: number; regel: number }[] }

type Row = { keten: number; regels: string; eerste_fout: string | null }

const chains = 128
/** Chains per question: small enough to share out, large enough to be one set. */
const step = 8

/**
 * Hashes every chain of the processing log anew, eight at a time over as many connections as there are processors (four at most); any role
 * that may run the application may run this.
 */
export async function verifyLog(
  url: string,
  connections = Math.min(4, availableParallelism()),
): Promise<LogVerdict> {
  const left = Array.from({ length: chains / step }, (_, n) => n * step)
  const found: Row[] = []
  const one = async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      for (let from = left.shift(); from !== undefined; from = left.shift()) {
        const { rows } = await client.query<Row>(
          'select * from logboek.controleer($1::smallint, $2::smallint)',
          [from, from + step - 1],
        )
        found.push(...rows)
      }
    } finally {
      await client.end()
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: connections }, one))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return {
    ketens: found.length,
    regels: found.reduce((sum, row) => sum + Number(row.regels), 0),
    fouten: found
      .filter((row) => row.eerste_fout !== null)
      .map((row) => ({ keten: row.keten, regel: Number(row.eerste_fout) }))
      .sort((a, b) => a.keten - b.keten),
  }
}
