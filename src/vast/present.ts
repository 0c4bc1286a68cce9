import type { CasusRow, MijnBetrokkenheid } from '../casus/index.ts'
import type { Plek, PlekMoment, Vervanging, Wens } from './contract.ts'
import type { Gemist } from './contract-gemist.ts'
import { mayAnswerGemist, mayMarkGemist, maySayHow, mayUnmarkGemist } from './policy.ts'
import type { MensRow, MomentRow, PlekRow, VervangingRow, WensRow } from './sql.ts'
import { dragers } from './states.ts'

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

/** Places with their moments, in the order of the days. `mensen`: who takes part, so that the young person knows who reads what they say. */
export function presentPlekken(
  plekken: PlekRow[],
  momenten: MomentRow[],
  lezer: Lezer,
  mensen: MensRow[],
): Plek[] {
  return plekken.map(({ id, soort, wat, begint, publiek }) => ({
    id,
    soort,
    wat,
    begint,
    momenten: momenten.filter((m) => m.plek_id === id).map((m) => presentMoment(m, lezer)),
    leest: lezer.ik.kant === 'jeugdige' ? carriers(mensen, publiek) : [],
  }))
}

/** Who carries the casus and sees the place, by name. */
const carriers = (mensen: MensRow[], publiek: string[] | null): string[] =>
  mensen
    .filter(({ rollen, organisatie_id }) => {
      const seesPlace = publiek === null || publiek.includes(organisatie_id)
      return seesPlace && rollen.some((rol) => dragers.includes(rol))
    })
    .map(({ naam }) => naam)

function presentMoment(m: MomentRow, { ik: wie, casus }: Lezer): PlekMoment {
  const { id, versie, dag, tijd, wat, ik, status, reden } = m
  return {
    ...{ id, versie, dag, tijd, wat, wieId: m.wie_id, wie: m.wie, ik, status, reden },
    magUitkomst: maySayHow(wie, casus, m) === null,
    gemist: presentGemist(m, { ik: wie, casus }),
    magGemist: mayMarkGemist(wie, casus, m) === null,
  }
}

function presentGemist(m: MomentRow, { ik, casus }: Lezer): Gemist | null {
  if (m.gemist_id === null) return null
  return {
    id: m.gemist_id,
    versie: m.gemist_versie,
    tekst: m.gemist_tekst,
    op: m.gemist_op.toISOString(),
    antwoord: m.gemist_antwoord,
    van: m.gemist_van ?? '',
    abilities: {
      magTerug: mayUnmarkGemist(ik, m) === null,
      magAntwoorden: mayAnswerGemist(ik, casus, m) === null,
    },
  }
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
