import { notFound } from '../kernel/errors.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { recordReading } from '../kernel/tijdlijn.ts'
import { changeAfspraak } from './change-afspraak.ts'
import { changeFamiliegroepsplan } from './change-familiegroepsplan.ts'
import { changeSpoor } from './change-spoor.ts'
import { changeStatus } from './change-status.ts'
import * as contract from './contract.ts'
import { createAfspraken } from './create-afspraken.ts'
import { createPlanVersie } from './create-plan-versie.ts'
import { createSpoor } from './create-spoor.ts'
import { getAfspraakLezen } from './get-afspraak-lezen.ts'
import { giveAkkoord } from './give-akkoord.ts'
import { presentPlan } from './present.ts'
import { planQueries } from './sql.ts'
import { stopSpoor } from './stop-spoor.ts'
import {
  type DeelRow,
  type KopRow,
  presentKop,
  presentVersie,
  selectDelen,
  selectVersies,
} from './versies.ts'

const versieAnswer = (versie: number) => ({ body: { versie }, versie })

export const planRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/plan',
    act: 'plan.lezen',
    activiteit: 'plan',
    summary:
      'Het plan zoals ik het mag zien: sporen, afspraken, wie het eens is, en wat vraagt om een gesprek.',
    params: contract.casusParams,
    response: contract.planAntwoord,
    queries: ({ params: { casusId }, spoor }) => [
      ...planQueries(casusId),
      recordReading({ activiteit: 'plan', actie: 'plan.lezen', object: `plan:${casusId}`, spoor, casusId }),
    ],
    answer: (rows, _request, actor) => {
      const plan = presentPlan(rows, actor)
      if (!plan) throw notFound()
      return { body: plan, versie: plan.versie }
    },
  }),
  route({
    method: 'PATCH',
    path: '/v1/casussen/{casusId}/plan',
    act: 'plan.familiegroepsplan',
    activiteit: 'plan',
    summary: 'Legt vast of familie en vrienden zelf een plan maken, en waarom (niet).',
    params: contract.casusParams,
    body: contract.familiegroepsplanBody,
    response: contract.gewijzigd,
    handle: async (tx, { params, body, versie, spoor }) =>
      versieAnswer(await changeFamiliegroepsplan(tx, { ...body, ...params, versie }, spoor)),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/plan/versies',
    act: 'plan.vaststellen',
    activiteit: 'plan',
    status: 201,
    ifMatch: true,
    summary: 'Stelt het plan vast: een nieuwe versie van alles wat de regisseur ziet.',
    params: contract.casusParams,
    body: contract.vaststellenBody,
    response: contract.vastgesteld,
    handle: async (tx, { params: { casusId }, body, versie, spoor }) => {
      const made = await createPlanVersie(tx, { ...body, casusId, versie }, spoor)
      return { body: made, versie: made.versie, location: `/v1/casussen/${casusId}/plan/versies/${made.nr}` }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/plan/versies',
    act: 'plan.versies_lezen',
    activiteit: 'plan',
    summary: 'De versies van het plan waarvan ik iets mag zien, nieuwste eerst.',
    params: contract.casusParams,
    response: contract.versiesAntwoord,
    queries: ({ params: { casusId }, spoor }) => [
      selectVersies(casusId),
      recordReading({
        activiteit: 'plan',
        actie: 'plan.versies_lezen',
        object: `plan:${casusId}`,
        spoor,
        casusId,
      }),
    ],
    answer: ([koppen, logged]) => {
      if (logged?.length !== 1) throw notFound()
      return { body: (koppen as KopRow[]).map(presentKop) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/plan/versies/{nr}',
    act: 'plan.versie_lezen',
    activiteit: 'plan',
    summary: 'Een versie van het plan, met wat er veranderde sinds een eerdere versie.',
    params: contract.versieParams,
    query: contract.versieQuery,
    response: contract.versieAntwoord,
    queries: ({ params: { casusId, nr }, query, spoor }) => [
      selectVersies(casusId),
      selectDelen(casusId, [Number(nr), comparedWith(nr, query.met)]),
      recordReading({
        activiteit: 'plan',
        actie: 'plan.versie_lezen',
        object: `plan:${casusId}:${nr}`,
        spoor,
        casusId,
      }),
    ],
    answer: ([koppen, delen], { params: { nr }, query }) => {
      const versie = presentVersie(
        koppen as KopRow[],
        delen as DeelRow[],
        Number(nr),
        comparedWith(nr, query.met),
      )
      if (!versie) throw notFound()
      return { body: versie }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/sporen',
    act: 'spoor.toevoegen',
    activiteit: 'plan',
    status: 201,
    summary: 'Zet een spoor in het plan, met een doel in eigen woorden.',
    params: contract.casusParams,
    body: contract.spoorBody,
    response: contract.gemaakt,
    handle: async (tx, { params, body, spoor }) => {
      const id = await createSpoor(tx, { ...body, ...params }, spoor)
      return { body: { id, versie: 1 }, versie: 1 }
    },
  }),
  route({
    method: 'PATCH',
    path: '/v1/sporen/{spoorId}',
    act: 'spoor.wijzigen',
    activiteit: 'plan',
    summary: 'Wijzigt het doel, de plek of het publiek van een spoor.',
    params: contract.spoorParams,
    body: contract.spoorWijziging,
    response: contract.gewijzigd,
    handle: async (tx, { params, body, versie, spoor }) =>
      versieAnswer(await changeSpoor(tx, { ...body, ...params, versie }, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/sporen/{spoorId}/einde',
    act: 'spoor.stoppen',
    activiteit: 'plan',
    summary: 'Stopt een spoor en zegt waarom.',
    params: contract.spoorParams,
    body: contract.stopBody,
    response: contract.gewijzigd,
    handle: async (tx, { params, body, versie, spoor }) =>
      versieAnswer(await stopSpoor(tx, { ...body, ...params, versie }, spoor)),
  }),
  route({
    method: 'POST',
    path: '/v1/sporen/{spoorId}/afspraken',
    act: 'afspraak.toevoegen',
    activiteit: 'plan',
    status: 201,
    summary: 'Zet een afspraak in het plan, eenmalig of elke week.',
    params: contract.spoorParams,
    body: contract.nieuweAfspraakBody,
    response: contract.gemaakteAfspraken,
    handle: async (tx, { params, body, spoor }) => {
      const made = await createAfspraken(tx, { ...body, ...params }, spoor)
      return { body: made, versie: 1, location: `/v1/afspraken/${made.ids[0]}` }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/afspraken/{afspraakId}',
    act: 'afspraak.lezen',
    activiteit: 'plan',
    summary: 'Eén afspraak: wat er gevraagd wordt, wat anderen doen, en mijn antwoord.',
    params: contract.afspraakParams,
    response: contract.afspraakAntwoord,
    handle: async (tx, { params: { afspraakId }, spoor }) => {
      const body = await getAfspraakLezen(tx, afspraakId, spoor)
      return { body, versie: body.afspraak.versie }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/afspraken/{afspraakId}',
    act: 'afspraak.wijzigen',
    activiteit: 'plan',
    summary:
      'Schrijft een afspraak opnieuw; wie al antwoordde, wordt opnieuw gevraagd als er iets anders staat.',
    params: contract.afspraakParams,
    body: contract.afspraakBody,
    response: contract.gewijzigd,
    handle: async (tx, { params, body, versie, spoor }) =>
      versieAnswer(await changeAfspraak(tx, { ...body, ...params, versie }, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/afspraken/{afspraakId}/status',
    act: 'afspraak.status',
    activiteit: 'plan',
    summary: 'Zegt hoe een afspraak ging, door de eigenaar of de regisseur.',
    params: contract.afspraakParams,
    body: contract.statusBody,
    response: contract.gewijzigd,
    handle: async (tx, { params, body, versie, spoor }) =>
      versieAnswer(await changeStatus(tx, { ...body, ...params, versie }, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/afspraken/{afspraakId}/akkoorden/{betrokkenheidId}',
    act: 'akkoord.geven',
    activiteit: 'plan',
    summary: 'Ja of nee tegen een afspraak, van één persoon; If-Match "0" voor het eerste antwoord.',
    params: contract.akkoordParams,
    body: contract.akkoordBody,
    response: contract.gewijzigd,
    handle: async (tx, { params, body, versie, spoor }) =>
      versieAnswer(await giveAkkoord(tx, { ...body, ...params, versie }, spoor)),
  }),
]

function comparedWith(nr: string, met: string | undefined): number {
  return met === undefined ? Number(nr) - 1 : Number(met)
}
