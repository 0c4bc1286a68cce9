import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { id } from '../kernel/text.ts'
import { addBetrokkene } from './add-betrokkene.ts'
import { addOuder } from './add-ouder.ts'
import { answerOverdrachtRegie } from './answer-overdracht-regie.ts'
import { askOverdrachtRegie } from './ask-overdracht-regie.ts'
import { changePersoon } from './change-persoon.ts'
import { chooseVastePersoon } from './choose-vaste-persoon.ts'
import {
  betrokkenheidInvoer,
  casusParams,
  eindeInvoer,
  ouderInvoer,
  overdrachtAntwoordInvoer,
  overdrachtInvoer,
  persoonInvoer,
  uitnodigingAntwoord,
  vastePersoonInvoer,
  versieAntwoord,
} from './contract.ts'
import { endBetrokkenheid } from './end-betrokkenheid.ts'
import { invitePersoon } from './invite-persoon.ts'

const betrokkenheidParams = z.strictObject({ casusId: id(), betrokkenheidId: id() })
const idAntwoord = z.object({ id: z.string() })

/** Who takes part in a casus, and the young person and parents themselves. */
export const betrokkenenRoutes: AnyRoute[] = [
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/betrokkenheden',
    act: 'casus.betrokkene_erbij',
    activiteit: 'casus',
    summary: 'Laat een collega meedoen in een casus.',
    params: casusParams,
    body: betrokkenheidInvoer,
    response: idAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const nieuw = await addBetrokkene(tx, { ...body, ...params }, spoor)
      return { body: { id: nieuw }, status: 201, location: `/v1/casussen/${params.casusId}` }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/betrokkenheden/{betrokkenheidId}/einde',
    act: 'casus.betrokkene_weg',
    activiteit: 'casus',
    summary: 'Laat iemand vandaag stoppen in een casus.',
    params: betrokkenheidParams,
    body: eindeInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await endBetrokkenheid(tx, { ...body, ...params, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/betrokkenheden/{betrokkenheidId}/uitnodiging',
    act: 'casus.uitnodigen',
    activiteit: 'casus',
    summary: 'Maakt een code voor de eigen pagina van jongere of ouder; een eerdere code vervalt.',
    ifMatch: false,
    params: betrokkenheidParams,
    response: uitnodigingAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await invitePersoon(tx, params, spoor) }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/vaste-persoon',
    act: 'casus.vaste_persoon',
    activiteit: 'casus',
    summary: 'Geeft de jongere een andere vaste persoon, in één stap.',
    params: casusParams,
    body: vastePersoonInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await chooseVastePersoon(tx, { keuze: body, casusId: params.casusId, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/overdrachten-regie',
    act: 'casus.regie_gevraagd',
    activiteit: 'casus',
    summary: 'Vraagt een collega om de regie over te nemen.',
    params: casusParams,
    body: overdrachtInvoer,
    response: idAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const nieuw = await askOverdrachtRegie(tx, { ...body, ...params }, spoor)
      return { body: { id: nieuw }, status: 201, location: `/v1/casussen/${params.casusId}` }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/overdrachten-regie/{overdrachtId}/antwoord',
    act: 'casus.regie_antwoord',
    activiteit: 'casus',
    summary: 'Aanvaardt, weigert of trekt een overdracht van de regie in.',
    params: z.strictObject({ casusId: id(), overdrachtId: id() }),
    body: overdrachtAntwoordInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await answerOverdrachtRegie(tx, { ...body, ...params, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/ouders',
    act: 'casus.ouder_erbij',
    activiteit: 'casus',
    summary: 'Voegt een ouder toe, met gezag, bron en datum.',
    params: casusParams,
    body: ouderInvoer,
    response: z.object({ persoonId: z.string(), betrokkenheidId: z.string() }),
    status: 201,
    async handle(tx, { params, body, spoor }) {
      return {
        body: await addOuder(tx, { ...body, ...params }, spoor),
        status: 201,
        location: `/v1/casussen/${params.casusId}`,
      }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/personen/{persoonId}',
    act: 'casus.persoon',
    activiteit: 'casus',
    summary: 'Wijzigt gegevens van jongere of ouder.',
    params: z.strictObject({ casusId: id(), persoonId: id() }),
    body: persoonInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await changePersoon(tx, { ...body, ...params, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
]
