import type { Deel, DeelRegel, Lezer, Lezing, TeLezen, VerhaalPlan } from './contract.ts'
import type { DeelRow, LezerRow, LezingRow, PlanRow } from './sql.ts'

/** A part in the young person's own list: its title or how it begins, who gets it, who read it. */
export function presentRegel(row: DeelRow, lezers: LezerRow[], lezingen: LezingRow[]): DeelRegel {
  return {
    id: row.id,
    versie: row.versie,
    titel: row.titel,
    begin: beginOf(row.tekst),
    op: row.op.toISOString(),
    gewijzigdOp: row.gewijzigd_op.toISOString(),
    lezers: presentLezers(row.id, lezers),
    lezingen: presentLezingen(row, lezingen),
  }
}

export const presentLezers = (deelId: string, rows: LezerRow[]): Lezer[] =>
  rows
    .filter((row) => row.deel_id === deelId)
    .map(({ id, wie, wie_id, naam, wat, casus_id, op, leest }) => ({
      ...{ id, wie, naam, wat, leest },
      wieId: wie_id,
      casusId: casus_id,
      op: op.toISOString(),
    }))

export const presentLezingen = ({ id, versie }: DeelRow, rows: LezingRow[]): Lezing[] =>
  rows
    .filter((row) => row.deel_id === id)
    .map((row) => ({
      naam: row.naam,
      wat: row.wat,
      op: row.op.toISOString(),
      nieuwste: row.versie >= versie,
    }))

/** That there is something to read, without a word of it. */
export const toTeLezen = (row: DeelRow): TeLezen => ({
  id: row.id,
  van: row.van,
  op: row.gewijzigd_op.toISOString(),
  nieuw: row.nieuw,
})

/** One part whole, for whoever sees it. */
export const presentDeel = (row: DeelRow): Omit<Deel, 'lezers' | 'lezingen' | 'abilities'> => ({
  id: row.id,
  versie: row.versie,
  titel: row.titel,
  tekst: row.tekst,
  op: row.op.toISOString(),
  gewijzigdOp: row.gewijzigd_op.toISOString(),
  eigen: row.eigen,
  van: row.van,
  casusId: row.casus_id,
  nieuw: row.nieuw,
})

export const presentPlan = (row: PlanRow): VerhaalPlan => ({
  casusId: row.casus_id,
  vraag: row.vraag,
  mensen: row.mensen,
  wieKanVragen: row.wie_kan_vragen,
  jim: row.jim,
})

/** The first words, cut between letters and never inside one (UAX 29). */
function beginOf(tekst: string): string {
  const letters = [...new Intl.Segmenter('nl').segment(tekst.slice(0, 800))].map(({ segment }) => segment)
  const begin = letters.slice(0, 120).join('').trim()
  return begin === tekst.trim() ? begin : `${begin}…`
}
