import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Database } from './db.ts'

/** What a reaction gets: the door to the database and the deployment's secret, with which it signs the context it acts under. */
export type TaskTools = { db: Database; key: Buffer; log: (line: Record<string, unknown>) => void }
export type Task = (gegevens: Record<string, unknown>, tools: TaskTools) => Promise<void>
/** A task, or one with what is done when it is given up: who waits for it must read that it failed. */
export type Tasks = Record<string, Task | { perform: Task; giveUp: Task }>

type Row = { id: string; soort: string; gegevens: Record<string, unknown>; pogingen: number }

/** After this many failures a task waits for a person: it stays in the outbox with its reason. */
const maxAttempts = 8

/**
 * Drains the outbox: locks one row at a time (`skip locked`, so several workers share the work), does its task, deletes it.
 * A failure waits 2^n seconds; a killed worker's row is free again at once. `stop` waits for the task under way.
 */
export function startOutbox(url: string, tasks: Tasks, tools: TaskTools): { stop(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'verbonden worker' })
  pool.on('error', () => {}) // the next round reconnects
  let stopping = false
  const running = loop()

  async function loop(): Promise<void> {
    while (!stopping) {
      const worked = await takeOne(pool, tasks, tools).catch((error) => {
        tools.log({ melding: 'outbox niet bereikbaar', code: error.code })
        return false
      })
      if (!worked && !stopping) await new Promise((resolve) => setTimeout(resolve, 250))
    }
    await pool.end()
  }
  return {
    stop: async () => {
      stopping = true
      await running
    },
  }
}

/** Does the next task that is due; false when there is none. */
async function takeOne(pool: pg.Pool, tasks: Tasks, tools: TaskTools): Promise<boolean> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<Row>(
      `select id, soort, gegevens, pogingen from outbox
      where niet_voor <= now() and pogingen < $1 order by niet_voor, id limit 1 for update skip locked`,
      [maxAttempts],
    )
    const row = rows[0]
    if (row) await perform(client, row, tasks, tools)
    await client.query('commit')
    return row !== undefined
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

async function perform(client: pg.PoolClient, row: Row, tasks: Tasks, tools: TaskTools): Promise<void> {
  const found = tasks[row.soort]
  const task = typeof found === 'function' ? found : found?.perform
  try {
    if (!task) throw new Error(`no task ${row.soort}`)
    await task(row.gegevens, tools)
    await client.query('delete from outbox where id = $1', [row.id])
  } catch (error) {
    const fout = error instanceof Error ? error.name : 'onbekend'
    tools.log({
      melding: 'taak mislukt',
      soort: row.soort,
      poging: row.pogingen + 1,
      fout,
      spoor: createHash('sha256').update(String(error)).digest('hex').slice(0, 12),
    })
    await client.query(
      `update outbox set pogingen = pogingen + 1, fout = $2, niet_voor = now() + make_interval(secs => $3) where id = $1`,
      [row.id, fout, 2 ** row.pogingen],
    )
    if (row.pogingen + 1 >= maxAttempts && typeof found === 'object') await giveUp(row, found.giveUp, tools)
  }
}

async function giveUp(row: Row, task: Task, tools: TaskTools): Promise<void> {
  try {
    await task(row.gegevens, tools)
  } catch (error) {
    const fout = error instanceof Error ? error.name : 'onbekend'
    tools.log({ melding: 'opgeven mislukt', soort: row.soort, fout })
  }
}
