import { type AnyRoute, route } from '../kernel/http/route.ts'
import { answerGemist } from './answer-gemist.ts'
import * as contract from './contract.ts'
import { gemistAntwoordInvoer, gemistInvoer, gemistParams } from './contract-gemist.ts'
import { createGemist } from './create-gemist.ts'
import { withdrawGemist } from './withdraw-gemist.ts'

/** Saying that nobody was there, taking it back, and answering. */
export const gemistRoutes: AnyRoute[] = [
  route({
    method: 'POST',
    path: '/v1/plek-momenten/{momentId}/gemist',
    act: 'vast.gemist',
    activiteit: 'inzage',
    summary: 'De jongere zegt dat er niemand was; de vaste persoon en de regisseur lezen het.',
    params: contract.momentParams,
    body: gemistInvoer,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const id = await createGemist(tx, params.momentId, body, spoor)
      return { body: { id }, location: '/v1/mijn-vaste-persoon' }
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/gemiste-momenten/{gemistId}',
    act: 'vast.gemist_terug',
    activiteit: 'inzage',
    summary: 'De jongere neemt terug dat er niemand was, op dezelfde dag.',
    params: gemistParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, versie, spoor }) {
      await withdrawGemist(tx, { ...params, versie }, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/gemiste-momenten/{gemistId}/antwoord',
    act: 'vast.gemist_antwoord',
    activiteit: 'casus',
    summary: 'Antwoordt de jongere die zei dat er niemand was.',
    params: gemistParams,
    body: gemistAntwoordInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await answerGemist(tx, { ...params, ...body, versie }, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
]
