import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { activiteiten } from '../kernel/tijdlijn.ts'
import type { Activiteiten, Verwerkingsactiviteit } from './contract.ts'
import { mayToezicht } from './policy.ts'
import { register } from './register.ts'

/** What a route tells the register of itself. */
export type Handeling = { act: string; activiteit: string; method: string; path: string; summary: string }

type Beschreven = Omit<Verwerkingsactiviteit, 'regels'>

/** The register: each activity with what AVG 30 asks, and every route that names it. Throws when an activity has no entry. */
export function describeActiviteiten(handelingen: readonly Handeling[]): Beschreven[] {
  return Object.entries(activiteiten).map(([code, naam]) => {
    const regel = register[code]
    if (!regel) throw new Error(`the register says nothing of ${code}`)
    return {
      code,
      naam,
      ...regel,
      handelingen: handelingen
        .filter((h) => h.activiteit === code)
        .map((h) => ({ act: h.act, methode: h.method, pad: h.path, uitleg: h.summary })),
    }
  })
}

type Row = { activiteit: string; gelukt: string; geweigerd: string; fout: string; personen: string }
const dagen = 30

/** The register with how often each activity happened in the last thirty days; counted per activity, never per person or member of staff. */
export async function gatherActiviteiten(tx: Tx, handelingen: readonly Handeling[]): Promise<Activiteiten> {
  const refusal = mayToezicht(tx.actor)
  if (refusal) throw refusal
  const tot = clock.today()
  const van = new Date(Date.parse(tot) - (dagen - 1) * 86_400_000).toISOString().slice(0, 10)
  const rows =
    await tx.many<Row>(sql`select * from logboek.tel(${van}::date::timestamp at time zone 'Europe/Amsterdam',
    (${tot}::date + 1)::timestamp at time zone 'Europe/Amsterdam')`)
  const counts = new Map(rows.map((row) => [row.activiteit, row]))
  return {
    van,
    tot,
    activiteiten: describeActiviteiten(handelingen).map((one) => {
      const row = counts.get(one.code)
      return {
        ...one,
        regels: {
          gelukt: Number(row?.gelukt ?? 0),
          geweigerd: Number(row?.geweigerd ?? 0),
          fout: Number(row?.fout ?? 0),
          personen: Number(row?.personen ?? 0),
        },
      }
    }),
  }
}
