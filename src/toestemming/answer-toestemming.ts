import { publiekColumns, publiekOf } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound, unfit } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { AntwoordInvoer } from './contract.ts'
import { loadToestemming } from './load-toestemming.ts'
import { mayAnswer, requireSinceBirthday } from './policy.ts'

/**
 * Says yes, no, or takes a yes back: by the giver, or noted by a professional with how, when and in whose presence it was said. Taking back
 * ends the sight of everything that rests on it with the next request. 403, 404, 409.
 */
export async function answerToestemming(
  tx: Tx,
  toestemmingId: string,
  a: AntwoordInvoer,
  spoor: string,
): Promise<string> {
  const { casus, toestemming, personen, geboren, laatste } = await loadToestemming(tx, toestemmingId)
  const persoon = personen.find((p) => p.id === a.persoonId)
  if (!persoon) throw notFound()
  const refusal = mayAnswer(
    { casus, toestemming, persoon, laatste: laatste.get(persoon.id), geboren },
    a.antwoord,
  )
  if (refusal) throw refusal
  const said = howSaid(a, casus.kant, casus.vandaag)
  if (a.antwoord !== 'ingetrokken') requireSinceBirthday(geboren, casus.vandaag, said.gezegdOp)
  const publiek = publiekOf(toestemming)
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into toestemming_antwoord (casus_id, toestemming_id, persoon_id, antwoord, wijze, gezegd_op,
      in_bijzijn_van, woorden, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${casus.id}, ${toestemmingId}, ${persoon.id}, ${a.antwoord}, ${said.wijze}, ${said.gezegdOp}::date, ${said.inBijzijnVan}, ${a.woorden},
      ${tx.actor.actorId}, ${publiekColumns(publiek)}) returning id`)
  if (!row) throw notFound()
  await record(tx, {
    activiteit: 'toestemming',
    actie: 'toestemming.antwoorden',
    object: `toestemming:${toestemmingId}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: {
      casusId: casus.id,
      objectId: toestemmingId,
      // What a parent answered is not the other parent's to read, so the line doesn't say it.
      gegevens: { soort: toestemming.soort, ...(persoon.soort === 'jeugdige' && { antwoord: a.antwoord }) },
      publiek,
    },
  })
  return row.id
}

type Gezegd = { wijze: 'portaal' | 'gesproken' | 'geschreven'; gezegdOp: string; inBijzijnVan: string }

function howSaid(
  { genoteerd }: AntwoordInvoer,
  kant: 'professional' | 'jeugdige' | 'ouder',
  vandaag: string,
): Gezegd {
  const fits = (kant === 'professional') === (genoteerd !== null)
  if (!fits) {
    throw unfit([
      kant === 'professional'
        ? {
            veld: 'genoteerd',
            code: 'verplicht',
            melding: 'Schrijf op hoe, wanneer en in wiens bijzijn dit gezegd is.',
          }
        : { veld: 'genoteerd', code: 'alleen_professional', melding: 'Je antwoordt hier zelf.' },
    ])
  }
  return genoteerd ?? { wijze: 'portaal', gezegdOp: vandaag, inBijzijnVan: '' }
}
