import type { z } from 'zod'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getCollega, joinCasus, requirePartij } from './add-betrokkene.ts'
import type { vastePersoonInvoer } from './contract.ts'
import { type CasusRow, requireVersion } from './get-casus.ts'
import { loadForChange } from './load-for-change.ts'
import { voorIedereen } from './publiek.ts'
import { requireBesluiter } from './require-besluiter.ts'

type Keuze = z.output<typeof vastePersoonInvoer>
export type ChooseVastePersoon = { keuze: Keuze; casusId: string; versie: number }

/**
 * Gives the young person another vaste persoon in one act, so that nobody is without: who it is, whether the young person chose and on which
 * day; or, for a while, nobody with a reason. Who was it before goes on as deelnemer or stops today. Answers the new version of the casus.
 */
export async function chooseVastePersoon(
  tx: Tx,
  { keuze, casusId, versie }: ChooseVastePersoon,
  spoor: string,
): Promise<number> {
  const { casus } = await loadForChange(tx, casusId, 'vaste_persoon')
  await requireBesluiter(tx, casus.regime_code)
  requireVersion(casus, versie)
  const vorige =
    await tx.maybe(sql`select id from betrokkenheid where casus_id = ${casusId} and 'vaste_persoon' = any (rollen)
    and van <= sec.vandaag() and (tot is null or tot >= sec.vandaag()) limit 1`)
  const nieuwId = keuze.keuze === 'iemand' ? await giveRole(tx, casus, keuze) : null
  await releaseFormer(tx, casusId, nieuwId, lastDay(keuze))
  const geen =
    keuze.keuze === 'nog_niemand' ? { reden: keuze.reden, tot: keuze.tot } : { reden: '', tot: null }
  await tx.run(sql`update casus set geen_vaste_persoon_reden = ${geen.reden}, geen_vaste_persoon_tot = ${geen.tot}, versie = versie + 1
    where id = ${casusId}`)
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.vaste_persoon',
    object: `casus:${casusId}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: {
      casusId,
      ...(nieuwId !== null && { objectId: nieuwId }),
      gegevens: {
        keuze: keuze.keuze,
        ...(keuze.keuze === 'iemand' && { gekozenDoorJeugdige: keuze.gekozenDoorJeugdige, eerste: !vorige }),
      },
      publiek: voorIedereen,
    },
  })
  return casus.versie + 1
}

/** Whoever becomes vaste persoon takes part from today and is seen by everyone: the young person must know whom to call. */
async function giveRole(
  tx: Tx,
  casus: CasusRow,
  keuze: Extract<Keuze, { keuze: 'iemand' }>,
): Promise<string> {
  const collega = await getCollega(tx, keuze.actorId)
  await requirePartij(tx, casus, collega)
  // Who takes part unseen is not found below; entering them twice would be refused, and so tell of it.
  await tx.run(sql`select inzage.toon_deelname(${casus.id}, ${collega.id})`)
  const known = await tx.maybe<{ id: string }>(
    sql`select id from betrokkenheid where casus_id = ${casus.id} and actor_id = ${collega.id} and tot is null`,
  )
  const id =
    known?.id ??
    (await joinCasus(tx, casus, {
      collega,
      rollen: ['vaste_persoon'],
      reden: keuze.reden || 'gekozen als vaste persoon',
      van: clock.today(),
      publiek: null,
      jeugdigeVanaf: clock.today(),
      ouderVanaf: clock.today(),
      ouderIds: null,
    }))
  await tx.run(sql`update betrokkenheid set rollen = array(select distinct r from unnest(array_append(array_remove(rollen, 'deelnemer'), 'vaste_persoon')) r),
    gekozen_door_jeugdige = ${keuze.gekozenDoorJeugdige}, gekozen_reden = ${keuze.reden}, gekozen_op = ${keuze.op}, publiek = null, van = least(van, sec.vandaag()),
    jeugdige_vanaf = coalesce(least(jeugdige_vanaf, sec.vandaag()), sec.vandaag()), ouder_vanaf = coalesce(least(ouder_vanaf, sec.vandaag()), sec.vandaag()), ouder_ids = null,
    versie = versie + 1 where id = ${id}`)
  return id
}

/** The last day of who was it before: today, the end of the warm handover, or none. */
function lastDay(keuze: Keuze): string | null {
  if (keuze.vorige === 'stopt') return clock.today()
  return keuze.keuze === 'iemand' ? keuze.vorigeTot : null
}

async function releaseFormer(
  tx: Tx,
  casusId: string,
  nieuwId: string | null,
  tot: string | null,
): Promise<void> {
  const rest = sql`array_remove(rollen, 'vaste_persoon')`
  await tx.run(sql`update betrokkenheid set rollen = case when cardinality(${rest}) = 0 then array['deelnemer'] else ${rest} end,
    tot = case when ${tot}::date is not null and cardinality(${rest}) = 0 then ${tot}::date else tot end,
    versie = versie + 1
    where casus_id = ${casusId} and 'vaste_persoon' = any (rollen) and (tot is null or tot >= sec.vandaag()) and id is distinct from ${nieuwId}::uuid`)
}
