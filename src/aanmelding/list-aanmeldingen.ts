import { type Actor, holds } from '../kernel/actor.ts'
import { empty, type Sql, sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { AanmeldingenLijst, Deel, LijstVraag } from './contract.ts'
import { mayInlezen } from './policy.ts'
import { presentRegel } from './present.ts'
import { type AanmeldingRow, aanmeldingColumns, aanmeldingTables } from './sql.ts'

/** One part of what this actor sees, newest first, with the counts of all parts. Leaves one line in the log with all subjects. */
export async function listAanmeldingen(tx: Tx, vraag: LijstVraag, spoor: string): Promise<AanmeldingenLijst> {
  const rows = await tx.many<AanmeldingRow>(sql`select ${aanmeldingColumns} from ${aanmeldingTables}
    where ${inDeel(vraag.deel, tx.actor)}
    ${vraag.na ? sql`and a.id < ${vraag.na}` : empty}
    ${vraag.inlezing ? sql`and a.inlezing_id = ${vraag.inlezing}` : empty}
    order by a.id desc limit ${vraag.limiet + 1}`)
  const page = rows.slice(0, vraag.limiet)
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'aanmelding.lijst',
    object: `aanmeldingen:${vraag.deel}`,
    betrokkenen: page.map((a) => a.log_naam),
    spoor,
  })
  return {
    regels: page.map(presentRegel),
    volgende: rows.length > page.length ? (page.at(-1)?.id ?? null) : null,
    aantallen: await countDelen(tx),
    abilities: {
      magMaken: tx.actor.soort !== 'systeem',
      magInlezen: mayInlezen(tx.actor) === null,
      magWegen: tx.actor.mandaten.some((m) => m.endsWith(':wegen')),
      magOntvangen: holds(tx.actor, 'steun:ontvangen'),
    },
  }
}

/** Which part of one's own sight: a filter of a list, not a rule of sight. */
function inDeel(deel: Deel, actor: Actor): Sql {
  switch (deel) {
    case 'concepten':
      return sql`a.door = ${actor.actorId} and a.status = 'concept'`
    case 'verzonden':
      return sql`a.door = ${actor.actorId} and a.status <> 'concept'`
    case 'ontvangen':
      return sql`a.ontvanger_id = ${actor.organisatieId} and a.status in ('verzonden', 'wacht_op_ja', 'aangenomen')`
    case 'te-wegen':
      return sql`a.status in ('verzonden', 'in_weging', 'aangenomen') and a.regime_code = any (${weegRegimes(actor)}::text[])`
  }
}

const weegRegimes = (actor: Actor) =>
  actor.mandaten.filter((m) => m.endsWith(':wegen')).map((m) => m.slice(0, -':wegen'.length))

async function countDelen(tx: Tx): Promise<AanmeldingenLijst['aantallen']> {
  const row = await tx.maybe<AanmeldingenLijst['aantallen']>(sql`select
    count(*) filter (where ${inDeel('concepten', tx.actor)})::int as "concepten",
    count(*) filter (where ${inDeel('verzonden', tx.actor)})::int as "verzonden",
    count(*) filter (where ${inDeel('ontvangen', tx.actor)})::int as "ontvangen",
    count(*) filter (where ${inDeel('te-wegen', tx.actor)})::int as "teWegen" from aanmelding a`)
  return row ?? { concepten: 0, verzonden: 0, ontvangen: 0, teWegen: 0 }
}
