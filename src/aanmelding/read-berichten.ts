import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Bericht } from './contract.ts'
import { destroyAanmelding } from './destroy-aanmelding.ts'
import type { AanmeldingRow } from './sql.ts'
import { aanmeldingColumns, aanmeldingTables } from './sql.ts'

type Row = {
  id: string
  soort: Bericht['soort']
  regime_code: string
  verzonden_op: string
  organisatie: string | null
  op: Date
  gelezen_op: Date | null
}

/** Word about what this actor sent or took up, newest first; at most 100 of the last 90 days. Holds no personal data, so reading it is not logged. */
export async function listBerichten(tx: Tx): Promise<Bericht[]> {
  const rows =
    await tx.many<Row>(sql`select b.id, b.soort, b.regime_code, b.verzonden_op::text, o.naam as organisatie, b.op, b.gelezen_op
    from bericht b left join organisatie o on o.id = b.van_organisatie_id
    where b.op > sec.nu() - interval '90 days' order by b.op desc limit 100`)
  return rows.map((r) => ({
    id: r.id,
    soort: r.soort,
    regimeCode: r.regime_code,
    verzondenOp: r.verzonden_op,
    vanOrganisatie: r.organisatie,
    op: r.op.toISOString(),
    gelezenOp: r.gelezen_op?.toISOString() ?? null,
  }))
}

/** Marks word as read. Was it a no, then the sender now knows, and what was withdrawn is destroyed. */
export async function readBericht(tx: Tx, id: string, spoor: string): Promise<void> {
  const bericht = await tx.maybe<{
    aanmelding_id: string | null
  }>(sql`update bericht set gelezen_op = coalesce(gelezen_op, sec.nu())
    where id = ${id} returning aanmelding_id`)
  if (!bericht) throw notFound()
  const a = await tx.maybe<AanmeldingRow>(sql`select ${aanmeldingColumns} from ${aanmeldingTables}
    where a.id = ${bericht.aanmelding_id} and a.status = 'teruggetrokken' and a.door = ${tx.actor.actorId}`)
  if (a) await destroyAanmelding(tx, a, 'De jongere zei nee.')
  await record(tx, {
    activiteit: 'aanmelden',
    actie: 'bericht.lezen',
    object: `bericht:${id}`,
    betrokkenen: [],
    spoor,
  })
}
