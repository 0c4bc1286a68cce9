import { type AnyRoute, route } from '../kernel/http/route.ts'
import { answerAsJim, comeAsJim, readAlsJim, reportAsJim } from './als-jim.ts'
import * as contract from './contract.ts'
import { readGegevens, readVerhaalAsJim } from './lees-als-jim.ts'

const afspraak = '/v1/als-jim/afspraken/{afspraakId}' as const

/** The own page of a JIM, and what they say there. */
export const alsJimRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/als-jim',
    act: 'jim.als_jim',
    activiteit: 'jim',
    summary: 'Wat ik als JIM heb afgesproken, wie ik bel, en wat met mij gedeeld is.',
    response: contract.alsJimAntwoord,
    async handle(tx, { spoor }) {
      return { body: await readAlsJim(tx, spoor) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/als-jim/gegevens',
    act: 'jim.gegevens',
    activiteit: 'jim',
    summary: 'Wat er over mij als JIM staat, ook als het gestopt is.',
    response: contract.gegevensAntwoord,
    async handle(tx, { spoor }) {
      return { body: await readGegevens(tx, spoor) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/als-jim/verhaaldelen/{deelId}',
    act: 'jim.verhaal_lezen',
    activiteit: 'verhaal',
    summary: 'Eén deel van het verhaal dat de jongere aan mij gaf; de jongere ziet dat ik het las.',
    params: contract.deelParams,
    response: contract.deelAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await readVerhaalAsJim(tx, params.deelId, spoor) }
    },
  }),
  route({
    method: 'PUT',
    path: `${afspraak}/antwoord`,
    act: 'jim.antwoorden',
    activiteit: 'jim',
    summary: 'De JIM zegt ja of nee tegen een afspraak die is gedeeld.',
    ifMatch: false,
    params: contract.afspraakParams,
    body: contract.antwoordInvoer,
    response: contract.leegAntwoord,
    async handle(tx, { params, body, spoor }) {
      await answerAsJim(tx, params.afspraakId, body, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'PUT',
    path: `${afspraak}/stand`,
    act: 'jim.melden',
    activiteit: 'jim',
    summary: 'De JIM zegt hoe de eigen afspraak ging.',
    ifMatch: false,
    params: contract.afspraakParams,
    body: contract.meldInvoer,
    response: contract.leegAntwoord,
    async handle(tx, { params, body, spoor }) {
      await reportAsJim(tx, params.afspraakId, body, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/als-jim/overleggen/{overlegId}',
    act: 'jim.komen',
    activiteit: 'jim',
    summary: 'De JIM zegt of die bij het overleg is, en wat die wil zeggen.',
    ifMatch: false,
    params: contract.overlegParams,
    body: contract.komInvoer,
    response: contract.leegAntwoord,
    async handle(tx, { params, body, spoor }) {
      await comeAsJim(tx, params.overlegId, body, spoor)
      return { body: {} }
    },
  }),
]
