import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import {
  type CasusRow,
  getCasus,
  getMijnBetrokkenheid,
  lockCasus,
  type MijnBetrokkenheid,
} from './get-casus.ts'
import { type CasusAct, mayDo } from './policy.ts'
import { mayWrite } from './states.ts'

export type Loaded = { casus: CasusRow; mijn: MijnBetrokkenheid }

/**
 * The start of every act on a casus: 404 when unseen, 403 when this role may not, 409 when the casus is closed or frozen.
 * Lifting a side state is the one act that a frozen casus allows: `evenIfFrozen`.
 */
export async function loadForChange(
  tx: Tx,
  casusId: string,
  act: CasusAct,
  evenIfFrozen = false,
): Promise<Loaded> {
  await getCasus(tx, casusId)
  const mijn = await getMijnBetrokkenheid(tx, casusId)
  const refusal = mayDo(mijn.rollen, act)
  if (refusal) throw refusal
  const casus = await lockCasus(tx, casusId)
  requireOpen(casus, evenIfFrozen)
  return { casus, mijn }
}

/** Refuses a change to a closed or frozen casus (409). */
export function requireOpen(casus: Pick<CasusRow, 'fase' | 'zijtoestand'>, evenIfFrozen = false): void {
  if (casus.fase === 'gesloten')
    throw conflict('gesloten', 'Deze casus is gesloten. Voor een nieuwe is een nieuwe aanmelding nodig.')
  if (!evenIfFrozen && !mayWrite(casus.fase, casus.zijtoestand)) {
    throw conflict('bevroren', 'Deze casus is bevroren: er verandert niets tot een regisseur dat opheft.')
  }
}

export type BetrokkenheidRow = {
  id: string
  kant: 'professional' | 'jeugdige' | 'ouder' | 'jim'
  rollen: string[]
  actor_id: string | null
  persoon_id: string | null
  organisatie_id: string | null
  publiek: string[] | null
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  ouder_ids: string[] | null
  versie: number
}

/** An involvement of today, locked; 404 when unseen, of another casus, or over. */
export async function getHuidige(
  tx: Tx,
  casusId: string,
  betrokkenheidId: string,
): Promise<BetrokkenheidRow> {
  const row =
    await tx.maybe<BetrokkenheidRow>(sql`select id, kant, rollen, actor_id, persoon_id, organisatie_id, publiek, jeugdige_vanaf::text,
    ouder_vanaf::text, ouder_ids, versie from betrokkenheid where id = ${betrokkenheidId} and casus_id = ${casusId} and (tot is null or tot >= sec.vandaag()) for update`)
  if (!row) throw notFound()
  return row
}
