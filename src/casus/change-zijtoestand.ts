import type { z } from 'zod'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { zijtoestandInvoer } from './contract.ts'
import { requireVersion } from './get-casus.ts'
import { getHuidige, loadForChange } from './load-for-change.ts'
import { voorVakmensen } from './publiek.ts'

export type ChangeZijtoestand = z.output<typeof zijtoestandInvoer> & { casusId: string; versie: number }

/**
 * Puts a casus in a side state, with reason, owner (an involvement) and date, or lifts it with the answer; answers the new version.
 * One side state at a time: the present one is lifted first (409). Reasons are seen by professionals only.
 */
export async function changeZijtoestand(tx: Tx, change: ChangeZijtoestand, spoor: string): Promise<number> {
  const { casus } = await loadForChange(tx, change.casusId, 'zijtoestand', true)
  requireVersion(casus, change.versie)
  const van = casus.zijtoestand ?? 'geen'
  if (van === 'geen' && change.soort === 'geen')
    throw conflict('geen_zijtoestand', 'Er is niets om op te heffen.')
  if (van !== 'geen' && change.soort !== 'geen')
    throw conflict('al_zijtoestand', 'Hef eerst op wat er nu geldt; daarna kan iets anders.')
  await tx.run(sql`update casus set ${await columns(tx, change)}, versie = versie + 1 where id = ${casus.id}`)
  await tx.run(sql`insert into casusstap (casus_id, soort, van, naar, reden, door)
    values (${casus.id}, 'zijtoestand', ${van}, ${change.soort}, ${change.reden}, ${tx.actor.actorId})`)
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.zijtoestand',
    object: `casus:${casus.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId: casus.id, gegevens: { van, naar: change.soort }, publiek: voorVakmensen },
  })
  return casus.versie + 1
}

async function columns(tx: Tx, change: ChangeZijtoestand): Promise<Sql> {
  if (change.soort === 'geen') {
    return sql`zijtoestand = null, zijtoestand_reden = '', zijtoestand_eigenaar = null, zijtoestand_tot = null`
  }
  const owner = await getHuidige(tx, change.casusId, change.eigenaarId)
  if (owner.actor_id === null || owner.kant !== 'professional') throw notFound()
  return sql`zijtoestand = ${change.soort}, zijtoestand_reden = ${change.reden}, zijtoestand_eigenaar = ${owner.actor_id}, zijtoestand_tot = ${change.tot}`
}
