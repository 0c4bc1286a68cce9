import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import {
  casusRechtenAntwoord,
  idAntwoord,
  kopieAntwoord,
  mijnRechtenAntwoord,
  type RechtenWerk,
  rechtenWerkAntwoord,
  versieAntwoord,
} from './answers.ts'
import {
  casusParams,
  gevolgInvoer,
  gevolgParams,
  herzieningInvoer,
  indienInvoer,
  uitstelInvoer,
  uitstelParams,
  verteldInvoer,
  verzoekParams,
  zienswijzeInvoer,
  zienswijzeParams,
} from './contract.ts'
import { createVerzoek } from './create-verzoek.ts'
import { finishGevolg } from './finish-gevolg.ts'
import { endZienswijze, giveZienswijze } from './give-zienswijze.ts'
import { deskRoutes } from './http-desk.ts'
import { readBrief, readKopie, readKopiePdf } from './read-brief.ts'
import { readCasusRechten } from './read-casus-rechten.ts'
import { readMijnRechten } from './read-mijn-rechten.ts'
import { selectRechtenWerk } from './select-rechten-werk.ts'
import { postponeInformeren, reviewUitstel, tellBetrokkene } from './tell-betrokkene.ts'
import { withdrawVerzoek } from './withdraw-verzoek.ts'

const answerVersion = (versie: number) => ({ body: { versie }, versie })

/** What who asked may do: ask, take back, read the answer and the copy. */
const eigen: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/mijn-rechten',
    act: 'recht.mijn',
    activiteit: 'inzage',
    summary: 'Mijn eigen verzoeken, in gewone woorden.',
    response: mijnRechtenAntwoord,
    handle: async (tx, { spoor }) => ({ body: await readMijnRechten(tx, spoor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/verzoeken',
    act: 'verzoek.indienen',
    activiteit: 'inzage',
    summary:
      'Vraagt om inzage, verbetering, wissing, beperking of stoppen; een medewerker noteert het voor een ander.',
    params: casusParams,
    body: indienInvoer,
    response: idAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const id = await createVerzoek(tx, params.casusId, body, spoor)
      return { body: { id }, status: 201, location: `/v1/verzoeken/${id}` }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/verzoeken/{verzoekId}/intrekking',
    act: 'verzoek.intrekken',
    activiteit: 'inzage',
    summary: 'Trekt een eigen verzoek in.',
    params: verzoekParams,
    response: versieAntwoord,
    handle: async (tx, { params, versie, spoor }) =>
      answerVersion(await withdrawVerzoek(tx, params.verzoekId, versie, spoor)),
  }),
  route({
    method: 'GET',
    path: '/v1/verzoeken/{verzoekId}/brief',
    act: 'verzoek.brief',
    activiteit: 'inzage',
    summary: 'Het antwoord op een verzoek als toegankelijke PDF.',
    params: verzoekParams,
    response: z.instanceof(Uint8Array),
    media: 'application/pdf',
    handle: async (tx, { params, spoor }) => ({ bestand: await readBrief(tx, params.verzoekId, spoor) }),
  }),
  route({
    method: 'GET',
    path: '/v1/verzoeken/{verzoekId}/kopie',
    act: 'verzoek.kopie',
    activiteit: 'inzage',
    summary: 'De kopie van iemands gegevens zoals die gegeven is, met bronnen en ontvangers.',
    params: verzoekParams,
    response: kopieAntwoord,
    handle: async (tx, { params, spoor }) => ({ body: await readKopie(tx, params.verzoekId, spoor) }),
  }),
  route({
    method: 'GET',
    path: '/v1/verzoeken/{verzoekId}/kopie-pdf',
    act: 'verzoek.kopie_pdf',
    activiteit: 'inzage',
    summary: 'Dezelfde kopie als toegankelijke PDF.',
    params: verzoekParams,
    response: z.instanceof(Uint8Array),
    media: 'application/pdf',
    handle: async (tx, { params, spoor }) => ({ bestand: await readKopiePdf(tx, params.verzoekId, spoor) }),
  }),
]

/** What the people of a casus do: answer the contactpunt, correct, tell young person and parents. */
const opDeCasus: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/rechten-werk',
    act: 'recht.werk',
    activiteit: 'inzage',
    summary: 'Wat er over rechten op mij wacht.',
    response: rechtenWerkAntwoord,
    queries: ({ spoor }) => [selectRechtenWerk(spoor)],
    answer: ([rows]) => {
      const row = rows?.[0] as { werk: RechtenWerk; gelogd: boolean | null; moest: boolean }
      if (row.moest && row.gelogd !== true) throw new Error('no trace, no answer')
      return { body: row.werk }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/rechten',
    act: 'casus.rechten',
    activiteit: 'inzage',
    summary: 'Wat er in een casus over rechten te doen is: vertellen, antwoorden, verbeteren.',
    params: casusParams,
    response: casusRechtenAntwoord,
    async handle(tx, { params, spoor }) {
      const body = await readCasusRechten(tx, params.casusId, spoor)
      return { body, versie: body.informatieplicht.versie }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/zienswijzen/{zienswijzeId}',
    act: 'zienswijze.geven',
    activiteit: 'inzage',
    summary: 'Geeft het oordeel van de eigen organisatie over een verzoek.',
    params: zienswijzeParams,
    body: zienswijzeInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await giveZienswijze(tx, params.zienswijzeId, body, versie, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/zienswijzen/{zienswijzeId}/verval',
    act: 'zienswijze.vervallen',
    activiteit: 'inzage',
    summary: 'Meldt dat de grond om iets niet te geven niet meer geldt.',
    params: zienswijzeParams,
    response: versieAntwoord,
    handle: async (tx, { params, versie, spoor }) =>
      answerVersion(await endZienswijze(tx, params.zienswijzeId, versie, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/recht-gevolgen/{gevolgId}',
    act: 'gevolg.afronden',
    activiteit: 'inzage',
    summary: 'Zegt wat er geworden is van een taak na een verzoek.',
    params: gevolgParams,
    body: gevolgInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await finishGevolg(tx, params.gevolgId, body, versie, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/informatieplicht',
    act: 'informatieplicht.vertellen',
    activiteit: 'inzage',
    summary: 'Noteert dat jongere of ouders verteld is wat er wordt vastgelegd en waarom.',
    params: casusParams,
    body: verteldInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await tellBetrokkene(tx, params.casusId, body, versie, spoor)),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/informatie-uitstellen',
    act: 'informatieplicht.uitstellen',
    activiteit: 'inzage',
    summary: 'Vraagt namens de eigen organisatie om te wachten met vertellen, op een grond.',
    params: casusParams,
    body: uitstelInvoer,
    response: idAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const id = await postponeInformeren(tx, params.casusId, body, spoor)
      return { body: { id }, status: 201, location: `/v1/casussen/${params.casusId}/rechten` }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/informatie-uitstellen/{uitstelId}',
    act: 'informatieplicht.herzien',
    activiteit: 'inzage',
    summary: 'Kijkt opnieuw naar de eigen reden om te wachten: vervallen, of nog geldig tot een nieuwe dag.',
    params: uitstelParams,
    body: herzieningInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await reviewUitstel(tx, params.uitstelId, body, versie, spoor)),
  }),
]

/** The rights desk, what people ask themselves, and the duty to inform. */
export const rechtenRoutes: AnyRoute[] = [...eigen, ...deskRoutes, ...opDeCasus]
