import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { type JimActie, loadJim, recordJim, refuse, requireOpen } from './load-jim.ts'
import { mayChoose } from './policy.ts'
import { type DingRow, type JimRow, selectDingen } from './sql.ts'
import type { Ding } from './states.ts'

type Input = { jimId: string; soort: Ding; dingId: string }

/** The young person lets the JIM see one thing that they see themself. Doing it twice is doing it once. 403, 404, 409 `nog_geen_jim`. */
export async function shareDing(tx: Tx, input: Input, spoor: string): Promise<void> {
  const jim = await loadJim(tx, input.jimId)
  refuse(mayChoose(jim))
  requireOpen(jim)
  if (jim.status !== 'jim') throw conflict('nog_geen_jim', 'Delen kan als jullie allebei getekend hebben.')
  const dingen = await tx.many<DingRow>(selectDingen(jim.casus_id, jim.id, jim.betrokkenheid_id))
  const ding = dingen.find((d) => d.soort === input.soort && d.ding_id === input.dingId)
  if (!ding) throw notFound()
  if (ding.gedeeld) return
  const of = (soort: Ding) => (input.soort === soort ? input.dingId : null)
  await tx.run(sql`insert into jim_deling (casus_id, jim_id, soort, spoor_id, afspraak_id, overleg_id, verhaaldeel_id)
    values (${jim.casus_id}, ${jim.id}, ${input.soort}, ${of('spoor')}, ${of('afspraak')}, ${of('overleg')}, ${of('verhaaldeel')})`)
  await recordDeling(tx, 'jim.delen', jim, input, spoor)
}

/** Takes it back; from the next request on the JIM sees nothing of it. 403, 404. */
export async function unshareDing(tx: Tx, input: Input, spoor: string): Promise<void> {
  const jim: JimRow = await loadJim(tx, input.jimId)
  refuse(mayChoose(jim))
  await tx.run(sql`delete from jim_deling where jim_id = ${jim.id} and soort = ${input.soort}
    and coalesce(spoor_id, afspraak_id, overleg_id, verhaaldeel_id, casus_id) = ${input.dingId}`)
  await recordDeling(tx, 'jim.delen_stoppen', jim, input, spoor)
}

/** What the young person does with their own story names no casus, or a casus would know of it. */
function recordDeling(
  tx: Tx,
  actie: JimActie & ('jim.delen' | 'jim.delen_stoppen'),
  jim: JimRow,
  { soort, dingId }: Input,
  spoor: string,
): Promise<void> {
  return soort === 'verhaaldeel'
    ? record(tx, { activiteit: 'verhaal', actie, object: `verhaaldeel:${dingId}`, betrokkenen: [], spoor })
    : recordJim(tx, actie, jim, spoor)
}
