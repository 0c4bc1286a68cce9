import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { record } from '../kernel/tijdlijn.ts'
import {
  besloten,
  besluitBody,
  oordeelBody,
  oordeelParams,
  vernietigingAntwoord,
  wegingAntwoord,
  wegingParams,
} from './contract.ts'
import { decideWeging } from './decide-weging.ts'
import { getWeging } from './get-weging.ts'
import { judgeCriterium } from './judge-criterium.ts'
import { openWeging } from './open-weging.ts'
import { presentWeging } from './present.ts'
import { getVernietiging, listVernietigingen } from './read-vernietigingen.ts'

/** Weighing by people, on the published criteria of the regime. */
export const wegingRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/aanmeldingen/{id}/weging',
    act: 'weging.lezen',
    activiteit: 'wegen',
    summary: 'De weging van een aanmelding: criteria, oordelen naast elkaar en het besluit.',
    params: wegingParams,
    response: wegingAntwoord,
    async handle(tx, { params, spoor }) {
      const weging = await getWeging(tx, params.id)
      await record(tx, {
        activiteit: 'wegen',
        actie: 'weging.lezen',
        object: `aanmelding:${params.id}`,
        betrokkenen: [weging.aanmelding.log_naam],
        spoor,
      })
      return { body: presentWeging(weging, tx.actor), versie: weging.versie }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/aanmeldingen/{id}/wegingen',
    act: 'weging.openen',
    activiteit: 'wegen',
    summary: 'Opent de weging van een verzonden aanmelding.',
    params: wegingParams,
    response: z.object({ id: z.string() }),
    status: 201,
    async handle(tx, { params, spoor }) {
      return { status: 201, body: { id: await openWeging(tx, params.id, spoor) } }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/aanmeldingen/{id}/weging/oordelen/{criterium}',
    act: 'weging.oordelen',
    activiteit: 'wegen',
    summary: 'Mijn oordeel op één criterium, met redenen; bij te stellen tot het besluit.',
    ifMatch: false,
    params: oordeelParams,
    body: oordeelBody,
    response: z.object({ versie: z.int() }),
    async handle(tx, { params, body, spoor }) {
      const versie = await judgeCriterium(tx, {
        aanmeldingId: params.id,
        criterium: params.criterium,
        body,
        spoor,
      })
      return { body: { versie } }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/aanmeldingen/{id}/weging/besluiten',
    act: 'weging.besluiten',
    activiteit: 'wegen',
    summary: 'Besluit over een aanmelding, met reden en uitleg voor de jongere.',
    ifMatch: true,
    params: wegingParams,
    body: besluitBody,
    response: besloten,
    async handle(tx, { params, body, versie, spoor }) {
      const vernietigingId = await decideWeging(tx, { aanmeldingId: params.id, versie, body, spoor })
      return { body: { besluit: body.besluit, vernietigingId } }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/vernietigingen',
    act: 'vernietiging.lijst',
    activiteit: 'verantwoording',
    summary: 'Bewijzen van vernietiging van mijn organisatie; zij noemen niemand.',
    response: z.array(vernietigingAntwoord),
    handle: async (tx) => ({ body: await listVernietigingen(tx) }),
  }),
  route({
    method: 'GET',
    path: '/v1/vernietigingen/{id}',
    act: 'vernietiging.lezen',
    activiteit: 'verantwoording',
    summary: 'Eén bewijs van vernietiging.',
    params: wegingParams,
    response: vernietigingAntwoord,
    handle: async (tx, { params }) => ({ body: await getVernietiging(tx, params.id) }),
  }),
]
