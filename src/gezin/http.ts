import { type AnyRoute, route } from '../kernel/http/route.ts'
import { beginTweeHuizen } from './begin-twee-huizen.ts'
import * as contract from './contract.ts'
import { endTweeHuizen } from './end-twee-huizen.ts'
import { linkRoutes } from './http-link.ts'
import { readGezin, readOuders } from './read-gezin.ts'
import { readMijnGezin } from './read-mijn-gezin.ts'
import { verdeel } from './verdeel.ts'

/** Families in two households: what is for one parent stays with that parent. */
export const gezinRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/gezin',
    act: 'gezin.lezen',
    activiteit: 'casus',
    summary: 'Of de ouders in twee huizen wonen, en wat beide ouders nog zien van daarvoor.',
    params: contract.casusParams,
    response: contract.gezinAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await readGezin(tx, params.casusId, spoor) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/ouders',
    act: 'gezin.ouders',
    activiteit: 'casus',
    summary: 'De ouders van deze casus, en of je moet kiezen voor wie iets is.',
    params: contract.casusParams,
    response: contract.oudersAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await readOuders(tx, params.casusId, spoor) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/twee-huizen',
    act: 'gezin.twee_huizen',
    activiteit: 'casus',
    summary: 'Zegt dat de ouders in twee huizen wonen: wat voor de een is, ziet de ander niet.',
    params: contract.casusParams,
    body: contract.redenInvoer,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const made = await beginTweeHuizen(tx, params.casusId, body.reden, spoor)
      return { body: made, versie: made.versie, location: `/v1/casussen/${params.casusId}/gezin` }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/twee-huizen/{huizenId}/einde',
    act: 'gezin.een_huis',
    activiteit: 'casus',
    summary: 'Neemt terug dat de ouders in twee huizen wonen; wat apart bleef, blijft apart.',
    params: contract.huizenParams,
    body: contract.redenInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await endTweeHuizen(tx, { huizenId: params.huizenId, reden: body.reden, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/verdelingen',
    act: 'gezin.verdelen',
    activiteit: 'casus',
    summary: 'Zegt voor welke ouder iets is dat eerst voor beide ouders was.',
    params: contract.casusParams,
    body: contract.verdelingInvoer,
    response: contract.verdeeldAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      await verdeel(tx, params.casusId, body, spoor)
      return { body: { ouderIds: body.ouderIds }, location: `/v1/casussen/${params.casusId}/gezin` }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/mijn-gezin',
    act: 'gezin.mijn',
    activiteit: 'inzage',
    summary: 'Voor de jongere: wat alleen de ene ouder ziet, wat alleen de andere, en wat geen van beiden.',
    query: contract.mijnGezinVraag,
    response: contract.mijnGezinAntwoord,
    async handle(tx, { query, spoor }) {
      return { body: await readMijnGezin(tx, query.casusId, spoor) }
    },
  }),
  ...linkRoutes,
]
