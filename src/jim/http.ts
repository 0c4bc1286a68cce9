import { type AnyRoute, route } from '../kernel/http/route.ts'
import { agreeJim, inviteJim, signJim, stopJim } from './agree-jim.ts'
import { answerOuder, decideJim } from './answer-ouder.ts'
import { changeJim, removeJim, sayStap, showToParents } from './change-jim.ts'
import * as contract from './contract.ts'
import { createJim } from './create-jim.ts'
import { alsJimRoutes } from './http-als-jim.ts'
import { readCasusJims, readMijnJim } from './read-jim.ts'
import { shareDing, unshareDing } from './share-ding.ts'

const jim = '/v1/jims/{jimId}' as const
const ding = `${jim}/delingen/{soort}/{dingId}` as const

/** The JIM: from the question who to the end. */
export const jimRoutes: AnyRoute[] = [
  ...alsJimRoutes,
  route({
    method: 'GET',
    path: '/v1/mijn-jim',
    act: 'jim.mijn',
    activiteit: 'jim',
    summary: 'Mijn JIM, en wat ik met die deel; voor een ouder wat er gevraagd is.',
    response: contract.mijnAntwoord,
    async handle(tx, { spoor }) {
      return { body: await readMijnJim(tx, spoor) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/jims',
    act: 'jim.casus',
    activiteit: 'jim',
    summary: 'Wie de jongere als JIM vraagt, voor wie daarbij helpt.',
    params: contract.casusParams,
    response: contract.casusAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await readCasusJims(tx, params.casusId, spoor) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/jims',
    act: 'jim.vragen',
    activiteit: 'jim',
    summary: 'Schrijft op wie de jongere zou willen vragen om mee te denken.',
    params: contract.casusParams,
    body: contract.jimInvoer,
    response: contract.gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const made = await createJim(tx, params.casusId, body, spoor)
      return { body: made, versie: made.versie, location: `/v1/casussen/${params.casusId}/jims` }
    },
  }),
  route({
    method: 'PUT',
    path: jim,
    act: 'jim.wijzigen',
    activiteit: 'jim',
    summary: 'Verandert wat er over deze persoon is opgeschreven.',
    params: contract.jimParams,
    body: contract.jimWijziging,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await changeJim(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'DELETE',
    path: jim,
    act: 'jim.weg',
    activiteit: 'jim',
    summary: 'Gooit weg wat niets werd, met de naam erbij.',
    params: contract.jimParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, versie, spoor }) {
      await removeJim(tx, { ...params, versie }, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'PUT',
    path: `${jim}/stap`,
    act: 'jim.stap',
    activiteit: 'jim',
    summary: 'Zegt dat het gevraagd is, en of die persoon wil.',
    params: contract.jimParams,
    body: contract.stapInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await sayStap(tx, { ...params, versie }, body.stap, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: `${jim}/ouders/{ouderId}`,
    act: 'jim.ouder_antwoordt',
    activiteit: 'jim',
    summary: 'Het ja of nee van een ouder, zelf gegeven of opgeschreven.',
    params: contract.ouderParams,
    body: contract.ouderAntwoordInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await answerOuder(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: `${jim}/besluit`,
    act: 'jim.besluiten',
    activiteit: 'jim',
    summary: 'Besluit na een gesprek dat de JIM doorgaat, al zegt één ouder nee.',
    params: contract.jimParams,
    body: contract.besluitInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await decideJim(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: `${jim}/overeenkomst`,
    act: 'jim.afspreken',
    activiteit: 'jim',
    summary: 'Schrijft op wat de JIM doet, niet doet, en wanneer jullie stoppen.',
    params: contract.jimParams,
    body: contract.overeenkomstInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await agreeJim(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: `${jim}/handtekening`,
    act: 'jim.tekenen',
    activiteit: 'jim',
    summary: 'Tekent wat is afgesproken; als jullie dat allebei deden, begint het.',
    params: contract.jimParams,
    response: contract.versieAntwoord,
    async handle(tx, { params, versie, spoor }) {
      const next = await signJim(tx, { ...params, versie }, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: `${jim}/uitnodiging`,
    act: 'jim.uitnodigen',
    activiteit: 'jim',
    summary: 'Maakt een code waarmee de JIM een eigen pagina opent.',
    ifMatch: false,
    params: contract.jimParams,
    response: contract.codeAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await inviteJim(tx, params.jimId, spoor) }
    },
  }),
  route({
    method: 'PUT',
    path: `${jim}/einde`,
    act: 'jim.stoppen',
    activiteit: 'jim',
    summary: 'Stopt meteen, zonder reden; de JIM ziet dan niets meer.',
    ifMatch: false,
    params: contract.jimParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, spoor }) {
      await stopJim(tx, params.jimId, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'PUT',
    path: `${jim}/ouders-zien`,
    act: 'jim.ouders_zien',
    activiteit: 'jim',
    summary: 'Laat ouders zien dat er een JIM is, of niet.',
    params: contract.jimParams,
    body: contract.zienInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await showToParents(tx, { ...params, versie }, body.zien, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'PUT',
    path: ding,
    act: 'jim.delen',
    activiteit: 'jim',
    summary: 'Laat de JIM één ding zien dat ik zelf zie.',
    ifMatch: false,
    params: contract.dingParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, spoor }) {
      await shareDing(tx, params, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'DELETE',
    path: ding,
    act: 'jim.delen_stoppen',
    activiteit: 'jim',
    summary: 'Neemt terug wat de JIM mocht zien; dat gaat meteen in.',
    ifMatch: false,
    params: contract.dingParams,
    response: contract.leegAntwoord,
    async handle(tx, { params, spoor }) {
      await unshareDing(tx, params, spoor)
      return { body: {} }
    },
  }),
]
