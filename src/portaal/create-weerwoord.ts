import { getCasus, getMijnBetrokkenheid, publiekColumns, resolvePubliek } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'
import type { WeerwoordInvoer } from './contract.ts'
import { refuse } from './mijn-casus.ts'
import { isStandaard } from './mijn-verhaal.ts'
import { mayAskOwnQuestion, maySayBack } from './policy.ts'

export type Weerwoord = { id: string; lezers: { id: string; naam: string }[] | null }

/**
 * What the young person or a parent says back about the plan or one afspraak, or a parent's own question: in own words, for whom they
 * choose. About an afspraak never wider than that afspraak, or the answer would tell of it. 403, 404, 409.
 */
export async function createWeerwoord(
  tx: Tx,
  casusId: string,
  input: WeerwoordInvoer,
  spoor: string,
): Promise<Weerwoord> {
  const casus = await getCasus(tx, casusId)
  const mijn = await getMijnBetrokkenheid(tx, casusId)
  refuse(maySayBack(mijn.kant, casus))
  if (input.over.soort === 'vraag') refuse(mayAskOwnQuestion(mijn.kant))
  const overId = input.over.soort === 'afspraak' ? input.over.id : null
  const limit = overId === null ? null : await getAfspraakPubliek(tx, casusId, overId)
  const publiek = await chooseReaders(tx, casusId, input, mijn.kant === 'jeugdige', limit)
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into weerwoord (casus_id, betrokkenheid_id, over_soort, over_id, tekst, door,
      publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${casusId}, ${mijn.betrokkenheid_id}, ${input.over.soort}, ${overId}, ${input.tekst}, ${tx.actor.actorId}, ${publiekColumns(publiek)})
    returning id`)
  if (!row) throw notFound()
  await record(tx, {
    activiteit: 'inzage',
    actie: 'portaal.weerwoord',
    object: `weerwoord:${row.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId, objectId: row.id, gegevens: { over: input.over.soort, overId }, publiek },
  })
  return { id: row.id, lezers: await findLezers(tx, publiek.publiek) }
}

type Limit = { publiek: string[] | null } | null

async function getAfspraakPubliek(tx: Tx, casusId: string, afspraakId: string): Promise<Limit> {
  const row = await tx.maybe<{ publiek: string[] | null }>(
    sql`select publiek from afspraak where id = ${afspraakId} and casus_id = ${casusId}`,
  )
  if (!row) throw notFound()
  return row
}

async function chooseReaders(
  tx: Tx,
  casusId: string,
  input: WeerwoordInvoer,
  isJeugdige: boolean,
  limit: Limit,
): Promise<Publiek> {
  const chosen = input.publiek
    ? await resolvePubliek(tx, casusId, input.publiek)
    : { publiek: await standardReaders(tx, casusId), jeugdigeVanaf: null, ouderVanaf: null, ouderIds: null }
  return {
    publiek: within(chosen.publiek, limit?.publiek ?? null),
    // The young person reads back what they wrote; a parent does so as its writer, without the other parent reading along.
    jeugdigeVanaf: isJeugdige ? clock.today() : chosen.jeugdigeVanaf,
    ouderVanaf: chosen.ouderVanaf,
    ouderIds: chosen.ouderIds,
  }
}

async function standardReaders(tx: Tx, casusId: string): Promise<string[]> {
  const rows = await tx.many<{
    organisatie_id: string
    rollen: string[]
  }>(sql`select organisatie_id, rollen from betrokkenheid
    where casus_id = ${casusId} and organisatie_id is not null and van <= sec.vandaag() and (tot is null or tot >= sec.vandaag())`)
  return [...new Set(rows.filter((row) => isStandaard(row.rollen)).map((row) => row.organisatie_id))]
}

function within(chosen: string[] | null, limit: string[] | null): string[] | null {
  if (chosen === null) return limit
  return limit === null ? chosen : chosen.filter((organisatie) => limit.includes(organisatie))
}

function findLezers(tx: Tx, publiek: string[] | null): Promise<{ id: string; naam: string }[] | null> {
  if (publiek === null) return Promise.resolve(null)
  return tx.many(sql`select id, naam from organisatie where id = any (${publiek}::uuid[]) order by naam`)
}
