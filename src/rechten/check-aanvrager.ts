import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import type { NagaanInvoer } from './contract.ts'
import { getForDesk, recordDesk } from './sql.ts'
import { loopt } from './states.ts'

/**
 * Notes how identity was checked (never a copy of a document: AVG 5 lid 1 c) and who may ask; for a representative also the
 * interest of the child. Answers the new version. 409 when the request no longer runs or that interest is not weighed.
 */
export async function checkAanvrager(
  tx: Tx,
  verzoekId: string,
  input: NagaanInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const verzoek = await getForDesk(tx, verzoekId)
  requireVersion(verzoek, versie)
  if (!loopt(verzoek.status)) throw conflict('loopt_niet', 'Dit verzoek is al beantwoord of ingetrokken.')
  if (input.bevoegdheid === 'vertegenwoordiger' && input.kindbelang === '') {
    throw conflict('kindbelang_ontbreekt', 'Weeg het belang van het kind en schrijf op wat dat vraagt.', [
      {
        veld: 'kindbelang',
        code: 'kindbelang_ontbreekt',
        melding: 'Schrijf op wat het belang van het kind vraagt.',
      },
    ])
  }
  await tx.run(sql`insert into behandeling (verzoek_id, identiteit_hoe, identiteit_op, bevoegdheid, bevoegdheid_uitleg, kindbelang, door)
    values (${verzoekId}, ${input.identiteitHoe}, sec.vandaag(), ${input.bevoegdheid}, ${input.bevoegdheidUitleg}, ${input.kindbelang},
      ${tx.actor.actorId})
    on conflict (verzoek_id) do update set identiteit_hoe = excluded.identiteit_hoe, identiteit_op = excluded.identiteit_op,
      bevoegdheid = excluded.bevoegdheid, bevoegdheid_uitleg = excluded.bevoegdheid_uitleg, kindbelang = excluded.kindbelang,
      versie = behandeling.versie + 1`)
  await tx.run(sql`update verzoek set status = 'in_behandeling', versie = versie + 1 where id = ${verzoekId}`)
  await recordDesk(tx, verzoek, 'verzoek.nagaan', spoor)
  return verzoek.versie + 1
}
