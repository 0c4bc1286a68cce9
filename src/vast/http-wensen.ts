import { type AnyRoute, route } from '../kernel/http/route.ts'
import { answerWens } from './answer-wens.ts'
import * as contract from './contract.ts'
import { createWens } from './create-wens.ts'
import { listWensen } from './list-wensen.ts'
import { readMijnVast } from './read-mijn-vast.ts'
import { removeBand } from './remove-band.ts'
import { withdrawWens } from './withdraw-wens.ts'

/** What the young person has and asks, and who answers. */
export const wensRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/mijn-vaste-persoon',
    act: 'vast.mijn',
    activiteit: 'inzage',
    summary: 'Wie er voor mij blijft: wie ik mag bellen, wie er bij is, en wat ik vroeg.',
    response: contract.mijnVastAntwoord,
    async handle(tx, { spoor }) {
      return { body: await readMijnVast(tx, spoor) }
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/vaste-banden/{bandId}',
    act: 'vast.band_weg',
    activiteit: 'inzage',
    summary: 'Haalt iemand weg bij wie ik nog mag bellen.',
    ifMatch: false,
    params: contract.bandParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, spoor }) {
      await removeBand(tx, params.bandId, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/vaste-wensen',
    act: 'vast.wens',
    activiteit: 'inzage',
    summary: 'De jongere zegt wie er moet blijven: iemand anders, of dezelfde als eerst.',
    params: contract.casusParams,
    body: contract.wensInvoer,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const id = await createWens(tx, params.casusId, body, spoor)
      return { body: { id }, location: '/v1/mijn-vaste-persoon' }
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/vaste-wensen/{wensId}',
    act: 'vast.wens_terug',
    activiteit: 'inzage',
    summary: 'De jongere neemt een wens terug.',
    params: contract.wensParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, versie, spoor }) {
      await withdrawWens(tx, { ...params, versie }, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/vaste-wensen',
    act: 'vast.wensen',
    activiteit: 'casus',
    summary: 'Wat jongeren mij als regisseur of contactpunt vertelden over wie er blijft.',
    response: contract.wensenAntwoord,
    async handle(tx, { spoor }) {
      return { body: await listWensen(tx, spoor) }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/vaste-wensen/{wensId}/antwoord',
    act: 'vast.wens_antwoord',
    activiteit: 'casus',
    summary: 'Antwoordt de jongere; het contactpunt kan de wens doorgeven aan de regisseur.',
    params: contract.wensParams,
    body: contract.wensAntwoordInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await answerWens(tx, { ...params, versie, input: body }, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
]
