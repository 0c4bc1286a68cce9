import { publiekColumns } from '../casus/index.ts'
import { insertSteunpunten } from '../delen/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { requireEigenaarZiet, resolveAfspraakPubliek } from './afspraak-publiek.ts'
import type { NieuweAfspraakBody } from './contract.ts'
import { findMens, getSpoor, loadCasus, requireAllowed, requireWritable } from './load.ts'
import { mayAfspraakToevoegen } from './policy.ts'
import { recordPlan } from './record-plan.ts'
import { requireEigenaar } from './require-eigenaar.ts'

type Input = NieuweAfspraakBody & { spoorId: string }
type Gemaakt = { ids: string[]; reeksId: string | null }

/** Adds an afspraak, or a weekly series of dated ones at the same hour in Amsterdam. 409 on a stopped track or an owner who does not see it. */
export async function createAfspraken(tx: Tx, input: Input, spoor: string): Promise<Gemaakt> {
  const track = await getSpoor(tx, input.spoorId)
  const { casus, wie } = await loadCasus(tx, track.casus_id)
  requireWritable(casus)
  requireAllowed(mayAfspraakToevoegen(wie))
  if (track.gestopt_op !== null)
    throw conflict('spoor_gestopt', 'Dit spoor is gestopt. Kies een ander spoor, of maak een nieuw.')
  const owner = requireEigenaar(await findMens(tx, input.eigenaarId, track.casus_id))
  const publiek = await resolveAfspraakPubliek(tx, track, input.publiek)
  requireEigenaarZiet(owner, publiek, input.datum)
  const times = input.herhaal?.keer ?? 1
  const local = (moment: string | null) =>
    sql`(${moment}::timestamptz at time zone 'Europe/Amsterdam' + week * interval '7 days') at time zone 'Europe/Amsterdam'`
  const rows = await tx.many<{
    id: string
    reeks_id: string | null
  }>(sql`insert into afspraak (casus_id, spoor_id, tekst, eigenaar_id,
      eigenaar_actor_id, datum, begint_op, eindigt_op, plaats, tegenprestatie, jeugdige_erbij, sanctie, nog_niet_kunnen, nog_niet_bewijs,
      reeks_id, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    select ${track.casus_id}, ${track.id}, ${input.tekst}, ${owner.id}, ${owner.actor_id}::uuid, ${input.datum}::date + week * 7,
      ${local(input.begintOp)}, ${local(input.eindigtOp)}, ${input.plaats}, ${input.tegenprestatie}, ${input.jeugdigeErbij}::boolean,
      ${input.sanctie}::boolean, ${input.sanctie ? input.nogNietKunnen : ''}, ${input.sanctie ? input.nogNietBewijs : ''},
      reeks.id, ${tx.actor.actorId}::uuid, ${publiekColumns(publiek)}
    from (select case when ${times}::int > 1 then uuidv7() end as id) reeks, generate_series(0, ${times}::int - 1) week
    order by week returning id, reeks_id`)
  const [first] = rows
  if (!first) throw new Error('an insert answers at least one row')
  const ids = rows.map((row) => row.id)
  await insertSteunpunten(tx, { soort: 'afspraak', ids, casusId: track.casus_id, publiek }, input.steuntOp)
  await recordPlan(tx, casus, {
    actie: 'afspraak.toevoegen',
    soort: 'afspraak',
    id: first.id,
    spoor,
    publiek,
    gegevens: { spoorId: track.id, aantal: rows.length, sanctie: input.sanctie },
  })
  return { ids, reeksId: first.reeks_id }
}
