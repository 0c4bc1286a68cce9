import { z } from 'zod'
import { notFound } from '../kernel/errors.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { changeFase } from './change-fase.ts'
import { changeVraag } from './change-vraag.ts'
import { changeZijtoestand } from './change-zijtoestand.ts'
import {
  type Casussen,
  casusAntwoord,
  casusParams,
  casussenAntwoord,
  casussenVraag,
  cursor,
  faseInvoer,
  versieAntwoord,
  vraagInvoer,
  zijtoestandInvoer,
} from './contract.ts'
import { selectDicht, waaromNiet } from './dicht.ts'
import { betrokkenenRoutes } from './http-betrokkenen.ts'
import { markGelezen } from './mark-gelezen.ts'
import { type MijnWerk, mijnWerkAntwoord } from './mijn-werk/contract.ts'
import { selectMijnWerk } from './mijn-werk/select-mijn-werk.ts'
import { presentCasus } from './present.ts'
import { selectCasus } from './select-casus.ts'
import { selectCasussen } from './select-casussen.ts'
import { type Gebeurtenis, gebeurtenissenAntwoord } from './tijdlijn/contract.ts'
import { selectGebeurtenissen } from './tijdlijn/select-gebeurtenissen.ts'

/** No trace, no answer. `moest`: whether anything was shown that had to be logged. */
function requireTrace(gelogd: boolean | null, moest: boolean): void {
  if (moest && gelogd !== true) throw new Error('no trace, no answer')
}

const lezen: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/mijn-werk',
    act: 'mijn_werk.lezen',
    activiteit: 'casus',
    summary: 'Wat er vandaag en deze week op mij wacht.',
    response: mijnWerkAntwoord,
    queries: ({ spoor }) => [selectMijnWerk(spoor)],
    answer: ([rows]) => {
      const row = rows?.[0] as { werk: MijnWerk; gelogd: boolean | null; moest: boolean }
      requireTrace(row.gelogd, row.moest)
      return { body: row.werk }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen',
    act: 'casus.lijst',
    activiteit: 'casus',
    summary: 'Mijn casussen: 25 per bladzijde, de nieuwste eerst of op volgend moment.',
    query: casussenVraag,
    response: casussenAntwoord,
    queries: ({ query, spoor }) => [selectCasussen(query, spoor)],
    answer: ([rows]) => {
      const row = rows?.[0] as Casussen & { gelogd: boolean | null }
      const { gelogd, ...casussen } = row
      requireTrace(gelogd, casussen.casussen.length > 0)
      return { body: casussen }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}',
    act: 'casus.openen',
    activiteit: 'casus',
    summary: 'Een casus openen.',
    params: casusParams,
    response: casusAntwoord,
    queries: ({ params, spoor }) => [selectCasus(params.casusId, spoor), selectDicht(params.casusId)],
    answer: ([rows = [], dicht = []]) => {
      if (rows.length === 0) throw waaromNiet(dicht)
      const casus = presentCasus(rows)
      return { body: casus, versie: casus.versie }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/gebeurtenissen',
    act: 'casus.tijdlijn',
    activiteit: 'casus',
    summary: 'De tijdlijn van een casus, de nieuwste eerst.',
    params: casusParams,
    query: z.strictObject({ na: cursor.optional() }),
    response: gebeurtenissenAntwoord,
    queries: ({ params, query, spoor }) => [selectGebeurtenissen(params.casusId, query.na, spoor)],
    answer: ([rows]) => {
      const row = rows?.[0] as
        | { gebeurtenissen: Gebeurtenis[]; volgende: string | null; gelogd: boolean }
        | undefined
      if (!row) throw notFound()
      requireTrace(row.gelogd, true)
      return { body: { gebeurtenissen: row.gebeurtenissen, volgende: row.volgende } }
    },
  }),
]

const handelen: AnyRoute[] = [
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/gelezen',
    act: 'casus.gelezen',
    activiteit: 'casus',
    summary: 'Onthoudt dat ik deze casus tot nu gelezen heb.',
    ifMatch: false,
    params: casusParams,
    response: z.object({}),
    async handle(tx, { params, spoor }) {
      await markGelezen(tx, params.casusId, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/fase',
    act: 'casus.fase',
    activiteit: 'casus',
    summary: 'Brengt een casus in een andere fase; sluiten zegt wie de jongere hierna kan bellen.',
    params: casusParams,
    body: faseInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await changeFase(tx, { ...body, ...params, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/zijtoestand',
    act: 'casus.zijtoestand',
    activiteit: 'casus',
    summary: 'Schaalt op, pauzeert of bevriest een casus, of heft dat op.',
    params: casusParams,
    body: zijtoestandInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await changeZijtoestand(tx, { ...body, ...params, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/vraag',
    act: 'casus.vraag',
    activiteit: 'casus',
    summary: 'Schrijft een nieuwe vraag van de jongere op.',
    params: casusParams,
    body: vraagInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await changeVraag(tx, { ...body, ...params, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
]

/** Reading casussen, and what can be done to a casus itself. */
export const casusRoutes: AnyRoute[] = [...lezen, ...handelen, ...betrokkenenRoutes]
