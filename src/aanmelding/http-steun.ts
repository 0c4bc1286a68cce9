import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { answerJa } from './answer-ja.ts'
import { answerNee } from './answer-nee.ts'
import { aanmeldingParams, berichtAntwoord, casusBody, instemmingBody } from './contract.ts'
import { openCasus } from './open-casus.ts'
import { listBerichten, readBericht } from './read-berichten.ts'
import { receiveAanmelding } from './receive-aanmelding.ts'
import type { Sleutels } from './sleutels.ts'

const nieuweVersie = z.object({ id: z.string(), versie: z.int() })
const one = { activiteit: 'aanmelden', params: aanmeldingParams, method: 'POST', ifMatch: true } as const

/** From a question to a casus: taking it up, yes or no, the start, and word to the sender. */
export function steunRoutes(sleutels: Sleutels): AnyRoute[] {
  return [
    route({
      ...one,
      path: '/v1/aanmeldingen/{id}/ontvangsten',
      act: 'aanmelding.ontvangen',
      summary: 'Pakt een vraag op.',
      response: nieuweVersie,
      async handle(tx, { params: { id }, versie, spoor }) {
        const nieuw = await receiveAanmelding(tx, id, versie, spoor)
        return { body: { id, versie: nieuw }, versie: nieuw }
      },
    }),
    route({
      ...one,
      path: '/v1/aanmeldingen/{id}/ja',
      act: 'aanmelding.ja',
      summary: 'Legt het ja van de jongere vast: zelf in het portaal, of door wie het hoorde.',
      body: instemmingBody,
      response: nieuweVersie,
      async handle(tx, { params: { id }, body, versie, spoor }) {
        const nieuw = await answerJa(tx, { id, versie, body, spoor })
        return { body: { id, versie: nieuw }, versie: nieuw }
      },
    }),
    route({
      ...one,
      path: '/v1/aanmeldingen/{id}/nee',
      act: 'aanmelding.nee',
      summary: 'De jongere zegt nee: dan gaat het niet door.',
      response: z.object({ vernietigd: z.boolean() }),
      handle: async (tx, { params, versie, spoor }) => ({
        body: await answerNee(tx, params.id, versie, spoor),
      }),
    }),
    route({
      ...one,
      path: '/v1/aanmeldingen/{id}/casus',
      act: 'aanmelding.casus',
      summary: 'Start de casus van een aanmelding die zover is.',
      body: casusBody,
      response: z.object({ casusId: z.string() }),
      status: 201,
      async handle(tx, { params: { id }, body, versie, spoor }) {
        const casusId = await openCasus(tx, { id, versie, body, spoor }, sleutels)
        return { status: 201, body: { casusId }, location: `/v1/casussen/${casusId}` }
      },
    }),
    route({
      method: 'GET',
      path: '/v1/berichten',
      act: 'bericht.lijst',
      activiteit: 'aanmelden',
      summary: 'Wat er werd van wat ik verzond, zonder persoonsgegevens.',
      response: z.array(berichtAntwoord),
      handle: async (tx) => ({ body: await listBerichten(tx) }),
    }),
    route({
      method: 'POST',
      path: '/v1/berichten/{id}/lezingen',
      act: 'bericht.lezen',
      activiteit: 'aanmelden',
      summary: 'Zegt dat ik een bericht las.',
      params: aanmeldingParams,
      response: z.object({}),
      async handle(tx, { params, spoor }) {
        await readBericht(tx, params.id, spoor)
        return { body: {} }
      },
    }),
  ]
}
