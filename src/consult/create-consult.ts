import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import type { ConsultInvoer, KringInvoer } from './contract.ts'
import { recordConsult, requireProfessional } from './load.ts'
import { requireNameless } from './require-nameless.ts'

/** Asks colleagues how to handle a situation, or shares a lesson. No name, number or address comes in (409). Answers the id. */
export async function createConsult(tx: Tx, input: ConsultInvoer, spoor: string): Promise<string> {
  requireProfessional(tx)
  await requireNameless(tx, { titel: input.titel, tekst: input.tekst }, input.nagekeken)
  const kring = await kringOf(tx, input.kring)
  const [{ id } = { id: '' }] = await tx.many<{
    id: string
  }>(sql`insert into consult (soort, titel, tekst, domein, thema, kring, door, organisatie_id)
    values (${input.soort}, ${input.titel}, ${input.tekst}, ${input.domein}, ${input.thema}, ${kring}::uuid[], ${tx.actor.actorId},
      ${tx.actor.organisatieId}) returning id`)
  await recordConsult(tx, 'consult.vragen', id, spoor)
  return id
}

/** Which organisations see it; null = all professionals. Refuses what is no organisation here (409). */
export async function kringOf(tx: Tx, kring: KringInvoer): Promise<string[] | null> {
  const own = tx.actor.organisatieId ?? ''
  switch (kring.wie) {
    case 'iedereen':
      return null
    case 'organisatie':
      return [own]
    case 'gekozen': {
      const chosen = [...new Set([own, ...kring.organisaties])]
      const known = await tx.many(
        sql`select id from organisatie where id = any (${chosen}::uuid[]) and actief`,
      )
      if (known.length !== chosen.length)
        throw conflict(
          'onbekende_organisatie',
          'Een van deze organisaties bestaat niet (meer). Kies opnieuw.',
          [
            {
              veld: 'kring.organisaties',
              code: 'onbekende_organisatie',
              melding: 'Kies opnieuw wie dit ziet.',
            },
          ],
        )
      return chosen
    }
  }
}
