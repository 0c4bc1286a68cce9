import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { answerLeefgebied, skipMeting } from './answer-leefgebied.ts'
import { chooseLeefgebied, putInPlan } from './choose-leefgebied.ts'
import * as contract from './contract.ts'
import { remindInformant, setSamen } from './help-informant.ts'
import { extraRoutes } from './http-extra.ts'
import { askInformanten, changeRonde, openRonde } from './open-ronde.ts'
import { noteBesproken, openVrijgave } from './open-vrijgave.ts'
import { metingenQueries, presentMetingen } from './present.ts'
import { releaseAntwoorden, takeBack } from './release-antwoorden.ts'

const activiteit = 'meting' as const
const leeg = z.object({})

const lezen: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/metingen',
    act: 'meting.lezen',
    activiteit,
    summary: 'Hoe gaat het: rondes, wat ik invulde, en wat vrijgegeven is naast elkaar, voor deze lezer.',
    params: contract.casusParams,
    response: contract.metingenAntwoord,
    queries: ({ params, spoor }) => metingenQueries(params.casusId, spoor),
    answer: (rows, _request, actor) => ({ body: presentMetingen(rows, actor) }),
  }),
]

const rondes: AnyRoute[] = [
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/meetrondes',
    act: 'meting.ronde',
    activiteit,
    status: 201,
    summary: 'Opent een ronde: gekozen leefgebieden, een laatste dag, en wie gevraagd wordt, ieder apart.',
    params: contract.casusParams,
    body: contract.rondeInvoer,
    response: contract.gemaaktAntwoord,
    async handle(tx, { params, body, spoor }) {
      return { body: { id: await openRonde(tx, params.casusId, body, spoor), versie: 1 }, versie: 1 }
    },
  }),
  route({
    method: 'PATCH',
    path: '/v1/meetrondes/{rondeId}',
    act: 'meting.ronde_wijzigen',
    activiteit,
    summary: 'Geeft een ronde meer of minder tijd.',
    params: contract.rondeParams,
    body: contract.rondeWijziging,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await changeRonde(tx, params.rondeId, { ...body, versie }, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/meetrondes/{rondeId}/informanten',
    act: 'meting.vragen',
    activiteit,
    status: 201,
    summary: 'Vraagt meer mensen in een ronde die open is.',
    params: contract.rondeParams,
    body: contract.vragenInvoer,
    response: leeg,
    async handle(tx, { params, body, spoor }) {
      await askInformanten(tx, params.rondeId, body.informanten, spoor)
      return { body: {} }
    },
  }),
]

const invullen: AnyRoute[] = [
  route({
    method: 'PUT',
    path: '/v1/informanten/{informantId}/antwoorden/{leefgebied}',
    act: 'meting.invullen',
    activiteit,
    bodyLimit: contract.ruimte,
    summary:
      'Bewaart wat iemand op één leefgebied invult; alleen diegene leest het, tot het wordt vrijgegeven.',
    params: contract.antwoordParams,
    body: contract.antwoordInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await answerLeefgebied(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/informanten/{informantId}/overslaan',
    act: 'meting.overslaan',
    activiteit,
    status: 201,
    summary: 'Slaat alles over, met of zonder reden. De hulp gaat gewoon door.',
    params: contract.informantParams,
    body: contract.overslaanInvoer,
    response: leeg,
    async handle(tx, { params, body, spoor }) {
      await skipMeting(tx, params.informantId, body.reden, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/informanten/{informantId}/vrijgaven',
    act: 'meting.vrijgeven',
    activiteit,
    status: 201,
    summary: 'Laat lezen wat iemand invulde, per leefgebied: de jongere eerst, dan wie gekozen is.',
    params: contract.informantParams,
    body: contract.vrijgaveInvoer,
    response: contract.vrijgegevenAntwoord,
    async handle(tx, { params, body, spoor }) {
      return { body: { ids: await releaseAntwoorden(tx, params.informantId, body, spoor) } }
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/meetvrijgaven/{vrijgaveId}',
    act: 'meting.terugnemen',
    activiteit,
    summary: 'Neemt terug wat iemand liet lezen; vanaf het volgende verzoek leest niemand het meer.',
    params: contract.vrijgaveParams,
    response: leeg,
    async handle(tx, { params, versie, spoor }) {
      await takeBack(tx, params.vrijgaveId, versie, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/meetvrijgaven/{vrijgaveId}/openingen',
    act: 'meting.openen',
    activiteit,
    status: 201,
    summary: 'De jongere opent wat iemand anders liet lezen; daarna lezen de anderen mee.',
    params: contract.vrijgaveParams,
    body: z.strictObject({}),
    response: contract.gemaaktAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: { id: await openVrijgave(tx, params.vrijgaveId, spoor), versie: 1 } }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/meetvrijgaven/{vrijgaveId}/besprekingen',
    act: 'meting.bespreken',
    activiteit,
    status: 201,
    summary: 'De vaste persoon noteert op welke dag dit met de jongere is besproken.',
    params: contract.vrijgaveParams,
    body: contract.besprokenInvoer,
    response: contract.gemaaktAntwoord,
    async handle(tx, { params, body, spoor }) {
      return { body: { id: await noteBesproken(tx, params.vrijgaveId, body.op, spoor), versie: 1 } }
    },
  }),
]

const helpen: AnyRoute[] = [
  route({
    method: 'POST',
    path: '/v1/informanten/{informantId}/herinneringen',
    act: 'meting.herinneren',
    activiteit,
    status: 201,
    summary: 'Herinnert iemand, op de eigen pagina en zonder inhoud.',
    params: contract.informantParams,
    body: z.strictObject({}),
    response: leeg,
    async handle(tx, { params, spoor }) {
      await remindInformant(tx, params.informantId, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/informanten/{informantId}/samen',
    act: 'meting.samen',
    activiteit,
    status: 201,
    summary: 'Samen invullen met de vaste persoon, omdat iemand daarom vraagt; of weer alleen.',
    params: contract.informantParams,
    body: contract.samenInvoer,
    response: leeg,
    async handle(tx, { params, body, spoor }) {
      await setSamen(tx, params.informantId, body, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/casussen/{casusId}/leefgebieden/{leefgebied}',
    act: 'meting.kiezen',
    activiteit,
    summary: 'De jongere kiest: hier wil ik aan werken, en dit niet thuis.',
    params: contract.keuzeParams,
    body: contract.keuzeInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const next = await chooseLeefgebied(tx, { ...params, versie }, body, spoor)
      return { body: { versie: next }, versie: next }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/leefgebieden/{leefgebied}/plan',
    act: 'meting.in_plan',
    activiteit,
    status: 201,
    summary: 'Zet de wens van de jongere in het plan: één doel met één afspraak, in één keer.',
    params: contract.keuzeParams,
    body: contract.inPlanInvoer,
    response: contract.inPlanAntwoord,
    async handle(tx, { params, body, spoor }) {
      return { body: await putInPlan(tx, params, body, spoor) }
    },
  }),
]

/** Metingen: asked in rounds, filled in apart, released by who filled in, seen side by side. */
export const metingRoutes: AnyRoute[] = [...lezen, ...rondes, ...invullen, ...helpen, ...extraRoutes]
