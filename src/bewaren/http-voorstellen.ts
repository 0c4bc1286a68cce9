import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { createBewaarstop, liftBewaarstop, listBewaarstops } from './bewaarstops.ts'
import {
  besluitInvoer,
  bewaarstop,
  bewaarstopInvoer,
  gemaakt,
  idParams,
  redenInvoer,
  schil,
  verklaring,
  versieAntwoord,
  voorstel,
  voorstelInvoer,
  voorstellenVraag,
} from './contract.ts'
import { mayBewaren, mayVerklaringen } from './policy.ts'
import { presentVoorstel } from './present.ts'
import { readVerklaringPdf } from './read-documenten.ts'
import { readSchillen } from './read-schillen.ts'
import { getVerklaring, listVerklaringen } from './read-verklaringen.ts'
import { checkVoorstel, createVoorstel, decideVoorstel, getVoorstel, listVoorstellen } from './voorstellen.ts'

const refuse = (refusal: Error | null) => {
  if (refusal) throw refusal
}

/** The retention desk: proposals with two pairs of eyes, holds, shielded casussen, certificates. */
export const voorstelRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/vernietigingsvoorstellen',
    act: 'voorstel.lijst',
    activiteit: 'verantwoording',
    summary: 'Voorstellen tot vernietigen die lopen, of die afgerond zijn; zij noemen niemand.',
    query: voorstellenVraag,
    response: z.array(voorstel),
    async handle(tx, { query }) {
      refuse(mayBewaren(tx.actor))
      return { body: (await listVoorstellen(tx, query.stand)).map((v) => presentVoorstel(v, tx.actor)) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/vernietigingsvoorstellen',
    act: 'voorstel.maken',
    activiteit: 'verantwoording',
    summary: 'Vraagt om een gesloten casus te vernietigen; iemand anders besluit.',
    body: voorstelInvoer,
    response: gemaakt,
    status: 201,
    async handle(tx, { body, spoor }) {
      return { body: { id: await createVoorstel(tx, body.casusId, body.reden, spoor) } }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/vernietigingsvoorstellen/{id}',
    act: 'voorstel.lezen',
    activiteit: 'verantwoording',
    summary: 'Eén voorstel: wat, hoeveel, volgens welke regel, en wie ernaar keek.',
    params: idParams,
    response: voorstel,
    async handle(tx, { params }) {
      const v = await getVoorstel(tx, params.id)
      return { body: presentVoorstel(v, tx.actor), versie: v.versie }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/vernietigingsvoorstellen/{id}/controle',
    act: 'voorstel.nakijken',
    activiteit: 'verantwoording',
    summary: 'De eerste kijkt het voorstel na en vindt dat het klopt.',
    params: idParams,
    body: z.strictObject({}),
    response: versieAntwoord,
    async handle(tx, { params, versie, spoor }) {
      const nieuw = await checkVoorstel(tx, params.id, versie, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/vernietigingsvoorstellen/{id}/besluit',
    act: 'voorstel.besluiten',
    activiteit: 'verantwoording',
    summary: 'De tweede keurt goed, dan wordt er vernietigd, of wijst af met een reden.',
    params: idParams,
    body: besluitInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await decideVoorstel(tx, { ...params, ...body, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/bewaarstops',
    act: 'bewaarstop.lijst',
    activiteit: 'verantwoording',
    summary: 'De bewaarstops die gelden, met de dag waarop opnieuw gekeken wordt.',
    response: z.array(bewaarstop),
    async handle(tx) {
      refuse(mayBewaren(tx.actor))
      return { body: await listBewaarstops(tx) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/bewaarstops',
    act: 'bewaarstop.leggen',
    activiteit: 'verantwoording',
    summary: 'Legt een bewaarstop op een casus: er gaat niets weg tot die is opgeheven.',
    body: bewaarstopInvoer,
    response: gemaakt,
    status: 201,
    handle: async (tx, { body, spoor }) => ({ body: { id: await createBewaarstop(tx, body, spoor) } }),
  }),
  route({
    method: 'PUT',
    path: '/v1/bewaarstops/{id}/opheffing',
    act: 'bewaarstop.opheffen',
    activiteit: 'verantwoording',
    summary: 'Heft een bewaarstop op, met een reden.',
    params: idParams,
    body: redenInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await liftBewaarstop(tx, { ...params, ...body, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/afgeschermde-casussen',
    act: 'bewaren.gesloten',
    activiteit: 'verantwoording',
    summary: 'Gesloten casussen die afgeschermd zijn: regime en dagen, geen naam.',
    response: z.array(schil),
    handle: async (tx, { spoor }) => ({ body: await readSchillen(tx, spoor) }),
  }),
  route({
    method: 'GET',
    path: '/v1/verklaringen',
    act: 'verklaring.lijst',
    activiteit: 'verantwoording',
    summary: 'Verklaringen van vernietiging; zij noemen niemand.',
    response: z.array(verklaring),
    async handle(tx) {
      refuse(mayVerklaringen(tx.actor))
      return { body: await listVerklaringen(tx) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/verklaringen/{id}',
    act: 'verklaring.lezen',
    activiteit: 'verantwoording',
    summary: 'Eén verklaring van vernietiging.',
    params: idParams,
    response: verklaring,
    handle: async (tx, { params }) => ({ body: await getVerklaring(tx, params.id) }),
  }),
  route({
    method: 'GET',
    path: '/v1/verklaringen/{id}/document',
    act: 'verklaring.document',
    activiteit: 'verantwoording',
    summary: 'Een verklaring van vernietiging als toegankelijke PDF.',
    params: idParams,
    response: z.instanceof(Uint8Array),
    media: 'application/pdf',
    handle: async (tx, { params }) => ({ bestand: await readVerklaringPdf(tx, params.id) }),
  }),
]
