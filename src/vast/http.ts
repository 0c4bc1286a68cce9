import { type AnyRoute, route } from '../kernel/http/route.ts'
import { addMoment } from './add-moment.ts'
import { changeMoment, finishMoment } from './change-moment.ts'
import * as contract from './contract.ts'
import { createPlek } from './create-plek.ts'
import { createVervanging } from './create-vervanging.ts'
import { endVervanging } from './end-vervanging.ts'
import { gemistRoutes } from './http-gemist.ts'
import { wensRoutes } from './http-wensen.ts'
import { readVast } from './read-vast.ts'

/** The person who stays: beyond closing, in the first week, during absence, and when it doesn't click. */
export const vastRoutes: AnyRoute[] = [
  ...wensRoutes,
  ...gemistRoutes,
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/wie-blijft',
    act: 'vast.lezen',
    activiteit: 'casus',
    summary: 'Wie blijft: de vaste persoon, wie er invalt, en wie er in de eerste week bij is.',
    params: contract.casusParams,
    response: contract.vastAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await readVast(tx, params.casusId, spoor) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/vervangingen',
    act: 'vast.vervanging',
    activiteit: 'casus',
    summary: 'Zegt wie er invalt voor de vaste persoon, van dag tot dag.',
    params: contract.casusParams,
    body: contract.vervangingInvoer,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const id = await createVervanging(tx, params.casusId, body, spoor)
      return { body: { id }, location: `/v1/casussen/${params.casusId}/wie-blijft` }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/vervangingen/{vervangingId}/einde',
    act: 'vast.vervanging_stop',
    activiteit: 'casus',
    summary: 'De vaste persoon is eerder terug.',
    params: contract.vervangingParams,
    response: contract.versieAntwoord,
    async handle(tx, { params, versie, spoor }) {
      const next = await endVervanging(tx, { ...params, versie }, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/nieuwe-plekken',
    act: 'vast.plek',
    activiteit: 'casus',
    summary: 'Plant wie er bij is in de eerste week op een nieuwe plek.',
    params: contract.casusParams,
    body: contract.plekInvoer,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const id = await createPlek(tx, params.casusId, body, spoor)
      return { body: { id }, location: `/v1/casussen/${params.casusId}/wie-blijft` }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/nieuwe-plekken/{plekId}/momenten',
    act: 'vast.moment_erbij',
    activiteit: 'casus',
    summary: 'Plant nog een moment op een nieuwe plek.',
    params: contract.plekParams,
    body: contract.momentInvoer,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const id = await addMoment(tx, params.plekId, body, spoor)
      return { body: { id }, location: `/v1/plek-momenten/${id}` }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/plek-momenten/{momentId}',
    act: 'vast.moment',
    activiteit: 'casus',
    summary: 'Verzet een moment, of laat iemand anders erbij zijn.',
    params: contract.momentParams,
    body: contract.momentInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await changeMoment(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/plek-momenten/{momentId}/uitkomst',
    act: 'vast.moment_uitkomst',
    activiteit: 'casus',
    summary: 'Zegt of er iemand was, of waarom niet.',
    params: contract.momentParams,
    body: contract.uitkomstInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await finishMoment(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
]
