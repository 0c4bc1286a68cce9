import type { Tx } from '../kernel/db.ts'
import { notFound, type Problem } from '../kernel/errors.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'
import type { Wie } from './policy.ts'
import { selectCasus, selectVerzoek, type VerzoekRow, type VraagCasus } from './sql.ts'

/** The casus as asking needs it; 404 when this actor takes no part. */
export async function getVraagCasus(tx: Tx, casusId: string): Promise<{ casus: VraagCasus; wie: Wie }> {
  const casus = await tx.maybe<VraagCasus>(selectCasus(casusId))
  if (!casus) throw notFound()
  return { casus, wie: { kant: casus.kant, organisatieId: tx.actor.organisatieId } }
}

/** The casus and one question in it; 404 when either is unseen. */
export async function getVerzoek(
  tx: Tx,
  casusId: string,
  verzoekId: string,
): Promise<{ casus: VraagCasus; wie: Wie; row: VerzoekRow }> {
  const found = await getVraagCasus(tx, casusId)
  const row = await tx.maybe<VerzoekRow>(selectVerzoek(casusId, verzoekId))
  if (!row) throw notFound()
  return { ...found, row }
}

/** Throws the refusal, if there is one. */
export function requireAllowed(refusal: Problem | null): void {
  if (refusal) throw refusal
}

/** One line on the tijdlijn and in the log, for those who see the question. */
export function recordVerzoek(
  tx: Tx,
  casus: VraagCasus,
  g: {
    actie: string
    verzoekId: string
    spoor: string
    publiek: Publiek
    gegevens?: Record<string, unknown>
  },
): Promise<void> {
  return record(tx, {
    activiteit: 'delen',
    actie: g.actie,
    object: `informatieverzoek:${g.verzoekId}`,
    betrokkenen: [casus.log_naam],
    spoor: g.spoor,
    tijdlijn: {
      casusId: casus.id,
      objectId: g.verzoekId,
      gegevens: g.gegevens ?? {},
      publiek: g.publiek,
    },
  })
}
