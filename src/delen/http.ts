import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { addEigenKant } from './add-eigen-kant.ts'
import {
  bijdrageAntwoord,
  bijdrageInvoer,
  bijdragenAntwoord,
  bijdragenQuery,
  bijdrageParams,
  casusParams,
  correctieInvoer,
  eigenWoorden,
  gemaaktAntwoord,
  intrekkingInvoer,
  publiekAntwoord,
  weerwoordInvoer,
} from './contract.ts'
import { correctBijdrage } from './correct-bijdrage.ts'
import { createBijdrage } from './create-bijdrage.ts'
import { createWeerwoord } from './create-weerwoord.ts'
import { presentPubliek, publiekQueries } from './get-publiek.ts'
import { listQueries, oneQueries, presentList, presentOne } from './list-bijdragen.ts'
import { withdrawBijdrage } from './withdraw-bijdrage.ts'

const bijdragen = '/v1/casussen/{casusId}/bijdragen' as const
const bijdrage = `${bijdragen}/{bijdrageId}` as const

/** Sharing inside a casus. */
export const delenRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: bijdragen,
    act: 'bijdrage.lijst',
    activiteit: 'delen',
    summary: 'De bijdragen die ik mag zien, nieuwste eerst.',
    params: casusParams,
    query: bijdragenQuery,
    response: bijdragenAntwoord,
    queries: ({ params, query, spoor }) => listQueries(params.casusId, query, spoor),
    answer: (rows, { query }, actor) => ({ body: presentList(rows, query, actor) }),
  }),
  route({
    method: 'POST',
    path: bijdragen,
    act: 'bijdrage.toevoegen',
    activiteit: 'delen',
    summary: 'Brengt iets in, voor wie de schrijver kiest.',
    params: casusParams,
    body: bijdrageInvoer,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params: { casusId }, body, spoor }) {
      const id = await createBijdrage(tx, casusId, body, spoor)
      return {
        body: { id, versie: 1 },
        versie: 1,
        status: 201,
        location: `/v1/casussen/${casusId}/bijdragen/${id}`,
      }
    },
  }),
  route({
    method: 'GET',
    path: bijdrage,
    act: 'bijdrage.lezen',
    activiteit: 'delen',
    summary: 'Eén bijdrage, met haar bron en wat erop gezegd is.',
    params: bijdrageParams,
    response: bijdrageAntwoord,
    queries: ({ params, spoor }) => oneQueries(params.casusId, params.bijdrageId, spoor),
    answer: (rows, _request, actor) => {
      const body = presentOne(rows, actor)
      return { body, versie: body.versie }
    },
  }),
  route({
    method: 'POST',
    path: `${bijdrage}/correcties`,
    act: 'bijdrage.corrigeren',
    activiteit: 'delen',
    summary: 'Zet een nieuwe tekst in de plaats; de oude blijft te lezen met een merk.',
    ifMatch: true,
    params: bijdrageParams,
    body: correctieInvoer,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params: { casusId, bijdrageId }, body, versie, spoor }) {
      const id = await correctBijdrage(tx, casusId, bijdrageId, body, versie, spoor)
      return {
        body: { id, versie: 1 },
        versie: 1,
        status: 201,
        location: `/v1/casussen/${casusId}/bijdragen/${id}`,
      }
    },
  }),
  route({
    method: 'POST',
    path: `${bijdrage}/intrekking`,
    act: 'bijdrage.intrekken',
    activiteit: 'delen',
    summary: 'Trekt een bijdrage in; alleen de schrijver leest haar nog.',
    ifMatch: true,
    params: bijdrageParams,
    body: intrekkingInvoer,
    response: gemaaktAntwoord,
    async handle(tx, { params: { casusId, bijdrageId }, body, versie, spoor }) {
      const next = await withdrawBijdrage(tx, casusId, bijdrageId, body.reden, versie, spoor)
      return { body: { id: bijdrageId, versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: `${bijdrage}/weerwoorden`,
    act: 'bijdrage.weerwoord',
    activiteit: 'inzage',
    summary: 'Dit klopt niet: wat de jongere of een ouder terugzegt.',
    params: bijdrageParams,
    body: weerwoordInvoer,
    response: z.object({ id: z.string() }),
    status: 201,
    async handle(tx, { params: { casusId, bijdrageId }, body, spoor }) {
      return { body: { id: await createWeerwoord(tx, casusId, bijdrageId, body, spoor) }, status: 201 }
    },
  }),
  route({
    method: 'POST',
    path: `${bijdrage}/eigen-kant`,
    act: 'bijdrage.eigen_kant',
    activiteit: 'delen',
    summary: 'De eigen kant van de jongere bij een voorval, in eigen woorden.',
    params: bijdrageParams,
    body: eigenWoorden,
    response: z.object({}),
    status: 201,
    async handle(tx, { params: { casusId, bijdrageId }, body, spoor }) {
      await addEigenKant(tx, casusId, bijdrageId, body, spoor)
      return { body: {}, status: 201 }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/publiek',
    act: 'publiek.lezen',
    activiteit: 'delen',
    summary: 'Wie iets kan zien van wat ik hier inbreng.',
    params: casusParams,
    response: publiekAntwoord,
    queries: ({ params, spoor }) => publiekQueries(params.casusId, spoor),
    answer: (rows, _request, actor) => ({ body: presentPubliek(rows, actor) }),
  }),
]
