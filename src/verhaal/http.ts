import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import * as contract from './contract.ts'
import { getDocument } from './document/get-document.ts'
import { giveDeel, takeBackDeel } from './give-deel.ts'
import { dankRoutes } from './http-dank.ts'
import { readCasusVerhaal, readDeel, readMijnVerhaal, sayRead } from './read-verhaal.ts'
import { changeDeel, createDeel, removeDeel } from './write-deel.ts'

const deel = '/v1/verhaaldelen/{deelId}' as const
/** Bytes of a request: the longest part in letters of four bytes, and room around it. */
const bodyLimit = 640 * 1024

/** The young person's own story: told once, in parts, each for whom they choose. */
export const verhaalRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/verhaaldelen',
    act: 'verhaal.mijn',
    activiteit: 'verhaal',
    summary: 'Mijn verhaal in delen, wie welk deel leest en wie ik kan kiezen.',
    response: contract.mijnVerhaalAntwoord,
    async handle(tx, { spoor }) {
      return { body: await readMijnVerhaal(tx, spoor) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/verhaaldelen',
    act: 'verhaal.schrijven',
    activiteit: 'verhaal',
    summary: 'De jongere schrijft een deel van het eigen verhaal; nog niemand leest het.',
    body: contract.deelInvoer,
    bodyLimit,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { body, spoor }) {
      const made = await createDeel(tx, body, spoor)
      return { body: made, versie: made.versie, location: `/v1/verhaaldelen/${made.id}` }
    },
  }),
  route({
    method: 'GET',
    path: deel,
    act: 'verhaal.lezen',
    activiteit: 'verhaal',
    summary: 'Eén deel van een verhaal: het eigen, of een dat voor mij is.',
    params: contract.deelParams,
    response: contract.deelAntwoord,
    async handle(tx, { params, spoor }) {
      const body = await readDeel(tx, params.deelId, spoor)
      return { body, versie: body.versie }
    },
  }),
  route({
    method: 'PUT',
    path: deel,
    act: 'verhaal.wijzigen',
    activiteit: 'verhaal',
    summary: 'De jongere verandert een deel.',
    params: contract.deelParams,
    body: contract.deelInvoer,
    bodyLimit,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await changeDeel(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'DELETE',
    path: deel,
    act: 'verhaal.weggooien',
    activiteit: 'verhaal',
    summary: 'De jongere gooit een deel voorgoed weg.',
    params: contract.deelParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, versie, spoor }) {
      await removeDeel(tx, { ...params, versie }, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'POST',
    path: `${deel}/lezers`,
    act: 'verhaal.delen',
    activiteit: 'verhaal',
    summary:
      'De jongere geeft een deel aan iemand die meedoet, of aan iedereen van die organisatie die meedoet.',
    params: contract.deelParams,
    body: contract.lezerInvoer,
    response: contract.lezerAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      return { body: await giveDeel(tx, params.deelId, body, spoor) }
    },
  }),
  route({
    method: 'DELETE',
    path: `${deel}/lezers/{lezerId}`,
    act: 'verhaal.delen_stoppen',
    activiteit: 'verhaal',
    summary: 'De jongere neemt een deel terug; dat gaat meteen in.',
    ifMatch: false,
    params: contract.lezerParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, spoor }) {
      await takeBackDeel(tx, params.deelId, params.lezerId, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'PUT',
    path: `${deel}/gelezen`,
    act: 'verhaal.gelezen',
    activiteit: 'verhaal',
    summary: 'Wie een deel kreeg, laat weten het gelezen te hebben.',
    ifMatch: false,
    params: contract.deelParams,
    body: contract.gelezenInvoer,
    response: contract.leegAntwoord,
    async handle(tx, { params, body, spoor }) {
      await sayRead(tx, params.deelId, body.versie, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/verhaaldelen',
    act: 'verhaal.casus',
    activiteit: 'verhaal',
    summary: 'Welke delen van het verhaal binnen deze casus voor mij zijn, zonder wat erin staat.',
    params: contract.casusParams,
    response: contract.casusVerhaalAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await readCasusVerhaal(tx, params.casusId, spoor) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/mijn-verhaal/document',
    act: 'verhaal.document',
    activiteit: 'verhaal',
    summary: 'Mijn verhaal op papier, als PDF.',
    query: contract.documentQuery,
    response: z.instanceof(Uint8Array),
    media: 'application/pdf',
    async handle(tx, { query, spoor }) {
      return { bestand: await getDocument(tx, query.taal, spoor) }
    },
  }),
  ...dankRoutes,
]
