import { getCasus, getMijnBetrokkenheid } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { waitsHere } from './begin-ronde.ts'
import type { CasusNetwerk, MijnNetwerk, Ronde, RondeRegel } from './contract.ts'
import { findRonde, recordNetwerk } from './find-ronde.ts'
import { mayBegin, mayBeginSamen, mayDraw, mayOpen, mayRemove, mayShare } from './policy.ts'
import { type LezerRow, type LidRow, type RondeRow, selectLeden, selectLezers, selectRondes } from './sql.ts'

/** One round with everyone in it, as this reader may see it; logged. 404. */
export async function readRonde(tx: Tx, rondeId: string, spoor: string): Promise<Ronde> {
  const row = await findRonde(tx, rondeId)
  const found = await presentRonde(tx, row)
  await recordNetwerk(tx, 'netwerk.lezen', row, spoor)
  return found
}

/** What the portaal shows: the young person's rounds with the one being drawn; for a parent, what they were let look at. 403. */
export async function readMijnNetwerk(tx: Tx, spoor: string): Promise<MijnNetwerk> {
  const refusal = mayOpen(tx.actor)
  if (refusal) throw refusal
  const rows = await tx.many<RondeRow>(selectRondes(sql`true`))
  const open = rows.find((row) => row.eigen && !row.vast)
  await recordList(tx, 'netwerk.mijn', rows, spoor)
  return {
    kant: tx.actor.soort === 'ouder' ? 'ouder' : 'jeugdige',
    rondes: rows.map(toRegel),
    open: open ? await presentRonde(tx, open) : null,
    abilities: { magBeginnen: mayBegin(tx.actor) === null },
  }
}

/** What a professional sees of it within one casus: what they draw along, and what they were let look at. 403, 404. */
export async function readCasusNetwerk(tx: Tx, casusId: string, spoor: string): Promise<CasusNetwerk> {
  const casus = await getCasus(tx, casusId)
  const { kant } = await getMijnBetrokkenheid(tx, casusId)
  if (kant !== 'professional') throw forbidden('alleen_medewerker', 'Jouw tekening staat in het portaal.')
  const refusal = mayBeginSamen(kant, casus, await waitsHere(tx, casusId))
  const rows = (await tx.many<RondeRow>(selectRondes(sql`true`))).filter((row) => row.via === casusId)
  const open = rows.find((row) => row.samen && !row.vast)
  await recordList(tx, 'netwerk.casus', rows, spoor)
  return {
    rondes: rows.map(toRegel),
    open: open ? await presentRonde(tx, open) : null,
    abilities: { magBeginnen: refusal === null },
    waaromNiet: refusal?.reden ?? null,
  }
}

/** The round with everyone in it; `lezers` only for the young person. */
export async function presentRonde(tx: Tx, row: RondeRow): Promise<Ronde> {
  const leden = await tx.many<LidRow>(selectLeden(row.id))
  const lezers = row.eigen ? await tx.many<LezerRow>(selectLezers(row.id)) : []
  return {
    ...{ id: row.id, versie: row.versie, dag: row.dag, naam: row.naam, woorden: row.woorden, vast: row.vast },
    van: row.van,
    leden,
    lezers,
    abilities: {
      magTekenen: mayDraw(row) === null,
      magDelen: mayShare(row) === null,
      magWeg: mayRemove(row) === null,
    },
  }
}

const toRegel = ({ id, dag, naam, vast, aantal, van, lezers, eigen }: RondeRow): RondeRegel => ({
  ...{ id, dag, naam, vast, aantal, van },
  lezers: eigen ? lezers : 0,
})

/** One line with all its subjects; none for a young person's own. */
function recordList(
  tx: Tx,
  actie: 'netwerk.mijn' | 'netwerk.casus',
  rows: readonly RondeRow[],
  spoor: string,
): Promise<void> {
  const betrokkenen = [...new Set(rows.flatMap(({ log_naam }) => (log_naam === null ? [] : [log_naam])))]
  return record(tx, {
    activiteit: 'netwerk',
    actie,
    object: 'netwerkronden',
    betrokkenen,
    spoor,
  })
}
