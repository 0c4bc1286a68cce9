import { hashVernietiging } from '../aanmelding/index.ts'
import { empty, sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import type { Vernietiging } from './contract.ts'

type Row = {
  id: string
  wat: string
  grond: string
  regime_code: string
  organisatie_id: string
  organisatie: string
  functie: string
  aantallen: Record<string, number>
  op: Date
  hash: Buffer
}

/** The certificates of destruction of this actor's organisation, newest first, at most 100. They name nobody, so reading is not logged. */
export async function listVernietigingen(tx: Tx): Promise<Vernietiging[]> {
  return find(tx)
}

/** One certificate; 404 when it is another organisation's. */
export async function getVernietiging(tx: Tx, id: string): Promise<Vernietiging> {
  const [found] = await find(tx, id)
  if (!found) throw notFound()
  return found
}

async function find(tx: Tx, id?: string): Promise<Vernietiging[]> {
  const rows =
    await tx.many<Row>(sql`select v.id, v.wat, v.grond, v.regime_code, v.organisatie_id, o.naam as organisatie, v.functie,
      v.aantallen, v.op, v.hash
    from vernietiging v join organisatie o on o.id = v.organisatie_id ${id ? sql`where v.id = ${id}` : empty} order by v.op desc limit 100`)
  return rows.map((r) => ({
    id: r.id,
    wat: r.wat,
    grond: r.grond,
    regimeCode: r.regime_code,
    organisatie: r.organisatie,
    functie: r.functie,
    aantallen: r.aantallen,
    op: r.op.toISOString(),
    hash: r.hash.toString('hex'),
    klopt: hashVernietiging({
      grond: r.grond,
      regime: r.regime_code,
      organisatieId: r.organisatie_id,
      functie: r.functie,
      aantallen: r.aantallen,
      op: r.op.toISOString(),
    }).equals(r.hash),
  }))
}
