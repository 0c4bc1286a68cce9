import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { codeHash, newCode } from '../toegang/index.ts'
import { getHuidige, loadForChange, vanVakmensen } from './load-for-change.ts'

export type InvitePersoon = { casusId: string; betrokkenheidId: string }

/**
 * Makes a code with which the young person or a parent opens their own page; shown once, to hand over in person, good for 14 days.
 * An earlier code for the same person stops working. 409 when they already have an own page.
 */
export async function invitePersoon(
  tx: Tx,
  invite: InvitePersoon,
  spoor: string,
): Promise<{ code: string; geldigTot: string }> {
  const { casus } = await loadForChange(tx, invite.casusId, 'uitnodigen')
  const row = await getHuidige(tx, invite.casusId, invite.betrokkenheidId)
  if (row.kant === 'professional')
    throw conflict(
      'alleen_familie',
      'Een code is voor de jongere of een ouder. Collega’s loggen in via hun organisatie.',
    )
  if (row.kant === 'jim')
    throw conflict('jim_apart', 'De code voor een JIM maak je bij de JIM, als alles is afgesproken.')
  if (row.actor_id !== null) throw conflict('heeft_al_account', 'Deze persoon heeft al een eigen pagina.')
  const code = newCode()
  await tx.run(
    sql`update uitnodiging set geldig_tot = sec.nu() where betrokkenheid_id = ${row.id} and gebruikt_op is null and geldig_tot > sec.nu()`,
  )
  const made = await tx.maybe<{
    geldig_tot: Date
  }>(sql`insert into uitnodiging (casus_id, betrokkenheid_id, code_hash, geldig_tot, door)
    values (${casus.id}, ${row.id}, ${codeHash(code)}, sec.nu() + interval '14 days', ${tx.actor.actorId}) returning geldig_tot`)
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.uitnodigen',
    object: `betrokkenheid:${row.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId: casus.id, objectId: row.id, publiek: vanVakmensen },
  })
  return { code, geldigTot: made?.geldig_tot.toISOString() ?? '' }
}
