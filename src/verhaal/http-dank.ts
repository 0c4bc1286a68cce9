import { type AnyRoute, route } from '../kernel/http/route.ts'
import * as contract from './contract.ts'
import { giveDankwoord, readMijnDank, sayGezien, takeBackDankwoord } from './dankwoord.ts'

const hier = '/v1/casussen/{casusId}/dankwoorden' as const

/** Thanks from the portaal to one person. */
export const dankRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: hier,
    act: 'dankwoord.mijn',
    activiteit: 'verhaal',
    summary: 'Wie ik kan bedanken, en wie ik bedankte.',
    params: contract.casusParams,
    response: contract.mijnDankAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await readMijnDank(tx, params.casusId, spoor) }
    },
  }),
  route({
    method: 'POST',
    path: hier,
    act: 'dankwoord.geven',
    activiteit: 'verhaal',
    summary: 'Bedankt iemand die meedoet, met één zin; politie en OM zonder zin.',
    params: contract.casusParams,
    body: contract.dankwoordInvoer,
    response: contract.lezerAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      return { body: await giveDankwoord(tx, params.casusId, body, spoor) }
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/dankwoorden/{dankwoordId}',
    act: 'dankwoord.terugnemen',
    activiteit: 'verhaal',
    summary: 'Neemt een eigen dankwoord terug.',
    ifMatch: false,
    params: contract.dankwoordParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, spoor }) {
      await takeBackDankwoord(tx, params.dankwoordId, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/dankwoorden/{dankwoordId}/gezien',
    act: 'dankwoord.gezien',
    activiteit: 'verhaal',
    summary: 'Wie bedankt is, laat weten het gezien te hebben.',
    ifMatch: false,
    params: contract.dankwoordParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, spoor }) {
      await sayGezien(tx, params.dankwoordId, spoor)
      return { body: {} }
    },
  }),
]
