import { sql, type Tx } from '../kernel/db.ts'
import type { Logcontroles, Loggebruik } from './contract.ts'
import type { Logdoel } from './doelen.ts'
import { mayToezicht } from './policy.ts'

type GebruikRow = Omit<Loggebruik[number], 'op' | 'doel'> & { op: Date; doel: Logdoel }

/** What the log was used for, newest first, at most two hundred: whoever checks is checked too. */
export async function listLoggebruik(tx: Tx): Promise<Loggebruik> {
  const refusal = mayToezicht(tx.actor)
  if (refusal) throw refusal
  const rows =
    await tx.many<GebruikRow>(sql`select g.id, g.doel, g.motivering, g.wijze, g.van::text, g.tot::text, a.functie as door, g.op
    from loggebruik g left join actor a on a.id = g.door order by g.op desc, g.id desc limit 200`)
  return rows.map((row) => ({ ...row, op: row.op.toISOString() }))
}

type ControleRow = {
  id: string
  op: Date
  door: string | null
  ketens: number
  regels: string
  fouten: { keten: number; regel: number }[]
  duur_ms: number
}

/** The verifications of the log, newest first, and whether one is under way. */
export async function listLogcontroles(tx: Tx): Promise<Logcontroles> {
  const refusal = mayToezicht(tx.actor)
  if (refusal) throw refusal
  const rows =
    await tx.many<ControleRow>(sql`select l.id, l.op, a.functie as door, l.ketens, l.regels, l.fouten, l.duur_ms
    from logcontrole l left join actor a on a.id = l.door order by l.op desc, l.id desc limit 50`)
  const busy = await tx.maybe(
    sql`select from outbox where soort = 'toezicht.logcontrole' and pogingen < 8 limit 1`,
  )
  return {
    bezig: busy !== undefined,
    controles: rows.map((row) => ({
      id: row.id,
      op: row.op.toISOString(),
      door: row.door,
      ketens: row.ketens,
      regels: Number(row.regels),
      fouten: row.fouten,
      duurMs: row.duur_ms,
    })),
  }
}
