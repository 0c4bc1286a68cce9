import { requireVersion } from '../../casus/index.ts'
import { sql, type Tx } from '../../kernel/db.ts'
import { record } from '../../kernel/tijdlijn.ts'
import { getInlezing } from './inlezing-row.ts'

/** Throws away a file that was not read yet, or the report of one that was. Its concepten stay. */
export async function discardInlezing(tx: Tx, id: string, versie: number, spoor: string): Promise<void> {
  const row = await getInlezing(tx, id)
  requireVersion(row, versie)
  await tx.run(sql`delete from inlezing where id = ${row.id}`)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'inlezing.weggooien',
    object: `inlezing:${row.id}`,
    betrokkenen: [],
    spoor,
  })
}
