import { type AnyRoute, route } from '../kernel/http/route.ts'
import { answerGezinslink } from './answer-gezinslink.ts'
import { casusParams, versieAntwoord } from './contract.ts'
import { createGezinslink } from './create-gezinslink.ts'
import { endGezinslink } from './end-gezinslink.ts'
import * as contract from './link-contract.ts'
import { readGezinslinks } from './read-gezinslinks.ts'
import { readMijnGezinsvragen } from './read-mijn-gezinsvragen.ts'

/** Casussen of one family: aligned without opening each other's files. */
export const linkRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/gezinslinks',
    act: 'gezinslink.lezen',
    activiteit: 'gezin',
    summary: 'Met wie uit het gezin plannen op elkaar afgestemd worden: wie je belt, en welke dagen botsen.',
    params: casusParams,
    response: contract.linksAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await readGezinslinks(tx, params.casusId, spoor) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/gezinslinks',
    act: 'gezinslink.zeggen',
    activiteit: 'gezin',
    summary:
      'Zegt dat deze casus en een andere van één gezin zijn, met een code die een regisseur zelf geeft.',
    params: casusParams,
    body: contract.linkInvoer,
    response: contract.linkGemaakt,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const made = await createGezinslink(tx, params.casusId, body, spoor)
      return { body: made, versie: made.versie, location: `/v1/casussen/${params.casusId}/gezinslinks` }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/gezinslinks/{linkId}/einde',
    act: 'gezinslink.stoppen',
    activiteit: 'gezin',
    summary: 'Stopt deze kant meteen: de andere kant ziet niets meer.',
    params: contract.linkParams,
    body: contract.eindeInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await endGezinslink(tx, { linkId: params.linkId, reden: body.reden, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/gezinslinks/{linkId}/antwoorden',
    act: 'gezinslink.antwoorden',
    activiteit: 'gezin',
    summary: 'Ja, nee, of een ja terugnemen: voor jezelf, of opgeschreven door wie de casus draagt.',
    params: contract.linkParams,
    body: contract.antwoordInvoer,
    response: contract.antwoordGemaakt,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      return {
        body: await answerGezinslink(tx, params.linkId, body, spoor),
        location: `/v1/gezinslinks/${params.linkId}`,
      }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/mijn-gezinsvragen',
    act: 'gezinslink.mijn',
    activiteit: 'gezin',
    summary:
      'Voor de jongere en een ouder: de eigen vraag over afstemmen in het gezin, met het eigen antwoord.',
    response: contract.mijnVragenAntwoord,
    async handle(tx, { spoor }) {
      return { body: await readMijnGezinsvragen(tx, spoor) }
    },
  }),
]
