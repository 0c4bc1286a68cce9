import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { Problem } from '../kernel/errors.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import { checkBijdrage, withFamily } from './check-bijdrage.ts'
import type { CorrectieInvoer } from './contract.ts'
import { getBijdrage } from './get-bijdrage.ts'
import { getDeelCasusWith } from './get-deel-casus.ts'
import { mayCorrect } from './policy.ts'
import type { BijdrageRow, DeelCasus } from './sql.ts'
import { writeBijdrage } from './write-bijdrage.ts'

/**
 * Puts a new text in place of an old one, which stays readable to its audience with a mark. The audience only grows: who saw the
 * mistake sees the correction (AVG 19). Answers the new id. 400 for a narrower audience, 403, 404, 409, 412.
 */
export async function correctBijdrage(
  tx: Tx,
  casusId: string,
  bijdrageId: string,
  input: CorrectieInvoer,
  versie: number,
  spoor: string,
): Promise<string> {
  const { casus, publiek } = await getDeelCasusWith(tx, casusId, input.publiek)
  const old = await getBijdrage(tx, casusId, bijdrageId)
  const refusal = mayCorrect(casus, old)
  if (refusal) throw refusal
  requireVersion(old, versie)
  checkBijdrage(casus, input)
  const { jeugdigeVanaf, ouderVanaf } = withFamily(casus, input.publiek)
  const audience = { ...(await publiek), jeugdigeVanaf, ouderVanaf }
  requireWider(casus, old, audience)
  await tx.run(sql`update bijdrage set status = 'gecorrigeerd', status_reden = ${input.reden},
      verloopt_op = least(verloopt_op, ${input.verlooptOp}::date), versie = versie + 1
    where id = ${old.id} and status = 'geldig'`)
  return writeBijdrage(tx, casus, input, audience, {
    actie: 'bijdrage.corrigeren',
    vervangtId: old.id,
    spoor,
  })
}

function requireWider(casus: DeelCasus, old: BijdrageRow, next: Publiek): void {
  const lost = [
    ...(organisationsLost(old.publiek, next.publiek) ? ['publiek.organisaties'] : []),
    ...(dayLost(casus, old.jeugdige_vanaf, next.jeugdigeVanaf) ? ['publiek.jeugdigeVanaf'] : []),
    ...(dayLost(casus, old.ouder_vanaf, next.ouderVanaf) ? ['publiek.ouderVanaf'] : []),
  ]
  if (lost.length === 0) return
  throw new Problem(
    'ongeldige_invoer',
    'Wie dit al zag, hoort ook de correctie te zien. Mocht het niet gedeeld worden? Trek het dan in.',
    {
      errors: lost.map((veld) => ({
        veld,
        code: 'smaller',
        melding: 'Een correctie kan alleen meer mensen bereiken, niet minder.',
      })),
    },
  )
}

function organisationsLost(old: string[] | null, next: string[] | null): boolean {
  if (next === null) return false
  return old === null || old.some((o) => !next.includes(o))
}

/** A day that has come can't be taken back; one still ahead may move. */
function dayLost(casus: DeelCasus, old: string | null, next: string | null): boolean {
  return old !== null && old <= casus.vandaag && (next === null || next > casus.vandaag)
}
