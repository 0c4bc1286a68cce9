import { holds } from '../kernel/actor.ts'
import { sql, type Tx } from '../kernel/db.ts'
import type { Overzicht } from './contract.ts'
import { mayToezicht } from './policy.ts'

type Row = { controle_id: string; open: number; uiterlijk: string }

/** What waits for this person in oversight: points of a review that they may decide, questions for the contactpunt. Counts only. */
export async function readOverzicht(tx: Tx): Promise<Overzicht> {
  const magBeheren = holds(tx.actor, 'beheer')
  const magBeantwoorden = holds(tx.actor, 'contactpunt')
  const review = magBeheren
    ? await tx.maybe<Row>(sql`select p.controle_id, count(*)::int as open, min(c.uiterlijk)::text as uiterlijk
        from autorisatiepunt p join autorisatiecontrole c on c.id = p.controle_id
        where p.uitkomst = 'open' and p.organisatie_id = ${tx.actor.organisatieId} and p.actor_id <> ${tx.actor.actorId}
        group by 1 order by max(c.op) desc limit 1`)
    : undefined
  const asked = magBeantwoorden
    ? await tx.maybe<{ open: number; uiterlijk: string | null }>(
        sql`select count(*)::int as open, min(uiterlijk)::text as uiterlijk from vraag_over_kijken where beantwoord_op is null`,
      )
    : undefined
  return {
    autorisatie: review
      ? { controleId: review.controle_id, open: review.open, uiterlijk: review.uiterlijk }
      : null,
    kijkvragen: asked ?? null,
    abilities: { magToezicht: mayToezicht(tx.actor) === null, magBeheren, magBeantwoorden },
  }
}
