import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { idAntwoord, stukkenAntwoord, versieAntwoord, verzoekAntwoord, verzoekenAntwoord } from './answers.ts'
import { askZienswijzen } from './ask-zienswijzen.ts'
import { checkAanvrager } from './check-aanvrager.ts'
import {
  besluitInvoer,
  koppelInvoer,
  nagaanInvoer,
  noteerInvoer,
  oordelenInvoer,
  raadpleegInvoer,
  redenInvoer,
  verzoekParams,
} from './contract.ts'
import { noteVerzoek } from './create-verzoek.ts'
import { decideVerzoek } from './decide-verzoek.ts'
import { extendTermijn } from './extend-termijn.ts'
import { judgeStukken, listStukken } from './judge-stukken.ts'
import { liftBeperking } from './lift-beperking.ts'
import { linkCasus } from './link-casus.ts'
import { listVerzoeken, readVerzoek } from './read-desk.ts'

const answerVersion = (versie: number) => ({ body: { versie }, versie })

/** The desk of the contactpunt: from receipt to decision. */
export const deskRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/verzoeken',
    act: 'verzoek.lijst',
    activiteit: 'inzage',
    summary: 'Alle verzoeken om een recht, met hun termijn en de volgende stap.',
    response: verzoekenAntwoord,
    handle: async (tx, { spoor }) => ({ body: await listVerzoeken(tx, spoor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/verzoeken',
    act: 'verzoek.noteren',
    activiteit: 'inzage',
    summary: 'Noteert een verzoek dat per brief, telefoon of gesprek bij het contactpunt kwam.',
    body: noteerInvoer,
    response: idAntwoord,
    status: 201,
    async handle(tx, { body, spoor }) {
      const id = await noteVerzoek(tx, body, spoor)
      return { body: { id }, status: 201, location: `/v1/verzoeken/${id}` }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/verzoeken/{verzoekId}',
    act: 'verzoek.lezen',
    activiteit: 'inzage',
    summary: 'Een verzoek met al zijn stappen, voor het contactpunt.',
    params: verzoekParams,
    response: verzoekAntwoord,
    async handle(tx, { params, spoor }) {
      const body = await readVerzoek(tx, params.verzoekId, spoor)
      return { body, versie: body.versie }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/verzoeken/{verzoekId}/aanvrager',
    act: 'verzoek.nagaan',
    activiteit: 'inzage',
    summary:
      'Noteert hoe de identiteit is nagegaan en of iemand dit mag vragen; nooit een kopie van een bewijs.',
    params: verzoekParams,
    body: nagaanInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await checkAanvrager(tx, params.verzoekId, body, versie, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/verzoeken/{verzoekId}/casus',
    act: 'verzoek.koppelen',
    activiteit: 'inzage',
    summary: 'Koppelt een verzoek aan de persoon over wie het gaat, of noteert dat er niets is.',
    params: verzoekParams,
    body: koppelInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await linkCasus(tx, params.verzoekId, body.persoonId, versie, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/verzoeken/{verzoekId}/termijn',
    act: 'verzoek.verlengen',
    activiteit: 'inzage',
    summary: 'Verlengt de termijn één keer met twee maanden, met reden.',
    params: verzoekParams,
    body: redenInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await extendTermijn(tx, params.verzoekId, body.reden, versie, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/verzoeken/{verzoekId}/zienswijzen',
    act: 'verzoek.raadplegen',
    activiteit: 'inzage',
    summary: 'Vraagt elke organisatie die meedoet om haar oordeel, vóór een dag.',
    params: verzoekParams,
    body: raadpleegInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await askZienswijzen(tx, params.verzoekId, body.antwoordVoor, versie, spoor)),
  }),
  route({
    method: 'GET',
    path: '/v1/verzoeken/{verzoekId}/stukken',
    act: 'verzoek.stukken',
    activiteit: 'inzage',
    summary: 'Alles wat er over de persoon staat, stuk voor stuk te beoordelen.',
    params: verzoekParams,
    response: stukkenAntwoord,
    handle: async (tx, { params, spoor }) => ({ body: await listStukken(tx, params.verzoekId, spoor) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/verzoeken/{verzoekId}/oordelen',
    act: 'verzoek.oordelen',
    activiteit: 'inzage',
    summary: 'Oordeelt per stuk: geven, zonder iemands woorden, of niet, met de reden.',
    ifMatch: false,
    params: verzoekParams,
    body: oordelenInvoer,
    response: z.object({}),
    async handle(tx, { params, body, spoor }) {
      await judgeStukken(tx, params.verzoekId, body.oordelen, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/verzoeken/{verzoekId}/besluit',
    act: 'verzoek.besluiten',
    activiteit: 'inzage',
    summary: 'Besluit op een verzoek; schrijft de brief, de kopie en wat erop volgt.',
    params: verzoekParams,
    body: besluitInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await decideVerzoek(tx, params.verzoekId, body, versie, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/verzoeken/{verzoekId}/opheffing',
    act: 'verzoek.opheffen',
    activiteit: 'inzage',
    summary: 'Heft een afscherming op, met reden.',
    params: verzoekParams,
    body: redenInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await liftBeperking(tx, params.verzoekId, body.reden, versie, spoor)),
  }),
]
