import { type AnyRoute, route } from '../kernel/http/route.ts'
import { answerVerzoek } from './answer-verzoek.ts'
import {
  adviesAntwoord,
  adviesQuery,
  antwoordInvoer,
  beantwoordAntwoord,
  casusParams,
  gemaaktAntwoord,
  intrekkingInvoer,
  uitstelAntwoordInvoer,
  uitstelInvoer,
  verzoekAntwoord,
  verzoekenAntwoord,
  verzoekInvoer,
  verzoekParams,
  vrijgaveInvoer,
} from './contract.ts'
import { createVerzoek } from './create-verzoek.ts'
import { decideUitstel, proposeUitstel } from './extend-verzoek.ts'
import {
  adviesQueries,
  listQueries,
  oneQueries,
  presentAdvies,
  presentList,
  presentOne,
} from './read-verzoeken.ts'
import { releaseVerzoek } from './release-verzoek.ts'
import { withdrawVerzoek } from './withdraw-verzoek.ts'

const verzoeken = '/v1/casussen/{casusId}/informatieverzoeken' as const
const verzoek = `${verzoeken}/{verzoekId}` as const

/** Asking a partner for information, and the five answers. */
export const informatieverzoekRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: verzoeken,
    act: 'informatieverzoek.lijst',
    activiteit: 'delen',
    summary: 'Wat mijn organisatie vroeg of gevraagd is, wat open staat eerst.',
    params: casusParams,
    response: verzoekenAntwoord,
    queries: ({ params, spoor }) => listQueries(params.casusId, spoor),
    answer: (rows, _request, actor) => ({ body: presentList(rows, actor) }),
  }),
  route({
    method: 'POST',
    path: verzoeken,
    act: 'informatieverzoek.vragen',
    activiteit: 'delen',
    summary: 'Vraagt een partner om informatie, met doel en termijn.',
    params: casusParams,
    body: verzoekInvoer,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params: { casusId }, body, spoor }) {
      const id = await createVerzoek(tx, casusId, body, spoor)
      return {
        body: { id, versie: 1 },
        versie: 1,
        status: 201,
        location: `/v1/casussen/${casusId}/informatieverzoeken/${id}`,
      }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/vraagadvies',
    act: 'informatieverzoek.advies',
    activiteit: 'delen',
    summary: 'Wat deze organisatie mij mag geven, per categorie, met de grond of de reden.',
    params: casusParams,
    query: adviesQuery,
    response: adviesAntwoord,
    queries: ({ params, query, spoor }) => adviesQueries(params.casusId, query.organisatie, spoor),
    answer: (rows, _request, actor) => ({ body: presentAdvies(rows, actor) }),
  }),
  route({
    method: 'GET',
    path: verzoek,
    act: 'informatieverzoek.lezen',
    activiteit: 'delen',
    summary: 'Eén verzoek met het antwoord.',
    params: verzoekParams,
    response: verzoekAntwoord,
    queries: ({ params, spoor }) => oneQueries(params.casusId, params.verzoekId, spoor),
    answer: (rows, _request, actor) => {
      const body = presentOne(rows, actor)
      return { body, versie: body.versie }
    },
  }),
  route({
    method: 'POST',
    path: `${verzoek}/antwoord`,
    act: 'informatieverzoek.beantwoorden',
    activiteit: 'delen',
    summary: 'Eén van de vijf antwoorden; wat gegeven wordt, is een bijdrage.',
    ifMatch: true,
    params: verzoekParams,
    body: antwoordInvoer,
    response: beantwoordAntwoord,
    async handle(tx, { params: { casusId, verzoekId }, body, versie, spoor }) {
      const bijdrageId = await answerVerzoek(tx, casusId, verzoekId, body, versie, spoor)
      return { body: { id: verzoekId, versie: versie + 1, bijdrageId }, versie: versie + 1 }
    },
  }),
  route({
    method: 'POST',
    path: `${verzoek}/intrekking`,
    act: 'informatieverzoek.intrekken',
    activiteit: 'delen',
    summary: 'Er hoeft geen antwoord meer te komen.',
    ifMatch: true,
    params: verzoekParams,
    body: intrekkingInvoer,
    response: gemaaktAntwoord,
    async handle(tx, { params: { casusId, verzoekId }, body, versie, spoor }) {
      const next = await withdrawVerzoek(tx, casusId, verzoekId, body.reden, versie, spoor)
      return { body: { id: verzoekId, versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: `${verzoek}/uitstel`,
    act: 'informatieverzoek.uitstel_vragen',
    activiteit: 'delen',
    summary: 'Stelt een latere dag voor.',
    ifMatch: true,
    params: verzoekParams,
    body: uitstelInvoer,
    response: gemaaktAntwoord,
    async handle(tx, { params: { casusId, verzoekId }, body, versie, spoor }) {
      const next = await proposeUitstel(tx, casusId, verzoekId, body, versie, spoor)
      return { body: { id: verzoekId, versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: `${verzoek}/uitstel`,
    act: 'informatieverzoek.uitstel_geven',
    activiteit: 'delen',
    summary: 'Gaat akkoord met de latere dag, of niet.',
    params: verzoekParams,
    body: uitstelAntwoordInvoer,
    response: gemaaktAntwoord,
    async handle(tx, { params: { casusId, verzoekId }, body, versie, spoor }) {
      const next = await decideUitstel(tx, casusId, verzoekId, body.akkoord, versie, spoor)
      return { body: { id: verzoekId, versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: `${verzoek}/vrijgave`,
    act: 'informatieverzoek.vrijgeven',
    activiteit: 'delen',
    summary: 'Vanaf welke dag jongere en ouders dit mogen weten.',
    params: verzoekParams,
    body: vrijgaveInvoer,
    response: gemaaktAntwoord,
    async handle(tx, { params: { casusId, verzoekId }, body, versie, spoor }) {
      const next = await releaseVerzoek(tx, casusId, verzoekId, body, versie, spoor)
      return { body: { id: verzoekId, versie: next }, versie: next }
    },
  }),
]
