import { type Sql, sql } from '../kernel/db.ts'
import { compareVersies } from './compare-versies.ts'
import type { AfspraakInhoud, SpoorInhoud, VersieAntwoord, VersieSpoor } from './contract.ts'

type KopRow = { nr: number; op: Date; door: string | null; sporen: number; afspraken: number }
type DeelRow = {
  nr: number
  spoor_id: string
  afspraak_id: string | null
  inhoud: SpoorInhoud | AfspraakInhoud
}

/** The versions of which this actor sees anything, newest first. */
export function selectVersies(casusId: string): Sql {
  return sql`select v.nr, min(v.op) as op, min(a.naam) as door, count(*) filter (where v.afspraak_id is null)::int as sporen,
      count(v.afspraak_id)::int as afspraken
    from plan_versie v left join actor a on a.id = v.door where v.casus_id = ${casusId} group by v.nr order by v.nr desc`
}

/** The parts of two versions that this actor sees. */
export function selectDelen(casusId: string, nrs: number[]): Sql {
  return sql`select nr, spoor_id, afspraak_id, inhoud from plan_versie where casus_id = ${casusId} and nr = any (${nrs}::int[])
    order by nr, spoor_id, afspraak_id nulls first`
}

export function presentKop(row: KopRow) {
  return {
    nr: row.nr,
    op: row.op.toISOString(),
    door: row.door ?? '',
    sporen: row.sporen,
    afspraken: row.afspraken,
  }
}

/** One version with what changed since the one before it, or since `met`; undefined when this actor sees nothing of it. */
export function presentVersie(
  koppen: KopRow[],
  delen: DeelRow[],
  nr: number,
  met: number,
): VersieAntwoord | undefined {
  const kop = koppen.find((row) => row.nr === nr)
  if (!kop) return undefined
  const inhoud = sporenOf(delen, nr)
  const other = koppen.some((row) => row.nr === met) ? met : null
  const verschillen = other === null ? [] : compareVersies(sporenOf(delen, other), inhoud)
  return { ...presentKop(kop), inhoud, met: other, verschillen }
}

function sporenOf(delen: DeelRow[], nr: number): VersieSpoor[] {
  const own = delen.filter((deel) => deel.nr === nr)
  return own
    .filter((deel) => deel.afspraak_id === null)
    .map((deel) => ({
      spoorId: deel.spoor_id,
      inhoud: deel.inhoud as SpoorInhoud,
      afspraken: own.flatMap((a) =>
        a.spoor_id === deel.spoor_id && a.afspraak_id !== null
          ? [{ afspraakId: a.afspraak_id, inhoud: a.inhoud as AfspraakInhoud }]
          : [],
      ),
    }))
}

export type { DeelRow, KopRow }
