import { sql, type Tx } from '../kernel/db.ts'
import { compareIdentiteit, type Vergelijking } from './dubbelen/index.ts'
import type { Sleutels } from './sleutels.ts'
import { type AanmeldingRow, aanmeldingColumns, aanmeldingTables } from './sql.ts'
import { identiteitOf } from './write-velden.ts'

export type Kandidaat = Vergelijking & { aanmelding: AanmeldingRow }

/** At most this many are compared: a key that so many share says nothing. */
const MOST = 500

/** Others within this actor's sight and the same regime that are, or probably are, about the same young person; the surest first. */
export async function findKandidaten(tx: Tx, a: AanmeldingRow, sleutels: Sleutels): Promise<Kandidaat[]> {
  const rows = await tx.many<AanmeldingRow>(sql`select ${aanmeldingColumns} from ${aanmeldingTables}
    where a.id <> ${a.id} and a.regime_code = ${a.regime_code} and a.status not in ('samengevoegd', 'teruggetrokken')
      and (a.blok && ${a.blok}::text[] or a.bsn_index = ${a.bsn_index})
    order by a.id desc limit ${MOST}`)
  const own = identiteitOf(a, bsnOf(a, sleutels))
  return rows
    .map((aanmelding) => ({
      aanmelding,
      ...compareIdentiteit(own, identiteitOf(aanmelding, bsnOf(aanmelding, sleutels))),
    }))
    .filter(({ oordeel }) => oordeel !== 'niet')
    .sort((one, other) => Number(other.oordeel === 'zelfde') - Number(one.oordeel === 'zelfde'))
}

function bsnOf(a: AanmeldingRow, sleutels: Sleutels): string | undefined {
  if (a.bsn_versleuteld === null) return undefined
  return sleutels.bsn.decrypt(a.bsn_versleuteld, { tabel: 'aanmelding', id: a.id })
}
