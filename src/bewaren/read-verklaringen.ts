import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import type { Verklaring } from './answers.ts'

type Row = Omit<Verklaring, 'regime' | 'nagekeken' | 'besloten' | 'op'> & {
  regime_code: string
  regime_naam: string
  nagekeken_functie: string
  nagekeken_organisatie: string
  besloten_functie: string
  besloten_organisatie: string
  op: Date
}

/** Certificates of destruction, newest first, at most 200. They name nobody, so reading is not logged. */
export function listVerklaringen(tx: Tx): Promise<Verklaring[]> {
  return select(tx, sql`true`)
}

/** One certificate; 404 when unseen. */
export async function getVerklaring(tx: Tx, id: string): Promise<Verklaring> {
  const [found] = await select(tx, sql`v.id = ${id}`)
  if (!found) throw notFound()
  return found
}

async function select(tx: Tx, which: ReturnType<typeof sql>): Promise<Verklaring[]> {
  const rows = await tx.many<Row>(sql`select v.id, v.wat, v.regime_code,
      coalesce((select r.naam from regime r where r.code = v.regime_code order by r.versie desc limit 1), nullif(v.regime_code, 'alle'), 'Elk regime') as regime_naam,
      v.regel, v.grond, v.uiterlijk::text, v.aantallen, v.nagekeken_functie, v.nagekeken_organisatie, v.besloten_functie, v.besloten_organisatie,
      v.op, encode(v.voorstel_hash, 'hex') as "voorstelHash", encode(v.hash, 'hex') as hash, bewaren.hash_van(v) = v.hash as klopt
    from verklaring v where ${which} order by v.op desc, v.id limit 200`)
  return rows.map((r) => ({
    id: r.id,
    wat: r.wat,
    regime: { code: r.regime_code, naam: r.regime_naam },
    regel: r.regel,
    grond: r.grond,
    uiterlijk: r.uiterlijk,
    aantallen: r.aantallen,
    nagekeken: { functie: r.nagekeken_functie, organisatie: r.nagekeken_organisatie },
    besloten: { functie: r.besloten_functie, organisatie: r.besloten_organisatie },
    op: r.op.toISOString(),
    voorstelHash: r.voorstelHash,
    hash: r.hash,
    klopt: r.klopt,
  }))
}
