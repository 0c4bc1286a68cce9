import { createHash } from 'node:crypto'
import { sql, type Tx } from '../db.ts'
import { Problem } from '../errors.ts'
import type { Answer } from './route.ts'

type Kept = { vingerafdruk: Buffer; status: number; antwoord: { answer: Answer<unknown> } }

/**
 * Does `work` once per key (draft-ietf-httpapi-idempotency-key-header): a repeat gets the kept answer, the same key with other content is refused.
 * The answer is kept in the transaction of the work, for 24 hours.
 */
export async function once(
  tx: Tx,
  key: string,
  content: unknown,
  work: () => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest()
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.actor.actorId} ${key}`}, 0))`)
  const kept = await tx.maybe<Kept>(sql`select vingerafdruk, status, antwoord from idempotentie
    where actor_id = ${tx.actor.actorId} and sleutel = ${key} and op > now() - interval '24 hours'`)
  if (kept && !kept.vingerafdruk.equals(fingerprint)) {
    throw new Problem(
      'sleutel_hergebruikt',
      'Deze Idempotency-Key hoort al bij een ander verzoek. Maak een nieuwe.',
    )
  }
  if (kept) return kept.antwoord.answer
  const answer = await work()
  await tx.run(sql`insert into idempotentie (actor_id, sleutel, vingerafdruk, status, antwoord)
    values (${tx.actor.actorId}, ${key}, ${fingerprint}, ${answer.status ?? 200}, ${JSON.stringify({ answer })})
    on conflict (actor_id, sleutel) do update set vingerafdruk = excluded.vingerafdruk, status = excluded.status, antwoord = excluded.antwoord, op = now()`)
  return answer
}
