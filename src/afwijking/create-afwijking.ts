import { publiekColumns, resolvePubliek } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { type FieldError, unfit } from '../kernel/errors.ts'
import type { AfwijkingInvoer } from './contract.ts'
import { getAfwijkCasus, recordAfwijking, requireAllowed } from './load.ts'
import { mayAfwijken } from './policy.ts'

/** Writes down what is done otherwise and why. Refuses (409) a track or afspraak that the writer can't see in this casus. Answers the id. */
export async function createAfwijking(
  tx: Tx,
  casusId: string,
  input: AfwijkingInvoer,
  spoor: string,
): Promise<string> {
  const { casus, wie } = await getAfwijkCasus(tx, casusId)
  requireAllowed(mayAfwijken(casus, wie))
  await checkPlan(tx, casusId, input)
  const publiek = await resolvePubliek(tx, casusId, input.publiek)
  const [{ id } = { id: '' }] = await tx.many<{
    id: string
  }>(sql`insert into afwijking (casus_id, gewoonte, wat, waarom, spoor_id,
      afspraak_id, van, tot, herzien_op, door, organisatie_id, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${casusId}, ${input.gewoonte}, ${input.wat}, ${input.waarom}, ${input.spoorId}, ${input.afspraakId}, ${input.van},
      ${input.tot}::date, ${input.herzienOp}, ${tx.actor.actorId}, ${tx.actor.organisatieId}, ${publiekColumns(publiek)}) returning id`)
  await recordAfwijking(tx, casus, { actie: 'afwijking.toevoegen', afwijkingId: id, spoor, publiek })
  return id
}

async function checkPlan(tx: Tx, casusId: string, { spoorId, afspraakId }: AfwijkingInvoer): Promise<void> {
  const errors: FieldError[] = []
  const seen = async (tabel: 'spoor' | 'afspraak', id: string | null, veld: string) => {
    if (id === null) return
    const query =
      tabel === 'spoor'
        ? sql`select 1 from spoor where id = ${id} and casus_id = ${casusId}`
        : sql`select 1 from afspraak where id = ${id} and casus_id = ${casusId}`
    if (!(await tx.maybe(query)))
      errors.push({ veld, code: 'niet_in_plan', melding: 'Dit staat niet (meer) in het plan. Kies opnieuw.' })
  }
  await seen('spoor', spoorId, 'spoorId')
  await seen('afspraak', afspraakId, 'afspraakId')
  const [first, ...others] = errors
  if (first) throw unfit([first, ...others])
}
