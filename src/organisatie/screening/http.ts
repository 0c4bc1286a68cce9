import { z } from 'zod'
import { type AnyRoute, route } from '../../kernel/http/route.ts'
import { id } from '../../kernel/text.ts'
import { versieAntwoord } from '../contract.ts'
import { mijnToegang, screeningAntwoord, screeningInvoer } from './contract.ts'
import { readMijnToegang } from './read-mijn-toegang.ts'
import { readScreening } from './read-screening.ts'
import { setScreening } from './set-screening.ts'

const actorParams = z.strictObject({ actorId: id() })
const one = {
  activiteit: 'toegang',
  params: actorParams,
  path: '/v1/medewerkers/{actorId}/screening',
} as const

/** Screening, secrecy and training of staff (Wgs 1.11, BGS 1.11 and 1.17): what closes or opens a regime to them. */
export const screeningRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/mijn-toegang',
    act: 'toegang.mijn',
    activiteit: 'toegang',
    summary: 'Wat ik nog nodig heb om bij mijn casussen te kunnen, en wat binnenkort verloopt.',
    response: mijnToegang,
    handle: async (tx, { spoor }) => ({ body: await readMijnToegang(tx, spoor) }),
  }),
  route({
    ...one,
    method: 'GET',
    act: 'organisatie.screening_lezen',
    summary: 'Screening, geheimhouding en opleiding van een collega, voor wie de organisatie beheert.',
    response: screeningAntwoord,
    async handle(tx, { params, spoor }) {
      const body = await readScreening(tx, params.actorId, spoor)
      return { body, versie: body.versie }
    },
  }),
  route({
    ...one,
    method: 'PUT',
    act: 'organisatie.screening',
    summary: 'Legt vast wanneer een collega gescreend en opgeleid is; de toegang volgt meteen.',
    body: screeningInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await setScreening(tx, { actorId: params.actorId, versie, invoer: body }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
]
