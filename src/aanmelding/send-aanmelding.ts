import { requireVersion } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { findOntbrekend } from './find-ontbrekend.ts'
import { getForAct } from './get-aanmelding.ts'

/**
 * Sends one concept: from now on those who may receive or weigh it see it too. 409 with all that is missing, or with the offer to close
 * it when a phone call is enough (`kan_lichter`).
 */
export async function sendAanmelding(tx: Tx, id: string, versie: number, spoor: string): Promise<number> {
  const a = await getForAct(tx, id, 'verzenden')
  requireVersion(a, versie)
  if (a.kan_lichter === 'ja')
    throw conflict(
      'kan_lichter',
      'Een telefoontje of de eigen keten is genoeg: dan is er geen aanmelding nodig. Gooi dit concept weg en bel.',
    )
  const ontbreekt = findOntbrekend(a, clock.today())
  if (ontbreekt.length > 0)
    throw new Problem('toestand', 'Deze aanmelding is nog niet af.', {
      reden: 'onvolledig',
      errors: ontbreekt,
    })
  await tx.run(
    sql`update aanmelding set status = 'verzonden', verzonden_op = sec.nu(), versie = versie + 1 where id = ${a.id}`,
  )
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.verzenden',
    object: `aanmelding:${a.id}`,
    betrokkenen: [a.log_naam],
    spoor,
    tijdlijn: { aanmeldingId: a.id },
  })
  return a.versie + 1
}
