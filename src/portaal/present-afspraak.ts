import type { Afspraak, Stap, Volgende } from './contract.ts'
import type { AfspraakRow, MensRow, OverlegRow } from './sql.ts'

export type Given = { vandaag: string; nu: Date; mensen: MensRow[]; afspraken: AfspraakRow[] }

/** One afspraak as the family reads it; `reeks` counts what still comes of its weekly series. */
export function presentAfspraak(row: AfspraakRow, { mensen, afspraken }: Given): Afspraak {
  const eigenaar = mensen.find((mens) => mens.id === row.eigenaar_id)
  const series = afspraken.filter(
    (a) => a.reeks_id !== null && a.reeks_id === row.reeks_id && a.status === 'open',
  )
  return {
    id: row.id,
    tekst: row.tekst,
    datum: row.datum,
    begintOp: row.begint_op?.toISOString() ?? null,
    plaats: row.plaats,
    perTelefoon: isPerTelefoon(row.plaats),
    eigenaar: eigenaar?.naam ? { naam: eigenaar.naam, ik: eigenaar.ik } : null,
    belofte: row.tegenprestatie,
    status: row.status,
    reeks: series.length,
    mijn: {
      antwoord: answerOf(row),
      watMaaktJa: row.wat_maakt_ja,
      gevolgNee: row.gevolg_nee,
      afspraakVersie: row.versie,
      akkoordVersie: row.akkoord_versie,
    },
  }
}

/** Whether the place says that it is a call, as people write that: 'telefoon', 'Telefonisch', 'per telefoon', 'bellen'. */
export function isPerTelefoon(plaats: string): boolean {
  return /^\s*((per|via de|aan de|met de|door de|by|over the)\s+)?(telefoon|telefonisch|bellen|belafspraak|(tele)?phone)\b/i.test(
    plaats,
  )
}

/** Afspraken that still come, and that wait for this person's yes or no; of a series only the first. */
export function listGevraagd(given: Given): Afspraak[] {
  return firstOfSeries(given.afspraken.filter((row) => isComing(row, given) && answerOf(row) === null)).map(
    (row) => presentAfspraak(row, given),
  )
}

/** The next appointment with a time: an afspraak where this person is expected, or an overleg they are invited to. */
export function findVolgende(
  given: Given,
  kant: 'jeugdige' | 'ouder',
  overleggen: OverlegRow[],
): Volgende | null {
  const afspraak = given.afspraken.find(
    (row) => isComing(row, given) && row.begint_op !== null && isExpected(row, given, kant),
  )
  const overleg = overleggen.find((row) => row.status !== 'afgerond' && row.deelname_id !== null)
  if (overleg && (!afspraak?.begint_op || overleg.begint_op <= afspraak.begint_op))
    return presentOverleg(overleg)
  if (!afspraak?.begint_op) return null
  return {
    soort: 'afspraak',
    begintOp: afspraak.begint_op.toISOString(),
    afspraak: presentAfspraak(afspraak, given),
  }
}

/** What went before, what comes first and what comes after, never as a percentage. */
export function listStappen(given: Given): Stap[] {
  const mine = given.afspraken.filter((row) => row.jeugdige_erbij || isOwner(row, given))
  const done = mine
    .filter((row) => row.status === 'gedaan')
    .sort((a, b) => (a.afgerond_op ?? a.datum).localeCompare(b.afgerond_op ?? b.datum))
  const coming = firstOfSeries(
    mine.filter((row) => isComing(row, given) && (row.begint_op !== null || isOwner(row, given))),
  )
  return [
    ...done.slice(-2).map((row) => step(row, 'klaar', given)),
    ...coming.slice(0, 1).map((row) => step(row, 'nu', given)),
    ...coming.slice(1, 4).map((row) => step(row, 'straks', given)),
  ]
}

function step(row: AfspraakRow, stand: Stap['stand'], given: Given): Stap {
  const eigenaar = given.mensen.find((mens) => mens.id === row.eigenaar_id)
  return {
    id: row.id,
    stand,
    titel: row.tekst,
    datum: stand === 'klaar' ? (row.afgerond_op ?? row.datum) : row.datum,
    begintOp: stand === 'klaar' ? null : (row.begint_op?.toISOString() ?? null),
    metWie: eigenaar && !eigenaar.ik ? (eigenaar.naam ?? '') : '',
  }
}

function presentOverleg(row: OverlegRow): Volgende {
  return {
    soort: 'overleg',
    begintOp: row.begint_op.toISOString(),
    id: row.id,
    doel: row.doel,
    plaats: row.plaats,
    metWie: row.met_wie,
    deelname:
      row.deelname_id === null
        ? null
        : {
            id: row.deelname_id,
            versie: row.deelname_versie,
            antwoord: presence[row.aanwezigheid ?? ''] ?? null,
          },
  }
}

const presence: Record<string, 'ja' | 'nee'> = {
  komt: 'ja',
  belt_in: 'ja',
  aanwezig: 'ja',
  komt_niet: 'nee',
  afwezig: 'nee',
}

function isComing(row: AfspraakRow, { vandaag, nu }: Given): boolean {
  if (row.status !== 'open') return false
  const end = row.eindigt_op ?? row.begint_op
  return end === null ? row.datum >= vandaag : end >= nu
}

function isExpected(row: AfspraakRow, given: Given, kant: 'jeugdige' | 'ouder'): boolean {
  return isOwner(row, given) || (kant === 'jeugdige' && row.jeugdige_erbij)
}

function isOwner(row: AfspraakRow, { mensen }: Given): boolean {
  return mensen.some((mens) => mens.ik && mens.id === row.eigenaar_id)
}

function answerOf(row: AfspraakRow): 'ja' | 'nee' | null {
  return row.antwoord === 'ja' || row.antwoord === 'nee' ? row.antwoord : null
}

function firstOfSeries(rows: AfspraakRow[]): AfspraakRow[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    if (row.reeks_id === null) return true
    if (seen.has(row.reeks_id)) return false
    seen.add(row.reeks_id)
    return true
  })
}
