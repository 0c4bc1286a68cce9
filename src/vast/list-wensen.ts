import type { Actor } from '../kernel/actor.ts'
import type { Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Wensen } from './contract.ts'
import { mayAnswer, mayPassOn } from './policy.ts'
import { presentWens } from './present.ts'
import { selectWensen, type WensRow } from './sql.ts'

/** What young people told this regisseur or contactpunt about who stays; logged with everyone named. 403 for the family. */
export async function listWensen(tx: Tx, spoor: string): Promise<Wensen> {
  if (tx.actor.soort !== 'medewerker')
    throw forbidden('alleen_medewerker', 'Wat je zelf vroeg, staat bij Mijn vaste persoon.')
  const rows = await tx.many<WensRow>(selectWensen)
  await record(tx, {
    activiteit: 'casus',
    actie: 'vast.wensen',
    object: 'vaste_wensen',
    betrokkenen: [...new Set(rows.map((row) => row.log_naam))],
    spoor,
  })
  return { wensen: rows.map((row) => presentFor(tx.actor, row)) }
}

function presentFor(actor: Actor, row: WensRow): Wensen['wensen'][number] {
  return {
    ...presentWens(row),
    casusId: row.in_casus ? row.casus_id : null,
    naam: row.naam,
    magAntwoorden: mayAnswer(actor, row) === null,
    magDoorgeven: mayPassOn(actor, row) === null,
  }
}
