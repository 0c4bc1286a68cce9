import { op } from '../kalender.ts'
import { actor, insertRow } from '../regio.ts'
import type { Moment } from './meting.ts'
import type { DemoSpoor } from './plan.ts'
import type { DemoCasus } from './zicht.ts'

type Gas = {
  /** From much less than hoped (-2) to much more (+2). */
  niveaus: [string, string, string, string, string]
  door: string
  datum: string
  scores: Partial<Record<Moment, number>>
}

/** Five steps agreed beforehand for a goal of the plan, and where it stood; seen by who sees the goal. */
export async function addGas(spoor: DemoSpoor, g: Gas): Promise<void> {
  await insertRow(spoor.casus.regio.client, 'gas_doel', {
    casus_id: spoor.casus.id,
    spoor_id: spoor.id,
    niveaus: g.niveaus,
    afgesproken_op: g.datum,
    score_t0: g.scores.T0 ?? null,
    score_t1: g.scores.T1 ?? null,
    score_t2: g.scores.T2 ?? null,
    door: actor(spoor.casus.regio, g.door).id,
    op: op(g.datum, '15:30'),
    ...spoor.publiek,
  })
}

type Uitslag = { moment: Moment; door: string; naam: string; datum: string; waarden: Record<string, number> }

/** The result of a ZRM-J, kept by the organisation that took it, with the young person reading along. */
export async function addZrm(casus: DemoCasus, u: Uitslag): Promise<void> {
  const wie = actor(casus.regio, u.door)
  await insertRow(casus.regio.client, 'meetuitslag', {
    casus_id: casus.id,
    instrument_code: 'zrm-j',
    instrument_versie: 1,
    moment: u.moment,
    afgenomen_op: u.datum,
    afgenomen_door: u.naam,
    waarden: JSON.stringify(u.waarden),
    categorie: 'hulp',
    regime_code: '',
    regime_versie: 0,
    organisatie_id: wie.organisatieId,
    door: wie.id,
    op: op(u.datum, '12:00'),
    publiek: [wie.organisatieId],
    jeugdige_vanaf: u.datum,
  })
}
