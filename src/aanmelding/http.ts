import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { changeAanmelding } from './change-aanmelding.ts'
import {
  aanmeldingAntwoord,
  aanmeldingenLijst,
  aanmeldingParams,
  gemaakt,
  lijstVraag,
  nieuweAanmelding,
  wijziging,
} from './contract.ts'
import { createAanmelding } from './create-aanmelding.ts'
import { discardAanmelding } from './discard-aanmelding.ts'
import { listAanmeldingen } from './list-aanmeldingen.ts'
import { readAanmelding } from './read-aanmelding.ts'
import { sendAanmelding } from './send-aanmelding.ts'
import type { Sleutels } from './sleutels.ts'
import { withdrawAanmelding } from './withdraw-aanmelding.ts'

const nieuweVersie = z.object({ id: z.string(), versie: z.int() })
const one = { activiteit: 'aanmelden', params: aanmeldingParams } as const

/** Concepten and aanmeldingen: making, reading, sending, taking back. */
export function conceptRoutes(sleutels: Sleutels): AnyRoute[] {
  return [
    route({
      method: 'GET',
      path: '/v1/aanmeldingen',
      act: 'aanmelding.lijst',
      activiteit: 'aanmelden',
      summary: 'Mijn concepten, wat ik verzond, wat ik ontving of wat er te wegen is.',
      query: lijstVraag,
      response: aanmeldingenLijst,
      handle: async (tx, { query, spoor }) => ({ body: await listAanmeldingen(tx, query, spoor) }),
    }),
    route({
      method: 'POST',
      path: '/v1/aanmeldingen',
      act: 'aanmelding.maken',
      activiteit: 'aanmelden',
      summary: 'Maakt een concept, dat alleen de maker ziet.',
      body: nieuweAanmelding,
      response: gemaakt,
      status: 201,
      async handle(tx, { body, spoor }) {
        const id = await createAanmelding(tx, body, sleutels, spoor)
        return { status: 201, body: { id }, versie: 1, location: `/v1/aanmeldingen/${id}` }
      },
    }),
    route({
      ...one,
      method: 'GET',
      path: '/v1/aanmeldingen/{id}',
      act: 'aanmelding.lezen',
      summary: 'Eén aanmelding, met wat er nog ontbreekt en wat ik ermee kan.',
      response: aanmeldingAntwoord,
      async handle(tx, { params, spoor }) {
        const body = await readAanmelding(tx, params.id, sleutels, spoor)
        return { body, versie: body.versie }
      },
    }),
    route({
      ...one,
      method: 'PATCH',
      path: '/v1/aanmeldingen/{id}',
      act: 'aanmelding.wijzigen',
      summary: 'Vult een concept verder in.',
      body: wijziging,
      response: nieuweVersie,
      async handle(tx, { params: { id }, body, versie, spoor }) {
        const nieuw = await changeAanmelding(tx, { id, versie, velden: body, spoor }, sleutels)
        return { body: { id, versie: nieuw }, versie: nieuw }
      },
    }),
    route({
      ...one,
      method: 'DELETE',
      path: '/v1/aanmeldingen/{id}',
      act: 'aanmelding.weggooien',
      summary: 'Gooit een concept of een teruggetrokken aanmelding weg.',
      response: z.object({}),
      async handle(tx, { params, versie, spoor }) {
        await discardAanmelding(tx, params.id, versie, spoor)
        return { body: {} }
      },
    }),
    route({
      ...one,
      method: 'POST',
      path: '/v1/aanmeldingen/{id}/verzendingen',
      act: 'aanmelding.verzenden',
      summary: 'Verzendt één concept, of zegt alles wat er nog ontbreekt.',
      ifMatch: true,
      response: nieuweVersie,
      async handle(tx, { params: { id }, versie, spoor }) {
        const nieuw = await sendAanmelding(tx, id, versie, spoor)
        return { body: { id, versie: nieuw }, versie: nieuw }
      },
    }),
    route({
      ...one,
      method: 'POST',
      path: '/v1/aanmeldingen/{id}/intrekkingen',
      act: 'aanmelding.terugtrekken',
      summary: 'Trekt een verzonden aanmelding terug.',
      ifMatch: true,
      response: nieuweVersie,
      async handle(tx, { params: { id }, versie, spoor }) {
        const nieuw = await withdrawAanmelding(tx, id, versie, spoor)
        return { body: { id, versie: nieuw }, versie: nieuw }
      },
    }),
  ]
}
