import { type AnyRoute, route } from '../kernel/http/route.ts'
import { answerDekking, askDekking } from './ask-dekking.ts'
import {
  afwijkingenAntwoord,
  afwijkingInvoer,
  afwijkingParams,
  casusParams,
  dekkingAntwoordInvoer,
  dekkingInvoer,
  dekkingParams,
  eindeInvoer,
  gemaaktAntwoord,
  herzieningInvoer,
} from './contract.ts'
import { createAfwijking } from './create-afwijking.ts'
import { listQueries, presentList } from './read-afwijkingen.ts'
import { reviewAfwijking, stopAfwijking } from './review-afwijking.ts'

const afwijkingen = '/v1/casussen/{casusId}/afwijkingen' as const
const afwijking = `${afwijkingen}/{afwijkingId}` as const

/** Reasoned deviation from the usual way, and who backs it. */
export const afwijkingRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: afwijkingen,
    act: 'afwijking.lijst',
    activiteit: 'plan',
    summary: 'Wat hier anders gedaan wordt dan gewoon, met reden en dekking.',
    params: casusParams,
    response: afwijkingenAntwoord,
    queries: ({ params, spoor }) => listQueries(params.casusId, spoor),
    answer: (rows, _request, actor) => ({ body: presentList(rows, actor) }),
  }),
  route({
    method: 'POST',
    path: afwijkingen,
    act: 'afwijking.toevoegen',
    activiteit: 'plan',
    summary: 'Schrijft op wat anders gedaan wordt, en waarom voor deze jongere.',
    params: casusParams,
    body: afwijkingInvoer,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params: { casusId }, body, spoor }) {
      const id = await createAfwijking(tx, casusId, body, spoor)
      return {
        body: { id, versie: 1 },
        versie: 1,
        status: 201,
        location: `/v1/casussen/${casusId}/afwijkingen`,
      }
    },
  }),
  route({
    method: 'POST',
    path: `${afwijking}/dekkingen`,
    act: 'afwijking.dekking_vragen',
    activiteit: 'plan',
    summary: 'Vraagt een collega dit te dekken, of noteert wat een collega zei.',
    params: afwijkingParams,
    body: dekkingInvoer,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params: { casusId, afwijkingId }, body, spoor }) {
      const id = await askDekking(tx, casusId, afwijkingId, body, spoor)
      return {
        body: { id, versie: 1 },
        versie: 1,
        status: 201,
        location: `/v1/casussen/${casusId}/afwijkingen`,
      }
    },
  }),
  route({
    method: 'PUT',
    path: `${afwijking}/dekkingen/{dekkingId}`,
    act: 'afwijking.dekking',
    activiteit: 'plan',
    summary: 'Dekt dit, of niet met een reden.',
    params: dekkingParams,
    body: dekkingAntwoordInvoer,
    response: gemaaktAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await answerDekking(tx, params, body, versie, spoor)
      return { body: { id: params.dekkingId, versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: `${afwijking}/herziening`,
    act: 'afwijking.herzien',
    activiteit: 'plan',
    summary: 'Bekeken: het gaat door, en wordt dan weer bekeken.',
    params: afwijkingParams,
    body: herzieningInvoer,
    response: gemaaktAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await reviewAfwijking(tx, params, body, versie, spoor)
      return { body: { id: params.afwijkingId, versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: `${afwijking}/einde`,
    act: 'afwijking.stoppen',
    activiteit: 'plan',
    summary: 'Stopt ermee, met wat dit leerde.',
    ifMatch: true,
    params: afwijkingParams,
    body: eindeInvoer,
    response: gemaaktAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await stopAfwijking(tx, params, body.les, versie, spoor)
      return { body: { id: params.afwijkingId, versie: next }, versie: next }
    },
  }),
]
