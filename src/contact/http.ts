import { type AnyRoute, route } from '../kernel/http/route.ts'
import { openBsnKluis } from '../persoon/index.ts'
import { answerVraag } from './answer-vraag.ts'
import { askWieWerkt } from './ask-wie-werkt.ts'
import {
  aanMijAntwoord,
  doorgezetteParams,
  mijnVragenAntwoord,
  uitkomstInvoer,
  versieAntwoord,
  wieWerktAntwoord,
  wieWerktInvoer,
} from './contract.ts'
import { bereikRoutes } from './http-bereik.ts'
import { listAanMij } from './list-aan-mij.ts'
import { listMijnVragen } from './list-vragen.ts'

/** Bel eerst: whom to call now; and who works with this young person already. `key` opens the blind index of the BSN. */
export function contactRoutes(key: Buffer): AnyRoute[] {
  const kluis = openBsnKluis(key)
  return [
    ...bereikRoutes,
    route({
      method: 'POST',
      path: '/v1/vragen-wie-werkt',
      act: 'wie_werkt.vragen',
      activiteit: 'contact',
      summary: 'Vraagt wie er al met één jongere werkt, binnen de eigen gemeente, met doel en grond.',
      body: wieWerktInvoer,
      response: wieWerktAntwoord,
      status: 201,
      async handle(tx, { body, spoor }) {
        return { body: await askWieWerkt(tx, body, kluis, spoor), status: 201 }
      },
    }),
    route({
      method: 'GET',
      path: '/v1/vragen-wie-werkt',
      act: 'wie_werkt.mijn_vragen',
      activiteit: 'contact',
      summary: 'Mijn eigen vragen, met wie ik mag bellen.',
      response: mijnVragenAntwoord,
      async handle(tx, { spoor }) {
        return { body: await listMijnVragen(tx, spoor) }
      },
    }),
    route({
      method: 'GET',
      path: '/v1/doorgezette-vragen',
      act: 'wie_werkt.aan_mij',
      activiteit: 'contact',
      summary: 'Vragen die aan mij als casusregisseur zijn doorgezet.',
      response: aanMijAntwoord,
      async handle(tx, { spoor }) {
        return { body: await listAanMij(tx, spoor) }
      },
    }),
    route({
      method: 'PUT',
      path: '/v1/doorgezette-vragen/{vraagId}/antwoord',
      act: 'wie_werkt.antwoorden',
      activiteit: 'contact',
      summary: 'Zegt wat er van een doorgezette vraag kwam.',
      params: doorgezetteParams,
      body: uitkomstInvoer,
      response: versieAntwoord,
      async handle(tx, { params, body, versie, spoor }) {
        const nieuw = await answerVraag(tx, { id: params.vraagId, versie, uitkomst: body.uitkomst }, spoor)
        return { body: { versie: nieuw }, versie: nieuw }
      },
    }),
  ]
}
