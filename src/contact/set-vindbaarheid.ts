import { getCasus, getMijnBetrokkenheid, mayWrite } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { forbidden, Problem, unfit } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Vindbaarheid, VindbaarheidInvoer } from './contract.ts'
import { mayVindbaar } from './policy.ts'

type Row = { versie: number; vindbaar: boolean; gezegd_op: string; verteld_aan: string }

/** Whether others who work with this young person may find the vaste persoon. Version 0: nobody said anything yet, so no. 403, 404. */
export async function readVindbaarheid(tx: Tx, casusId: string, spoor: string): Promise<Vindbaarheid> {
  const { casus, ik, row } = await load(tx, casusId)
  if (ik.kant === 'ouder') throw forbidden('keuze_van_jeugdige', 'Dit kiest je kind zelf.')
  await record(tx, {
    activiteit: 'contact',
    actie: 'vindbaarheid.lezen',
    object: `casus:${casusId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return {
    versie: row?.versie ?? 0,
    vindbaar: row?.vindbaar ?? false,
    gezegdOp: row?.gezegd_op ?? null,
    verteldAan: row?.verteld_aan ?? '',
    abilities: { magZetten: refusalOf(casus, ik) === null },
  }
}

/**
 * The young person, or the vaste persoon to whom they said it, chooses. A no takes away at once what was answered directly before.
 * Answers the new version. 403, 404, 409, 412.
 */
export async function setVindbaarheid(
  tx: Tx,
  { casusId, versie, input }: { casusId: string; versie: number; input: VindbaarheidInvoer },
  spoor: string,
): Promise<number> {
  const { casus, ik, row } = await load(tx, casusId)
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
  const told = isOwn ? '' : input.verteldAan
  const day = isOwn ? null : input.gezegdOp
  const changed = await tx.run(sql`insert into vindbaarheid (casus_id, vindbaar, gezegd_op, verteld_aan, door)
    values (${casusId}, ${input.vindbaar}, coalesce(${day}::date, sec.vandaag()), ${told}, ${tx.actor.actorId})
    on conflict (casus_id) do update set vindbaar = excluded.vindbaar, gezegd_op = excluded.gezegd_op, verteld_aan = excluded.verteld_aan,
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

async function load(tx: Tx, casusId: string) {
  const [casus, ik, row] = await Promise.all([
    getCasus(tx, casusId),
    getMijnBetrokkenheid(tx, casusId),
    tx.maybe<Row>(
      sql`select versie, vindbaar, gezegd_op::text, verteld_aan from vindbaarheid where casus_id = ${casusId}`,
    ),
  ])
  return { casus, ik, row }
}

type Loaded = Awaited<ReturnType<typeof load>>
const refusalOf = (casus: Loaded['casus'], ik: Loaded['ik']) =>
  mayVindbaar(ik.kant, ik.rollen, {
    regime_code: casus.regime_code,
    isOpen: mayWrite(casus.fase, casus.zijtoestand),
  })
