import { startOutbox, type Tasks } from '../kernel/outbox.ts'
import { allTasks } from '../tasks.ts'
import type { Client, TestApi } from './test-api.ts'

/** A worker on the database of a test; `stop` waits for what it is doing. */
export function startWorker(api: TestApi, tasks: Tasks = allTasks): { stop(): Promise<void> } {
  return startOutbox(api.database.appUrl, tasks, { db: api.db, key: api.database.key, log: () => undefined })
}

/** Sends a file; answers the id of its inlezing. Throws when it was refused. */
export async function upload(
  client: Client,
  naam: string,
  bytes: Uint8Array,
  regime = 'pga',
): Promise<string> {
  const { status, body } = await client.call('POST', `/v1/inlezingen?regime=${regime}`, bytes, {
    'x-bestandsnaam': encodeURIComponent(naam),
  })
  if (status !== 201) throw new Error(`not taken in: ${JSON.stringify(body)}`)
  return body.id
}

/** Waits until the worker has read the file, and answers its report. Two minutes at least, so that the time of a test is what ends it. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
export async function finished(client: Client, id: string): Promise<any> {
  for (let i = 0; i < 2400; i++) {
    const { body } = await client.call('GET', `/v1/inlezingen/${id}`)
    if (body.status !== 'wacht' && body.status !== 'bezig') return body
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the file was not read')
}
