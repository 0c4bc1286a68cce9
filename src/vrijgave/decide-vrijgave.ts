import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, type Problem } from '../kernel/errors.ts'
import type { BesluitInvoer } from './contract.ts'
import {
  getKop,
  isUitgesteld,
  listOordelen,
  type OordeelRow,
  type RondeRow,
  recordVrijgave,
  requireDesk,
  rondeKolommen,
} from './sql.ts'
import { type Beletsel, beletselFor, heeftGrond, type Stand } from './states.ts'

const zinnen: Record<Beletsel, string> = {
  niemand_gevraagd: 'Vraag eerst alle deelnemers (BGS 1.2).',
  wacht_op_antwoord: 'Nog niet iedere deelnemer heeft geantwoord, en hun termijn loopt nog.',
  uitgesteld: 'Een deelnemer vroeg bij de casus om te wachten met vertellen. Bel die.',
  tegengehouden: 'Een deelnemer houdt dit tegen. Geef vrij wat wel mag, of wacht.',
}

/**
 * Decides a round: release parts to young person and parents from a day, or wait until a day of review. One participant's ground is enough
 * to hold back, silence only within the term (BGS 1.2 lid 2). Answers the new version; 409 with what stands in the way.
 */
export async function decideVrijgave(
  tx: Tx,
  vrijgaveId: string,
  input: BesluitInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  requireDesk(tx)
  const ronde = await tx.maybe<RondeRow>(
    sql`select ${rondeKolommen} from vrijgave v where v.id = ${vrijgaveId}`,
  )
  if (!ronde) throw notFound()
  const kop = await getKop(tx, ronde.casus_id)
  await tx.run(sql`select from vrijgave where id = ${vrijgaveId} for update`)
  requireVersion(ronde, versie)
  if (ronde.besluit !== null)
    throw conflict('al_besloten', 'Hierover is al besloten. Vraag de deelnemers opnieuw.')
  const oordelen = await listOordelen(tx, vrijgaveId)
  const uitgesteld = await isUitgesteld(tx, ronde.casus_id)
  const refusal =
    input.besluit === 'vrij'
      ? mayRelease(input, oordelen, { termijnLoopt: ronde.termijn_loopt, uitgesteld })
      : await mayWait(tx, ronde.casus_id, uitgesteld || heeftGrond(oordelen))
  if (refusal) throw refusal
  const vrij = input.besluit === 'vrij'
  await tx.run(sql`update vrijgave set besluit = ${input.besluit}, onderdelen = ${vrij ? [...new Set(input.onderdelen)] : []}::text[],
    jeugdige_vanaf = ${vrij ? input.jeugdigeVanaf : null}, ouder_vanaf = ${vrij ? input.ouderVanaf : null}, woorden = ${vrij ? input.woorden : ''},
    afweging = ${input.afweging}, herzien_op = ${input.herzienOp}, besloten_door = ${tx.actor.actorId}, besloten_op = sec.nu(), versie = versie + 1
    where id = ${vrijgaveId}`)
  await recordVrijgave(tx, {
    actie: 'vrijgave.besluiten',
    object: `vrijgave:${vrijgaveId}`,
    logNaam: kop.log_naam,
    spoor,
  })
  return ronde.versie + 1
}

function mayRelease(input: BesluitInvoer, oordelen: OordeelRow[], stand: Stand): Problem | null {
  const beletsel = beletselFor(input.onderdelen, oordelen, stand)
  return beletsel && conflict(beletsel, zinnen[beletsel])
}

async function mayWait(tx: Tx, casusId: string, grond: boolean): Promise<Problem | null> {
  if (!grond)
    return conflict('geen_grond', 'Niemand houdt iets tegen. Dan moet het verteld worden (BGS 1.3).')
  const row = await tx.maybe<{ al: boolean }>(sql`select rechten.is_vrijgegeven(${casusId}) as al`)
  return row?.al
    ? conflict('al_verteld', 'Er is al iets vrijgegeven. Geef hetzelfde of meer vrij; terugnemen kan niet.')
    : null
}
