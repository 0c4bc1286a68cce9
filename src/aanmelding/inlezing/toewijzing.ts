import { createHash } from 'node:crypto'
import { sql, type Tx } from '../../kernel/db.ts'
import { foldKoppen } from '../inlezen/index.ts'
import type { Toewijzing } from './contract.ts'

type Kolommen = readonly { kop: string; vervalt: boolean }[]

const kenmerkOf = (kolommen: Kolommen) => createHash('sha256').update(foldKoppen(kolommen)).digest('hex')

/** Remembers how this organisation's columns map to ours, for the next file with the same set of headers. */
export async function rememberToewijzing(tx: Tx, kolommen: Kolommen, toewijzing: Toewijzing): Promise<void> {
  await tx.run(sql`insert into kolomtoewijzing (organisatie_id, kenmerk, toewijzing, gewijzigd_door, gewijzigd_op)
    values (${tx.actor.organisatieId}, ${kenmerkOf(kolommen)}, ${JSON.stringify(toewijzing)}, ${tx.actor.actorId}, sec.nu())
    on conflict (organisatie_id, kenmerk) do update
      set toewijzing = excluded.toewijzing, gewijzigd_door = excluded.gewijzigd_door, gewijzigd_op = excluded.gewijzigd_op`)
}

/** The mapping that this organisation gave for these headers before, if any. */
export async function findToewijzing(tx: Tx, kolommen: Kolommen): Promise<Toewijzing | undefined> {
  const row = await tx.maybe<{ toewijzing: Toewijzing }>(sql`select toewijzing from kolomtoewijzing
    where organisatie_id = ${tx.actor.organisatieId} and kenmerk = ${kenmerkOf(kolommen)}`)
  return row?.toewijzing
}
