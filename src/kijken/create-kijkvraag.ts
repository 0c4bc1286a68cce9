import { getCasus } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { KijkvraagInvoer } from './contract.ts'
import { mayVragen } from './policy.ts'
import { type KijkregelRow, selectWieKeek } from './sql.ts'

/**
 * Asks the contactpunt about one line of who looked; answered within a month. 404 when no such line is told to this person, 409 while an
 * earlier question about it waits for its answer.
 */
export async function createKijkvraag(
  tx: Tx,
  casusId: string,
  vraag: KijkvraagInvoer,
  spoor: string,
): Promise<{ id: string; uiterlijk: string }> {
  const casus = await getCasus(tx, casusId)
  const refusal = mayVragen(tx.actor)
  if (refusal) throw refusal
  const lines = await tx.many<KijkregelRow>(
    selectWieKeek(sql`${casusId}::uuid`, { van: vraag.dag, tot: vraag.dag }),
  )
  const line = lines.find((l) => l.organisatie_id === vraag.organisatieId && l.functie === vraag.functie)
  if (!line) throw notFound()
  const open =
    await tx.maybe(sql`select from vraag_over_kijken where casus_id = ${casusId} and door = ${tx.actor.actorId}
    and dag = ${vraag.dag} and organisatie_id = ${vraag.organisatieId} and functie = ${vraag.functie} and beantwoord_op is null`)
  if (open) throw conflict('al_gevraagd', 'Je vroeg dit al. Het antwoord komt nog.')
  const row = await tx.maybe<{ id: string; uiterlijk: string }>(
    sql`insert into vraag_over_kijken (casus_id, log_naam, kant, dag, organisatie_id, functie, deel, tekst, door)
      select ${casusId}, ${casus.log_naam}, m.kant, ${vraag.dag}, ${vraag.organisatieId}, ${vraag.functie}, ${line.delen.join(',')}, ${vraag.tekst},
        ${tx.actor.actorId}
      from inzage.mijn_betrokkenheid m where m.casus_id = ${casusId} and m.kant <> 'professional' limit 1 returning id, uiterlijk::text`,
  )
  if (!row) throw notFound()
  await record(tx, {
    activiteit: 'inzage',
    actie: 'kijken.vragen',
    object: `vraag_over_kijken:${row.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return row
}
