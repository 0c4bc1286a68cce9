import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { findCheckedKop, getForDesk, recordDesk } from './sql.ts'

/**
 * Asks every organisation that takes or took part for its view, within a term (BGS 1.2 lid 2); who answered already is not asked anew.
 * Answers the new version. 409 before a casus is linked, or for a day after the request's own term.
 */
export async function askZienswijzen(
  tx: Tx,
  verzoekId: string,
  antwoordVoor: string,
  versie: number,
  spoor: string,
): Promise<number> {
  const verzoek = await getForDesk(tx, verzoekId)
  requireVersion(verzoek, versie)
  if (!(await findCheckedKop(tx, verzoek))) {
    throw conflict('eerst_koppelen', 'Ga eerst na wie het vraagt en over welke casus het gaat.')
  }
  if (antwoordVoor > verzoek.termijn_tot) {
    throw conflict(
      'na_termijn',
      'Vraag de organisaties om een antwoord vóór de dag waarop jij moet antwoorden.',
      [{ veld: 'antwoordVoor', code: 'na_termijn', melding: `Kies uiterlijk ${verzoek.termijn_tot}.` }],
    )
  }
  await tx.run(sql`insert into zienswijze (verzoek_id, casus_id, organisatie_id, antwoord_voor, gevraagd_door)
    select ${verzoekId}, ${verzoek.casus_id}, o.organisatie_id, ${antwoordVoor}, ${tx.actor.actorId} from rechten.organisaties(${verzoekId}) o
    on conflict (verzoek_id, organisatie_id) do update set antwoord_voor = excluded.antwoord_voor
      where zienswijze.antwoord is null`)
  await tx.run(sql`update verzoek set versie = versie + 1 where id = ${verzoekId}`)
  await recordDesk(tx, verzoek, 'verzoek.raadplegen', spoor)
  return verzoek.versie + 1
}
