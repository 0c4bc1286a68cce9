import { type AnyRoute, route } from '../kernel/http/route.ts'
import * as contract from './contract.ts'
import { createWeerwoord } from './create-weerwoord.ts'
import {
  type CasusRow,
  findShown,
  type GeslotenRow,
  gekozenCasus,
  logReading,
  refuse,
  selectGesloten,
  selectMijnCasussen,
} from './mijn-casus.ts'
import { presentMijnVerhaal, selectVerhaal, type VerhaalRow } from './mijn-verhaal.ts'
import { mayOpenPortaal } from './policy.ts'
import { presentKop, presentMensen } from './present.ts'
import { type PlanRows, presentMijnPlan } from './present-plan.ts'
import * as select from './sql.ts'

export const portaalRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/mijn-plan',
    act: 'portaal.mijn_plan',
    activiteit: 'inzage',
    summary: 'Mijn plan, voor de jongere of een ouder: wat komt er, wat wordt mij gevraagd, wie blijft.',
    query: contract.casusQuery,
    response: contract.mijnPlanAntwoord,
    queries: ({ query: { casusId }, spoor }) => {
      const casus = gekozenCasus(casusId)
      return [
        selectMijnCasussen(casusId),
        logReading('portaal.mijn_plan', spoor),
        select.selectMensen(casus),
        select.selectSporen(casus),
        select.selectAfspraken(casus),
        select.selectOverleggen(casus),
        select.selectLezen(casus),
        select.selectWeerwoorden(casus, 20),
        select.selectVeranderd(casus),
        select.selectBel(casus),
        select.selectGesteldeVraag,
        select.selectGebruiksvragen(casus),
        select.selectThuisVragen(casus),
        selectGesloten,
      ]
    },
    answer: (rows, { query }, actor) => {
      refuse(mayOpenPortaal(actor))
      const [
        casussen,
        logged = [],
        mensen,
        sporen,
        afspraken,
        overleggen,
        lezen,
        weerwoorden,
        veranderd,
        bel,
        gesteld,
        gebruik,
        thuis,
        gesloten,
      ] = rows
      const mine = casussen as CasusRow[]
      const shown = findShown(mine, query.casusId, logged, gesloten as GeslotenRow[])
      const found = {
        mensen,
        sporen,
        afspraken,
        overleggen,
        lezen,
        weerwoorden,
        veranderd,
        bel,
        gesteld,
        gebruik,
        thuis,
        gesloten,
      } as PlanRows
      return { body: presentMijnPlan(mine, shown, actor.soort, found) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/mijn-mensen',
    act: 'portaal.mijn_mensen',
    activiteit: 'inzage',
    summary: 'Wie met mij werken, voor wie, wat zij kunnen, wat niet, en wat zij moeten doorvertellen.',
    query: contract.casusQuery,
    response: contract.mijnMensenAntwoord,
    queries: ({ query: { casusId }, spoor }) => [
      selectMijnCasussen(casusId),
      logReading('portaal.mijn_mensen', spoor),
      select.selectMensen(gekozenCasus(casusId)),
      selectGesloten,
      select.selectEersteWeken(gekozenCasus(casusId)),
    ],
    answer: ([casussen, logged = [], mensen, gesloten, weken], { query }, actor) => {
      refuse(mayOpenPortaal(actor))
      const mine = casussen as CasusRow[]
      const shown = findShown(mine, query.casusId, logged, gesloten as GeslotenRow[])
      return {
        body: {
          ...presentKop(mine, shown, actor.soort),
          mensen: shown ? presentMensen(shown, mensen as select.MensRow[]) : null,
          magJim: mine.some((row) => row.kant === 'jeugdige' && row.regime_code === 'steun'),
          eersteWeken: shown !== null && (weken ?? []).length > 0,
        },
      }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/mijn-verhaal',
    act: 'portaal.mijn_verhaal',
    activiteit: 'inzage',
    summary: 'Wat ik zelf vroeg en zei, en wie dat ziet.',
    query: contract.casusQuery,
    response: contract.mijnVerhaalAntwoord,
    queries: ({ query: { casusId }, spoor }) => [
      selectMijnCasussen(casusId),
      logReading('portaal.mijn_verhaal', spoor),
      select.selectMensen(gekozenCasus(casusId)),
      selectVerhaal(gekozenCasus(casusId)),
      selectGesloten,
    ],
    answer: ([casussen, logged = [], mensen, verhaal, gesloten], { query }, actor) => {
      refuse(mayOpenPortaal(actor))
      const mine = casussen as CasusRow[]
      const shown = findShown(mine, query.casusId, logged, gesloten as GeslotenRow[])
      const found = { mensen: mensen as select.MensRow[], verhaal: verhaal as VerhaalRow[] }
      return { body: presentMijnVerhaal(mine, shown, actor.soort, found) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/weerwoorden',
    act: 'portaal.weerwoord',
    activiteit: 'inzage',
    summary: 'Zegt iets terug over het plan of een afspraak, of schrijft de eigen vraag van een ouder op.',
    params: contract.casusParams,
    body: contract.weerwoordInvoer,
    response: contract.weerwoordAntwoord,
    status: 201,
    async handle(tx, { params: { casusId }, body, spoor }) {
      return { body: await createWeerwoord(tx, casusId, body, spoor) }
    },
  }),
]
