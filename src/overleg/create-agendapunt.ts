import { narrowPubliek, publiekColumns, publiekOf, resolvePubliek } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'
import type { AgendapuntBody, Bron } from './contract.ts'
import { findBron } from './find-bron.ts'
import { mayAgendapunt, mayNow, refuse } from './policy.ts'
import { isGenodigd, lockOverleg, type OverlegRow } from './sql.ts'
import { getWie, voor } from './wie.ts'

type Punt = { titel: string; bron: Bron; bronId: string | null; publiek: Publiek }

/**
 * Puts a point on the agenda. Without a choice everyone of the overleg sees it; a point from a suggestion is never seen wider than what
 * it came from. What young person and parents put on is for the whole table. 409 when the same thing is on it already.
 */
export async function createAgendapunt(
  tx: Tx,
  input: AgendapuntBody & { overlegId: string },
  spoor: string,
): Promise<{ id: string; versie: number }> {
  const overleg = await lockOverleg(tx, input.overlegId)
  const wie = await getWie(tx, overleg.casus_id)
  refuse(
    mayNow(overleg.status, 'agenda'),
    mayAgendapunt(wie, voor(overleg), await isGenodigd(tx, overleg.id, wie.betrokkenheidId)),
  )
  const punt = await toPunt(tx, overleg, input, wie.kant === 'professional')
  const { publiek: p } = punt
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into agendapunt (casus_id, overleg_id, titel, bron, bron_id, volgorde, door,
      publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${overleg.casus_id}, ${overleg.id}, ${punt.titel}, ${punt.bron}, ${punt.bronId},
      (select coalesce(max(volgorde), 0) + 1 from agendapunt where overleg_id = ${overleg.id}), ${tx.actor.actorId},
      ${publiekColumns(p)}) returning id`)
  if (!row) throw notFound()
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.agendapunt_toevoegen',
    object: `agendapunt:${row.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
  return { id: row.id, versie: 1 }
}

async function toPunt(
  tx: Tx,
  overleg: OverlegRow,
  input: AgendapuntBody,
  professional: boolean,
): Promise<Punt> {
  const whole = publiekOf(overleg)
  if ('titel' in input) {
    const chosen =
      input.publiek && professional ? await resolvePubliek(tx, overleg.casus_id, input.publiek) : whole
    return { titel: input.titel, bron: 'zelf', bronId: null, publiek: narrowPubliek(whole, chosen) }
  }
  const source = await findBron(tx, overleg.casus_id, input.bron, input.bronId)
  if (!source) throw notFound()
  const known =
    await tx.maybe(sql`select from agendapunt where overleg_id = ${overleg.id} and bron = ${input.bron}
    and bron_id is not distinct from ${input.bronId}`)
  if (known) throw conflict('staat_er_al', 'Dit staat al op de agenda.')
  return {
    titel: source.titel,
    bron: input.bron,
    bronId: input.bronId,
    publiek: narrowPubliek(whole, publiekOf(source)),
  }
}
