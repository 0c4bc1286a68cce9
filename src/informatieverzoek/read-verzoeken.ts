import { adviesQueries as deelQueries, presentAdvies as presentDeel } from '../deelwijzer/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Sql } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { recordReading } from '../kernel/tijdlijn.ts'
import type { Advies, Verzoek, Verzoeken } from './contract.ts'
import { mayVragen } from './policy.ts'
import { presentVerzoek } from './present.ts'
import { selectCasus, selectVerzoek, selectVerzoeken, type VerzoekRow, type VraagCasus } from './sql.ts'

const reading = (casusId: string, actie: string, object: string, spoor: string): Sql =>
  recordReading({ activiteit: 'delen', actie, object, spoor, casusId })

/** The casus, its questions, and the line in the log, in one round trip. */
export const listQueries = (casusId: string, spoor: string): Sql[] => [
  selectCasus(casusId),
  selectVerzoeken(casusId),
  reading(casusId, 'informatieverzoek.lijst', `casus:${casusId}`, spoor),
]

/** The questions this reader sees; 404 when the casus is unseen. */
export function presentList(rows: unknown[][], actor: Actor): Verzoeken {
  const { casus, wie } = readerOf(rows, actor)
  return {
    verzoeken: (rows[1] as VerzoekRow[]).map((row) => presentVerzoek(row, casus, wie)),
    abilities: { magVragen: mayVragen(casus, wie) === null },
  }
}

/** The casus, one question, and the line in the log. */
export const oneQueries = (casusId: string, verzoekId: string, spoor: string): Sql[] => [
  selectCasus(casusId),
  selectVerzoek(casusId, verzoekId),
  reading(casusId, 'informatieverzoek.lezen', `informatieverzoek:${verzoekId}`, spoor),
]

/** One question; 404 when it is not for this reader. */
export function presentOne(rows: unknown[][], actor: Actor): Verzoek {
  const { casus, wie } = readerOf(rows, actor)
  const row = (rows[1] as VerzoekRow[])[0]
  if (!row) throw notFound()
  return presentVerzoek(row, casus, wie)
}

/** What an organisation may give to mine, category by category. */
export const adviesQueries = (casusId: string, organisatieId: string, spoor: string): Sql[] => [
  selectCasus(casusId),
  ...deelQueries(casusId, organisatieId),
  reading(casusId, 'informatieverzoek.advies', `casus:${casusId}`, spoor),
]

/** The advice for each category of the regime; 403 for family, 404 when the casus is unseen. */
export function presentAdvies(rows: unknown[][], actor: Actor): Advies {
  const { casus, wie } = readerOf(rows, actor)
  const refusal = mayVragen(casus, wie)
  if (refusal) throw refusal
  return { categorieen: presentDeel(rows.slice(1)) }
}

function readerOf(rows: unknown[][], actor: Actor) {
  const casus = (rows[0] as VraagCasus[])[0]
  if (!casus) throw notFound()
  return { casus, wie: { kant: casus.kant, organisatieId: actor.organisatieId } }
}
