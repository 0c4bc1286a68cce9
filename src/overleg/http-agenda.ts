import { z } from 'zod'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { gemaaktAntwoord, versieAntwoord, voorstellenAntwoord } from './answers.ts'
import { changeAgendapunt } from './change-agendapunt.ts'
import { changeBesluit } from './change-besluit.ts'
import {
  afspraakBody,
  agendapuntBody,
  agendapuntParams,
  agendapuntWijziging,
  besluitBody,
  besluitParams,
  inbrengBody,
  nieuwBesluitBody,
  overlegParams,
  volgordeBody,
} from './contract.ts'
import { createAfspraakAanTafel } from './create-afspraak-aan-tafel.ts'
import { createAgendapunt } from './create-agendapunt.ts'
import { createBesluit } from './create-besluit.ts'
import { createInbreng } from './create-inbreng.ts'
import { deleteAgendapunt } from './delete-agendapunt.ts'
import { listVoorstellen } from './list-voorstellen.ts'
import { orderAgenda } from './order-agenda.ts'

/** The agenda, and what is written at the table. */
export const agendaRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/overleggen/{overlegId}/agenda-voorstellen',
    act: 'overleg.voorstellen_lezen',
    activiteit: 'overleg',
    summary: 'Wat er op de agenda zou kunnen, en waarom.',
    params: overlegParams,
    response: voorstellenAntwoord,
    handle: async (tx, { params, spoor }) => ({
      body: { voorstellen: await listVoorstellen(tx, params.overlegId, spoor) },
    }),
  }),
  route({
    method: 'POST',
    path: '/v1/overleggen/{overlegId}/agendapunten',
    act: 'overleg.agendapunt_toevoegen',
    activiteit: 'overleg',
    summary: 'Zet een punt op de agenda, in eigen woorden of uit een voorstel.',
    params: overlegParams,
    body: agendapuntBody,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const made = await createAgendapunt(tx, { ...body, ...params }, spoor)
      return { body: made, versie: made.versie }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/overleggen/{overlegId}/agenda',
    act: 'overleg.agenda_ordenen',
    activiteit: 'overleg',
    summary: 'Zet de punten in een andere volgorde.',
    params: overlegParams,
    body: volgordeBody,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      return versioned(await orderAgenda(tx, { ...body, ...params, versie }, spoor))
    },
  }),
  route({
    method: 'PATCH',
    path: '/v1/agendapunten/{agendapuntId}',
    act: 'overleg.agendapunt_wijzigen',
    activiteit: 'overleg',
    summary: 'Wijzigt een punt, of zegt dat het besproken is.',
    params: agendapuntParams,
    body: agendapuntWijziging,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      return versioned(await changeAgendapunt(tx, { ...body, ...params, versie }, spoor))
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/agendapunten/{agendapuntId}',
    act: 'overleg.agendapunt_verwijderen',
    activiteit: 'overleg',
    summary: 'Haalt een punt van de agenda, zolang er niets bij gezegd is.',
    params: agendapuntParams,
    response: z.object({}),
    async handle(tx, { params, versie, spoor }) {
      await deleteAgendapunt(tx, { ...params, versie }, spoor)
      return { body: {} }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/agendapunten/{agendapuntId}/inbreng',
    act: 'overleg.inbrengen',
    activiteit: 'overleg',
    summary: 'Schrijft op wat iemand aan tafel zei.',
    params: agendapuntParams,
    body: inbrengBody,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      return { body: await createInbreng(tx, { ...body, ...params }, spoor) }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/agendapunten/{agendapuntId}/besluiten',
    act: 'overleg.besluiten',
    activiteit: 'overleg',
    summary: 'Legt een besluit vast, en waar het op rust.',
    params: agendapuntParams,
    body: nieuwBesluitBody,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const made = await createBesluit(tx, { ...body, ...params }, spoor)
      return { body: made, versie: made.versie }
    },
  }),
  route({
    method: 'POST',
    path: '/v1/agendapunten/{agendapuntId}/afspraken',
    act: 'overleg.afspreken',
    activiteit: 'overleg',
    summary: 'Maakt aan tafel een afspraak; die komt meteen in het plan.',
    params: agendapuntParams,
    body: afspraakBody,
    response: gemaaktAntwoord,
    status: 201,
    async handle(tx, { params, body, spoor }) {
      const made = await createAfspraakAanTafel(tx, { ...body, ...params }, spoor)
      return { body: made, versie: made.versie }
    },
  }),
  route({
    method: 'PATCH',
    path: '/v1/besluiten/{besluitId}',
    act: 'overleg.besluit_wijzigen',
    activiteit: 'overleg',
    summary: 'Verwoordt een besluit anders, zolang het overleg bezig is.',
    params: besluitParams,
    body: besluitBody,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      return versioned(await changeBesluit(tx, { ...body, ...params, versie }, spoor))
    },
  }),
]

function versioned(versie: number) {
  return { body: { versie }, versie }
}
