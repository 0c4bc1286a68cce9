import { empty, type Sql, sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { MijnVragen } from './contract.ts'
import { mayBsn, mayVragen } from './policy.ts'
import { presentWeg } from './present.ts'
import { readMensen } from './read-bereik.ts'
import {
  type AntwoordRow,
  countVandaag,
  selectAntwoorden,
  selectMijnVragen,
  selectOrganisatie,
  type VraagRow,
} from './sql.ts'
import { perPersoon, type VraagStand } from './states.ts'

type Vraag = MijnVragen['vragen'][number]

/** My own questions with whom I may call, and how many I may still ask today. */
export async function listMijnVragen(tx: Tx, spoor: string): Promise<MijnVragen> {
  const [organisatie, count, vragen] = await Promise.all([
    tx.maybe<{ soort: string; gemeente_code: string | null }>(selectOrganisatie(tx.actor.organisatieId)),
    tx.maybe<{ aantal: number }>(countVandaag(tx.actor.actorId)),
    readVragen(tx, empty),
  ])
  await record(tx, {
    activiteit: 'contact',
    actie: 'wie_werkt.mijn_vragen',
    object: 'vragen',
    betrokkenen: [],
    spoor,
  })
  return {
    vragen,
    over: Math.max(0, perPersoon - (count?.aantal ?? 0)),
    abilities: {
      magVragen: mayVragen(tx.actor, organisatie) === null,
      magBsn: mayBsn(organisatie?.soort),
    },
  }
}

/** My own questions, narrowed by `alleen`. The same statements are sent whether there is an answer or not. */
export async function readVragen(tx: Tx, alleen: Sql): Promise<Vraag[]> {
  const rows = await tx.many<VraagRow>(selectMijnVragen(tx.actor.actorId, alleen))
  const antwoorden = await tx.many<AntwoordRow>(selectAntwoorden(rows.map((r) => r.id)))
  const wie = antwoorden.map((a) => a.actor_id)
  const { mensen, rows: bereik } = await readMensen(tx, sql`select unnest(${wie}::uuid[]) as id`)
  return rows.map((r) => {
    const bel = antwoorden.flatMap((a) => {
      const mens = a.vraag_id === r.id ? mensen.find((m) => m.actor_id === a.actor_id) : undefined
      if (!mens) return []
      const { naam, functie, organisatie, nu } = presentWeg(mens, mensen, bereik, tx.actor.actorId)
      return [
        { wijze: a.wijze as Vraag['bel'][number]['wijze'], naam, functie, organisatie: organisatie.naam, nu },
      ]
    })
    return {
      id: r.id,
      over: r.over,
      doel: r.doel as Vraag['doel'],
      waarom: r.waarom,
      grond: r.grond as Vraag['grond'],
      grondUitleg: r.grond_uitleg,
      op: r.op.toISOString(),
      antwoordVoor: r.antwoord_voor,
      stand: standOf(r, bel.length),
      bel,
    }
  })
}

/** Silence after the term says nothing: nobody was found, or it may not be told. */
function standOf(r: VraagRow, answers: number): VraagStand {
  if (answers > 0) return 'beantwoord'
  return r.voorbij ? 'stil' : 'wacht'
}
