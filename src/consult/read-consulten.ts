import type { Actor } from '../kernel/actor.ts'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Consult, Consulten, Namen, ZoekInvoer } from './contract.ts'
import { requireProfessional } from './load.ts'
import { mayAnswer, mayChange, mayMove, mayTakeBack, mayThank } from './policy.ts'
import { selectEigenNamen } from './require-nameless.ts'
import {
  type AntwoordRow,
  type ConsultRow,
  type KortRow,
  selectAntwoorden,
  selectConsult,
  selectConsulten,
} from './sql.ts'
import type { EigenNaam } from './states.ts'

const perPage = 25

/** Consulten of my circle by words, domain and theme, newest first. 403 for who is no professional. */
export async function findConsulten(tx: Tx, input: ZoekInvoer): Promise<Consulten> {
  requireProfessional(tx)
  const rows = await tx.many<KortRow>(selectConsulten(input, perPage))
  const shown = rows.slice(0, perPage)
  return {
    consulten: shown.map((row) => ({ ...shortOf(row), antwoorden: row.antwoorden, hielp: row.hielp })),
    volgende: rows.length > perPage ? (shown.at(-1)?.plek ?? null) : null,
  }
}

/** One consult with its answers, in one round trip. */
export const oneQueries = (consultId: string): Sql[] => [
  selectConsult(consultId),
  selectAntwoorden(consultId),
]

/** The consult as its reader may know it; 404 when it is not for this circle. */
export function presentOne(rows: unknown[][], _actor: Actor): Consult {
  const row = (rows[0] as ConsultRow[])[0]
  if (!row) throw notFound()
  return {
    ...shortOf(row),
    kring: { wie: kringWie(row), organisaties: row.kring_namen },
    uitkomst: row.uitkomst,
    geslotenOp: row.gesloten_op?.toISOString() ?? null,
    antwoorden: (rows[1] as AntwoordRow[]).map((a) => ({
      id: a.id,
      tekst: a.tekst,
      door: schrijver(a),
      op: a.op.toISOString(),
      ingetrokken: a.status === 'ingetrokken',
      dank: a.hielp === null ? null : { hielp: a.hielp, tekst: a.dank ?? '' },
      versie: a.versie,
      abilities: { magIntrekken: mayTakeBack(a) === null, magDanken: mayThank(row, a) === null },
    })),
    versie: row.versie,
    abilities: {
      magWijzigen: mayChange(row) === null,
      magSluiten: mayMove(row, 'gesloten') === null,
      magHeropenen: mayMove(row, 'open') === null,
      magIntrekken: mayMove(row, 'ingetrokken') === null,
      magAntwoorden: mayAnswer(row) === null,
    },
  }
}

/** Names of my own casussen for catching while typing; logged with everyone named. 403 for who is no professional. */
export async function listEigenNamen(tx: Tx, spoor: string): Promise<Namen> {
  requireProfessional(tx)
  const namen = await tx.many<EigenNaam>(selectEigenNamen())
  const casussen = await tx.many<{ log_naam: string }>(sql`select log_naam from casus`)
  const betrokkenen = casussen.map((c) => c.log_naam)
  await record(tx, {
    activiteit: 'consult',
    actie: 'consult.namen',
    object: 'eigen-namen',
    betrokkenen,
    spoor,
  })
  return { namen }
}

const shortOf = (row: Omit<ConsultRow, 'kring_namen'>) => ({
  id: row.id,
  soort: row.soort,
  titel: row.titel,
  tekst: row.tekst,
  domein: row.domein,
  thema: row.thema,
  status: row.status,
  op: row.op.toISOString(),
  door: schrijver(row),
})

const schrijver = (r: ConsultRow | AntwoordRow | Omit<ConsultRow, 'kring_namen'>) => ({
  naam: r.naam,
  functie: r.functie,
  organisatie: r.organisatie,
  telefoon: r.telefoon,
  ikzelf: r.ikzelf,
})

function kringWie(row: ConsultRow): 'organisatie' | 'gekozen' | 'iedereen' {
  if (row.kring === null) return 'iedereen'
  return row.kring.every((o) => o === row.organisatie_id) ? 'organisatie' : 'gekozen'
}
