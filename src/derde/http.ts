import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { answerBron, askBron, withdrawBron } from './ask-bron.ts'
import { endDerde, noteVerklaring } from './change-derde.ts'
import {
  antwoordInvoer,
  casusParams,
  type DerdenWerk,
  derdeInvoer,
  derdenAntwoord,
  derdeParams,
  documentInvoer,
  documentParams,
  idAntwoord,
  instemmingParams,
  keuzeAntwoord,
  overdrachtInvoer,
  redenInvoer,
  tafelInvoer,
  verklaringInvoer,
  versieAntwoord,
  vraagInvoer,
  werkAntwoord,
} from './contract.ts'
import { createAanTafel } from './create-aan-tafel.ts'
import { createDerde } from './create-derde.ts'
import { createDocument, handOver } from './create-document.ts'
import { readDocument } from './document/read-document.ts'
import { readDerden, readKeuze, selectDerdenWerk } from './read-derden.ts'

const answerVersion = (versie: number) => ({ body: { versie }, versie })
const made = (id: string) => ({ body: { id }, status: 201 })

const toelaten: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/derden',
    act: 'derde.lijst',
    activiteit: 'delen',
    summary: 'Wie van buiten meepraat in een casus, en wat die kreeg of las.',
    params: casusParams,
    response: derdenAntwoord,
    handle: async (tx, { params, spoor }) => ({ body: await readDerden(tx, params.casusId, spoor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/{casusId}/derden',
    act: 'derde.toelaten',
    activiteit: 'delen',
    summary: 'Laat iemand van buiten meepraten over één casus (BGS 2.21); zonder account.',
    params: casusParams,
    body: derdeInvoer,
    response: idAntwoord,
    status: 201,
    handle: async (tx, { params, body, spoor }) => made(await createDerde(tx, params.casusId, body, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/derden/{derdeId}/verklaring',
    act: 'derde.verklaring',
    activiteit: 'delen',
    summary: 'Noteert dat de derde tekende voor geheimhouding, en wie dat ontving.',
    params: derdeParams,
    body: verklaringInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await noteVerklaring(tx, params.derdeId, body.op, versie, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/derden/{derdeId}/einde',
    act: 'derde.beeindigen',
    activiteit: 'delen',
    summary: 'Beëindigt de rol van een derde, met reden; daarna gaat er niets meer naar toe.',
    params: derdeParams,
    body: redenInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await endDerde(tx, params.derdeId, body.reden, versie, spoor)),
  }),
  route({
    method: 'POST',
    path: '/v1/derden/{derdeId}/overleggen',
    act: 'derde.aan_tafel',
    activiteit: 'overleg',
    summary: 'Noteert bij welk overleg een derde meelas, en welk deel.',
    params: derdeParams,
    body: tafelInvoer,
    response: idAntwoord,
    status: 201,
    handle: async (tx, { params, body, spoor }) =>
      made(await createAanTafel(tx, params.derdeId, body, spoor)),
  }),
]

const bron: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/derden-werk',
    act: 'derde.werk',
    activiteit: 'delen',
    summary: 'Vragen aan mijn organisatie of onze woorden naar een derde mogen.',
    response: werkAntwoord,
    queries: ({ spoor }) => [selectDerdenWerk(spoor)],
    answer: ([rows]) => {
      const row = rows?.[0] as { werk: DerdenWerk; gelogd: boolean | null; moest: boolean }
      if (row.moest && row.gelogd !== true) throw new Error('no trace, no answer')
      return { body: row.werk }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/derden/{derdeId}/instemmingen',
    act: 'derde.bron_vragen',
    activiteit: 'delen',
    summary: 'Vraagt de bron of een bijdrage naar een derde mag (Wgs 1.7 lid 3).',
    params: derdeParams,
    body: vraagInvoer,
    response: idAntwoord,
    status: 201,
    handle: async (tx, { params, body, spoor }) => made(await askBron(tx, params.derdeId, body, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/derdeninstemmingen/{instemmingId}',
    act: 'derde.bron_antwoord',
    activiteit: 'delen',
    summary: 'De bron zegt ja, of nee met reden.',
    params: instemmingParams,
    body: antwoordInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await answerBron(tx, params.instemmingId, body, versie, spoor)),
  }),
  route({
    method: 'PUT',
    path: '/v1/derdeninstemmingen/{instemmingId}/intrekking',
    act: 'derde.bron_intrekken',
    activiteit: 'delen',
    summary: 'De bron trekt haar ja in.',
    params: instemmingParams,
    response: versieAntwoord,
    handle: async (tx, { params, versie, spoor }) =>
      answerVersion(await withdrawBron(tx, params.instemmingId, versie, spoor)),
  }),
]

const documenten: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/derden/{derdeId}/keuze',
    act: 'derde.keuze',
    activiteit: 'delen',
    summary: 'Wat in een document voor deze derde mag, stuk voor stuk met de reden waarom niet.',
    params: derdeParams,
    response: keuzeAntwoord,
    handle: async (tx, { params, spoor }) => ({ body: await readKeuze(tx, params.derdeId, spoor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/derden/{derdeId}/documenten',
    act: 'derde.document',
    activiteit: 'delen',
    summary: 'Maakt een klein document voor een derde uit gekozen stukken.',
    params: derdeParams,
    body: documentInvoer,
    response: idAntwoord,
    status: 201,
    handle: async (tx, { params, body, spoor }) =>
      made(await createDocument(tx, params.derdeId, body, spoor)),
  }),
  route({
    method: 'GET',
    path: '/v1/derdendocumenten/{documentId}/pdf',
    act: 'derde.document_lezen',
    activiteit: 'delen',
    summary: 'Het document voor een derde als toegankelijke PDF.',
    params: documentParams,
    response: z.instanceof(Uint8Array),
    media: 'application/pdf',
    handle: async (tx, { params, spoor }) => ({ bestand: await readDocument(tx, params.documentId, spoor) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/derdendocumenten/{documentId}/overdracht',
    act: 'derde.overdragen',
    activiteit: 'delen',
    summary: 'Legt vast dat een document is overgedragen: hoe, wanneer en door wie.',
    params: documentParams,
    body: overdrachtInvoer,
    response: versieAntwoord,
    handle: async (tx, { params, body, versie, spoor }) =>
      answerVersion(await handOver(tx, params.documentId, body, versie, spoor)),
  }),
]

/** Third parties: let in, asked about, handed a document, read along at the table. */
export const derdeRoutes: AnyRoute[] = [...toelaten, ...bron, ...documenten]
