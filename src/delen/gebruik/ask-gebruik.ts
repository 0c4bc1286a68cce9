import { publiekColumns } from '../../casus/index.ts'
import { sql, type Tx } from '../../kernel/db.ts'
import { conflict, forbidden, notFound } from '../../kernel/errors.ts'
import { record } from '../../kernel/tijdlijn.ts'
import { getDeelCasus } from '../get-deel-casus.ts'
import { mayContribute } from '../policy.ts'
import { whyNotRow } from './read-gebruik.ts'
import { type BronRow, selectBronnen, selectVragen, type VraagRow } from './sql.ts'

type Vraag = { casusId: string; bijdrageId: string; waarvoor: string }

/**
 * Asks the source whether something may be used, and what for; it waits in their Mijn werk. Seen by the own organisation and the source.
 * 403 for family, 404 unseen, 409 when there is nothing to ask or a question waits already.
 */
export async function askGebruik(
  tx: Tx,
  { casusId, bijdrageId, waarvoor }: Vraag,
  spoor: string,
): Promise<string> {
  const casus = await getDeelCasus(tx, casusId)
  const [bron] = await tx.many<BronRow>(selectBronnen(casusId, [bijdrageId]))
  if (!bron) throw notFound()
  if (casus.kant !== 'professional')
    throw forbidden('alleen_professional', 'Deze vraag stelt een professional die iets wil gebruiken.')
  const refusal = mayContribute(casus)
  if (refusal) throw refusal
  const own = tx.actor.organisatieId
  const asked = (await tx.many<VraagRow>(selectVragen(casusId))).filter(
    (v) => v.bijdrage_id === bijdrageId && v.organisatie_id === own,
  )
  requireToAsk(whyNotRow(bron, asked))
  const publiek = {
    publiek: [...new Set([own, bron.organisatie_id].filter((o) => o !== null))],
    jeugdigeVanaf: null,
    ouderVanaf: null,
    ouderIds: null,
  }
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into gebruiksvraag (casus_id, bijdrage_id, waarvoor, aan_id, door, organisatie_id,
      publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${casusId}, ${bijdrageId}, ${waarvoor}, ${bron.door}, ${tx.actor.actorId}, ${own}, ${publiekColumns(publiek)}) returning id`)
  if (!row) throw notFound()
  await record(tx, {
    activiteit: 'delen',
    actie: 'gebruiksvraag.stellen',
    object: `gebruiksvraag:${row.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId, objectId: row.id, gegevens: { bijdrageId }, publiek },
  })
  return row.id
}

function requireToAsk(reason: ReturnType<typeof whyNotRow>): void {
  switch (reason) {
    case null:
      throw conflict('mag_al', 'Dit mag je al gebruiken. Je hoeft niets te vragen.')
    case 'orientatie':
      throw conflict(
        'orientatie',
        'Dit is alleen om te weten. Daar kan niets op rusten, ook niet met een ja. Bel de bron.',
      )
    case 'gevraagd':
      throw conflict('al_gevraagd', 'Je organisatie vroeg dit al. Bel de bron als het haast heeft.')
    case 'eerst_vragen':
    case 'nee':
    case 'teruggenomen':
      return
  }
}
