import { getCasus, getMijnBetrokkenheid } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { CasusVerhaal, Deel, MijnVerhaal } from './contract.ts'
import { findDeel, recordVerhaal } from './find-deel.ts'
import { mayAdd, mayChange, mayOpen, maySayRead } from './policy.ts'
import {
  presentDeel,
  presentLezers,
  presentLezingen,
  presentPlan,
  presentRegel,
  toTeLezen,
} from './present.ts'
import {
  type DeelRow,
  type LezerRow,
  type LezingRow,
  type PlanRow,
  selectDelen,
  selectLezers,
  selectLezingen,
  selectPlannen,
} from './sql.ts'

/** What the portaal shows: the young person's parts and whom they can choose; for a parent, what they were given. 403. */
export async function readMijnVerhaal(tx: Tx, spoor: string): Promise<MijnVerhaal> {
  const refusal = mayOpen(tx.actor)
  if (refusal) throw refusal
  const rows = await tx.many<DeelRow>(selectDelen(sql`true`))
  const eigen = rows.filter((row) => row.eigen)
  const gekregen = rows.filter((row) => !row.eigen)
  const teller = tx.actor.soort === 'jeugdige'
  const lezers = teller ? await tx.many<LezerRow>(selectLezers) : []
  const lezingen = teller ? await tx.many<LezingRow>(selectLezingen) : []
  const plannen = teller ? await tx.many<PlanRow>(selectPlannen) : []
  await recordList(tx, 'verhaal.mijn', 'verhaaldelen', gekregen, spoor)
  return {
    kant: tx.actor.soort === 'ouder' ? 'ouder' : 'jeugdige',
    delen: eigen.map((row) => presentRegel(row, lezers, lezingen)),
    plannen: plannen.map(presentPlan),
    gekregen: gekregen.map(toTeLezen),
    abilities: { magSchrijven: mayAdd(tx.actor, eigen.length) === null },
  }
}

/** One part with its words; logged. 404. */
export async function readDeel(tx: Tx, deelId: string, spoor: string): Promise<Deel> {
  const row = await findDeel(tx, deelId)
  await recordVerhaal(tx, 'verhaal.lezen', row, spoor)
  const lezers = row.eigen ? await tx.many<LezerRow>(selectLezers) : []
  const lezingen = row.eigen ? await tx.many<LezingRow>(selectLezingen) : []
  return {
    ...presentDeel(row),
    lezers: presentLezers(row.id, lezers),
    lezingen: presentLezingen(row, lezingen),
    abilities: { magWijzigen: mayChange(row) === null, magGelezen: maySayRead(row) === null && row.nieuw },
  }
}

/** What a professional is told on the casus page: how many parts are for them and which are new, nothing of what they say. 403, 404. */
export async function readCasusVerhaal(tx: Tx, casusId: string, spoor: string): Promise<CasusVerhaal> {
  const casus = await getCasus(tx, casusId)
  const { kant } = await getMijnBetrokkenheid(tx, casusId)
  if (kant !== 'professional') throw forbidden('alleen_medewerker', 'Jouw verhaal staat in je portaal.')
  const rows = await tx.many<DeelRow>(
    selectDelen(sql`exists (select from verhaaldeling g where g.deel_id = v.id and g.casus_id = ${casusId})`),
  )
  const over = rows.map((row) => ({ ...row, log_naam: casus.log_naam }))
  await recordList(tx, 'verhaal.casus', `casus:${casusId}`, over, spoor)
  return { delen: rows.map(toTeLezen) }
}

/** The reader says to have read these words; the young person sees who and when. 403, 404. */
export async function sayRead(tx: Tx, deelId: string, versie: number, spoor: string): Promise<void> {
  const row = await findDeel(tx, deelId)
  const refusal = maySayRead(row)
  if (refusal) throw refusal
  await tx.run(sql`insert into verhaallezing (deel_id, actor_id, versie) values (${deelId}, ${tx.actor.actorId}, least(${versie}::int, ${row.versie}::int))
    on conflict (deel_id, actor_id) do update set versie = excluded.versie, op = sec.nu()`)
  await recordVerhaal(tx, 'verhaal.gelezen', row, spoor)
}

/** One line with all its subjects; none for a young person's own. */
function recordList(
  tx: Tx,
  actie: 'verhaal.mijn' | 'verhaal.casus',
  object: string,
  rows: readonly DeelRow[],
  spoor: string,
): Promise<void> {
  const betrokkenen = [...new Set(rows.flatMap(({ log_naam }) => (log_naam === null ? [] : [log_naam])))]
  return record(tx, { activiteit: 'verhaal', actie, object, betrokkenen, spoor })
}
