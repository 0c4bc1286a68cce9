import { clock } from '../../kernel/clock.ts'
import { sql, type Tx } from '../../kernel/db.ts'
import { conflict, unfit } from '../../kernel/errors.ts'
import { record } from '../../kernel/tijdlijn.ts'
import { mayBeginnen } from '../policy.ts'

/**
 * Begins the yearly review of all rights (BIO2 5.18.02): every appointment with its mandates, last sign-in and open involvements becomes a
 * point that its own organisation answers. 409 while an earlier review has open points.
 */
export async function startControle(
  tx: Tx,
  uiterlijk: string,
  spoor: string,
): Promise<{ id: string; punten: number }> {
  const refusal = mayBeginnen(tx.actor)
  if (refusal) throw refusal
  if (uiterlijk <= clock.today())
    throw unfit([{ veld: 'uiterlijk', code: 'voorbij', melding: 'Kies een dag na vandaag.' }])
  if (await tx.maybe(sql`select from autorisatiepunt where uitkomst = 'open' limit 1`))
    throw conflict('loopt_nog', 'De vorige controle is nog niet klaar. Rond die eerst af.')
  const row = await tx.maybe<{ id: string }>(sql`insert into autorisatiecontrole (jaar, uiterlijk, door)
    values (extract(year from sec.vandaag())::integer, ${uiterlijk}, ${tx.actor.actorId}) returning id`)
  if (!row) throw new Error('the review left no row')
  const punten =
    await tx.run(sql`insert into autorisatiepunt (controle_id, organisatie_id, actor_id, naam, functie, mandaten, van, tot, geblokkeerd,
      laatste_inlog, betrokkenheden)
    select ${row.id}, m.organisatie_id, m.actor_id, m.naam, m.functie, m.mandaten, m.van, m.tot, m.geblokkeerd, m.laatste_inlog, m.betrokkenheden
    from sec.momentopname_toegang() m`)
  await record(tx, {
    activiteit: 'toegang',
    actie: 'toezicht.controle_starten',
    object: `autorisatiecontrole:${row.id}`,
    betrokkenen: [],
    spoor,
  })
  return { id: row.id, punten }
}
