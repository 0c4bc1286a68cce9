import { type Sql, sql } from '../kernel/db.ts'
import { forbidden, notFound, type Problem } from '../kernel/errors.ts'

/** One row when this member of staff takes part in a casus, but lacks what its regime asks of people: sight is closed, not gone. */
export const selectDicht = (casusId: string): Sql =>
  sql`select b.regime_code from betrokkenheid b where b.casus_id = ${casusId} and b.actor_id = (select sec.actor_id())
    and b.kant = 'professional' and (b.tot is null or b.tot >= (select sec.vandaag()))
    and b.regime_code = any ((select sec.dichte_regimes())::text[]) limit 1`

/** Why a casus is not shown: closed to who lacks a screening, secrecy statement or training (403, they know that they take part), or unseen (404). */
export function waaromNiet(dicht: readonly unknown[]): Problem {
  return dicht.length === 0
    ? notFound()
    : forbidden(
        'niet_gescreend',
        'Je doet mee, maar deze casus is voor jou dicht: je screening, geheimhouding of opleiding ontbreekt of is verlopen. Vraag je beheerder dit vast te leggen.',
      )
}
