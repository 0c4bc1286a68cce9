import { grootboekVan, startBewaren } from './bewaren/index.ts'
import { adoptClock } from './kernel/adopt-clock.ts'
import { readConfig } from './kernel/config.ts'
import { readOrCreateKey } from './kernel/context-key.ts'
import { openDatabase } from './kernel/db.ts'
import { startOutbox } from './kernel/outbox.ts'
import { startMeting } from './meting/jobs.ts'
import { startOpruimen } from './opruimen.ts'
import { allTasks } from './tasks.ts'

const config = readConfig(process.env)
const key = await readOrCreateKey(config.sleutelbestand ?? '.data/sleutel')
const url = config.databaseUrl ?? ''
const db = openDatabase(url, 3)
await adoptClock(db)
const outbox = startOutbox(url, allTasks, {
  db,
  key,
  log: (line) => console.error(JSON.stringify({ proces: 'worker', ...line })),
})
const opruimen = startOpruimen(db, key, (line) =>
  console.error(JSON.stringify({ proces: 'worker', ...line })),
)
const bewaren = startBewaren({ db, key, pad: grootboekVan(process.env) }, (line) =>
  console.error(JSON.stringify({ proces: 'worker', ...line })),
)
const meting = startMeting(db, key, (line) => console.error(JSON.stringify({ proces: 'worker', ...line })))
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(
    signal,
    () =>
      void Promise.all([outbox.stop(), opruimen.stop(), bewaren.stop(), meting.stop()])
        .then(() => db.close())
        .then(() => process.exit(0)),
  )
}
