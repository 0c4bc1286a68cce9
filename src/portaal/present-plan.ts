import type { Lezen, MijnPlan, Plan, veranderSoorten } from './contract.ts'
import type { CasusRow, GeslotenRow } from './mijn-casus.ts'
import { isOpen, mayAskOwnQuestion, mayChangeQuestion, maySayBack } from './policy.ts'
import { findMens, listFamilieLezers, presentKop, regimeZin } from './present.ts'
import { findVolgende, type Given, listGevraagd, listStappen, presentAfspraak } from './present-afspraak.ts'
import type {
  AfspraakRow,
  BelRow,
  BijdrageRow,
  MensRow,
  OverlegRow,
  SpoorRow,
  ThuisRow,
  VeranderdRow,
  VraagRow,
  WoordRow,
} from './sql.ts'

export type PlanRows = {
  mensen: MensRow[]
  sporen: SpoorRow[]
  afspraken: AfspraakRow[]
  overleggen: OverlegRow[]
  lezen: BijdrageRow[]
  weerwoorden: WoordRow[]
  veranderd: VeranderdRow[]
  bel: BelRow[]
  gesteld: VraagRow[]
  gebruik: { aantal: number }[]
  thuis: ThuisRow[]
  gesloten: GeslotenRow[]
}

/** Mijn plan: everything on the first page, for the one casus that is shown. */
export function presentMijnPlan(
  casussen: CasusRow[],
  shown: CasusRow | undefined,
  soort: string,
  rows: PlanRows,
): MijnPlan {
  return {
    ...presentKop(casussen, shown, soort),
    plan: shown ? presentPlan(shown, rows) : null,
    gesteldeVraag: presentVraag(rows.gesteld[0]),
    afgesloten: shown ? null : presentGesloten(rows.gesloten[0]),
  }
}

function presentGesloten(row: GeslotenRow | undefined): MijnPlan['afgesloten'] {
  if (!row) return null
  return {
    op: row.gesloten_op,
    contactpunt: row.naam === null ? null : { naam: row.naam, telefoon: row.telefoon },
  }
}

function presentPlan(row: CasusRow, rows: PlanRows): Plan {
  const given: Given = { vandaag: row.vandaag, nu: row.nu, mensen: rows.mensen, afspraken: rows.afspraken }
  const open = isOpen(row)
  const own = rows.weerwoorden.find((woord) => woord.over_soort === 'vraag')
  return {
    casusId: row.id,
    versie: row.versie,
    betrokkenheidId: row.betrokkenheid_id,
    vandaag: row.vandaag,
    jeugdige: row.jeugdige ?? '',
    stand: standOf(row),
    belNog: rows.bel[0] ?? null,
    vraag: { tekst: row.vraag, op: row.vraag_op, verteldAan: row.vraag_verteld_aan },
    eigenVraag: own ? { tekst: own.tekst, op: own.op.toISOString() } : null,
    bewoording: row.bewoording,
    volgende: open ? findVolgende(given, row.kant, rows.overleggen) : null,
    gevraagd: open ? listGevraagd(given) : [],
    stappen: listStappen(given),
    vastePersoon: findMens(rows.mensen, 'vaste_persoon'),
    geenVastePersoonTot: row.geen_vaste_persoon_tot,
    regie: findMens(rows.mensen, 'casusregisseur'),
    doelen: rows.sporen.map((spoor) => ({
      id: spoor.id,
      soort: spoor.soort,
      doel: spoor.doel,
      doelVan: spoor.doel_van,
      afspraken: rows.afspraken.filter((a) => a.spoor_id === spoor.id).map((a) => presentAfspraak(a, given)),
    })),
    veranderd: countVeranderd(rows.veranderd),
    verslagen: rows.overleggen
      .filter((overleg) => overleg.status === 'afgerond')
      .reverse()
      .map((overleg) => ({ overlegId: overleg.id, op: overleg.begint_op.toISOString(), doel: overleg.doel })),
    lezen: rows.lezen.map((bijdrage) => presentLezen(bijdrage, row.kant === 'jeugdige' && open, rows.mensen)),
    gebruiksvragen: rows.gebruik[0]?.aantal ?? 0,
    thuisVragen: { jim: 0, gezin: 0, ...(open && rows.thuis[0]) },
    weerwoorden: rows.weerwoorden
      .filter((woord) => woord.over_soort !== 'vraag')
      .slice(0, 2)
      .map((woord) => ({
        id: woord.id,
        overSoort: woord.over_soort,
        tekst: woord.tekst,
        op: woord.op.toISOString(),
      })),
    naNee: regimeZin(row, 'naNee'),
    wieZietNiet: regimeZin(row, 'wieZietNiet'),
    abilities: portaalAbilities(row),
  }
}

