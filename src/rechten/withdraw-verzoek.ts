import { requireVersion } from '../casus/index.ts'
import { holds } from '../kernel/actor.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, forbidden } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getVerzoek } from './sql.ts'
import { loopt } from './states.ts'

/** Takes a request back: who asked, or the contactpunt when told so. Answers the new version. 403 for others, 409 when answered. */
export async function withdrawVerzoek(
  tx: Tx,
  verzoekId: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const verzoek = await getVerzoek(tx, verzoekId)
  if (verzoek.aanvrager_id !== tx.actor.actorId && !holds(tx.actor, 'contactpunt')) {
    throw forbidden('niet_de_vrager', 'Alleen wie het vroeg, trekt het verzoek in, of het contactpunt.')
  }
  requireVersion(verzoek, versie)
  if (!loopt(verzoek.status)) throw conflict('loopt_niet', 'Dit verzoek is al beantwoord of ingetrokken.')
  await tx.run(sql`update verzoek set status = 'ingetrokken', versie = versie + 1 where id = ${verzoekId}`)
  await record(tx, {
    activiteit: 'inzage',
    actie: 'verzoek.intrekken',
    object: `verzoek:${verzoekId}`,
    betrokkenen: [],
    spoor,
  })
  return verzoek.versie + 1
}
