import { clock } from '../kernel/clock.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import {
  findShown,
  gekozenCasus,
  logReading,
  mayOpenPortaal,
  type PortaalCasusRow,
  presentKop,
  refuse,
  regimeZin,
  selectMijnCasussen,
} from '../portaal/index.ts'
import { answerKijkvraag } from './answer-kijkvraag.ts'
import * as contract from './contract.ts'
import { createKijkvraag } from './create-kijkvraag.ts'
import { listKijkvragen } from './list-kijkvragen.ts'
import { daysOf, monthBefore, presentEigenVraag, presentKijkregel } from './present.ts'
import { readKijkvraag } from './read-kijkvraag.ts'
import {
  type JimLasRow,
  type KijkregelRow,
  type RechtRow,
  selectEigenVragen,
  selectGezinLas,
  selectJimLas,
  selectRecht,
  selectWieKeek,
  type VraagRow,
} from './sql.ts'
import { waaromAntwoord, waaromParams } from './waarom/contract.ts'
import { readWaarom } from './waarom/read-waarom.ts'

const thisMonth = () => clock.today().slice(0, 7)

/** Who looked, for whom it is about; questions about it, for the contactpunt; and why someone sees something. */
export const kijkenRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/wie-keek',
    act: 'kijken.wie_keek',
    activiteit: 'inzage',
    summary:
      'Wie naar mijn plan keek: welke organisatie en functie, wanneer, welk deel en waarom. Per maand.',
    query: contract.wieKeekVraag,
    response: contract.wieKeekAntwoord,
    queries: ({ query: { casusId, maand = thisMonth() }, spoor }) => {
      const casus = gekozenCasus(casusId)
      return [
        selectMijnCasussen(casusId),
        logReading('kijken.wie_keek', spoor),
        selectRecht(casus),
        selectWieKeek(casus, daysOf(maand)),
        selectEigenVragen(casus),
        selectJimLas(casus, daysOf(maand)),
        selectGezinLas(casus, daysOf(maand)),
      ]
    },
    answer: ([casussen, logged = [], recht, regels, vragen, jimLas, gezinLas], { query }, actor) => {
      refuse(mayOpenPortaal(actor))
      const mine = casussen as PortaalCasusRow[]
      const shown = findShown(mine, query.casusId, logged)
      const kop = presentKop(mine, shown, actor.soort)
      const [mag] = recht as RechtRow[]
      if (!shown || !mag?.recht) return { body: { ...kop, kijken: null } }
      const maand = query.maand ?? thisMonth()
      return {
        body: {
          ...kop,
          kijken: {
            casusId: shown.id,
            jeugdige: shown.jeugdige ?? '',
            recht: mag.recht as contract.Kijkrecht,
            maand,
            eerder: monthBefore(maand, mag.begin),
            regels: (regels as KijkregelRow[]).map(presentKijkregel),
            jimLas: (jimLas as JimLasRow[]).map(({ dag, naam }) => ({ dag, naam })),
            gezinLas: (gezinLas as { dag: string }[]).map(({ dag }) => dag),
            vragen: (vragen as VraagRow[]).map(presentEigenVraag),
            wieZietNiet: regimeZin(shown, 'wieZietNiet'),
          },
        },
      }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/kijkvragen',
    act: 'kijken.vragen',
    activiteit: 'inzage',
    summary: 'Vraagt het contactpunt wie er keek; het antwoord komt binnen een maand.',
    params: contract.casusParams,
    body: contract.kijkvraagInvoer,
    response: contract.kijkvraagAntwoord,
    status: 201,
    async handle(tx, { params: { casusId }, body, spoor }) {
      return { body: await createKijkvraag(tx, casusId, body, spoor) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/kijkvragen',
    act: 'kijken.vragen_lijst',
    activiteit: 'verantwoording',
    summary: 'De vragen van jongeren en ouders over wie er keek, voor het contactpunt.',
    response: contract.kijkvragenAntwoord,
    async handle(tx, { spoor }) {
      return { body: await listKijkvragen(tx, spoor) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/kijkvragen/{vraagId}',
    act: 'kijken.vraag_lezen',
    activiteit: 'verantwoording',
    summary: 'Eén vraag over wie er keek, met de namen erachter, voor het contactpunt.',
    params: contract.vraagParams,
    response: contract.kijkvraagLezen,
    async handle(tx, { params: { vraagId }, spoor }) {
      const vraag = await readKijkvraag(tx, vraagId, spoor)
      return { body: vraag, versie: vraag.versie }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/kijkvragen/{vraagId}/antwoord',
    act: 'kijken.beantwoorden',
    activiteit: 'verantwoording',
    summary: 'Beantwoordt een vraag over wie er keek, met of zonder namen.',
    params: contract.vraagParams,
    body: contract.beantwoordInvoer,
    response: contract.versieAntwoord,
    async handle(tx, { params: { vraagId }, body, versie, spoor }) {
      const nieuw = await answerKijkvraag(tx, vraagId, { ...body, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/waarom/{soort}/{id}',
    act: 'kijken.waarom',
    activiteit: 'verantwoording',
    summary:
      'Waarom ik dit zie: mijn rol en wie daarover besloot, voor wie het bedoeld is, onder welk regime, en wie het deelde.',
    params: waaromParams,
    response: waaromAntwoord,
    async handle(tx, { params, spoor }) {
      return { body: await readWaarom(tx, params.soort, params.id, spoor) }
    },
  }),
]
