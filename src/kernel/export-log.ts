import pg from 'pg'
import { type LogRow, toLogRecords } from './log-record.ts'

/** Days `YYYY-MM-DD` of Amsterdam, both included; of these persons only when named. */
export type LogPeriod = { van: string; tot: string; betrokkenen: readonly string[] }

const page = 2000

/**
 * Reads the records of a period, oldest first, and hands them over one by one; answers how many. Steps into the role of the log, so it needs
 * the owner's address; what it is used for is recorded by the caller first.
 */
export async function exportLog(
  ownerUrl: string,
  { van, tot, betrokkenen }: LogPeriod,
  address: string,
  write: (record: Record<string, unknown>) => Promise<void> | void,
): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin read only')
    await client.query('set local role logboek')
    await client.query(
      `declare records no scroll cursor for select * from logboek.records(
        $1::date::timestamp at time zone 'Europe/Amsterdam', ($2::date + 1)::timestamp at time zone 'Europe/Amsterdam', $3::uuid[])`,
      [van, tot, betrokkenen.length === 0 ? null : betrokkenen],
    )
    let count = 0
    for (;;) {
      const { rows } = await client.query<LogRow>(`fetch ${page} from records`)
      for (const row of rows) {
        for (const record of toLogRecords(row, address)) {
          await write(record)
          count += 1
        }
      }
      if (rows.length < page) return count
    }
  } finally {
    await client.query('rollback').catch(() => {})
    await client.end()
  }
}
