import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import {
  type AntwoordRow,
  type MijnCasus,
  type PersoonRow,
  selectCasus,
  selectLaatste,
  selectPersonen,
  selectToestemming,
  type ToestemmingRow,
} from './sql.ts'

export type Geladen = {
  casus: MijnCasus
  toestemming: ToestemmingRow
  personen: PersoonRow[]
  geboren: string | null
  laatste: ReadonlyMap<string, AntwoordRow>
}

/** One consent with its casus, people and last answers, held so that two answers can't cross; 404 when unseen. */
export async function loadToestemming(tx: Tx, toestemmingId: string): Promise<Geladen> {
  await tx.run(
    sql`select pg_advisory_xact_lock(hashtextextended(id::text, 0)) from toestemming where id = ${toestemmingId}`,
  )
  const toestemming = await tx.maybe<ToestemmingRow>(selectToestemming(toestemmingId))
  if (!toestemming) throw notFound()
  const inCasus = sql`${toestemming.casus_id}::uuid`
  const [casus, personen, antwoorden] = await Promise.all([
    tx.maybe<MijnCasus>(selectCasus(inCasus)),
    tx.many<PersoonRow>(selectPersonen(inCasus)),
    tx.many<AntwoordRow>(selectLaatste(sql`w.toestemming_id = ${toestemmingId}`)),
  ])
  if (!casus) throw notFound()
  return {
    casus,
    toestemming,
    personen,
    geboren: personen.find((p) => p.soort === 'jeugdige')?.geboortedatum ?? null,
    laatste: new Map(antwoorden.map((a) => [a.persoon_id, a])),
  }
}
