import {
  type CasusRow,
  getCasus,
  getMijnBetrokkenheid,
  type MijnBetrokkenheid,
  mayWrite,
} from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, Problem } from '../kernel/errors.ts'
import { type Instrument, instrumentBestand } from './instrument/instrument.ts'
import { gastheerRollen, isOpen, type Kant, type Moment, type Stand } from './states.ts'

export type Geladen = { casus: CasusRow; mijn: MijnBetrokkenheid; partij: string; vandaag: string }

/** The casus, how the acting person takes part, and as which party. 404 when unseen; 409 when it is closed or frozen, unless it may be. */
export async function loadCasus(tx: Tx, casusId: string, alsoClosed = false): Promise<Geladen> {
  const casus = await getCasus(tx, casusId)
  const mijn = await getMijnBetrokkenheid(tx, casusId)
  const row = await tx.maybe<{ partij: string; vandaag: string }>(
    sql`select sec.partij() as partij, sec.vandaag()::text as vandaag`,
  )
  if (!alsoClosed && !mayWrite(casus.fase, casus.zijtoestand))
    throw conflict(
      'casus_dicht',
      'Deze casus is gesloten of bevroren. Er verandert nu niets. Bel de regisseur.',
    )
  return { casus, mijn, partij: row?.partij ?? '', vandaag: row?.vandaag ?? '' }
}

export const isGastheer = (mijn: Pick<MijnBetrokkenheid, 'kant' | 'rollen'>): boolean =>
  mijn.kant === 'professional' && gastheerRollen.some((rol) => mijn.rollen.includes(rol))

/** An instrument of the registry, or 404. */
export async function getInstrument(tx: Tx, code: string, versie: number): Promise<Instrument> {
  const row = await tx.maybe<{ gegevens: object }>(
    sql`select gegevens from instrument where code = ${code} and versie = ${versie}`,
  )
  if (!row) throw notFound()
  return instrumentBestand.parse({ code, versie, ...row.gegevens })
}

export type RondeRow = {
  id: string
  casus_id: string
  instrument_code: string
  instrument_versie: number
  moment: Moment
  leefgebieden: string[]
  open_tot: string
  versie: number
}
/** A round, or 404. */
export async function getRonde(tx: Tx, rondeId: string): Promise<RondeRow> {
  const row =
    await tx.maybe<RondeRow>(sql`select id, casus_id, instrument_code, instrument_versie, moment, leefgebieden, open_tot::text, versie
    from meetronde where id = ${rondeId}`)
  if (!row) throw notFound()
  return row
}

export type InformantRow = {
  id: string
  casus_id: string
  ronde_id: string
  betrokkenheid_id: string
  persoon_id: string | null
  kant: Kant
  leefgebieden: string[]
  stand: Stand
  samen_met_id: string | null
  versie: number
  heeft_account: boolean
}
/** One who is asked, or 404 when unseen: of a parent the other parent sees nothing, so not that they are asked either. */
export async function getInformant(tx: Tx, informantId: string): Promise<InformantRow> {
  const row =
    await tx.maybe<InformantRow>(sql`select i.id, i.casus_id, i.ronde_id, i.betrokkenheid_id, i.persoon_id, i.kant,
      i.leefgebieden, i.stand, i.samen_met_id, i.versie, inzage.heeft_account(i.persoon_id, i.casus_id) as heeft_account
    from informant i where i.id = ${informantId} for update`)
  if (!row) throw notFound()
  return row
}

/** Whether the acting person is this informant themselves. */
export const isZelf = (
  i: Pick<InformantRow, 'betrokkenheid_id' | 'persoon_id'>,
  mijn: MijnBetrokkenheid,
): boolean =>
  mijn.betrokkenheid_id === i.betrokkenheid_id ||
  (mijn.persoon_id !== null && mijn.persoon_id === i.persoon_id)

/** 409 when the last day of the round has passed. */
export function requireRondeOpen(ronde: Pick<RondeRow, 'open_tot'>, vandaag: string): void {
  if (!isOpen(ronde.open_tot, vandaag))
    throw conflict('ronde_dicht', 'Deze ronde is dicht. Wat er staat blijft zo. Praten kan altijd nog.')
}

export const stale = () =>
  new Problem(
    'verouderd',
    'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe tekst en bewaar dan opnieuw; wat je typte blijft staan.',
  )
