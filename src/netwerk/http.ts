import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { addLid } from './add-lid.ts'
import { beginRonde, beginRondeSamen } from './begin-ronde.ts'
import { changeLid, moveLid, removeLid } from './change-lid.ts'
import { changeRonde, removeRonde } from './change-ronde.ts'
import * as contract from './contract.ts'
import { getDocument } from './document/get-document.ts'
import { readCasusNetwerk, readMijnNetwerk, readRonde } from './read-netwerk.ts'
import { shareRonde, unshareRonde } from './share-ronde.ts'

const ronde = '/v1/netwerkronden/{rondeId}' as const
const lid = `${ronde}/leden/{lidId}` as const
const lezer = `${ronde}/lezers/{actorId}` as const

/** The circle of people around a young person. */
export const netwerkRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/mijn-netwerk',
    act: 'netwerk.mijn',
    activiteit: 'netwerk',
    summary: 'De mensen om mij heen: mijn tekening, en hoe die eerder was.',
    response: contract.mijnNetwerkAntwoord,
    async handle(tx, { spoor }) {
      return { body: await readMijnNetwerk(tx, spoor) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/netwerkronden',
    act: 'netwerk.beginnen',
    activiteit: 'netwerk',
    summary: 'De jongere begint een nieuwe tekening; de vorige blijft zoals hij was.',
    body: contract.rondeInvoer,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { body, spoor }) {
      const made = await beginRonde(tx, body, spoor)
      return { body: made, versie: made.versie, location: `/v1/netwerkronden/${made.id}` }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/netwerkronden',
    act: 'netwerk.casus',
    activiteit: 'netwerk',
    summary: 'Wat ik binnen deze casus van de kring van de jongere mag zien.',
    params: contract.casusParams,
    response: contract.casusNetwerkAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await readCasusNetwerk(tx, params.casusId, spoor) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/netwerkronden',
    act: 'netwerk.beginnen_samen',
    activiteit: 'netwerk',
    summary: 'Een medewerker tekent samen met een jongere die nog geen account heeft.',
    params: contract.casusParams,
    body: contract.rondeInvoer,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const made = await beginRondeSamen(tx, params.casusId, body, spoor)
      return { body: made, versie: made.versie, location: `/v1/netwerkronden/${made.id}` }
    },
  }),
  route({
    method: 'GET',
    path: ronde,
    act: 'netwerk.lezen',
    activiteit: 'netwerk',
    summary: 'Eén tekening met iedereen die erin staat.',
    params: contract.rondeParams,
    response: contract.ronde,
    async handle(tx, { params, spoor }) {
      const body = await readRonde(tx, params.rondeId, spoor)
      return { body, versie: body.versie }
    },
  }),
  route({
    method: 'PUT',
    path: ronde,
    act: 'netwerk.opschrijven',
    activiteit: 'netwerk',
    summary: 'Geeft de tekening een naam, en wat de jongere erover zegt.',
    params: contract.rondeParams,
    body: contract.rondeWijziging,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await changeRonde(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'DELETE',
    path: ronde,
    act: 'netwerk.weggooien',
    activiteit: 'netwerk',
    summary: 'Gooit een tekening voorgoed weg.',
    params: contract.rondeParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, versie, spoor }) {
      await removeRonde(tx, { ...params, versie }, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'POST',
    path: `${ronde}/leden`,
    act: 'netwerk.lid_erbij',
    activiteit: 'netwerk',
    summary: 'Zet iemand in de tekening.',
    params: contract.rondeParams,
    body: contract.lidInvoer,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const made = await addLid(tx, params.rondeId, body, spoor)
      return { body: made, versie: made.versie, location: `/v1/netwerkronden/${params.rondeId}` }
    },
  }),
  route({
    method: 'PUT',
    path: lid,
    act: 'netwerk.lid_wijzigen',
    activiteit: 'netwerk',
    summary: 'Vertelt wie iemand in de tekening is.',
    params: contract.lidParams,
    body: contract.lidInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await changeLid(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: `${lid}/plek`,
    act: 'netwerk.lid_verplaatsen',
    activiteit: 'netwerk',
    summary: 'Zet iemand dichterbij, verder weg of ergens anders op de kring.',
    params: contract.lidParams,
    body: contract.plekInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await moveLid(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'DELETE',
    path: lid,
    act: 'netwerk.lid_weg',
    activiteit: 'netwerk',
    summary: 'Haalt iemand uit de tekening.',
    params: contract.lidParams,
    response: contract.versieAntwoord,
    async handle(tx, { params, versie, spoor }) {
      const next = await removeLid(tx, { ...params, versie }, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: lezer,
    act: 'netwerk.delen',
    activiteit: 'netwerk',
    summary: 'Laat iemand uit mijn plan naar deze tekening kijken.',
    ifMatch: false,
    params: contract.lezerParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, spoor }) {
      await shareRonde(tx, params.rondeId, params.actorId, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'DELETE',
    path: lezer,
    act: 'netwerk.delen_stoppen',
    activiteit: 'netwerk',
    summary: 'Laat iemand niet meer kijken; dat gaat meteen in.',
    ifMatch: false,
    params: contract.lezerParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, spoor }) {
      await unshareRonde(tx, params.rondeId, params.actorId, spoor)
      return { body: {} }
    },
  }),
  ...(['document', 'tekening'] as const).map((what) =>
    route({
      method: 'GET',
      path: `${ronde}/${what}`,
      act: `netwerk.${what}`,
      activiteit: 'netwerk',
      summary:
        what === 'document'
          ? 'De tekening met de lijst als PDF.'
          : 'De tekening met de lijst als plaatje (SVG).',
      params: contract.rondeParams,
      query: contract.documentQuery,
      response: z.instanceof(Uint8Array),
      media: what === 'document' ? 'application/pdf' : 'image/svg+xml',
      async handle(tx, { params, query, spoor }) {
        const soort = what === 'document' ? 'pdf' : 'svg'
        return { bestand: await getDocument(tx, { ...params, ...query, soort }, spoor) }
      },
    }),
  ),
]
