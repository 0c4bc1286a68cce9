import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { autorisatieRoutes } from './autorisatie/http.ts'
import * as contract from './contract.ts'
import { gatherActiviteiten, type Handeling } from './gather-activiteiten.ts'
import { gatherBewijs } from './gather-bewijs.ts'
import { listLogcontroles, listLoggebruik } from './list-toezicht.ts'
import { mayToezicht } from './policy.ts'
import { readLog } from './read-log.ts'
import { readOverzicht } from './read-overzicht.ts'
import { startLogcontrole } from './start-logcontrole.ts'

/** Oversight. `handelingen` answers every route of the API, which the register lists; asked for late, since these routes are among them. */
export function toezichtRoutes(handelingen: () => readonly Handeling[]): AnyRoute[] {
  return [
    route({
      method: 'GET',
      path: '/v1/toezicht',
      act: 'toezicht.overzicht',
      activiteit: 'verantwoording',
      summary: 'Wat er in het toezicht op mij wacht, en welke bladzijden van mij zijn.',
      response: contract.overzichtAntwoord,
      handle: async (tx) => ({ body: await readOverzicht(tx) }),
    }),
    route({
      method: 'GET',
      path: '/v1/verwerkingsactiviteiten',
      act: 'toezicht.activiteiten',
      activiteit: 'verantwoording',
      summary: 'Het register van verwerkingsactiviteiten, met iedere handeling en hoe vaak die voorkwam.',
      response: contract.activiteitenAntwoord,
      handle: async (tx) => ({ body: await gatherActiviteiten(tx, handelingen()) }),
    }),
    route({
      method: 'POST',
      path: '/v1/logvragen',
      act: 'toezicht.log_lezen',
      activiteit: 'verantwoording',
      summary:
        'Leest regels van het verwerkingslog voor één van de vier doelen, met een reden die bewaard blijft.',
      body: contract.logvraagInvoer,
      response: contract.logvraagAntwoord,
      reads: true,
      handle: async (tx, { body, spoor }) => ({ body: await readLog(tx, body, spoor) }),
    }),
    route({
      method: 'GET',
      path: '/v1/loggebruik',
      act: 'toezicht.loggebruik',
      activiteit: 'verantwoording',
      summary: 'Waarvoor het verwerkingslog gelezen is, en waarom.',
      response: contract.loggebruikAntwoord,
      handle: async (tx) => ({ body: await listLoggebruik(tx) }),
    }),
    route({
      method: 'GET',
      path: '/v1/logcontroles',
      act: 'toezicht.logcontroles',
      activiteit: 'verantwoording',
      summary: 'De uitkomsten van het nalopen van het verwerkingslog.',
      response: contract.logcontrolesAntwoord,
      handle: async (tx) => ({ body: await listLogcontroles(tx) }),
    }),
    route({
      method: 'POST',
      path: '/v1/logcontroles',
      act: 'toezicht.logcontrole_starten',
      activiteit: 'verantwoording',
      summary: 'Laat alle ketens van het verwerkingslog nalopen; de uitkomst komt in de lijst.',
      response: contract.gevraagdAntwoord,
      status: 202,
      async handle(tx, { spoor }) {
        await startLogcontrole(tx, spoor)
        return { body: { gevraagd: true as const } }
      },
    }),
    ...autorisatieRoutes,
    route({
      method: 'GET',
      path: '/v1/bewijs',
      act: 'toezicht.bewijs',
      activiteit: 'verantwoording',
      summary:
        'Het bewijs voor een privacyaudit als één bestand: register, gronden, regels, controles en vernietigingen.',
      response: z.unknown(),
      media: 'application/json',
      async handle(tx, { spoor }) {
        const refusal = mayToezicht(tx.actor)
        if (refusal) throw refusal
        const bewijs = await gatherBewijs(tx, handelingen(), spoor)
        return {
          bestand: {
            bytes: Buffer.from(`${JSON.stringify(bewijs, null, 2)}\n`, 'utf8'),
            naam: `bewijs-${String(bewijs.gemaaktOp).slice(0, 10)}.json`,
          },
        }
      },
    }),
  ]
}