/** What this reader may do on the pages of the portaal; the acts ask the same. */
export function portaalAbilities(row: CasusRow): Plan['abilities'] {
  const magTerugzeggen = maySayBack(row.kant, row) === null
  return {
    magVraag: mayChangeQuestion(row),
    magEigenVraag: magTerugzeggen && mayAskOwnQuestion(row.kant) === null,
    magTerugzeggen,
  }
}

function standOf(row: CasusRow): Plan['stand'] {
  if (row.fase === 'gesloten') return 'gesloten'
  return row.zijtoestand === 'pauze' || row.zijtoestand === 'bevroren' ? 'pauze' : 'loopt'
}

function presentLezen(row: BijdrageRow, magVertellen: boolean, mensen: MensRow[]): Lezen {
  const readers = mensen.flatMap((mens) =>
    mens.organisatie_id !== null && (row.publiek?.includes(mens.organisatie_id) ?? true)
      ? [mens.organisatie ?? '']
      : [],
  )
  return {
    id: row.id,
    soort: row.soort,
    tekst: row.tekst,
    naam: row.naam ?? row.familie ?? '',
    functie: row.functie,
    organisatie: row.organisatie ?? '',
    op: row.op.toISOString(),
    nieuw: row.nieuw,
    magEigenKant: magVertellen && row.soort === 'voorval' && !row.eigen_kant,
    lezers: [
      ...new Set(readers),
      // Whoever tells their own side hears which parent will read it; a parent never hears what the other one reads.
      ...(magVertellen ? listFamilieLezers(row, 'jeugdige', mensen).map(({ naam }) => naam) : []),
    ],
  }
}

type VeranderSoort = (typeof veranderSoorten)[number]
const starts: readonly (readonly [string, VeranderSoort])[] = [
  ['casus.vaste_persoon.eerste', 'eerste_vaste_persoon'],
  ['casus.vaste_persoon.nog_niemand', 'geen_vaste_persoon'],
  ['casus.vaste_persoon', 'vaste_persoon'],
  ['casus.betrokkene', 'mensen'],
  ['casus.vraag', 'vraag'],
  ['overleg.sluiten', 'verslag'],
  ['overleg.verslag', 'verslag'],
  ['overleg.', 'overleg'],
  ['akkoord.', 'antwoord'],
  ['afspraak.', 'afspraak'],
  ['plan.', 'plan'],
  ['spoor.', 'plan'],
  ['bijdrage.', 'lezen'],
]

/** What changed, in kinds that a young person knows; what has no such word is left out. */
function countVeranderd(rows: VeranderdRow[]): Plan['veranderd'] {
  const counts = new Map<VeranderSoort, number>()
  for (const row of rows) {
    const kind = starts.find(([start]) => row.soort.startsWith(start))?.[1]
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + row.aantal)
  }
  return [...counts].map(([soort, aantal]) => ({ soort, aantal }))
}

function presentVraag(row: VraagRow | undefined): MijnPlan['gesteldeVraag'] {
  if (!row) return null
  const sent = row.opgepakt ? ('opgepakt' as const) : ('verstuurd' as const)
  return {
    vraag: row.vraag,
    op: row.op?.toISOString() ?? null,
    stand: row.status === 'concept' ? 'klad' : sent,
  }
}
