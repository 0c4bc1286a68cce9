import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { aanmeldingParams, dubbelenAntwoord, gemaakt, samenvoegBody, samenvoegingParams } from './contract.ts'
import { listDubbelen } from './list-dubbelen.ts'
import { mergeAanmelding, undoSamenvoeging } from './merge-aanmelding.ts'
import type { Sleutels } from './sleutels.ts'

/** Possible doubles within one's own sight: shown with reasons, merged by a person, undone by a person. */
export function dubbelenRoutes(sleutels: Sleutels): AnyRoute[] {
  return [
    route({
      method: 'GET',
      path: '/v1/aanmeldingen/{id}/dubbelen',
      act: 'aanmelding.dubbelen',
      activiteit: 'aanmelden',
      summary: 'Wie dezelfde jongere kan zijn, met redenen, binnen wat ik mag zien.',
      params: aanmeldingParams,
      response: dubbelenAntwoord,
      handle: async (tx, { params, spoor }) => ({ body: await listDubbelen(tx, params.id, sleutels, spoor) }),
    }),
    route({
      method: 'POST',
      path: '/v1/aanmeldingen/{id}/samenvoegingen',
      act: 'aanmelding.samenvoegen',
      activiteit: 'aanmelden',
      summary: 'Voegt deze aanmelding bij een andere; niets wordt overgenomen, dus het kan ongedaan.',
      params: aanmeldingParams,
      body: samenvoegBody,
      response: gemaakt,
      status: 201,
      async handle(tx, { params, body, spoor }) {
        const id = await mergeAanmelding(tx, params.id, body.metId, spoor)
        return { status: 201, body: { id } }
      },
    }),
    route({
      method: 'DELETE',
      path: '/v1/aanmeldingen/{id}/samenvoegingen/{samenvoegingId}',
      act: 'aanmelding.splitsen',
      activiteit: 'aanmelden',
      summary: 'Maakt een samenvoeging ongedaan.',
      ifMatch: false,
      params: samenvoegingParams,
      response: z.object({}),
      async handle(tx, { params, spoor }) {
        await undoSamenvoeging(tx, params.id, params.samenvoegingId, spoor)
        return { body: {} }
      },
    }),
  ]
}
