import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { codeHash, newCode } from '../toegang/index.ts'
import { getHuidige, loadForChange } from './load-for-change.ts'
import { voorVakmensen } from './publiek.ts'

export type InvitePersoon = { casusId: string; betrokkenheidId: string }

/**
 * Makes a code with which the young person or a parent opens their own page; shown once, to hand over in person, good for 14 days.
 * An earlier code for the same person stops working. Who has a page and opens it with a phone gets one for when all phones are lost: it ends
 * the old ones only when it is redeemed, and they read that it was made. 409 for who signs in elsewhere: they still can.
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
  const soort = await soortOf(tx, row)
  const code = newCode()
  await tx.run(
    sql`update uitnodiging set geldig_tot = sec.nu() where betrokkenheid_id = ${row.id} and gebruikt_op is null and geldig_tot > sec.nu()`,
  )
  const made = await tx.maybe<{
    geldig_tot: Date
  }>(sql`insert into uitnodiging (casus_id, betrokkenheid_id, code_hash, soort, geldig_tot, door)
    values (${casus.id}, ${row.id}, ${codeHash(code)}, ${soort}, sec.nu() + interval '14 days', ${tx.actor.actorId}) returning geldig_tot`)
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.uitnodigen',
    object: `betrokkenheid:${row.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId: casus.id, objectId: row.id, publiek: voorVakmensen },
  })
  return { code, geldigTot: made?.geldig_tot.toISOString() ?? '' }
}

async function soortOf(tx: Tx, row: { id: string; actor_id: string | null }): Promise<'eerste' | 'opnieuw'> {
  if (row.actor_id === null) return 'eerste'
  const found = await tx.maybe<{ telefoon: boolean }>(
    sql`select sec.opent_met_telefoon(${row.id}::uuid) as telefoon`,
  )
  if (found?.telefoon) return 'opnieuw'
  throw conflict(
    'heeft_al_account',
    'Deze persoon heeft al een eigen pagina en logt in op een andere manier.',
  )
}
