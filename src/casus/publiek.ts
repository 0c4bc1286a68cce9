import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import type { PubliekKeuze } from './contract.ts'

/**
 * Turns a choice into the audience that is stored; the source's own organisation is always in it. Refuses (409) organisations that
 * don't take part in this casus, as far as the actor can see.
 */
export async function resolvePubliek(tx: Tx, casusId: string, keuze: PubliekKeuze): Promise<Publiek> {
  const family = { jeugdigeVanaf: keuze.jeugdigeVanaf, ouderVanaf: keuze.ouderVanaf }
  const own = tx.actor.organisatieId
  if (keuze.wie === 'allen') return { publiek: null, ...family }
  if (keuze.wie === 'eigen') return { publiek: own === null ? [] : [own], ...family }
  const known = new Set(
    (
      await tx.many<{ organisatie_id: string }>(sql`select distinct organisatie_id from betrokkenheid
      where casus_id = ${casusId} and organisatie_id is not null and (tot is null or tot >= sec.vandaag())`)
    ).map((r) => r.organisatie_id),
  )
  const strange = keuze.organisaties.filter((o) => !known.has(o))
  if (strange.length > 0) {
    throw conflict(
      'doet_niet_mee',
      'Eén of meer organisaties doen niet (meer) mee in deze casus. Kies opnieuw wie dit ziet.',
    )
  }
  return { publiek: [...new Set([...keuze.organisaties, ...(own === null ? [] : [own])])], ...family }
}

/** The three audience columns as values for an insert, in the order publiek, jeugdige_vanaf, ouder_vanaf. */
export function publiekColumns(p: Publiek) {
  return sql`${p.publiek}::uuid[], ${p.jeugdigeVanaf}::date, ${p.ouderVanaf}::date`
}
