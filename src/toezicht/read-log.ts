import { sql, type Tx } from '../kernel/db.ts'
import { unfit } from '../kernel/errors.ts'
import { type Logbladzijde, type Logregel, type LogvraagInvoer, maxDagen } from './contract.ts'
import { mayToezicht } from './policy.ts'
import { recordGebruik } from './record-gebruik.ts'

const page = 50

/**
 * A page of the log, 31 days at most, for one of the four aims of Wgs 1.8 lid 4, with a reason that is kept: what was done, by which organisation and function.
 * No names, no ids, no counting or sorting by staff. The database writes the line of this look in the same call, or answers nothing.
 */
export async function readLog(tx: Tx, vraag: LogvraagInvoer, spoor: string): Promise<Logbladzijde> {
  const refusal = mayToezicht(tx.actor)
  if (refusal) throw refusal
  const { activiteit = null, resultaat = null, na = null, van, tot } = vraag
  if (tot < van) throw unfit([{ veld: 'tot', code: 'voor_begin', melding: 'Deze dag ligt voor de eerste.' }])
  if (Date.parse(tot) - Date.parse(van) >= maxDagen * 86_400_000)
    throw unfit([{ veld: 'tot', code: 'te_lang', melding: `Kies hooguit ${maxDagen} dagen.` }])
  const gebruik = await recordGebruik(tx, { ...vraag, gevraagd: { activiteit, resultaat } })
  const row = await tx.maybe<{ regels: Logregel[] }>(sql`select logboek.lees(${gebruik},
    ${van}::date::timestamp at time zone 'Europe/Amsterdam', (${tot}::date + 1)::timestamp at time zone 'Europe/Amsterdam',
    ${activiteit}, ${resultaat}, ${na === null ? null : JSON.stringify(na)}::jsonb, ${page}, ${spoor}) as regels`)
  const regels = row?.regels ?? []
  const last = regels.at(-1)
  return {
    regels,
    volgende:
      regels.length === page && last ? { tijd: last.tijd, keten: last.keten, volgnr: last.volgnr } : null,
  }
}
