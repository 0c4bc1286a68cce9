import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import {
  gemaaktAntwoord,
  mijnOverleggenAntwoord,
  overlegAntwoord,
  overleggenAntwoord,
  versieAntwoord,
} from './answers.ts'
import { cancelOverleg } from './cancel-overleg.ts'
import { changeDeelname } from './change-deelname.ts'
import { changeOverleg } from './change-overleg.ts'
import { closeOverleg } from './close-overleg.ts'
import {
  afgelastingBody,
  afsluitingBody,
  casusParams,
  deelnameBody,
  deelnameParams,
  deelnameWijziging,
  overlegBody,
  overlegParams,
  overlegWijziging,
  voorbereidingBody,
} from './contract.ts'
import { createDeelname } from './create-deelname.ts'
import { createOverleg } from './create-overleg.ts'
import { agendaRoutes } from './http-agenda.ts'
import { verslagRoutes } from './http-verslag.ts'
import { listMijnOverleggen, listOverleggen } from './list-overleggen.ts'
import { openOverleg } from './open-overleg.ts'
import { readOverleg } from './read-overleg.ts'
import { setVoorbereiding } from './set-voorbereiding.ts'

const overlegRoutesList: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/overleggen',
    act: 'overleg.mijn_lijst_lezen',
    activiteit: 'overleg',
    summary: 'De overleggen waarvoor ik ben uitgenodigd, vanaf twee weken terug.',
    response: mijnOverleggenAntwoord,
    handle: async (tx, { spoor }) => ({ body: await listMijnOverleggen(tx, spoor) }),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/overleggen',
    act: 'overleg.lijst_lezen',
    activiteit: 'overleg',
    summary: 'De overleggen van een casus, en wie ervoor uitgenodigd kan worden.',
    params: casusParams,
    response: overleggenAntwoord,
    handle: async (tx, { params, spoor }) => ({ body: await listOverleggen(tx, params.casusId, spoor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/overleggen',
    act: 'overleg.plannen',
    activiteit: 'overleg',
    summary: 'Plant een overleg en nodigt mensen uit.',
    params: casusParams,
    body: overlegBody,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const made = await createOverleg(tx, { ...body, casusId: params.casusId }, spoor)
      return { body: made, versie: made.versie, location: `/v1/overleggen/${made.id}` }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/overleggen/{overlegId}',
    act: 'overleg.lezen',
    activiteit: 'overleg',
    summary: 'Een overleg met alles voor aan tafel.',
    params: overlegParams,
    response: overlegAntwoord,
    async handle(tx, { params, spoor }) {
      const overleg = await readOverleg(tx, params.overlegId, spoor)
      return { body: overleg, versie: overleg.versie }
    },
  }),
  route({
    method: 'PATCH',
    path: '/v1/overleggen/{overlegId}',
    act: 'overleg.verzetten',
    activiteit: 'overleg',
    summary: 'Verzet een overleg of wijzigt plaats, doel of voorzitter, met reden.',
    params: overlegParams,
    body: overlegWijziging,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      return versioned(await changeOverleg(tx, { ...body, ...params, versie }, spoor))
    },
  }),
  route({
    method: 'POST',
    path: '/v1/overleggen/{overlegId}/afgelasting',
    act: 'overleg.afgelasten',
    activiteit: 'overleg',
    summary: 'Laat een overleg niet doorgaan, met reden.',
    ifMatch: true,
    params: overlegParams,
    body: afgelastingBody,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      return versioned(await cancelOverleg(tx, { ...body, ...params, versie }, spoor))
    },
  }),
  route({
    method: 'POST',
    path: '/v1/overleggen/{overlegId}/opening',
    act: 'overleg.openen',
    activiteit: 'overleg',
    summary: 'Begint een overleg.',
    ifMatch: true,
    params: overlegParams,
    body: z.strictObject({}),
    response: versieAntwoord,
    async handle(tx, { params, versie, spoor }) {
      return versioned(await openOverleg(tx, { ...params, versie }, spoor))
    },
  }),
  route({
    method: 'POST',
    path: '/v1/overleggen/{overlegId}/afsluiting',
    act: 'overleg.sluiten',
    activiteit: 'overleg',
    summary: 'Sluit een overleg; zonder afspraken met een reden.',
    ifMatch: true,
    params: overlegParams,
    body: afsluitingBody,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      return versioned(await closeOverleg(tx, { ...body, ...params, versie }, spoor))
    },
  }),
  route({
    method: 'POST',
    path: '/v1/overleggen/{overlegId}/deelnames',
    act: 'overleg.uitnodigen',
    activiteit: 'overleg',
    summary: 'Nodigt nog iemand uit.',
    params: overlegParams,
    body: deelnameBody,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const made = await createDeelname(tx, { ...body, ...params }, spoor)
      return { body: made, versie: made.versie }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/deelnames/{deelnameId}',
    act: 'overleg.antwoorden',
    activiteit: 'overleg',
    summary: 'Zegt of iemand komt, met wie en met welk mandaat; aan tafel wie er is.',
    params: deelnameParams,
    body: deelnameWijziging,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      return versioned(await changeDeelname(tx, { ...body, ...params, versie }, spoor))
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/deelnames/{deelnameId}/voorbereiding',
    act: 'overleg.voorbereiden',
    activiteit: 'overleg',
    summary: 'Bewaart wat iemand wil zeggen, in eigen woorden. If-Match "0" de eerste keer.',
    params: deelnameParams,
    body: voorbereidingBody,
    response: gemaaktAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const kept = await setVoorbereiding(tx, { ...body, ...params, versie }, spoor)
      return { body: kept, versie: kept.versie }
    },
  }),
]

/** Routes of the overleg. `address` is where people sign in; it stands in calendar entries. */
export function overlegRoutes(address: string): AnyRoute[] {
  return [...overlegRoutesList, ...agendaRoutes, ...verslagRoutes(address)]
}

function versioned(versie: number) {
  return { body: { versie }, versie }
}
