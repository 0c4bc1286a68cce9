import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { logNamen } from './sql.ts'

/** Takes away an own phone, and ends what it had open. Also the only one: who must close the door now, may. 404 for another's. */
export async function removeTelefoon(tx: Tx, id: string, spoor: string): Promise<void> {
  const betrokkenen = await logNamen(tx)
  await record(tx, {
    activiteit: 'toegang',
    actie: 'passkey.weg',
    object: `passkey:${id}`,
    betrokkenen,
    spoor,
  })
  const row = await tx.maybe<{ weg: boolean }>(sql`select sec.neem_passkey_weg(${id}::uuid) as weg`)
  if (!row?.weg) throw notFound()
}

/** Puts out a code for the own page that was made without asking; used or old it is gone already (404). */
export async function putOutCode(tx: Tx, id: string, spoor: string): Promise<void> {
  const betrokkenen = await logNamen(tx)
  const row = await tx.maybe<{ uit: boolean }>(sql`select sec.zet_code_uit(${id}::uuid) as uit`)
  if (!row?.uit) throw notFound()
  const object = `uitnodiging:${id}`
  await record(tx, { activiteit: 'toegang', actie: 'passkey.code_uit', object, betrokkenen, spoor })
}
