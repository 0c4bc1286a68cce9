import { sql } from '../kernel/db.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { recordReading } from '../kernel/tijdlijn.ts'
import { answerToestemming } from './answer-toestemming.ts'
import * as contract from './contract.ts'
import { createToestemming } from './create-toestemming.ts'
import { presentToestemmingen } from './present.ts'
import { setUitzondering } from './set-uitzondering.ts'
import { selectCasus, selectLaatste, selectPersonen, selectToestemmingen } from './sql.ts'

/** Consent: asked, answered, taken back. */
export const toestemmingRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/toestemmingen',
    act: 'toestemming.lijst',
    activiteit: 'toestemming',
    summary: 'Waarvoor toestemming gevraagd is, wie ja zei, wat nog ontbreekt en wat nu geldt.',
    params: contract.casusParams,
    response: contract.toestemmingenAntwoord,
    queries: ({ params: { casusId }, spoor }) => {
      const inCasus = sql`${casusId}::uuid`
      return [
        selectCasus(inCasus),
        selectPersonen(inCasus),
        selectToestemmingen(casusId),
        selectLaatste(sql`w.casus_id = ${casusId}`),
        recordReading({
          activiteit: 'toestemming',
          actie: 'toestemming.lijst',
          object: `casus:${casusId}`,
          spoor,
          casusId,
        }),
      ]
    },
    answer: (rows, _request, actor) => ({ body: presentToestemmingen(rows, actor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/toestemmingen',
    act: 'toestemming.vragen',
    activiteit: 'toestemming',
    status: 201,
    summary:
      'Vraagt toestemming: van wie, aan wie, waarover, waarvoor en tot welke dag. Zonder ja is het nee.',
    params: contract.casusParams,
    body: contract.toestemmingInvoer,
    response: contract.gemaaktAntwoord,
    async handle(tx, { params: { casusId }, body, spoor }) {
      const id = await createToestemming(tx, casusId, body, spoor)
      return { body: { id, versie: 1 }, versie: 1 }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/toestemmingen/{toestemmingId}/antwoorden',
    act: 'toestemming.antwoorden',
    activiteit: 'toestemming',
    status: 201,
    summary: 'Ja, nee of ingetrokken: door de jongere of ouder zelf, of genoteerd door een professional.',
    params: contract.toestemmingParams,
    body: contract.antwoordInvoer,
    response: contract.gemaaktAntwoord,
    async handle(tx, { params: { toestemmingId }, body, spoor }) {
      const id = await answerToestemming(tx, toestemmingId, body, spoor)
      return { body: { id, versie: 1 } }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/toestemmingen/{toestemmingId}/uitzondering',
    act: 'toestemming.uitzondering',
    activiteit: 'toestemming',
    summary: 'Legt vast waarom hulp van 12 tot en met 15 jaar doorgaat zonder ja van de ouders.',
    params: contract.toestemmingParams,
    body: contract.uitzonderingInvoer,
    response: contract.gemaaktAntwoord,
    async handle(tx, { params: { toestemmingId }, body, versie, spoor }) {
      const next = await setUitzondering(tx, toestemmingId, { ...body, versie }, spoor)
      return { body: { id: toestemmingId, versie: next }, versie: next }
    },
  }),
]
