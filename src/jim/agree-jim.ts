import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { codeHash, newCode } from '../toegang/index.ts'
import type { OvereenkomstInvoer } from './contract.ts'
import { loadJim, recordJim, refuse, requireOpen } from './load-jim.ts'
import { mayCarry, mayChoose, mayHelp } from './policy.ts'
import { type OvereenkomstRow, selectOvereenkomsten } from './sql.ts'
import { isNu } from './states.ts'

/**
 * Writes what the JIM does, does not do and when they stop; with the first text the JIM takes part and can be handed a code. Changed words
 * ask for both signatures again. `versie` is that of the agreement, 0 for the first. 403, 404, 409 `mag_nog_niet`, `getekend`; 412.
 */
export async function agreeJim(
  tx: Tx,
  op: { jimId: string; versie: number },
  input: OvereenkomstInvoer,
  spoor: string,
): Promise<number> {
  const row = await loadJim(tx, op.jimId)
  refuse(mayHelp(row))
  requireOpen(row)
  const known = await findOvereenkomst(tx, row.id)
  if (row.status !== 'wil_wel' || !row.mag) throw nogNiet()
  requireVersion({ versie: known?.versie ?? 0 }, op.versie)
  if (known)
    await tx.run(sql`update jim_overeenkomst set doet = ${input.doet}, doet_niet = ${input.doetNiet}, stopt = ${input.stopt}, versie = versie + 1
      where jim_id = ${row.id}`)
  else
    await tx.run(sql`insert into jim_overeenkomst (casus_id, jim_id, doet, doet_niet, stopt, door)
      values (${row.casus_id}, ${row.id}, ${input.doet}, ${input.doetNiet}, ${input.stopt}, ${tx.actor.actorId})`)
  await recordJim(tx, 'jim.afspreken', row, spoor)
  return op.versie + 1
}

const nogNiet = () => conflict('mag_nog_niet', 'Dit kan als de JIM ja zei, en je ouders waar dat moet.')

/**
 * Signs the text that was read, in person: the young person or the JIM. When both did, it begins. 403, 404, 409 `niets_te_tekenen`, and
 * `mag_nog_niet` when a parent took a yes back since; 412.
 */
export async function signJim(tx: Tx, op: { jimId: string; versie: number }, spoor: string): Promise<number> {
  const { jim, overeenkomst } = await findForBoth(tx, op.jimId)
  const asJim = tx.actor.soort === 'jim'
  if (!overeenkomst || (asJim ? overeenkomst.jim_op : overeenkomst.jeugdige_op) !== null)
    throw conflict('niets_te_tekenen', 'Er valt nu niets te tekenen.')
  if (!jim.mag) throw nogNiet()
  requireVersion(overeenkomst, op.versie)
  const column = asJim ? sql`jim_op` : sql`jeugdige_op`
  await tx.run(
    sql`update jim_overeenkomst set ${column} = sec.nu(), versie = versie + 1 where jim_id = ${jim.id} and versie = ${op.versie}`,
  )
  await recordJim(tx, 'jim.tekenen', jim, spoor)
  return op.versie + 1
}

/**
 * Stops at once, by the young person or the JIM; no reason is asked, and all that was shared is taken back. The JIM can do so at any time, also
 * when the young person takes no part any more; then the log names nobody. 403, 404, 409 `loopt_niet`.
 */
export async function stopJim(tx: Tx, jimId: string, spoor: string): Promise<void> {
  const { jim, overeenkomst } = await findForBoth(tx, jimId, true)
  if (!overeenkomst || overeenkomst.gestopt_op !== null)
    throw conflict('loopt_niet', 'Er is niets om mee te stoppen.')
  await tx.run(
    sql`update jim_overeenkomst set gestopt_op = sec.nu(), gestopt_door = ${tx.actor.soort}, versie = versie + 1 where jim_id = ${jim.id}`,
  )
  await recordJim(tx, 'jim.stoppen', jim, spoor)
}

/**
 * A code with which the JIM opens an own page, to hand over in person; 14 days, shown once. Who lost all phones gets one for the same account:
 * redeemed, it ends the old ones. 403, 404, 409 `nog_niet`, `heeft_al_account` (who signs in elsewhere still can), `loopt_niet`.
 */
export async function inviteJim(
  tx: Tx,
  jimId: string,
  spoor: string,
): Promise<{ code: string; geldigTot: string }> {
  const row = await loadJim(tx, jimId)
  refuse(mayCarry(row))
  requireOpen(row)
  if (row.account && !isNu[row.status]) throw conflict('loopt_niet', 'Deze JIM is gestopt.')
  if (row.account && !row.opnieuw)
    throw conflict('heeft_al_account', 'Deze JIM heeft al een eigen pagina, en logt op een andere manier in.')
  if (row.betrokkenheid_id === null || (!row.account && row.status !== 'wil_wel'))
    throw conflict('nog_niet', 'Schrijf eerst samen op wat de JIM doet. Daarna kan er een code komen.')
  await tx.run(sql`update uitnodiging set geldig_tot = sec.nu()
    where betrokkenheid_id = ${row.betrokkenheid_id} and gebruikt_op is null and geldig_tot > sec.nu()`)
  const code = newCode()
  const made = await tx.maybe<{
    geldig_tot: Date
  }>(sql`insert into uitnodiging (casus_id, betrokkenheid_id, code_hash, soort, geldig_tot, door)
    values (${row.casus_id}, ${row.betrokkenheid_id}, ${codeHash(code)}, ${row.account ? 'opnieuw' : 'eerste'}, sec.nu() + interval '14 days', ${tx.actor.actorId}) returning geldig_tot`)
  if (!made) throw notFound()
  await recordJim(tx, 'jim.uitnodigen', row, spoor)
  return { code, geldigTot: made.geldig_tot.toISOString() }
}

type Both = {
  jim: { id: string; log_naam: string | null; mag: boolean }
  overeenkomst: OvereenkomstRow | undefined
}
/** The agreement as the young person or the JIM sees it; 403 for everyone else who does. */
async function findForBoth(tx: Tx, jimId: string, stopping = false): Promise<Both> {
  if (tx.actor.soort === 'jim') {
    const mine = await tx.maybe<
      Omit<Both['jim'], 'mag'>
    >(sql`select e.jim_id as id, m.log_naam from inzage.eigen_jim e
      left join inzage.mijn_jim m on m.jim_id = e.jim_id where e.jim_id = ${jimId} and e.status in ('wil_wel', 'jim')`)
    if (!mine || (mine.log_naam === null && !stopping)) throw notFound()
    // What parents said is not the JIM's to learn: without their yes they read nothing (inzage.jim_goed).
    return { jim: { ...mine, mag: true }, overeenkomst: await findOvereenkomst(tx, jimId) }
  }
  const jim = await loadJim(tx, jimId)
  refuse(mayChoose(jim))
  return { jim, overeenkomst: await findOvereenkomst(tx, jimId) }
}

function findOvereenkomst(tx: Tx, jimId: string): Promise<OvereenkomstRow | undefined> {
  return tx.maybe<OvereenkomstRow>(selectOvereenkomsten([jimId]))
}
