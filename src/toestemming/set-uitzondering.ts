import { publiekOf, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { UitzonderingInvoer } from './contract.ts'
import { loadToestemming } from './load-toestemming.ts'
import { mayExcept } from './policy.ts'

/**
 * Records why help goes on from 12 to 15 without the parents' yes (Jeugdwet 7.3.4 lid 2): evidently needed to prevent serious harm, or the young
 * person keeps wanting it, well considered, after a parent refused. Answers the new version. 403, 404, 409, 412.
 */
export async function setUitzondering(
  tx: Tx,
  toestemmingId: string,
  u: UitzonderingInvoer & { versie: number },
  spoor: string,
): Promise<number> {
  const { casus, toestemming, personen, geboren, laatste } = await loadToestemming(tx, toestemmingId)
  const refusal = mayExcept(casus, toestemming, geboren)
  if (refusal) throw refusal
  requireVersion(toestemming, u.versie)
  const refused = personen.some(
    (p) => p.soort === 'ouder' && p.gezag !== false && hasRefused(laatste.get(p.id)?.antwoord),
  )
  if (u.uitzondering === 'blijft_wensen' && !refused) {
    throw conflict(
      'ouder_niet_gevraagd',
      'Deze uitzondering geldt pas als een ouder nee zei. Vraag het eerst aan de ouders.',
      [{ veld: 'uitzondering', code: 'ouder_niet_gevraagd', melding: 'Nog geen ouder zei nee.' }],
    )
  }
  const changed =
    await tx.run(sql`update toestemming set uitzondering = ${u.uitzondering}, uitzondering_reden = ${u.reden},
      uitzondering_door = ${tx.actor.actorId}, uitzondering_op = sec.nu(), versie = versie + 1
    where id = ${toestemmingId} and versie = ${u.versie}`)
  if (changed !== 1)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')
  await record(tx, {
    activiteit: 'toestemming',
    actie: 'toestemming.uitzondering',
    object: `toestemming:${toestemmingId}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: {
      casusId: casus.id,
      objectId: toestemmingId,
      publiek: publiekOf(toestemming),
    },
  })
  return u.versie + 1
}

const hasRefused = (antwoord: string | undefined) => antwoord === 'nee' || antwoord === 'ingetrokken'
