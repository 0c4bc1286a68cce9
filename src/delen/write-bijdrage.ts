import type { Tx } from '../kernel/db.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'
import { eigenKantColumns } from './check-bijdrage.ts'
import type { BijdrageInvoer } from './contract.ts'
import { type DeelCasus, insertBijdrage, insertEigenKant } from './sql.ts'

type Act = {
  actie: 'bijdrage.toevoegen' | 'bijdrage.corrigeren'
  vervangtId: string | null
  spoor: string
  /** The own side was told to the text that this one corrects. */
  staatAl?: boolean
}

/** Writes a bijdrage with its own side, tijdlijn and log, sent at once: one round trip. Answers its id. */
export async function writeBijdrage(
  tx: Tx,
  casus: DeelCasus,
  b: BijdrageInvoer,
  publiek: Publiek,
  act: Act,
): Promise<string> {
  const id = casus.nieuw_id
  const { actorId: door, organisatieId } = tx.actor
  const writes: Promise<unknown>[] = [
    tx.run(
      insertBijdrage({
        id,
        casusId: casus.id,
        soort: b.soort,
        categorie: b.categorie,
        tekst: b.tekst,
        noodzaak: b.noodzaak,
        ...b.voorwaarden,
        gebeurdOp: b.gebeurdOp,
        organisatieId,
        door,
        vervangtId: act.vervangtId,
        achterhoudReden: b.achterhoudReden,
        ...eigenKantColumns(b.eigenKant),
        ...(act.staatAl && { eigenKant: 'gevraagd' as const }),
        verlooptOp: b.verlooptOp,
        geheimGrond: b.geheim?.grond ?? null,
        geheimUitleg: b.geheim?.uitleg ?? '',
        toestemmingId: b.toestemmingId,
        publiek,
      }),
    ),
  ]
  if (b.eigenKant?.staat === 'gevraagd') {
    writes.push(
      tx.run(insertEigenKant({ casusId: casus.id, bijdrageId: id, ...b.eigenKant.woorden, door, publiek })),
    )
  }
  writes.push(
    record(tx, {
      activiteit: 'delen',
      actie: act.actie,
      object: `bijdrage:${id}`,
      betrokkenen: [casus.log_naam],
      spoor: act.spoor,
      tijdlijn: {
        casusId: casus.id,
        objectId: id,
        gegevens: { soort: b.soort, categorie: b.categorie, onder: `${casus.regime_code}:${b.categorie}` },
        publiek,
      },
    }),
  )
  await Promise.all(writes)
  return id
}
