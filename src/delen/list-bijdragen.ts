import type { Actor } from '../kernel/actor.ts'
import { type Sql, sql } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { recordReading } from '../kernel/tijdlijn.ts'
import type { Bijdrage, Bijdragen } from './contract.ts'
import { mayContribute } from './policy.ts'
import { presentBijdrage } from './present.ts'
import {
  type BijdrageRow,
  type Bladeren,
  type DeelCasus,
  type Deelnemer,
  selectBijdrage,
  selectBijdragen,
  selectCasus,
  selectDeelnemers,
} from './sql.ts'

/** The queries of one page, in the order in which `presentList` takes them; reading leaves one line for the whole page. */
export function listQueries(casusId: string, q: Bladeren, spoor: string): Sql[] {
  return [
    selectCasus(casusId),
    selectDeelnemers(casusId),
    selectBijdragen(casusId, q),
    recordReading({
      activiteit: 'delen',
      actie: 'bijdrage.lijst',
      object: `casus:${casusId}`,
      spoor,
      casusId,
    }),
  ]
}

/** One page, newest first; 404 when the casus is unseen. */
export function presentList(rows: unknown[][], q: Bladeren, actor: Actor): Bijdragen {
  const { casus, deelnemers, found } = unpack(rows)
  const page = found.slice(0, q.aantal)
  return {
    bijdragen: page.map((row) =>
      presentBijdrage(row, { casus, deelnemers, organisatieId: actor.organisatieId }),
    ),
    volgende: found.length > q.aantal ? (page.at(-1)?.plek ?? null) : null,
    abilities: { magBijdragen: mayContribute(casus) === null },
  }
}

/** The queries of a single read; the line in the log is written only when there is something to read. */
export function oneQueries(casusId: string, bijdrageId: string, spoor: string): Sql[] {
  return [
    selectCasus(casusId),
    selectDeelnemers(casusId),
    selectBijdrage(casusId, bijdrageId),
    sql`select logboek.schrijf('delen', 'bijdrage.lezen', ${`bijdrage:${bijdrageId}`}, 'gelukt', ${spoor}, array[c.log_naam]) as geschreven
      from bijdrage b join casus c on c.id = b.casus_id where b.id = ${bijdrageId} and b.casus_id = ${casusId}`,
  ]
}

/** One bijdrage; 404 when it is not for this actor, has expired or was taken back. */
export function presentOne(rows: unknown[][], actor: Actor): Bijdrage {
  const { casus, deelnemers, found } = unpack(rows)
  const row = found[0]
  if (!row) throw notFound()
  return presentBijdrage(row, { casus, deelnemers, organisatieId: actor.organisatieId })
}

function unpack([casussen, deelnemers, found, logged]: unknown[][]) {
  const casus = (casussen as DeelCasus[])[0]
  if (!casus) throw notFound()
  const line = (logged as { geschreven: boolean }[])[0]
  if (line && !line.geschreven) throw new Error('no trace, no answer')
  return { casus, deelnemers: deelnemers as Deelnemer[], found: found as BijdrageRow[] }
}
