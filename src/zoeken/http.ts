import { type AnyRoute, route } from '../kernel/http/route.ts'
import { zoekantwoord, zoekopdracht } from './contract.ts'
import { search } from './search.ts'

/** Searching goes by POST: what someone types never stands in an address. */
export const zoekenRoutes: AnyRoute[] = [
  route({
    method: 'POST',
    path: '/v1/zoekopdrachten',
    act: 'zoekopdracht.uitvoeren',
    activiteit: 'casus',
    summary: 'Zoekt in wat ik mag zien: jongeren, collega’s, afspraken, bijdragen en aanmeldingen.',
    reads: true,
    body: zoekopdracht,
    response: zoekantwoord,
    async handle(tx, { body, spoor }) {
      return { body: await search(tx, body, spoor) }
    },
  }),
]
