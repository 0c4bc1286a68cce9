import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { type Uitkomst, zichtbaar } from './states.ts'

/**
 * The regisseur says what came of a question. What the asker may know becomes an answer with the regisseur's name; the rest leaves the
 * question as it was. 404, 409 when answered before, 412.
 */
export async function answerVraag(
  tx: Tx,
  { id, versie, uitkomst }: { id: string; versie: number; uitkomst: Uitkomst },
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<{
    vraag_id: string
    casus_id: string
    log_naam: string
    uitkomst: string | null
    versie: number
  }>(
    sql`select d.vraag_id, d.casus_id, c.log_naam, d.uitkomst, d.versie from doorgezette_vraag d join casus c on c.id = d.casus_id where d.id = ${id}`,
  )
  if (!row) throw notFound()
  if (row.versie !== versie)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen beantwoord. Bekijk het opnieuw.')
  if (row.uitkomst !== null) throw conflict('al_beantwoord', 'Deze vraag is al beantwoord.')
  const changed =
    await tx.run(sql`update doorgezette_vraag set uitkomst = ${uitkomst}, beantwoord_door = ${tx.actor.actorId}, beantwoord_op = sec.nu(),
    versie = versie + 1 where id = ${id} and versie = ${versie}`)
  if (changed === 0)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen beantwoord. Bekijk het opnieuw.')
  if (zichtbaar[uitkomst])
    await tx.run(sql`insert into antwoord_wie_werkt (vraag_id, casus_id, organisatie_id, actor_id, wijze, door)
      values (${row.vraag_id}, ${row.casus_id}, ${tx.actor.organisatieId}, ${tx.actor.actorId}, ${uitkomst}, ${tx.actor.actorId})`)
  await record(tx, {
    activiteit: 'contact',
    actie: 'wie_werkt.antwoorden',
    object: `vraag:${row.vraag_id}`,
    betrokkenen: [row.log_naam],
    spoor,
  })
  return versie + 1
}
