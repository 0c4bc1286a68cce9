import { sql, type Tx } from '../kernel/db.ts'
import { Problem, unfit } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { VindbaarheidInvoer } from './contract.ts'
import { loadVindbaarheid, refusalOf } from './load-vindbaarheid.ts'

/**
 * The young person, or the vaste persoon to whom they said it, chooses; the vaste persoon also notes that the parents agree, without which
 * nobody under 16 is found (in the database). A no takes away at once what was answered directly before.
 * Answers the new version. 403, 404, 409, 412.
 */
export async function setVindbaarheid(
  tx: Tx,
  { casusId, versie, input }: { casusId: string; versie: number; input: VindbaarheidInvoer },
  spoor: string,
): Promise<number> {
  const { casus, ik, row } = await loadVindbaarheid(tx, casusId)
  const refusal = refusalOf(casus, ik)
  if (refusal) throw refusal
  if ((row?.versie ?? 0) !== versie) throw stale()
  const isOwn = ik.kant === 'jeugdige'
  if (!isOwn && input.vindbaar && (input.verteldAan === '' || input.gezegdOp === null))
    throw unfit([
      {
        veld: input.verteldAan === '' ? 'verteldAan' : 'gezegdOp',
        code: 'leeg',
        melding: 'Schrijf op aan wie de jongere dit zei, en wanneer.',
      },
    ])
  if (isOwn && input.ouders !== undefined)
    throw unfit([
      {
        veld: 'ouders',
        code: 'alleen_vaste_persoon',
        melding: 'Wat je ouders vinden, schrijft je vaste persoon op.',
      },
    ])
  const parents =
    input.ouders === undefined
      ? { op: row?.ouders_op ?? null, verteldAan: row?.ouders_verteld_aan ?? '' }
      : (input.ouders ?? { op: null, verteldAan: '' })
  const told = isOwn ? '' : input.verteldAan
  const day = isOwn ? null : input.gezegdOp
  const changed =
    await tx.run(sql`insert into vindbaarheid (casus_id, vindbaar, gezegd_op, verteld_aan, ouders_op, ouders_verteld_aan, door)
    values (${casusId}, ${input.vindbaar}, coalesce(${day}::date, sec.vandaag()), ${told}, ${parents.op}::date, ${parents.verteldAan}, ${tx.actor.actorId})
    on conflict (casus_id) do update set vindbaar = excluded.vindbaar, gezegd_op = excluded.gezegd_op, verteld_aan = excluded.verteld_aan,
      ouders_op = excluded.ouders_op, ouders_verteld_aan = excluded.ouders_verteld_aan,
      door = excluded.door, op = sec.nu(), versie = vindbaarheid.versie + 1 where vindbaarheid.versie = ${versie}`)
  if (changed === 0) throw stale()
  await record(tx, {
    activiteit: 'contact',
    actie: 'vindbaarheid.zetten',
    object: `casus:${casusId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return versie + 1
}

const stale = () =>
  new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')
