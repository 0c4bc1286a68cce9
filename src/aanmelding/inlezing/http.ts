import { z } from 'zod'
import { Problem } from '../../kernel/errors.ts'
import { type AnyRoute, route } from '../../kernel/http/route.ts'
import { grenzen } from '../inlezen/index.ts'
import { assignKolommen } from './assign-kolommen.ts'
import { inlezingAntwoord, inlezingKop, inlezingParams, inlezingVraag, toewijzingBody } from './contract.ts'
import { createInlezing } from './create-inlezing.ts'
import { discardInlezing } from './discard-inlezing.ts'
import { getInlezing, presentInlezing } from './inlezing-row.ts'
import { listInlezingen } from './list-inlezingen.ts'

const one = { activiteit: 'aanmelden', params: inlezingParams } as const

/** Reading in partners' files. Reading the report logs nothing: it names rows, not people, and is its sender's own. */
export const inlezingRoutes: AnyRoute[] = [
  route({
    method: 'POST',
    path: '/v1/inlezingen',
    act: 'inlezing.starten',
    activiteit: 'aanmelden',
    summary: 'Neemt een bestand aan en leest het daarna in als eigen concepten.',
    query: inlezingVraag,
    headers: inlezingKop,
    rawBody: true,
    bodyLimit: grenzen.bestand,
    response: z.object({ id: z.string() }),
    status: 201,
    async handle(tx, { query, headers, body, spoor }) {
      const bytes: unknown = body
      if (!(bytes instanceof Uint8Array))
        throw new Problem('inhoudssoort', 'Stuur het bestand als application/octet-stream.')
      const id = await createInlezing(tx, {
        ...query,
        bestandsnaam: headers['x-bestandsnaam'],
        bytes,
        doorWorker: true,
        spoor,
      })
      return { status: 201, body: { id }, location: `/v1/inlezingen/${id}` }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/inlezingen',
    act: 'inlezing.lijst',
    activiteit: 'aanmelden',
    summary: 'Mijn ingelezen bestanden van de laatste 30 dagen.',
    response: z.array(inlezingAntwoord),
    handle: async (tx) => ({ body: await listInlezingen(tx) }),
  }),
  route({
    ...one,
    method: 'GET',
    path: '/v1/inlezingen/{id}',
    act: 'inlezing.bekijken',
    summary: 'Hoe ver een bestand is, en daarna het verslag.',
    response: inlezingAntwoord,
    async handle(tx, { params }) {
      const row = await getInlezing(tx, params.id)
      return { body: presentInlezing(row), versie: row.versie }
    },
  }),
  route({
    ...one,
    method: 'PUT',
    path: '/v1/inlezingen/{id}/toewijzing',
    act: 'inlezing.toewijzen',
    summary: 'Zegt welke kolom wat is; onthouden voor de volgende keer.',
    body: toewijzingBody,
    response: z.object({ id: z.string(), versie: z.int() }),
    async handle(tx, { params: { id }, body, versie, spoor }) {
      const nieuw = await assignKolommen(tx, { id, versie, toewijzing: body.toewijzing, spoor })
      return { body: { id, versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    ...one,
    method: 'DELETE',
    path: '/v1/inlezingen/{id}',
    act: 'inlezing.weggooien',
    summary: 'Gooit een bestand of het verslag ervan weg; de concepten blijven.',
    response: z.object({}),
    async handle(tx, { params, versie, spoor }) {
      await discardInlezing(tx, params.id, versie, spoor)
      return { body: {} }
    },
  }),
]
