import { publiekOf, requireVersion } from '../casus/index.ts'
import { type BijdrageInvoer, createBijdrage } from '../delen/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { type FieldError, Problem, unfit } from '../kernel/errors.ts'
import { changeOrStale } from './change-or-stale.ts'
import type { AntwoordInvoer } from './contract.ts'
import { getVerzoek, recordVerzoek, requireAllowed } from './load.ts'
import { mayAntwoorden } from './policy.ts'
import type { VerzoekRow } from './sql.ts'

/**
 * Gives one of the five answers. What is given becomes a bijdrage by delen's own act, so every rule of sharing holds. A reason for
 * refusing is the answerer's own: who asked sees it only when the answerer chose so. Answers the id of the bijdrage, if there is one.
 */
export async function answerVerzoek(
  tx: Tx,
  casusId: string,
  verzoekId: string,
  input: AntwoordInvoer,
  versie: number,
  spoor: string,
): Promise<string | null> {
  const { casus, wie, row } = await getVerzoek(tx, casusId, verzoekId)
  requireAllowed(mayAntwoorden(casus, wie, row))
  requireVersion(row, versie)
  const bijdrageId = 'bijdrage' in input ? await give(tx, row, input.bijdrage, spoor) : null
  // What the asker released was a question without an answer: the source decides anew what the family may know.
  await changeOrStale(
    tx,
    sql`update informatieverzoek set status = 'beantwoord', antwoord = ${input.antwoord},
      toelichting = ${'toelichting' in input ? input.toelichting : ''}, bijdrage_id = ${bijdrageId}, beantwoord_door = ${tx.actor.actorId},
      beantwoord_op = sec.nu(), uitstel_tot = null, uitstel_reden = '', jeugdige_vanaf = null, ouder_vanaf = null, versie = versie + 1
    where id = ${verzoekId} and casus_id = ${casusId} and versie = ${versie}`,
  )
  if (input.antwoord === 'geweigerd' && input.reden !== '') {
    const readers = input.redenTonen ? row.publiek : [row.aan_organisatie_id]
    await tx.run(sql`insert into verzoekreden (verzoek_id, casus_id, tekst, door, publiek)
      values (${verzoekId}, ${casusId}, ${input.reden}, ${tx.actor.actorId}, ${readers}::uuid[])`)
  }
  await recordVerzoek(tx, casus, {
    actie: 'informatieverzoek.beantwoorden',
    verzoekId,
    spoor,
    publiek: { ...publiekOf(row), jeugdigeVanaf: null, ouderVanaf: null },
  })
  return bijdrageId
}

/** The answer itself: of the category that was asked, and for the eyes of who asked. Errors name the fields of the bijdrage (409). */
async function give(tx: Tx, row: VerzoekRow, bijdrage: BijdrageInvoer, spoor: string): Promise<string> {
  const errors: FieldError[] = []
  const { wie, organisaties } = bijdrage.publiek
  if (bijdrage.categorie !== row.categorie)
    errors.push({
      veld: 'bijdrage.categorie',
      code: 'andere_categorie',
      melding: 'Gevraagd is iets van een andere categorie. Deel dit apart, of bel wie het vroeg.',
    })
  if (wie !== 'allen' && !(wie === 'gekozen' && organisaties.includes(row.organisatie_id)))
    errors.push({
      veld: 'bijdrage.publiek',
      code: 'vrager_ziet_niet',
      melding: `${row.organisatie} vroeg dit en zou het zo niet zien. Kies hen erbij.`,
    })
  const [first, ...others] = errors
  if (first) throw unfit([first, ...others])
  return createBijdrage(tx, row.casus_id, bijdrage, spoor).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error
    throw new Problem(error.code, error.message, {
      ...(error.reden !== undefined && { reden: error.reden }),
      errors: error.errors.map((e) => ({ ...e, veld: `bijdrage.${e.veld}` })),
      cause: error,
    })
  })
}
