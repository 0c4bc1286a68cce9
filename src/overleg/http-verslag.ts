import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { gemaaktAntwoord } from './answers.ts'
import { overlegParams, weerwoordBody } from './contract.ts'
import { createWeerwoord } from './create-weerwoord.ts'
import { readUitnodiging } from './read-uitnodiging.ts'
import { readVerslag } from './read-verslag.ts'
import { releaseVerslag } from './release-verslag.ts'

/** Minutes and calendar entry, each made for its reader. */
export function verslagRoutes(address: string): AnyRoute[] {
  return [
    route({
      method: 'GET',
      path: '/v1/overleggen/{overlegId}/verslag',
      act: 'overleg.verslag_lezen',
      activiteit: 'overleg',
      summary: 'Het verslag als toegankelijke PDF, met alleen wat deze lezer mag zien.',
      params: overlegParams,
      response: z.instanceof(Uint8Array),
      media: 'application/pdf',
      handle: async (tx, { params, spoor }) => ({ bestand: await readVerslag(tx, params.overlegId, spoor) }),
    }),
    route({
      method: 'GET',
      path: '/v1/overleggen/{overlegId}/uitnodiging',
      act: 'overleg.uitnodiging_lezen',
      activiteit: 'overleg',
      summary: 'De uitnodiging voor de eigen agenda (ICS), zonder persoonsgegevens.',
      params: overlegParams,
      response: z.instanceof(Uint8Array),
      media: 'text/calendar; charset=utf-8',
      handle: async (tx, { params, spoor }) => ({
        bestand: await readUitnodiging(tx, { ...params, address }, spoor),
      }),
    }),
    route({
      method: 'POST',
      path: '/v1/overleggen/{overlegId}/vrijgave',
      act: 'overleg.verslag_vrijgeven',
      activiteit: 'overleg',
      summary: 'Laat de anderen het verslag eerder lezen.',
      params: overlegParams,
      body: z.strictObject({}),
      response: z.object({}),
      status: 201,
      async handle(tx, { params, spoor }) {
        await releaseVerslag(tx, params.overlegId, spoor)
        return { body: {} }
      },
    }),
    route({
      method: 'POST',
      path: '/v1/overleggen/{overlegId}/weerwoorden',
      act: 'overleg.weerwoord',
      activiteit: 'overleg',
      summary: 'Zegt iets terug over het verslag, in eigen woorden.',
      params: overlegParams,
      body: weerwoordBody,
      response: gemaaktAntwoord,
      status: 201,
      handle: async (tx, { params, body, spoor }) => ({
        body: await createWeerwoord(tx, { ...body, ...params }, spoor),
      }),
    }),
  ]
}
