import { z } from 'zod'
import { clock } from '../kernel/clock.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import {
  casusBewaren,
  casusParams,
  doorgeleidingInvoer,
  gemaakt,
  idParams,
  instemming,
  instemmingInvoer,
  racInvoer,
  racVervolg,
  racWijziging,
  redenInvoer,
  verlengingInvoer,
  versieAntwoord,
} from './contract.ts'
import { createDoorgeleiding, liftDoorgeleiding } from './doorgeleidingen.ts'
import { changeRac, createRac, listRac } from './rac.ts'
import { readCasusBewaren } from './read-casus-bewaren.ts'
import { readAfschrift } from './read-documenten.ts'
import { reopenCasus } from './reopen-casus.ts'
import { answerInstemming, createVerlenging, listInstemmingen } from './verlengingen.ts'

/** One casus: what happens when, renewed processing, hand-off under another law. */
export const casusBewaarRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/bewaren',
    act: 'bewaren.casus',
    activiteit: 'verantwoording',
    summary: 'Hoe lang een casus bewaard wordt, en wat er wanneer gebeurt.',
    params: casusParams,
    response: casusBewaren,
    handle: async (tx, { params, spoor }) => ({ body: await readCasusBewaren(tx, params.casusId, spoor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/heropeningen',
    act: 'bewaren.heropenen',
    activiteit: 'casus',
    summary: 'Opent dezelfde gesloten casus weer, waar het regime dat toelaat, met een reden.',
    params: casusParams,
    body: redenInvoer,
    response: z.object({}),
    status: 201,
    async handle(tx, { params, body, spoor }) {
      await reopenCasus(tx, params.casusId, body.reden, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/verlengingen',
    act: 'verlenging.vragen',
    activiteit: 'verantwoording',
    summary: 'Vraagt iedere bron of haar gegevens langer bewaard mogen worden (BGS 1.16).',
    params: casusParams,
    body: verlengingInvoer,
    response: gemaakt,
    status: 201,
    handle: async (tx, { params, body, spoor }) => ({
      body: { id: await createVerlenging(tx, params.casusId, body, spoor) },
    }),
  }),
  route({
    method: 'GET',
    path: '/v1/instemmingen',
    act: 'instemming.lijst',
    activiteit: 'verantwoording',
    summary: 'Vragen aan mijn organisatie: mag wat jullie inbrachten langer bewaard worden?',
    response: z.array(instemming),
    handle: async (tx) => ({ body: await listInstemmingen(tx) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/instemmingen/{id}',
    act: 'instemming.antwoorden',
    activiteit: 'verantwoording',
    summary: 'De bron stemt in met langer bewaren, of niet.',
    params: idParams,
    body: instemmingInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await answerInstemming(tx, { ...params, ...body, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/doorgeleidingen',
    act: 'doorgeleiding.maken',
    activiteit: 'casus',
    summary: 'Legt vast dat een casus onder een andere wet is overgedragen, en bevriest haar.',
    params: casusParams,
    body: doorgeleidingInvoer,
    response: gemaakt,
    status: 201,
    handle: async (tx, { params, body, spoor }) => ({
      body: { id: await createDoorgeleiding(tx, params.casusId, body, spoor) },
    }),
  }),
  route({
    method: 'PUT',
    path: '/v1/doorgeleidingen/{id}/opheffing',
    act: 'doorgeleiding.opheffen',
    activiteit: 'casus',
    summary: 'Heft een overdracht onder een andere wet op, met een reden; de casus gaat weer verder.',
    params: idParams,
    body: redenInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await liftDoorgeleiding(tx, { ...params, ...body, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/doorgeleidingen/{id}/afschrift',
    act: 'doorgeleiding.verstrekken',
    activiteit: 'casus',
    summary: 'Wat is overgedragen, woord voor woord, als toegankelijke PDF.',
    params: idParams,
    response: z.instanceof(Uint8Array),
    media: 'application/pdf',
    handle: async (tx, { params, spoor }) => ({ bestand: await readAfschrift(tx, params.id, spoor) }),
  }),
]

/** The register of what was put to the rechtmatigheidsadviescommissie. */
export const racRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/rac-wijzigingen',
    act: 'rac.lijst',
    activiteit: 'verantwoording',
    summary: 'Nieuwe en gewijzigde verwerkingen die aan de rechtmatigheidsadviescommissie zijn voorgelegd.',
    response: z.array(racWijziging),
    handle: async (tx) => ({ body: await listRac(tx) }),
  }),
  route({
    method: 'GET',
    path: '/v1/rac-register',
    act: 'rac.exporteren',
    activiteit: 'verantwoording',
    summary: 'Het hele register als JSON, voor de commissie, de FG of een auditor.',
    response: z.object({ gemaaktOp: z.string(), bron: z.string(), wijzigingen: z.array(racWijziging) }),
    handle: async (tx) => ({
      body: {
        gemaaktOp: clock.now().toISOString(),
        bron: 'Wgs 1.8 lid 6; BGS 1.13',
        wijzigingen: await listRac(tx),
      },
    }),
  }),
  route({
    method: 'POST',
    path: '/v1/rac-wijzigingen',
    act: 'rac.vragen',
    activiteit: 'verantwoording',
    summary: 'Legt vast dat een wijziging aan de commissie is voorgelegd.',
    body: racInvoer,
    response: gemaakt,
    status: 201,
    handle: async (tx, { body, spoor }) => ({ body: { id: await createRac(tx, body, spoor) } }),
  }),
  route({
    method: 'PUT',
    path: '/v1/rac-wijzigingen/{id}',
    act: 'rac.bijwerken',
    activiteit: 'verantwoording',
    summary: 'Legt advies, besluit, afwijking en melding vast.',
    params: idParams,
    body: racVervolg,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await changeRac(tx, { ...params, ...body, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
]
