import { publiekOf } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import type { DeelnameRow, OverlegRow } from './sql.ts'

/**
 * The audience of own words. `aan_tafel`: who sees the overleg. `vaste_persoon`: the organisations of the vaste persoon, the chair and
 * the writer; of the family only the writer, who always sees own words, and the young person or the one parent for whom they were written down.
 */
export async function choosePubliek(
  tx: Tx,
  overleg: OverlegRow,
  voorWie: 'vaste_persoon' | 'aan_tafel',
  notedFor: Pick<DeelnameRow, 'kant' | 'persoon_id'> | null = null,
): Promise<Publiek> {
  if (voorWie === 'aan_tafel') return publiekOf(overleg)
  const rows = await tx.many<{ organisatie_id: string }>(sql`select distinct organisatie_id from betrokkenheid
    where casus_id = ${overleg.casus_id} and kant = 'professional' and (tot is null or tot >= sec.vandaag())
      and ('vaste_persoon' = any (rollen) or actor_id = ${overleg.voorzitter_id})`)
  const organisations = [...rows.map((row) => row.organisatie_id), tx.actor.organisatieId].filter(
    (id) => id !== null,
  )
  return {
    publiek: [...new Set(organisations)],
    jeugdigeVanaf: notedFor?.kant === 'jeugdige' ? clock.today() : null,
    ouderVanaf: notedFor?.kant === 'ouder' ? clock.today() : null,
    ouderIds: notedFor?.persoon_id ? [notedFor.persoon_id] : null,
  }
}
