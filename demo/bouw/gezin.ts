import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import type { DemoSpoor } from './akkoord.ts'
import { type DemoCasus, mens } from './zicht.ts'

/** Says that the parents live in two households; the database then keeps apart what is of one of them. */
export async function addTweeHuizen(casus: DemoCasus, reden: string, datum: string): Promise<void> {
  await insertRow(casus.regio.client, 'twee_huizen', {
    casus_id: casus.id,
    reden,
    van: datum,
    door: actor(casus.regio, casus.regisseur).id,
    op: op(datum, '16:00'),
  })
}

/** The same track, for what this parent alone may know. */
export function alleenVoor(spoor: DemoSpoor, ouder: string): DemoSpoor {
  const { persoonId } = mens(spoor.casus, ouder)
  if (persoonId === null) throw new Error(`${ouder} is no parent in this casus`)
  return { ...spoor, publiek: { ...spoor.publiek, ouder_ids: [persoonId] } }
}
