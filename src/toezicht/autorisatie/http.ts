import { z } from 'zod'
import { type AnyRoute, route } from '../../kernel/http/route.ts'
import * as contract from '../contract.ts'
import { decidePunt } from './decide-punt.ts'
import { listControles, readControle } from './read-controle.ts'
import { startControle } from './start-controle.ts'
import { writeVerslag } from './write-verslag.ts'

/** The yearly review of rights: begun by the FG, answered per organisation. */
export const autorisatieRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/autorisatiecontroles',
    act: 'toezicht.controles',
    activiteit: 'toegang',
    summary: 'De jaarlijkse controles van alle rechten.',
    response: contract.controlesAntwoord,
    handle: async (tx) => ({ body: await listControles(tx) }),
  }),
  route({
    method: 'POST',
    path: '/v1/autorisatiecontroles',
    act: 'toezicht.controle_starten',
    activiteit: 'toegang',
    summary: 'Begint de jaarlijkse controle: iedere organisatie bevestigt haar rechten of trekt ze in.',
    body: contract.controleInvoer,
    response: contract.controleId,
    status: 201,
    handle: async (tx, { body, spoor }) => ({ body: await startControle(tx, body.uiterlijk, spoor) }),
  }),
  route({
    method: 'GET',
    path: '/v1/autorisatiecontroles/{controleId}',
    act: 'toezicht.controle_lezen',
    activiteit: 'toegang',
    summary: 'Eén controle met de aanstellingen die ik mag zien.',
    params: contract.controleParams,
    response: contract.controleAntwoord,
    handle: async (tx, { params, spoor }) => ({ body: await readControle(tx, params.controleId, spoor) }),
  }),
  route({
    method: 'GET',
    path: '/v1/autorisatiecontroles/{controleId}/verslag',
    act: 'toezicht.controle_verslag',
    activiteit: 'toegang',
    summary: 'De controle als CSV, voor wie haar mag zien.',
    params: contract.controleParams,
    response: z.unknown(),
    media: 'text/csv; charset=utf-8',
    async handle(tx, { params, spoor }) {
      const controle = await readControle(tx, params.controleId, spoor)
      return { bestand: { bytes: writeVerslag(controle), naam: `autorisatiecontrole-${controle.jaar}.csv` } }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/autorisatiepunten/{puntId}/uitkomst',
    act: 'toezicht.punt_beslissen',
    activiteit: 'toegang',
    summary: 'Bevestigt de rechten van een collega, of trekt de aanstelling in.',
    params: contract.puntParams,
    body: contract.puntInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await decidePunt(tx, { ...params, ...body, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
]
