import { sql, type Tx } from '../../kernel/db.ts'
import type { Regio } from '../contract.ts'
import { kanten, kwartaalVan } from '../states.ts'
import { openGebieden, suppress, suppressRow, type Telling } from './suppress.ts'

type Row = { gebied: string; uitspraak: 'gezien' | 'erbij' | 'ertoe'; ja: string; nog_niet: string }
const uitspraken = ['gezien', 'erbij', 'ertoe'] as const

/**
 * Fixes the figures of the last whole quarter, once and for good: small cells are left out before anything is written, and it is never counted
 * again, so that no two versions can be subtracted. Only for the job (sec.soort() = 'systeem'). Answers whether it was new.
 */
export async function fixPeriode(tx: Tx): Promise<boolean> {
  const day = await tx.maybe<{ dag: string }>(
    sql`select (date_trunc('quarter', sec.vandaag()) - interval '1 day')::date::text as dag`,
  )
  const { periode, van, tot } = kwartaalVan(day?.dag ?? '')
  const known = await tx.maybe(sql`select 1 from verbondenheid_periode where periode = ${periode}`)
  if (known) return false
  const rows = await tx.many<Row>(sql`select * from inzage.tel_verbondenheid(${van}::date, ${tot}::date)`)
  const asked = await tx.many<{ kant: (typeof kanten)[number]; stand: string; aantal: string }>(
    sql`select * from inzage.tel_informanten(${van}::date, ${tot}::date)`,
  )
  const cellen: Omit<Regio['perioden'][number], 'periode'> = {
    uitspraken: countUitspraken(rows),
    invullen: countInvullen(asked),
  }
  const count = await tx.run(
    sql`insert into verbondenheid_periode (periode, cellen) values (${periode}, ${JSON.stringify(cellen)}) on conflict do nothing`,
  )
  return count === 1
}

/** Every answer counts in all three statements, so the areas have the same numbers in each table. */
function countUitspraken(rows: readonly Row[]): Regio['perioden'][number]['uitspraken'] {
  const of = (uitspraak: string): Telling[] =>
    rows
      .filter((r) => r.uitspraak === uitspraak)
      .map((r) => ({ gebied: r.gebied, ja: Number(r.ja), nogNiet: Number(r.nog_niet) }))
      .toSorted((a, b) => a.gebied.localeCompare(b.gebied, 'nl'))
  const { open, toonTotaal } = openGebieden(
    of('gezien').map((t) => ({ gebied: t.gebied, aantal: t.ja + t.nogNiet })),
  )
  return uitspraken.map((uitspraak) => ({ uitspraak, ...suppress(of(uitspraak), open, toonTotaal) }))
}

/** How asking went: that people skip is the programme's to see, not whom. */
function countInvullen(
  rows: readonly { kant: (typeof kanten)[number]; stand: string; aantal: string }[],
): Regio['perioden'][number]['invullen'] {
  return kanten.map((kant) => {
    const of = (stand: string) => Number(rows.find((r) => r.kant === kant && r.stand === stand)?.aantal ?? 0)
    const counts = {
      klaar: of('klaar'),
      overgeslagenMet: of('overgeslagen_met'),
      overgeslagenZonder: of('overgeslagen_zonder'),
      nietAf: of('niet_af'),
    }
    const { totaal, ...shown } = suppressRow(
      counts,
      Object.values(counts).reduce((n, x) => n + x, 0),
    )
    return { kant, gevraagd: totaal, ...shown }
  })
}
