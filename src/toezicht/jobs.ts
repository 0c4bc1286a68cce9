import { sql } from '../kernel/db.ts'
import type { Task, Tasks } from '../kernel/outbox.ts'
import { newSpoor } from '../kernel/tijdlijn.ts'
import { recordControle } from './record-controle.ts'
import { systeemContext } from './systeem.ts'

const why = { doel: 'Controle van het verwerkingslog', oorsprong: 'taak:logcontrole' }

type Row = { keten: number; regels: string; eerste_fout: string | null }

/** Hashes all chains anew in one transaction, and keeps the outcome under the name of who asked. */
const logcontrole: Task = async (gegevens, { db, key }) => {
  const door = typeof gegevens.door === 'string' ? gegevens.door : null
  await db.asActor(systeemContext(key, why), why, async (tx) => {
    const begin = performance.now()
    const rows = await tx.many<Row>(sql`select * from logboek.controleer(0::smallint, 127::smallint)`)
    await recordControle(
      tx,
      {
        ketens: rows.length,
        regels: rows.reduce((sum, row) => sum + Number(row.regels), 0),
        fouten: rows
          .filter((row) => row.eerste_fout !== null)
          .map((row) => ({ keten: row.keten, regel: Number(row.eerste_fout) })),
      },
      { door, duurMs: Math.round(performance.now() - begin), spoor: newSpoor() },
    )
  })
}

export const toezichtTasks: Tasks = { 'toezicht.logcontrole': logcontrole }
