import { randomUUID } from 'node:crypto'
import type { Actor } from '../kernel/actor.ts'
import { signContext } from '../kernel/context-key.ts'
import type { Credential } from '../kernel/db.ts'

const systeem: Actor = {
  actorId: randomUUID(),
  accountId: randomUUID(),
  soort: 'systeem',
  naam: 'Toezicht',
  organisatieId: null,
  organisatieNaam: null,
  functie: 'systeem',
  mandaten: [],
  taal: 'nl',
  thema: 'systeem',
}

/** Why and from where oversight works without a person signed in: the worker, or someone at the command line. */
export type Aanleiding = { doel: string; oorsprong: string }

/** A context for the worker and the command line, who report for the FG and the auditor. Holds an hour: walking a large log takes minutes. */
export function systeemContext(key: Buffer, why: Aanleiding): Credential {
  return { bewijs: signContext(key, { ...systeem, ...why }, 3600), actor: systeem }
}
