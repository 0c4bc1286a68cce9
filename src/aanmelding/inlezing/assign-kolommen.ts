import { requireVersion } from '../../casus/index.ts'
import { sql, type Tx } from '../../kernel/db.ts'
import { conflict } from '../../kernel/errors.ts'
import { record } from '../../kernel/tijdlijn.ts'
import type { Toewijzing } from './contract.ts'
import { taskFor } from './create-inlezing.ts'
import { getInlezing } from './inlezing-row.ts'

/**
 * Says which column is what and reads on; when that works, it is remembered for the organisation's next file with these columns. Columns that are always
 * dropped stay dropped whatever was chosen. 409 when the file does not ask for columns.
 */
export async function assignKolommen(
  tx: Tx,
  change: { id: string; versie: number; toewijzing: Toewijzing; spoor: string },
): Promise<number> {
  const row = await getInlezing(tx, change.id)
  if (row.status !== 'vraagt_kolommen') throw conflict('vraagt_niet', 'Dit bestand vraagt niet om kolommen.')
  requireVersion(row, change.versie)
  await tx.run(sql`update inlezing set status = 'wacht', toewijzing = ${JSON.stringify(change.toewijzing)}, versie = versie + 1,
    verwerkt = 0 where id = ${row.id}`)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'inlezing.toewijzen',
    object: `inlezing:${row.id}`,
    betrokkenen: [],
    spoor: change.spoor,
    taak: taskFor(tx, row.id),
  })
  return row.versie + 1
}
