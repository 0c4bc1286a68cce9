import type { z } from 'zod'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getRegimeVersie } from '../regime/index.ts'
import type { betrokkenheidInvoer } from './contract.ts'
import type { CasusRow } from './get-casus.ts'
import { loadForChange } from './load-for-change.ts'
import { mayMeedoen } from './policy.ts'
import { publiekColumns, refuseVague, requireOuders } from './publiek.ts'
import { requireBesluiter } from './require-besluiter.ts'

export type AddBetrokkene = z.output<typeof betrokkenheidInvoer> & { casusId: string }

/** A member of staff under a current appointment, as far as this actor sees them. */
export type Collega = { id: string; naam: string; organisatie_id: string; organisatie: string; soort: string }

/**
 * Lets a colleague take part: role, from when, why, decided by who acts, and who may know that this organisation takes part.
 * Answers the id. 403 when the regime excludes the organisation, 409 when they already take part.
 */
export async function addBetrokkene(tx: Tx, input: AddBetrokkene, spoor: string): Promise<string> {
  const { casus } = await loadForChange(tx, input.casusId, 'betrokkenen')
  await requireBesluiter(tx, casus.regime_code)
  const van = input.van ?? clock.today()
  const collega = await getCollega(tx, input.actorId)
  await requirePartij(tx, casus, collega)
  const ouderIds = await requireOuders(tx, casus.id, input)
  if (input.ouderVanaf !== null && ouderIds === null) await refuseVague(tx, casus.id)
  const id = await joinCasus(tx, casus, {
    collega,
    rollen: [input.rol],
    reden: input.reden,
    van,
    publiek: audienceWith(input.publiek, collega, tx),
    jeugdigeVanaf: input.jeugdigeVanaf,
    ouderVanaf: input.ouderVanaf,
    ouderIds,
  })
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.betrokkene_erbij',
    object: `betrokkenheid:${id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: {
      casusId: casus.id,
      objectId: id,
      gegevens: { rol: input.rol },
      publiek: {
        publiek: audienceWith(input.publiek, collega, tx),
        jeugdigeVanaf: input.jeugdigeVanaf,
        ouderVanaf: input.ouderVanaf,
        ouderIds,
      },
    },
  })
  return id
}

/** A colleague under a current appointment; 404 when unseen, 409 when the appointment has ended. */
export async function getCollega(tx: Tx, actorId: string): Promise<Collega> {
  const row = await tx.maybe<
    Collega & { nu: boolean }
  >(sql`select a.id, a.naam, a.organisatie_id, o.naam as organisatie, o.soort,
    a.van <= sec.vandaag() and (a.tot is null or a.tot >= sec.vandaag()) and o.actief as nu
    from actor a join organisatie o on o.id = a.organisatie_id where a.id = ${actorId}`)
  if (!row) throw notFound()
  if (!row.nu) throw conflict('aanstelling_voorbij', `${row.naam} werkt hier niet meer. Kies iemand anders.`)
  return row
}

/** Refuses (403) who can't take part under the regime of this casus. */
export async function requirePartij(tx: Tx, casus: CasusRow, collega: Collega): Promise<void> {
  const regime = await getRegimeVersie(tx, casus.regime_code, casus.regime_versie)
  const partij = await tx.maybe(
    sql`select 1 from regime_partij where regime_code = ${casus.regime_code} and organisatie_id = ${collega.organisatie_id}`,
  )
  const wet = await tx.maybe<{ mag: boolean }>(
    sql`select sec.mag_meedoen(${casus.regime_code}, ${collega.organisatie_id}) as mag`,
  )
  const refusal = mayMeedoen({
    regimeNaam: regime.naam,
    nooit: regime.gegevens.nooit,
    soort: collega.soort,
    organisatie: collega.organisatie,
    isPartij: partij !== undefined,
    magVanWet: wet?.mag === true,
  })
  if (refusal) throw refusal
}

type Join = {
  collega: Collega
  rollen: string[]
  reden: string
  van: string
  publiek: string[] | null
  jeugdigeVanaf: string | null
  ouderVanaf: string | null
  ouderIds: string[] | null
}

/** Enters the involvement; who ended theirs today goes on with the same row, so that a day never counts double. */
export async function joinCasus(tx: Tx, casus: CasusRow, j: Join): Promise<string> {
  const known = await tx.maybe<{ id: string; tot: string | null }>(sql`select id, tot::text from betrokkenheid
    where casus_id = ${casus.id} and actor_id = ${j.collega.id} and (tot is null or tot >= sec.vandaag())`)
  if (known?.tot === null) throw conflict('doet_al_mee', `${j.collega.naam} doet al mee in deze casus.`)
  if (known) {
    await tx.run(sql`update betrokkenheid set tot = null, rollen = ${j.rollen}, reden = ${j.reden},
      (publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids) = row(${publiekColumns(j)}), versie = versie + 1 where id = ${known.id}`)
    return known.id
  }
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, van, besloten_door,
      reden, casus_start, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${casus.id}, 'professional', ${j.rollen}, ${j.collega.id}, ${j.collega.organisatie_id}, ${j.van}, ${tx.actor.actorId}, ${j.reden},
      ${casus.start}, ${publiekColumns(j)}) returning id`)
  if (!row) throw notFound()
  return row.id
}

/** The organisation itself and who lets it in always know. */
function audienceWith(publiek: string[] | null, collega: Collega, tx: Tx): string[] | null {
  if (publiek === null) return null
  const own = tx.actor.organisatieId
  return [...new Set([...publiek, collega.organisatie_id, ...(own === null ? [] : [own])])]
}
