import pg from 'pg'

/** Outcome of a verification: how many lines were walked, and of each broken chain the first line that does not fit. */
export type LogVerdict = { ketens: number; regels: number; fouten: { keten: number; regel: number }[] }

/** Walks every chain of the processing log, eight at a time; any role that may run the application may run this. */
export async function verifyLog(url: string): Promise<LogVerdict> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const verdict: LogVerdict = { ketens: 0, regels: 0, fouten: [] }
  try {
    for (let from = 0; from < 128; from += 8) {
      const { rows } = await client.query<{ keten: number; regels: string; eerste_fout: string | null }>(
        'select * from logboek.controleer($1::smallint, $2::smallint)',
        [from, from + 7],
      )
      for (const row of rows) {
        verdict.ketens += 1
        verdict.regels += Number(row.regels)
        if (row.eerste_fout !== null)
          verdict.fouten.push({ keten: row.keten, regel: Number(row.eerste_fout) })
      }
    }
    return verdict
  } finally {
    await client.end()
  }
}
