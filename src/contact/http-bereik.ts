import { type AnyRoute, route } from '../kernel/http/route.ts'
import { changeBereik } from './change-bereik.ts'
import * as contract from './contract.ts'
import { createBereik } from './create-bereik.ts'
import { deleteBereik } from './delete-bereik.ts'
import { readCasusBereik, readMedewerkerBereik, readOrganisatieBereik } from './read-bereik.ts'
import { readVindbaarheid } from './read-vindbaarheid.ts'
import { setVindbaarheid } from './set-vindbaarheid.ts'

const bereikbaarheid = '/v1/bereikbaarheden/{bereikbaarheidId}' as const

/** How staff and organisations can be called, and whether a young person wants to be found. */
export const bereikRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/organisaties/{organisatieId}/bereikbaarheid',
    act: 'bereikbaarheid.organisatie',
    activiteit: 'toegang',
    summary: 'Wie er bij deze organisatie nu opneemt, en haar piket.',
    params: contract.organisatieParams,
    response: contract.organisatieBereikAntwoord,
    async handle(tx, { params }) {
      return { body: await readOrganisatieBereik(tx, params.organisatieId) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/medewerkers/{actorId}/bereikbaarheid',
    act: 'bereikbaarheid.medewerker',
    activiteit: 'toegang',
    summary: 'Hoe je deze medewerker nu belt: zelf, een vervanger of het piket.',
    params: contract.medewerkerParams,
    response: contract.medewerkerBereikAntwoord,
    async handle(tx, { params }) {
      return { body: await readMedewerkerBereik(tx, params.actorId) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/bereikbaarheid',
    act: 'bereikbaarheid.casus',
    activiteit: 'contact',
    summary: 'Iedereen die meedoet, en wie je nu belt.',
    params: contract.casusParams,
    response: contract.casusBereikAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await readCasusBereik(tx, params.casusId, spoor) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/bereikbaarheden',
    act: 'bereikbaarheid.maken',
    activiteit: 'toegang',
    summary: 'Schrijft op wanneer ik bereikbaar ben, wie mij vervangt, of het piket van mijn organisatie.',
    body: contract.bereikInvoer,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { body, spoor }) {
      return { body: { id: await createBereik(tx, body, spoor), versie: 1 }, versie: 1, status: 201 }
    },
  }),
  route({
    method: 'PUT',
    path: bereikbaarheid,
    act: 'bereikbaarheid.wijzigen',
    activiteit: 'toegang',
    summary: 'Wijzigt een regel van mijn bereikbaarheid of van het piket.',
    params: contract.bereikParams,
    body: contract.bereikInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await changeBereik(tx, { id: params.bereikbaarheidId, versie, input: body }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'DELETE',
    path: bereikbaarheid,
    act: 'bereikbaarheid.weghalen',
    activiteit: 'toegang',
    summary: 'Haalt een regel van mijn bereikbaarheid of van het piket weg.',
    params: contract.bereikParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, versie, spoor }) {
      await deleteBereik(tx, params.bereikbaarheidId, versie, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/vindbaarheid',
    act: 'vindbaarheid.lezen',
    activiteit: 'contact',
    summary: 'Of de jongere wil dat anderen die met hem of haar werken de vaste persoon vinden.',
    params: contract.casusParams,
    response: contract.vindbaarheidAntwoord,
    async handle(tx, { params, spoor }) {
      const body = await readVindbaarheid(tx, params.casusId, spoor)
      return { body, versie: body.versie }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/vindbaarheid',
    act: 'vindbaarheid.zetten',
    activiteit: 'contact',
    summary:
      'De jongere, of de vaste persoon namens de jongere, kiest of anderen de vaste persoon mogen vinden.',
    params: contract.casusParams,
    body: contract.vindbaarheidInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await setVindbaarheid(tx, { casusId: params.casusId, versie, input: body }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
]
