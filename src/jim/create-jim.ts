import { getCasus, getMijnBetrokkenheid } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, type Problem } from '../kernel/errors.ts'
import type { JimInvoer } from './contract.ts'
import { recordJim, refuse, requireOpen } from './load-jim.ts'
import { mayHelp } from './policy.ts'
import { type OuderRegel, ouderRegel } from './states.ts'

/**
 * Writes down whom the young person wants to think along: a nickname suffices. 403; 404; 409 `alleen_steun`, `geen_ouder`, `te_jong`,
 * `leeftijd_onbekend`, `al_een`, `casus_dicht`.
 */
export async function createJim(
  tx: Tx,
  casusId: string,
  input: JimInvoer,
  spoor: string,
): Promise<{ id: string; versie: number }> {
  const casus = await getCasus(tx, casusId)
  const mijn = await getMijnBetrokkenheid(tx, casusId)
  refuse(mayHelp(mijn))
  requireOpen(casus)
  refuse(waaromNiet(casus.regime_code, await readRegel(tx, casusId), await hasJim(tx, casusId)))
  if (input.isOuder)
    throw conflict('geen_ouder', 'Een ouder kan geen JIM zijn. Een JIM is er juist naast je ouders.', [
      { veld: 'isOuder', code: 'geen_ouder', melding: 'Kies iemand die geen ouder van je is.' },
    ])
  const made = await tx.maybe<{
    id: string
  }>(sql`insert into jim (casus_id, roepnaam, relatie, volwassen, zelfde_adres, hoe, helpt, door)
    values (${casusId}, ${input.roepnaam}, ${input.relatie}, ${input.volwassen}, ${input.zelfdeAdres}, ${input.hoe}, ${input.helpt},
      ${tx.actor.actorId}) returning id`)
  if (!made) throw notFound()
  await recordJim(tx, 'jim.vragen', { id: made.id, log_naam: casus.log_naam }, spoor)
  return { id: made.id, versie: 1 }
}

/** What parents have to say at this young person's age. */
export async function readRegel(tx: Tx, casusId: string): Promise<OuderRegel> {
  const row = await tx.maybe<{ leeftijd: number | null }>(
    sql`select inzage.jim_leeftijd(${casusId}) as leeftijd`,
  )
  return ouderRegel(row?.leeftijd ?? null)
}

export async function hasJim(tx: Tx, casusId: string): Promise<boolean> {
  const row = await tx.maybe(
    sql`select 1 from jim where casus_id = ${casusId} and status not in ('wil_niet', 'gestopt')`,
  )
  return row !== undefined
}

/** Why nobody can be asked in this casus now; null when it can. */
export function waaromNiet(regime: string, regel: OuderRegel, alEen: boolean): Problem | null {
  if (regime !== 'steun')
    return conflict('alleen_steun', 'Een JIM hoort bij vrijwillige steun. In dit plan kan dat niet.')
  if (regel === 'onbekend')
    return conflict(
      'leeftijd_onbekend',
      'Een JIM kan vanaf 12 jaar. De geboortedatum staat hier nog niet. Vraag het aan je vaste persoon.',
    )
  if (regel === 'te_jong') return conflict('te_jong', 'Een JIM kan vanaf 12 jaar. Praat er wel alvast over.')
  return alEen
    ? conflict('al_een', 'Er loopt al een vraag, of er is al een JIM. Eén tegelijk is genoeg.')
    : null
}
