import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { answerConsult, thankAntwoord, withdrawAntwoord } from './answer-consult.ts'
import { changeConsult } from './change-consult.ts'
import {
  antwoordInvoer,
  antwoordParams,
  consultAntwoord,
  consultenAntwoord,
  consultInvoer,
  consultParams,
  dankInvoer,
  gemaaktAntwoord,
  namenAntwoord,
  sluitInvoer,
  zoekInvoer,
} from './contract.ts'
import { createConsult } from './create-consult.ts'
import { closeConsult, reopenConsult, withdrawConsult } from './move-consult.ts'
import { findConsulten, listEigenNamen, oneQueries, presentOne } from './read-consulten.ts'

const consult = '/v1/consulten/{consultId}' as const
const antwoord = `${consult}/antwoorden/{antwoordId}` as const

/** Asking colleagues without names. */
export const consultRoutes: AnyRoute[] = [
  route({
    method: 'POST',
    path: '/v1/consultzoekopdrachten',
    act: 'consult.zoeken',
    activiteit: 'consult',
    summary: 'Consulten van mijn kring op woorden, domein en thema.',
    reads: true,
    body: zoekInvoer,
    response: consultenAntwoord,
    handle: async (tx, { body }) => ({ body: await findConsulten(tx, body) }),
  }),
  route({
    method: 'GET',
    path: '/v1/eigen-namen',
    act: 'consult.namen',
    activiteit: 'consult',
    summary: 'Namen uit mijn eigen casussen, om ze bij het typen te vangen.',
    response: namenAntwoord,
    handle: async (tx, { spoor }) => ({ body: await listEigenNamen(tx, spoor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/consulten',
    act: 'consult.vragen',
    activiteit: 'consult',
    summary: 'Vraagt collega’s raad, zonder namen.',
    body: consultInvoer,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { body, spoor }) {
      const id = await createConsult(tx, body, spoor)
      return { body: { id, versie: 1 }, versie: 1, status: 201, location: `/v1/consulten/${id}` }
    },
  }),
  route({
    method: 'GET',
    path: consult,
    act: 'consult.lezen',
    activiteit: 'consult',
    summary: 'Eén consult met de antwoorden.',
    params: consultParams,
    response: consultAntwoord,
    queries: ({ params }) => oneQueries(params.consultId),
    answer: (rows, _request, actor) => {
      const body = presentOne(rows, actor)
      return { body, versie: body.versie }
    },
  }),
  route({
    method: 'PUT',
    path: consult,
    act: 'consult.wijzigen',
    activiteit: 'consult',
    summary: 'Zet een nieuwe tekst of kring in de plaats.',
    params: consultParams,
    body: consultInvoer,
    response: gemaaktAntwoord,
    async handle(tx, { params: { consultId }, body, versie, spoor }) {
      const next = await changeConsult(tx, consultId, body, versie, spoor)
      return { body: { id: consultId, versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: `${consult}/sluiting`,
    act: 'consult.sluiten',
    activiteit: 'consult',
    summary: 'Sluit een consult, met wat het opleverde.',
    ifMatch: true,
    params: consultParams,
    body: sluitInvoer,
    response: gemaaktAntwoord,
    async handle(tx, { params: { consultId }, body, versie, spoor }) {
      const next = await closeConsult(tx, consultId, body, versie, spoor)
      return { body: { id: consultId, versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: `${consult}/heropening`,
    act: 'consult.heropenen',
    activiteit: 'consult',
    summary: 'Opent een gesloten consult weer.',
    ifMatch: true,
    params: consultParams,
    response: gemaaktAntwoord,
    async handle(tx, { params: { consultId }, versie, spoor }) {
      const next = await reopenConsult(tx, consultId, versie, spoor)
      return { body: { id: consultId, versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: `${consult}/intrekking`,
    act: 'consult.intrekken',
    activiteit: 'consult',
    summary: 'Trekt een consult in; alleen de schrijver leest het nog.',
    ifMatch: true,
    params: consultParams,
    response: gemaaktAntwoord,
    async handle(tx, { params: { consultId }, versie, spoor }) {
      const next = await withdrawConsult(tx, consultId, versie, spoor)
      return { body: { id: consultId, versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: `${consult}/antwoorden`,
    act: 'consult.antwoorden',
    activiteit: 'consult',
    summary: 'Antwoordt een collega, zonder namen.',
    params: consultParams,
    body: antwoordInvoer,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params: { consultId }, body, spoor }) {
      const id = await answerConsult(tx, consultId, body, spoor)
      return { body: { id, versie: 1 }, versie: 1, status: 201, location: `/v1/consulten/${consultId}` }
    },
  }),
  route({
    method: 'POST',
    path: `${antwoord}/intrekking`,
    act: 'consult.antwoord_intrekken',
    activiteit: 'consult',
    summary: 'Trekt mijn antwoord in.',
    ifMatch: true,
    params: antwoordParams,
    response: gemaaktAntwoord,
    async handle(tx, { params: { consultId, antwoordId }, versie, spoor }) {
      const next = await withdrawAntwoord(tx, consultId, antwoordId, versie, spoor)
      return { body: { id: antwoordId, versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: `${antwoord}/dank`,
    act: 'consult.danken',
    activiteit: 'consult',
    summary: 'Zegt of een antwoord hielp, en dankt wie het gaf.',
    ifMatch: false,
    params: antwoordParams,
    body: dankInvoer,
    response: z.object({}),
    async handle(tx, { params: { consultId, antwoordId }, body, spoor }) {
      await thankAntwoord(tx, consultId, antwoordId, body, spoor)
      return { body: {} }
    },
  }),
]
