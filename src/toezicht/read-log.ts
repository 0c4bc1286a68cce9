import { sql, type Tx } from '../kernel/db.ts'
import type { Logbladzijde, Logregel, LogvraagInvoer } from './contract.ts'
import { mayToezicht } from './policy.ts'
import { recordGebruik } from './record-gebruik.ts'

const page = 50

/**
 * A page of the log for one of the four aims of Wgs 1.8 lid 4, with a reason that is kept: what was done, by which organisation and function.
 * No names, no ids, no counting or sorting by staff. The database writes the line of this look in the same call, or answers nothing.
 */
export async function readLog(tx: Tx, vraag: LogvraagInvoer, spoor: string): Promise<Logbladzijde> {
  const refusal = mayToezicht(tx.actor)
  if (refusal) throw refusal
  const { activiteit = null, actie = null, resultaat = null, na = null } = vraag
  const gebruik = await recordGebruik(tx, { ...vraag, gevraagd: { activiteit, actie, resultaat } })
  const row = await tx.maybe<{ regels: Logregel[] }>(sql`select logboek.lees(${gebruik},
    ${vraag.van}::date::timestamp at time zone 'Europe/Amsterdam', (${vraag.tot}::date + 1)::timestamp at time zone 'Europe/Amsterdam',
    ${activiteit}, ${actie}, ${resultaat}, ${na === null ? null : JSON.stringify(na)}::jsonb, ${page}, ${spoor}) as regels`)
  const regels = row?.regels ?? []
  const last = regels.at(-1)
  return {
    regels,
    volgende:
      regels.length === page && last ? { tijd: last.tijd, keten: last.keten, volgnr: last.volgnr } : null,
  }
}
