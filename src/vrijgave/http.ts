import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import {
  balieAntwoord,
  besluitInvoer,
  briefInvoer,
  briefParams,
  casusParams,
  casusVrijgaveAntwoord,
  detailAntwoord,
  gegevenInvoer,
  idAntwoord,
  oordeelInvoer,
  oordeelParams,
  rondeInvoer,
  type VrijgaveWerk,
  versieAntwoord,
  vrijgaveParams,
  werkAntwoord,
} from './contract.ts'
import { createBrief, noteGegeven, readBrief } from './create-brief.ts'
import { createVrijgave } from './create-vrijgave.ts'
import { decideVrijgave } from './decide-vrijgave.ts'
import { endOordeel, giveOordeel } from './give-oordeel.ts'
import { loopvraagRoutes } from './http-loopvragen.ts'
import { listBalie, readVrijgave, selectVrijgaveWerk } from './read-balie.ts'
import { readCasusVrijgave } from './read-casus-vrijgave.ts'

const answerVersion = (versie: number) => ({ body: { versie }, versie })
const made = (id: string) => ({ body: { id }, status: 201 })

const balie: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/vrijgaven',
    act: 'vrijgave.lijst',
    activiteit: 'inzage',
    summary: 'Vragen of er iets loopt, en de casussen die het contactpunt vrijgeeft.',
    response: balieAntwoord,
    handle: async (tx, { spoor }) => ({ body: await listBalie(tx, spoor) }),
  }),
  route({
    method: 'GET',
    path: '/v1/vrijgaven/casussen/{casusId}',
    act: 'vrijgave.lezen',
    activiteit: 'inzage',
    summary: 'Een casus aan de balie: wat deelnemers vinden, wat is besloten en wie een brief kan krijgen.',
    params: casusParams,
    response: detailAntwoord,
    handle: async (tx, { params, spoor }) => ({ body: await readVrijgave(tx, params.casusId, spoor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/vrijgaven/casussen/{casusId}/rondes',
    act: 'vrijgave.vragen',
    activiteit: 'inzage',
    summary: 'Vraagt alle deelnemers of de jongere en de ouders het mogen weten, vóór een dag.',
    params: casusParams,
    body: rondeInvoer,
    response: idAntwoord,
    status: 201,
    handle: async (tx, { params, body, spoor }) =>
      made(await createVrijgave(tx, params.casusId, body, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/vrijgaven/{vrijgaveId}/besluit',
    act: 'vrijgave.besluiten',
    activiteit: 'inzage',
    summary: 'Besluit wat de jongere en de ouders mogen weten en vanaf wanneer, of dat het wacht.',
    params: vrijgaveParams,
    body: besluitInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await decideVrijgave(tx, params.vrijgaveId, body, versie, spoor)),
  }),
  route({
    method: 'POST',
    path: '/v1/vrijgaven/casussen/{casusId}/brieven',
    act: 'vrijgave.brief',
    activiteit: 'inzage',
    summary: 'Schrijft de brief met wat is vrijgegeven, voor de jongere of een ouder naar leeftijd.',
    params: casusParams,
    body: briefInvoer,
    response: idAntwoord,
    status: 201,
    handle: async (tx, { params, body, spoor }) =>
      made(await createBrief(tx, params.casusId, body.persoonId, spoor)),
  }),
  route({
    method: 'GET',
    path: '/v1/vrijgavebrieven/{briefId}/pdf',
    act: 'vrijgave.brief_lezen',
    activiteit: 'inzage',
    summary: 'Die brief als toegankelijke PDF.',
    params: briefParams,
    response: z.instanceof(Uint8Array),
    media: 'application/pdf',
    handle: async (tx, { params, spoor }) => ({ bestand: await readBrief(tx, params.briefId, spoor) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/vrijgavebrieven/{briefId}/gegeven',
    act: 'vrijgave.geven',
    activiteit: 'inzage',
    summary: 'Noteert dat de brief gegeven is, en hoe; daarmee is het verteld.',
    params: briefParams,
    body: gegevenInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await noteGegeven(tx, params.briefId, body, versie, spoor)),
  }),
]

const deelnemers: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/vrijgave-werk',
    act: 'vrijgave.werk',
    activiteit: 'inzage',
    summary: 'Wat er over vrijgeven op mij wacht, en op het contactpunt.',
    response: werkAntwoord,
    queries: ({ spoor }) => [selectVrijgaveWerk(spoor)],
    answer: ([rows]) => {
      const row = rows?.[0] as { werk: VrijgaveWerk; gelogd: boolean | null; moest: boolean }
      if (row.moest && row.gelogd !== true) throw new Error('no trace, no answer')
      return { body: row.werk }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/vrijgave',
    act: 'vrijgave.casus',
    activiteit: 'inzage',
    summary: 'Wat het contactpunt aan mijn organisatie vraagt, en wat de jongere mag weten.',
    params: casusParams,
    response: casusVrijgaveAntwoord,
    handle: async (tx, { params, spoor }) => ({ body: await readCasusVrijgave(tx, params.casusId, spoor) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/vrijgave-oordelen/{oordeelId}',
    act: 'vrijgave.oordelen',
    activiteit: 'inzage',
    summary:
      'Wat mijn organisatie vindt: het mag, een deel niet, of wachten met grond en dag van opnieuw kijken.',
    params: oordeelParams,
    body: oordeelInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await giveOordeel(tx, params.oordeelId, body, versie, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/vrijgave-oordelen/{oordeelId}/verval',
    act: 'vrijgave.vervallen',
    activiteit: 'inzage',
    summary: 'Meldt dat de grond niet meer geldt (BGS 1.2 lid 3, 1.3 lid 3).',
    params: oordeelParams,
    response: versieAntwoord,
    handle: async (tx, { params, versie, spoor }) =>
      answerVersion(await endOordeel(tx, params.oordeelId, versie, spoor)),
  }),
]

/** Release by the contactpunt, and the question whether there is anything. */
export const vrijgaveRoutes: AnyRoute[] = [...balie, ...deelnemers, ...loopvraagRoutes]
