import { changeZijtoestand, getCasus, getMijnBetrokkenheid } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { RegimeCode } from '../regime/index.ts'
import type { Doorgeleiding } from './answers.ts'
import type { DoorgeleidingInvoer } from './contract.ts'
import { mayAlsRegisseur } from './policy.ts'
import { addTermijn } from './termijn.ts'

/** Where a hand-off under another law exists: for `zvh` by Wgs 2.31 lid 13, and for a local pga that meets the same thing. */
export const regimesMetDoorgeleiding: readonly RegimeCode[] = ['pga', 'zvh']

type Row = {
  id: string
  casus_id: string
  aan: Doorgeleiding['aan']
  ontvanger: string
  grond: string
  tekst: string
  overgedragen_op: string
  door: string
  opgeheven_op: Date | null
  opheffing_reden: string
  versie: number
}

/** The hand-offs of a casus that this actor may see: the regisseurs only. */
export async function listDoorgeleidingen(tx: Tx, casusId: string): Promise<Doorgeleiding[]> {
  return (await select(tx, sql`d.casus_id = ${casusId}`)).map(present)
}

/** One hand-off, with its casus; 404 when unseen. */
export async function getDoorgeleiding(tx: Tx, id: string): Promise<Doorgeleiding & { casusId: string }> {
  const [row] = await select(tx, sql`d.id = ${id}`)
  if (!row) throw notFound()
  return { ...present(row), casusId: row.casus_id }
}

function select(tx: Tx, which: ReturnType<typeof sql>): Promise<Row[]> {
  return tx.many<Row>(sql`select d.id, d.casus_id, d.aan, d.ontvanger, d.grond, d.tekst, d.overgedragen_op::text, coalesce(a.naam, '') as door,
    d.opgeheven_op, d.opheffing_reden, d.versie from doorgeleiding d left join actor a on a.id = d.door where ${which} order by d.op desc`)
}

const present = (r: Row): Doorgeleiding => ({
  id: r.id,
  versie: r.versie,
  aan: r.aan,
  ontvanger: r.ontvanger,
  grond: r.grond,
  tekst: r.tekst,
  overgedragenOp: r.overgedragen_op,
  door: r.door,
  opgehevenOp: r.opgeheven_op?.toISOString() ?? null,
  opheffingReden: r.opheffing_reden,
})

/** What everyone in the casus reads: that it rests, not why, so that nothing becomes a label (Wgs 2.31 lid 13 needs no more). */
const neutraal = 'Deze casus ligt even stil. Vragen? Bel de regisseur.'

/**
 * Records that a casus was handed off under another law, to whom, when, on what ground and in which words, and freezes it: nobody adds
 * anything. By a regisseur; answers the id. 409 when a side state holds or the regime has no such hand-off.
 */
export async function createDoorgeleiding(
  tx: Tx,
  casusId: string,
  d: DoorgeleidingInvoer,
  spoor: string,
): Promise<string> {
  const casus = await getCasus(tx, casusId)
  const mijn = await getMijnBetrokkenheid(tx, casusId)
  const refusal = mayAlsRegisseur(mijn.rollen)
  if (refusal) throw refusal
  if (!regimesMetDoorgeleiding.includes(casus.regime_code))
    throw conflict(
      'regime_geen_doorgeleiding',
      'In dit regime bestaat dit niet. Bel wie je zorgen moet horen.',
    )
  await changeZijtoestand(
    tx,
    {
      casusId,
      versie: casus.versie,
      soort: 'bevroren',
      reden: neutraal,
      eigenaarId: mijn.betrokkenheid_id,
      tot: addTermijn(clock.today(), 'P6M'),
    },
    spoor,
  )
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into doorgeleiding (casus_id, aan, ontvanger, grond, tekst, overgedragen_op, door, organisatie_id)
    values (${casusId}, ${d.aan}, ${d.ontvanger}, ${d.grond}, ${d.tekst}, ${d.overgedragenOp}, ${tx.actor.actorId}, ${tx.actor.organisatieId}) returning id`)
  await log(tx, 'doorgeleiding.maken', row?.id ?? '', casus.log_naam, spoor)
  return row?.id ?? ''
}

/** Takes a hand-off back with a reason, and thaws the casus; answers the new version of the hand-off. */
export async function liftDoorgeleiding(
  tx: Tx,
  { id, reden, versie }: { id: string; reden: string; versie: number },
  spoor: string,
): Promise<number> {
  const d = await getDoorgeleiding(tx, id)
  if (d.opgehevenOp !== null) throw conflict('al_opgeheven', 'Dit is al opgeheven.')
  if (d.versie !== versie)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')
  const casus = await getCasus(tx, d.casusId)
  await tx.run(sql`update doorgeleiding set opgeheven_op = sec.nu(), opgeheven_door = ${tx.actor.actorId}, opheffing_reden = ${reden},
    versie = versie + 1 where id = ${id}`)
  if (casus.zijtoestand === 'bevroren')
    await changeZijtoestand(
      tx,
      { casusId: d.casusId, versie: casus.versie, soort: 'geen', reden: 'De casus gaat weer verder.' },
      spoor,
    )
  await log(tx, 'doorgeleiding.opheffen', id, casus.log_naam, spoor)
  return versie + 1
}

async function log(tx: Tx, actie: string, id: string, logNaam: string, spoor: string): Promise<void> {
  await record(tx, {
    activiteit: 'casus',
    actie,
    object: `doorgeleiding:${id}`,
    betrokkenen: [logNaam],
    spoor,
  })
}
