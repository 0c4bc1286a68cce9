import { createHash } from 'node:crypto'
import { type Fase, mayWrite, type Zijtoestand } from '../casus/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { AfspraakAntwoord, PlanAntwoord, SpoorAntwoord } from './contract.ts'
import { listKijkers } from './kijkers.ts'
import {
  heeftRegie,
  mayAfspraakToevoegen,
  mayFamiliegroepsplan,
  maySpoorToevoegen,
  mayVaststellen,
  type Wie,
} from './policy.ts'
import { presentAfspraken } from './present-afspraak.ts'
import { presentSignalen } from './present-signalen.ts'
import { presentMens, presentSpoor } from './present-spoor.ts'
import { gewoneInstelling } from './signalen/instelling.ts'
import type { AfspraakRow, AkkoordRow, MensRow, PlanRow, SpoorRow } from './sql.ts'
import { isLopend, sporenVan } from './states.ts'

/** Turns the rows of `planQueries` into the answer with the abilities of who reads; undefined when the casus is unseen. */
export function presentPlan(rows: unknown[][], actor: Actor): PlanAntwoord | undefined {
  const [plan] = rows[0] as PlanRow[]
  const mensRows = rows[1] as MensRow[]
  const ik = mensRows.find((m) => m.ik && m.actief)
  if (!plan || !ik || ik.kant === 'jim') return undefined
  const wie: Wie = { betrokkenheidId: ik.id, actorId: actor.actorId, kant: ik.kant, rollen: ik.rollen }
  const { fase, zijtoestand } = plan.mag_schrijven as { fase: Fase; zijtoestand: Zijtoestand | null }
  const magSchrijven = mayWrite(fase, zijtoestand)
  const mensen = mensRows.map((row) => presentMens(row, ik.kant))
  const sporen = (rows[2] as SpoorRow[]).map((row) => presentSpoor(row, wie, magSchrijven))
  const seen = new Set(sporen.map((spoor) => spoor.id))
  const afspraken = presentAfspraken({
    rows: (rows[3] as AfspraakRow[]).filter((row) => seen.has(row.spoor_id)),
    akkoorden: rows[4] as AkkoordRow[],
    mensen,
    wie,
    vandaag: plan.vandaag,
    magSchrijven,
  })
  const [overleg] = rows[5] as { id: string; begint_op: Date }[]
  return {
    casusId: plan.casus_id,
    vandaag: plan.vandaag,
    status: plan.status,
    nr: plan.nr,
    versie: plan.versie,
    stand: standOf(sporen, afspraken),
    vastgesteldOp: plan.vastgesteld_op?.toISOString() ?? null,
    bewoording: plan.bewoording,
    familiegroepsplan: { antwoord: plan.familiegroepsplan, reden: plan.familiegroepsplan_reden },
    sporen,
    afspraken,
    mensen,
    samenvatting: summarise(afspraken),
    signalen: presentSignalen({ rows: rows[2] as SpoorRow[], afspraken, mensen, wie, vandaag: plan.vandaag }),
    wieZien: listKijkers(sporen, afspraken, mensen, plan.vandaag),
    volgendOverleg: overleg ? { id: overleg.id, begintOp: overleg.begint_op.toISOString() } : null,
    naNee: { nl: plan.na_nee_nl, en: plan.na_nee_en },
    perWeek: gewoneInstelling.perWeek,
    abilities: {
      heeftRegie: heeftRegie(wie),
      magSchrijven,
      spoorSoorten: sporenVan(plan.regime_instap).filter(
        (s) => magSchrijven && !maySpoorToevoegen(wie, s, ik.domein),
      ),
      magAfspraakToevoegen:
        magSchrijven && !mayAfspraakToevoegen(wie) && sporen.some((s) => s.gestoptOp === null),
      magFamiliegroepsplan: magSchrijven && !mayFamiliegroepsplan(wie),
      magVaststellen: magSchrijven && !mayVaststellen(wie),
      nogNodig: stillNeeded(plan.familiegroepsplan, sporen, afspraken),
    },
  }
}

/** What the plan still needs before it can be vastgesteld; the act asks the same. */
export function stillNeeded(
  familiegroepsplan: PlanRow['familiegroepsplan'],
  sporen: SpoorAntwoord[],
  afspraken: AfspraakAntwoord[],
): PlanAntwoord['abilities']['nogNodig'] {
  const running = new Set(sporen.filter((s) => s.gestoptOp === null).map((s) => s.id))
  const unasked = afspraken.some(
    (a) =>
      running.has(a.spoorId) &&
      isLopend[a.status] &&
      a.akkoorden.some((k) => k.kant === 'jeugdige' && k.antwoord === null),
  )
  return [
    ...(familiegroepsplan === 'nog_aanbieden' ? (['familiegroepsplan'] as const) : []),
    ...(running.size === 0 ? (['spoor'] as const) : []),
    ...(unasked ? (['jeugdige_vragen'] as const) : []),
  ]
}

/** A fingerprint of what the reader sees: tracks, afspraken and answers with their versions. */
function standOf(sporen: SpoorAntwoord[], afspraken: AfspraakAntwoord[]): string {
  const seen = [
    sporen.map((s) => [s.id, s.versie]),
    afspraken.map((a) => [a.id, a.versie, a.akkoorden.map((k) => [k.betrokkenheidId, k.versie])]),
  ]
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 22)
}

/** Per person of the family: how many running afspraken got which answer. */
function summarise(afspraken: AfspraakAntwoord[]): PlanAntwoord['samenvatting'] {
  const sums = new Map<string, PlanAntwoord['samenvatting'][number]>()
  for (const { betrokkenheidId, antwoord } of afspraken
    .filter((a) => isLopend[a.status])
    .flatMap((a) => a.akkoorden)) {
    const sum = sums.get(betrokkenheidId) ?? { betrokkenheidId, ja: 0, nee: 0, nietGevraagd: 0, nogVragen: 0 }
    if (antwoord === 'ja') sum.ja++
    else if (antwoord === 'nee') sum.nee++
    else if (antwoord === 'niet_gevraagd') sum.nietGevraagd++
    else sum.nogVragen++
    sums.set(betrokkenheidId, sum)
  }
  return [...sums.values()]
}
