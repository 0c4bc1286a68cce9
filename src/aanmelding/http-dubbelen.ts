import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import {
  aanmeldingParams,
  dubbelenAntwoord,
  gemaakt,
  herkenningBody,
  herkenningParams,
  samenvoegBody,
  samenvoegingParams,
} from './contract.ts'
import { createHerkenning, undoHerkenning } from './create-herkenning.ts'
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
    ...herkenningRoutes(sleutels),
  ]
}

function herkenningRoutes(sleutels: Sleutels): AnyRoute[] {
  return [
    route({
      method: 'POST',
      path: '/v1/aanmeldingen/{id}/herkenningen',
      act: 'aanmelding.herkennen',
      activiteit: 'aanmelden',
      summary:
        'Zegt of deze aanmelding over dezelfde jongere gaat als een eigen casus; er wordt niets samengevoegd.',
      params: aanmeldingParams,
      body: herkenningBody,
      response: gemaakt,
      status: 201,
      async handle(tx, { params, body, spoor }) {
        const id = await createHerkenning(tx, { id: params.id, ...body }, sleutels, spoor)
        return { status: 201, body: { id } }
      },
    }),
    route({
      method: 'DELETE',
      path: '/v1/aanmeldingen/{id}/herkenningen/{herkenningId}',
      act: 'aanmelding.herkenning_ongedaan',
      activiteit: 'aanmelden',
      summary: 'Neemt zo een antwoord terug.',
      ifMatch: false,
      params: herkenningParams,
      response: z.object({}),
      async handle(tx, { params, spoor }) {
        await undoHerkenning(tx, params.id, params.herkenningId, spoor)
        return { body: {} }
      },
    }),
  ]
}
