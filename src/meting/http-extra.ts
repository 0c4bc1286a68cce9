import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { bladQueries, renderBlad } from './blad/read-blad.ts'
import * as contract from './contract.ts'
import { agreeGas, scoreGas } from './doelen/agree-gas.ts'
import { noteUitslag } from './doelen/note-uitslag.ts'
import { presentInstrument } from './present.ts'
import { readRegio } from './regio/read-regio.ts'
import { type InstrumentRow, selectInstrumenten } from './sql.ts'
import { sayVerbondenheid } from './verbondenheid/say-verbondenheid.ts'

const activiteit = 'meting' as const

/** The registry, connectedness, goals in five steps, results of other instruments, the paper for the talk, and the figures of the region. */
export const extraRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/instrumenten',
    act: 'instrument.lijst',
    activiteit,
    summary: 'De instrumenten: van wie, voor wie, welke schaal, en wat over de meetwaarde bekend is.',
    response: contract.instrumentenAntwoord,
    queries: () => [selectInstrumenten()],
    answer: (rows) => ({ body: { instrumenten: (rows[0] as InstrumentRow[]).map(presentInstrument) } }),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/metingen/blad',
    act: 'meting.blad',
    activiteit,
    summary: 'Het blad voor het gesprek als toegankelijke PDF: alleen wat wie erbij zit mag lezen.',
    params: contract.casusParams,
    query: contract.bladVraag,
    response: z.instanceof(Uint8Array),
    media: 'application/pdf',
    queries: ({ params, spoor }) => bladQueries(params.casusId, spoor),
    answer: (rows, { query }, actor) => ({ bestand: renderBlad(rows, query, actor) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/verbondenheid/{betrokkenheidId}/{moment}',
    act: 'verbondenheid.zeggen',
    activiteit,
    summary: 'De jongere zegt van één helper of die hem ziet, of hij erbij hoort, en ertoe doet.',
    params: contract.helperParams,
    body: contract.verbondenheidInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await sayVerbondenheid(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/sporen/{spoorId}/gas-doelen',
    act: 'gas.afspreken',
    activiteit,
    status: 201,
    summary: 'Spreekt vooraf vijf stappen af voor een doel uit het plan.',
    params: contract.spoorParams,
    body: contract.gasInvoer,
    response: contract.gemaaktAntwoord,
    async handle(tx, { params, body, spoor }) {
      return { body: { id: await agreeGas(tx, params.spoorId, body, spoor), versie: 1 }, versie: 1 }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/gas-doelen/{doelId}/scores/{moment}',
    act: 'gas.scoren',
    activiteit,
    summary: 'Noteert op welke stap een doel in een ronde staat.',
    params: contract.doelParams,
    body: contract.scoreInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await scoreGas(tx, { ...params, versie }, body.score, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/meetuitslagen',
    act: 'meting.uitslag',
    activiteit,
    status: 201,
    summary: 'Legt de uitslag vast van een instrument dat niet van ons is: niveaus, wie en wanneer.',
    params: contract.casusParams,
    body: contract.uitslagInvoer,
    response: contract.gemaaktAntwoord,
    async handle(tx, { params, body, spoor }) {
      return { body: { id: await noteUitslag(tx, params.casusId, body, spoor), versie: 1 }, versie: 1 }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/verbondenheid-regio',
    act: 'verbondenheid.regio',
    activiteit: 'verantwoording',
    summary:
      'Verbondenheid en invullen over de regio, per kwartaal, vanaf tien antwoorden; vaste cijfers, zonder filters.',
    response: contract.regioAntwoord,
    handle: async (tx, { spoor }) => ({ body: await readRegio(tx, spoor) }),
  }),
]
