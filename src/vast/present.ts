import type { CasusRow, MijnBetrokkenheid } from '../casus/index.ts'
import type { Plek, PlekMoment, Vervanging, Wens } from './contract.ts'
import { maySayHow } from './policy.ts'
import type { MensRow, MomentRow, PlekRow, VervangingRow, WensRow } from './sql.ts'

type Lezer = { ik: Pick<MijnBetrokkenheid, 'kant' | 'rollen'>; casus: Pick<CasusRow, 'fase' | 'zijtoestand'> }

export const presentMens = ({
  naam,
  functie,
  organisatie,
}: Pick<MensRow, 'naam' | 'functie' | 'organisatie'>) => ({
  naam,
  functie,
  organisatie,
})

/** Places with their moments, in the order of the days. Without a reader who may write: the young person's own page. */
export function presentPlekken(plekken: PlekRow[], momenten: MomentRow[], lezer?: Lezer): Plek[] {
  return plekken.map(({ id, soort, wat, begint }) => ({
    id,
    soort,
    wat,
    begint,
    momenten: momenten.filter((m) => m.plek_id === id).map((m) => presentMoment(m, lezer)),
  }))
}

function presentMoment(m: MomentRow, lezer?: Lezer): PlekMoment {
  const { id, versie, dag, tijd, wat, wie, ik, status, reden } = m
  const magUitkomst = lezer !== undefined && maySayHow(lezer.ik, lezer.casus, m) === null
  return { id, versie, dag, tijd, wat, wieId: m.wie_id, wie, ik, status, reden, magUitkomst }
}

export function presentVervanging(v: VervangingRow): Vervanging {
  const { id, versie, van, tot, telefoon } = v
  return { id, versie, van, tot, telefoon, metJeugdige: v.met_jeugdige, ...presentMens(v) }
}

export function presentWens(w: WensRow): Wens {
  const {
    id,
    versie,
    soort,
    over,
    wie,
    tekst,
    aan,
    doorgegeven,
    vertel,
    woorden,
    warm,
    bereik,
    status,
    antwoord,
  } = w
  return {
    id,
    versie,
    soort,
    over,
    wie,
    tekst,
    aan,
    doorgegeven,
    vertel,
    woorden,
    warm,
    bereik,
    status,
    antwoord,
    op: w.op.toISOString(),
    beantwoordOp: w.beantwoord_op?.toISOString() ?? null,
  }
}
