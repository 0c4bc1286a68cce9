import { type AnyRoute, route } from '../../kernel/http/route.ts'
import { answerGebruik, withdrawGebruik } from './answer-gebruik.ts'
import { askGebruik } from './ask-gebruik.ts'
import * as contract from './contract.ts'
import { gebruikQueries, presentGebruik } from './read-gebruik.ts'

/** What may carry a step, and asking the source first. */
export const gebruikRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/gebruik',
    act: 'gebruik.lezen',
    activiteit: 'delen',
    summary: 'Waar een stap op mag rusten, wat de bron daarover zei, en waar stappen op rusten.',
    params: contract.casusParams,
    response: contract.gebruikAntwoord,
    queries: ({ params: { casusId }, spoor }) => gebruikQueries(casusId, spoor),
    answer: (rows) => ({ body: presentGebruik(rows) }),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/bijdragen/{bijdrageId}/gebruiksvragen',
    act: 'gebruiksvraag.stellen',
    activiteit: 'delen',
    status: 201,
    summary: 'Vraagt de bron of iets gebruikt mag worden, en waarvoor.',
    params: contract.bijdrageParams,
    body: contract.gebruiksvraagInvoer,
    response: contract.gewijzigd,
    async handle(tx, { params, body, spoor }) {
      return { body: { id: await askGebruik(tx, { ...params, ...body }, spoor), versie: 1 }, versie: 1 }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/gebruiksvragen/{gebruiksvraagId}/antwoord',
    act: 'gebruiksvraag.antwoorden',
    activiteit: 'delen',
    summary: 'De bron zegt ja of nee, met eigen woorden.',
    params: contract.vraagParams,
    body: contract.antwoordInvoer,
    response: contract.gewijzigd,
    async handle(tx, { params: { gebruiksvraagId: id }, body, versie, spoor }) {
      const next = await answerGebruik(tx, { id, versie, ...body }, spoor)
      return { body: { id, versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/gebruiksvragen/{gebruiksvraagId}/intrekking',
    act: 'gebruiksvraag.intrekken',
    activiteit: 'delen',
    summary: 'De bron neemt een ja terug; er kan niets nieuws meer op rusten.',
    ifMatch: true,
    params: contract.vraagParams,
    body: contract.intrekkingInvoer,
    response: contract.gewijzigd,
    async handle(tx, { params: { gebruiksvraagId: id }, body, versie, spoor }) {
      const next = await withdrawGebruik(tx, { id, versie, ...body }, spoor)
      return { body: { id, versie: next }, versie: next }
    },
  }),
]
