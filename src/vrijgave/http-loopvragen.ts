import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import {
  idAntwoord,
  versieAntwoord,
  vraagAntwoord,
  vraagInvoer,
  vraagParams,
  vragerInvoer,
} from './contract.ts'
import { answerLoopvraag, checkVrager, createLoopvraag, readLoopbrief, readLoopvraag } from './loopvragen.ts'

const answerVersion = (versie: number) => ({ body: { versie }, versie })

/** 'Is there anything about me?': the same steps, letters and days whether there is a casus that waits or none. */
export const loopvraagRoutes: AnyRoute[] = [
  route({
    method: 'POST',
    path: '/v1/loopvragen',
    act: 'loopvraag.noteren',
    activiteit: 'inzage',
    summary: 'Noteert dat iemand vroeg of er iets over hem loopt.',
    body: vraagInvoer,
    response: idAntwoord,
    status: 201,
    async handle(tx, { body, spoor }) {
      const id = await createLoopvraag(tx, body, spoor)
      return { body: { id }, status: 201, location: `/v1/loopvragen/${id}` }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/loopvragen/{vraagId}',
    act: 'loopvraag.lezen',
    activiteit: 'inzage',
    summary: 'Eén vraag of er iets loopt; zegt niet of er een casus is.',
    params: vraagParams,
    response: vraagAntwoord,
    async handle(tx, { params, spoor }) {
      const body = await readLoopvraag(tx, params.vraagId, spoor)
      return { body, versie: body.versie }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/loopvragen/{vraagId}/vrager',
    act: 'loopvraag.nagaan',
    activiteit: 'inzage',
    summary:
      'Noteert hoe de identiteit is nagegaan en of iemand dit mag vragen; nooit een kopie van een bewijs.',
    params: vraagParams,
    body: vragerInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await checkVrager(tx, params.vraagId, body, versie, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/loopvragen/{vraagId}/antwoord',
    act: 'loopvraag.antwoorden',
    activiteit: 'inzage',
    summary: 'Beantwoordt de vraag met een brief, voor iedereen op dezelfde dag na ontvangst.',
    params: vraagParams,
    response: versieAntwoord,
    handle: async (tx, { params, versie, spoor }) =>
      answerVersion(await answerLoopvraag(tx, params.vraagId, versie, spoor)),
  }),
  route({
    method: 'GET',
    path: '/v1/loopvragen/{vraagId}/brief',
    act: 'loopvraag.brief',
    activiteit: 'inzage',
    summary: 'Dat antwoord als toegankelijke PDF.',
    params: vraagParams,
    response: z.instanceof(Uint8Array),
    media: 'application/pdf',
    handle: async (tx, { params, spoor }) => ({ bestand: await readLoopbrief(tx, params.vraagId, spoor) }),
  }),
]
