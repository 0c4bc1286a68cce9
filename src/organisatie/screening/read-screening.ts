import { clock } from '../../kernel/clock.ts'
import { sql, type Tx } from '../../kernel/db.ts'
import { notFound } from '../../kernel/errors.ts'
import { record } from '../../kernel/tijdlijn.ts'
import { mayBeheren } from '../policy.ts'
import type { ScreeningAntwoord } from './contract.ts'
import { type ScreeningRow, screeningColumns, selectEisen } from './sql.ts'
import { standVan } from './stand-van.ts'

export type Collega = ScreeningRow & { id: string; naam: string; organisatie_id: string }

/** A colleague of the own organisation with what is known of them. 404 when unseen, 403 for who does not manage that organisation. */
export async function getCollegaVoorBeheer(tx: Tx, actorId: string): Promise<Collega> {
  const row =
    await tx.maybe<Collega>(sql`select a.id, a.naam, a.organisatie_id, ${screeningColumns} from actor a left join screening s on s.actor_id = a.id
    where a.id = ${actorId} and a.organisatie_id is not null`)
  if (!row) throw notFound()
  const refusal = mayBeheren(tx.actor, { actorId, organisatieId: row.organisatie_id })
  if (refusal) throw refusal
  return row
}

/** What is known of a colleague's screening, secrecy and trainings, and what they still lack. For who manages the organisation. */
export async function readScreening(tx: Tx, actorId: string, spoor: string): Promise<ScreeningAntwoord> {
  const row = await getCollegaVoorBeheer(tx, actorId)
  const vandaag = clock.today()
  await record(tx, {
    activiteit: 'toegang',
    actie: 'organisatie.screening_lezen',
    object: `actor:${actorId}`,
    betrokkenen: [],
    spoor,
  })
  return {
    versie: row.versie,
    naam: row.naam,
    gescreend:
      row.wijze !== null && row.gescreend_op !== null ? { wijze: row.wijze, op: row.gescreend_op } : null,
    geheimhoudingOp: row.geheimhouding_op,
    opleidingen: row.opleidingen,
    standen: (await selectEisen(tx)).map((eis) => standVan(eis, row, vandaag)),
  }
}
