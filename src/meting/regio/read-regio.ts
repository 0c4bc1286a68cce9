import { sql, type Tx } from '../../kernel/db.ts'
import { forbidden } from '../../kernel/errors.ts'
import { record } from '../../kernel/tijdlijn.ts'
import type { Regio } from '../contract.ts'
import { ondergrens } from './suppress.ts'

/** The fixed figures per quarter, newest first. There is nothing to filter: overlapping selections could be subtracted. 403 without beheer. */
export async function readRegio(tx: Tx, spoor: string): Promise<Regio> {
  if (!tx.actor.mandaten.includes('beheer'))
    throw forbidden(
      'alleen_beheer',
      'De cijfers over de regio zijn voor wie het programma beheert. Vraag het daar.',
    )
  const rows = await tx.many<{ periode: string; cellen: Omit<Regio['perioden'][number], 'periode'> }>(
    sql`select periode, cellen from verbondenheid_periode order by periode desc limit 40`,
  )
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'verbondenheid.regio',
    object: 'verbondenheid_periode',
    betrokkenen: [],
    spoor,
  })
  return { ondergrens, perioden: rows.map(({ periode, cellen }) => ({ periode, ...cellen })) }
}
