import { z } from 'zod'
import type { Actor } from '../kernel/actor.ts'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { record } from '../kernel/tijdlijn.ts'
import { instellingen, type Plek, type Sessie, sessieAntwoord } from './contract.ts'

function presentSessie(actor: Actor, demo: boolean, plek: Plek): Sessie {
  return {
    account: {
      id: actor.accountId,
      actorId: actor.actorId,
      naam: actor.naam,
      soort: actor.soort,
      functie: actor.functie,
      organisatie:
        actor.organisatieId === null ? null : { id: actor.organisatieId, naam: actor.organisatieNaam ?? '' },
      mandaten: [...actor.mandaten],
    },
    taal: actor.taal,
    thema: actor.thema,
    demo,
    plek,
    vandaag: clock.today(),
  }
}

async function changeInstellingen(
  tx: Tx,
  change: z.output<typeof instellingen>,
  spoor: string,
): Promise<void> {
  await tx.run(sql`update account set taal = coalesce(${change.taal ?? null}, taal), thema = coalesce(${change.thema ?? null}, thema)
    where id = ${tx.actor.accountId}`)
  await record(tx, {
    activiteit: 'toegang',
    actie: 'sessie.instellen',
    object: `account:${tx.actor.accountId}`,
    betrokkenen: [],
    spoor,
  })
}

/** The session and its settings. Signing in and out stand in `oidc.ts`: they set and clear the cookie. */
export const toegangRoutes = (demo: boolean, plek: Plek): AnyRoute[] => [
  route({
    method: 'GET',
    path: '/v1/sessie',
    act: 'sessie.lezen',
    activiteit: 'toegang',
    summary: 'Wie is ingelogd, en namens wie.',
    response: sessieAntwoord,
    queries: () => [],
    answer: (_rows, _request, actor) => ({ body: presentSessie(actor, demo, plek) }),
  }),
  route({
    method: 'PATCH',
    path: '/v1/sessie',
    act: 'sessie.instellen',
    activiteit: 'toegang',
    summary: 'Taal en thema van het eigen account.',
    ifMatch: false,
    body: instellingen,
    response: z.object({}),
    async handle(tx, { body, spoor }) {
      await changeInstellingen(tx, body, spoor)
      return { body: {} }
    },
  }),
]
