import { createHash } from 'node:crypto'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import type { AanmeldingRow } from './sql.ts'

export type Aantallen = Record<string, number>

/**
 * Destroys an aanmelding with all that hangs on it, in the running transaction: merged ones, weging, oordelen, besluit, yes, tijdlijn, text
 * being typed. With it goes the key under which the log knows the person. Leaves a certificate that names nobody; answers its id, or null
 * when the actor has no organisation.
 */
export async function destroyAanmelding(tx: Tx, a: AanmeldingRow, grond: string): Promise<string | null> {
  const ids = [a.id, ...(await findMerged(tx, a.id))]
  const aantallen = await countRows(tx, ids)
  await tx.run(sql`delete from aanmelding where id = any (${ids}::uuid[])`)
  const { organisatieId, functie } = tx.actor
  if (organisatieId === null) return null
  const op = clock.now().toISOString()
  return insertVernietiging(tx, { grond, regime: a.regime_code, aantallen, organisatieId, functie, op })
}

/** Aanmeldingen that were merged into this one: about the same young person, so they go along. */
export async function findMerged(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.many<{ id: string }>(sql`with recursive samen as (
      select aanmelding_id as id from samenvoeging where met_id = ${id} and ongedaan_op is null
      union select s.aanmelding_id from samenvoeging s join samen on s.met_id = samen.id where s.ongedaan_op is null)
    select id from samen`)
  return rows.map((r) => r.id)
}

async function countRows(tx: Tx, ids: string[]): Promise<Aantallen> {
  const row =
    await tx.maybe<Aantallen>(sql`with w as (select id from weging where aanmelding_id = any (${ids}::uuid[])) select
    (select count(*)::int from aanmelding where id = any (${ids}::uuid[])) as aanmelding,
    (select count(*)::int from gebeurtenis where aanmelding_id = any (${ids}::uuid[])) as gebeurtenis,
    (select count(*)::int from instemming where aanmelding_id = any (${ids}::uuid[])) as instemming,
    (select count(*)::int from samenvoeging where aanmelding_id = any (${ids}::uuid[]) or met_id = any (${ids}::uuid[])) as samenvoeging,
    (select count(*)::int from w) as weging,
    (select count(*)::int from oordeel where weging_id in (select id from w)) as oordeel,
    (select count(*)::int from wegingsbesluit where weging_id in (select id from w)) as wegingsbesluit`)
  return row ?? {}
}

export type Certificate = {
  grond: string
  regime: string
  organisatieId: string
  functie: string
  aantallen: Aantallen
  op: string
}

/** SHA-256 over everything a certificate says, so that a changed one is noticed. `op` is UTC with milliseconds. */
export function hashVernietiging(c: Certificate): Buffer {
  const rows = Object.entries(c.aantallen).sort(([one], [other]) => (one < other ? -1 : 1))
  const content = ['aanmelding', c.grond, c.regime, c.organisatieId, c.functie, rows, c.op]
  return createHash('sha256').update(JSON.stringify(content)).digest()
}

async function insertVernietiging(tx: Tx, c: Certificate): Promise<string> {
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into vernietiging (wat, grond, regime_code, organisatie_id, functie, aantallen, op, hash)
    values ('aanmelding', ${c.grond}, ${c.regime}, ${c.organisatieId}, ${c.functie}, ${JSON.stringify(c.aantallen)}, ${c.op},
      ${hashVernietiging(c)}) returning id`)
  return row?.id ?? ''
}
