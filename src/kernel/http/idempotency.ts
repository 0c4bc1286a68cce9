import { createHash } from 'node:crypto'
import { type Aanleiding, type Credential, type Database, type Sql, sql, type Tx } from '../db.ts'
import { Problem } from '../errors.ts'
import type { Answer } from './route.ts'

type Kept = { vingerafdruk: Buffer; status: number; antwoord: { answer: Answer<unknown> } }

/** One answer and whether it was given before. */
type Once = { answer: Answer<unknown>; repeated: boolean }

/**
 * Does `work` once per key (draft-ietf-httpapi-idempotency-key-header): a repeat gets the kept answer, the same key with other content is refused.
 * The answer is kept in the transaction of the work, for 24 hours. Asking and keeping travel with the context and the commit.
 */
export async function once(
  db: Database,
  credential: Credential,
  why: Aanleiding,
  { key, content }: { key: string; content: unknown },
  work: (tx: Tx) => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest()
  const { answer } = await db.asActor<Once>(
    credential,
    why,
    async (tx, [, rows]) => {
      const kept = rows?.[0] as Kept | undefined
      if (kept && !kept.vingerafdruk.equals(fingerprint)) {
        throw new Problem(
          'sleutel_hergebruikt',
          'Deze Idempotency-Key hoort al bij een ander verzoek. Maak een nieuwe.',
        )
      }
      return kept
        ? { answer: kept.antwoord.answer, repeated: true }
        : { answer: await work(tx), repeated: false }
    },
    {
      first: [lock(key), select(key)],
      last: ({ answer, repeated }) => (repeated ? [] : [keep(key, fingerprint, answer)]),
    },
  )
  return answer
}

/** The same request twice at the same moment: the second waits here, and then finds the answer of the first. */
const lock = (key: string): Sql =>
  sql`select pg_advisory_xact_lock(hashtextextended((select sec.actor_id())::text || ' ' || ${key}, 0))`

const select = (key: string): Sql => sql`select vingerafdruk, status, antwoord from idempotentie
  where actor_id = (select sec.actor_id()) and sleutel = ${key} and op > now() - interval '24 hours'`

const keep = (
  key: string,
  fingerprint: Buffer,
  answer: Answer<unknown>,
): Sql => sql`insert into idempotentie (actor_id, sleutel, vingerafdruk, status, antwoord)
  values ((select sec.actor_id()), ${key}, ${fingerprint}, ${answer.status ?? 200}, ${JSON.stringify({ answer })})
  on conflict (actor_id, sleutel) do update set vingerafdruk = excluded.vingerafdruk, status = excluded.status, antwoord = excluded.antwoord, op = now()`
