import { sql, type Tx } from '../kernel/db.ts'
import type { AfspraakRow, AkkoordRow } from './gather-overleg.ts'
import type { OverlegRow, StandBijSluiten } from './sql.ts'

type BewaardRow = {
  afspraak_id: string
  inhoud: {
    tekst: string
    eigenaarId: string
    datum: string
    begintOp: string | null
    agendapuntId: string | null
    status: string
    akkoorden: {
      betrokkenheidId: string
      antwoord: AkkoordRow['antwoord']
      watMaaktJa: string
      versie: number
    }[]
  }
}
type Gelezen = { afspraken: (AfspraakRow & { bevroren: boolean })[]; akkoorden: AkkoordRow[] }

/**
 * Afspraken and answers as the minutes of a closed overleg print them: changed since, as they stood; shared with more people since, not for
 * them. Which of them this actor sees is what they see now.
 */
export async function keepVerslag(
  tx: Tx,
  overleg: OverlegRow,
  { afspraken, akkoorden }: Gelezen,
): Promise<{ afspraken: AfspraakRow[]; akkoorden: AkkoordRow[] }> {
  if (overleg.status !== 'afgerond') return { afspraken, akkoorden }
  const rows = await tx.many<BewaardRow>(sql`select v.afspraak_id, v.inhoud from verslag_afspraak v
    where v.overleg_id = ${overleg.id}`)
  const kept = new Map(rows.map((row) => [row.afspraak_id, row.inhoud]))
  return {
    afspraken: afspraken.flatMap((row) => {
      const was = kept.get(row.id)
      if (was === undefined) return row.bevroren ? [] : [row]
      const begintOp = was.begintOp === null ? null : new Date(was.begintOp)
      const { tekst, eigenaarId, datum, agendapuntId, status } = was
      return [
        {
          ...row,
          tekst,
          datum,
          status,
          eigenaar_id: eigenaarId,
          agendapunt_id: agendapuntId,
          begint_op: begintOp,
        },
      ]
    }),
    akkoorden: [
      ...akkoorden.filter((k) => !kept.has(k.afspraak_id)),
      ...rows.flatMap(({ afspraak_id, inhoud }) =>
        inhoud.akkoorden.map((k) => ({
          afspraak_id,
          betrokkenheid_id: k.betrokkenheidId,
          antwoord: k.antwoord,
          wat_maakt_ja: k.watMaaktJa,
          versie: k.versie,
        })),
      ),
    ],
  }
}

/** What of the casus was kept at closing; the next overleg only for who sees that overleg. Null when nothing was kept. */
export async function findStand(tx: Tx, overleg: OverlegRow): Promise<StandBijSluiten | null> {
  const stand = overleg.stand_bij_sluiten
  if (!stand?.volgende) return stand
  const seen = await tx.maybe(sql`select from overleg where id = ${stand.volgende.id}`)
  return seen ? stand : { ...stand, volgende: null }
}
