import { z } from 'zod'
import { signContext } from '../kernel/context-key.ts'
import { type Credential, type Database, sql } from '../kernel/db.ts'
import type { Tasks, TaskTools } from '../kernel/outbox.ts'
import { activiteiten, newSpoor } from '../kernel/tijdlijn.ts'
import { giveUpInlezing } from './inlezing/give-up-inlezing.ts'
import { type AsSender, performInlezing } from './inlezing/perform-inlezing.ts'
import { openSleutels } from './sleutels.ts'

const sender = z.object({
  inlezingId: z.uuid(),
  actorId: z.uuid(),
  accountId: z.uuid(),
  organisatieId: z.uuid(),
})

/** Reads a file under the sender's own signed context: the job sees what that person sees, no more. Given up, it says so to the sender. */
export const aanmeldingTasks: Tasks = {
  'inlezing.lezen': {
    perform: async (gegevens, tools) => {
      const sent = await openSender(gegevens, tools)
      if (sent) await performInlezing(sent.inlezingId, sent.asSender, openSleutels(tools.key), newSpoor())
    },
    giveUp: async (gegevens, tools) => {
      const sent = await openSender(gegevens, tools)
      if (sent) await giveUpInlezing(sent.inlezingId, sent.asSender, newSpoor())
    },
  },
}

/** Undefined when nothing may be done in this person's name any more. */
async function openSender(
  gegevens: Record<string, unknown>,
  { db, key }: TaskTools,
): Promise<{ inlezingId: string; asSender: AsSender } | undefined> {
  const { inlezingId, ...who } = sender.parse(gegevens)
  const why = { doel: activiteiten.aanmelden, oorsprong: `inlezing:${inlezingId}` }
  const credential = (): Credential => ({
    bewijs: signContext(key, { ...who, soort: 'medewerker', ...why }),
    actor: {
      ...who,
      soort: 'medewerker',
      naam: '',
      organisatieNaam: null,
      functie: '',
      mandaten: [],
      taal: 'nl',
      thema: 'systeem',
    },
  })
  if (!(await isAppointed(db, credential(), why, who.actorId))) return undefined
  return { inlezingId, asSender: (work) => db.asActor(credential(), why, work) }
}

/** An appointment that ended or an account that was blocked since the file came in: nothing is read in their name. */
async function isAppointed(
  db: Database,
  credential: Credential,
  why: { doel: string; oorsprong: string },
  actorId: string,
): Promise<boolean> {
  return db.asActor(credential, why, async (tx) => {
    const row = await tx.maybe(sql`select from actor a join account c on c.id = a.account_id
      where a.id = ${actorId} and c.geblokkeerd_op is null and a.van <= sec.vandaag() and (a.tot is null or a.tot >= sec.vandaag())`)
    return row !== undefined
  })
}
