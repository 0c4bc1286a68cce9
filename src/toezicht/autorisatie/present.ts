import type { Actor } from '../../kernel/actor.ts'
import type { Controle, Punt } from '../contract.ts'
import { mayBevestigen, mayIntrekken } from '../policy.ts'
import type { ControleRow, PuntRow } from './sql.ts'

export function presentControle(row: ControleRow): Controle {
  return {
    id: row.id,
    jaar: row.jaar,
    op: row.op.toISOString(),
    uiterlijk: row.uiterlijk,
    door: row.door,
    telling: { open: row.open, bevestigd: row.bevestigd, ingetrokken: row.ingetrokken },
  }
}

/** One appointment as it stood when the review began, and what this reader may decide about it. */
export function presentPunt(row: PuntRow, actor: Actor): Punt {
  const about = { actorId: row.actor_id, organisatieId: row.organisatie_id, mandaten: row.mandaten }
  const open = row.uitkomst === 'open'
  return {
    id: row.id,
    versie: row.versie,
    organisatie: row.organisatie,
    naam: row.naam,
    functie: row.functie,
    mandaten: row.mandaten,
    van: row.van,
    tot: row.tot,
    geblokkeerd: row.geblokkeerd,
    laatsteInlog: row.laatste_inlog,
    betrokkenheden: row.betrokkenheden,
    uitkomst: row.uitkomst,
    reden: row.reden,
    door: row.door,
    beslistOp: row.beslist_op?.toISOString() ?? null,
    abilities: {
      magBevestigen: open && mayBevestigen(actor, about) === null,
      magIntrekken: open && mayIntrekken(actor, about) === null,
    },
  }
}
