import { publiekColumns } from '../../casus/index.ts'
import { sql, type Tx } from '../../kernel/db.ts'
import { unfit } from '../../kernel/errors.ts'
import type { Publiek } from '../../kernel/tijdlijn.ts'
import { zinnen } from './policy.ts'
import { whyNotRow } from './read-gebruik.ts'
import { type BronRow, selectBronnen, selectVragen, type VraagRow } from './sql.ts'

type Stap = {
  soort: 'afspraak' | 'spoor' | 'besluit'
  ids: readonly string[]
  casusId: string
  publiek: Publiek
}

/**
 * Names what a step rests on, in the transaction that makes the step: then all is kept, or nothing. 409 with the reason and what to do when
 * a bijdrage is not seen, is only to know, or waits for the yes of its source; the database refuses the same.
 */
export async function insertSteunpunten(tx: Tx, stap: Stap, bijdragen: readonly string[]): Promise<void> {
  const wanted = [...new Set(bijdragen)]
  if (wanted.length === 0) return
  const found = await tx.many<BronRow>(selectBronnen(stap.casusId, wanted))
  const vragen = await tx.many<VraagRow>(selectVragen(stap.casusId))
  const errors = wanted.flatMap((id) => {
    const bron = found.find((b) => b.id === id)
    if (!bron)
      return [
        {
          veld: 'steuntOp',
          code: 'niet_te_zien',
          melding: 'Dit staat hier niet (meer). Kies opnieuw waar het op rust.',
        },
      ]
    const own = vragen.filter((v) => v.bijdrage_id === id && v.organisatie_id === tx.actor.organisatieId)
    const reason = whyNotRow(bron, own)
    return reason === null ? [] : [{ veld: 'steuntOp', code: reason, melding: zinnen[reason] }]
  })
  const [first, ...others] = errors
  if (first) throw unfit([first, ...others])
  const column = { afspraak: sql`afspraak_id`, spoor: sql`spoor_id`, besluit: sql`besluit_id` }[stap.soort]
  await tx.run(sql`insert into steunt_op (casus_id, ${column}, bijdrage_id, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    select ${stap.casusId}::uuid, s, b, ${tx.actor.actorId}::uuid, ${publiekColumns(stap.publiek)}
    from unnest(${stap.ids}::uuid[]) s cross join unnest(${wanted}::uuid[]) b`)
}
