import { z } from 'zod'
import type { Actor } from '../kernel/actor.ts'
import { sql } from '../kernel/db.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { id } from '../kernel/text.ts'
import { blockAccount } from './block-account.ts'
import {
  blokkadeInvoer,
  type Medewerker,
  medewerkersAntwoord,
  medewerkersVraag,
  type Organisatie,
  organisatie,
  versieAntwoord,
  zoekMedewerkers,
} from './contract.ts'
import { mayBeheren } from './policy.ts'
import { screeningRoutes } from './screening/http.ts'
import { bladzijde, findMedewerkers, type MedewerkerRow, selectMedewerkers } from './select-medewerkers.ts'
import { withdrawAanstelling } from './withdraw-aanstelling.ts'

const actorParams = z.strictObject({ actorId: id() })

/** Wie is wie: business data of staff and organisations, seen by everyone who is signed in; and managing one's own organisation. */
export const organisatieRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/organisaties',
    act: 'organisatie.lijst',
    activiteit: 'toegang',
    summary: 'De organisaties van het samenwerkingsverband, met wat zij kunnen en niet kunnen.',
    response: z.array(organisatie),
    queries: () => [
      sql`select id, naam, soort, domein, gebied, kan, kan_niet as "kanNiet", telefoon, wgs_rol as "wgsRol",
        array(select regime_code from regime_partij p where p.organisatie_id = o.id order by 1) as regimes from organisatie o where actief order by naam, id`,
    ],
    answer: ([rows]) => ({ body: rows as Organisatie[] }),
  }),
  route({
    method: 'GET',
    path: '/v1/medewerkers',
    act: 'organisatie.medewerkers',
    activiteit: 'toegang',
    summary: 'Wie is wie, 50 per bladzijde op naam.',
    query: medewerkersVraag,
    response: medewerkersAntwoord,
    queries: ({ query }) => [selectMedewerkers(query)],
    answer: ([rows], _request, actor) => ({ body: presentMedewerkers(rows as MedewerkerRow[], actor) }),
  }),
  route({
    method: 'POST',
    path: '/v1/medewerkers/zoekvragen',
    act: 'organisatie.zoeken',
    activiteit: 'toegang',
    summary: 'Zoekt een medewerker op naam, functie of organisatie.',
    body: zoekMedewerkers,
    response: medewerkersAntwoord,
    queries: ({ body }) => [findMedewerkers(body.tekst)],
    answer: ([rows], _request, actor) => ({ body: presentMedewerkers(rows as MedewerkerRow[], actor) }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/medewerkers/{actorId}',
    act: 'organisatie.intrekken',
    activiteit: 'toegang',
    summary: 'Trekt een aanstelling in; de toegang eindigt meteen.',
    params: actorParams,
    response: versieAntwoord,
    async handle(tx, { params, versie, spoor }) {
      const nieuw = await withdrawAanstelling(tx, params.actorId, versie, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  route({
    method: 'PUT',
    path: '/v1/medewerkers/{actorId}/blokkade',
    act: 'organisatie.blokkeren',
    activiteit: 'toegang',
    summary:
      'Blokkeert het account van een medewerker, of heft dat op. If-Match is de versie van het account.',
    params: actorParams,
    body: blokkadeInvoer,
    response: versieAntwoord,
    async handle(tx, { params, body, versie, spoor }) {
      const nieuw = await blockAccount(tx, { ...params, ...body, versie }, spoor)
      return { body: { versie: nieuw }, versie: nieuw }
    },
  }),
  ...screeningRoutes,
]

function presentMedewerkers(
  rows: MedewerkerRow[],
  actor: Actor,
): { medewerkers: Medewerker[]; volgende: string | null } {
  const shown = rows.slice(0, bladzijde)
  return {
    medewerkers: shown.map((row) => presentMedewerker(row, actor)),
    volgende: rows.length > bladzijde ? (shown.at(-1)?.id ?? null) : null,
  }
}

function presentMedewerker(r: MedewerkerRow, actor: Actor): Medewerker {
  const magBeheren = mayBeheren(actor, { actorId: r.id, organisatieId: r.organisatie_id }) === null
  const account =
    magBeheren && r.account_id !== null
      ? { id: r.account_id, versie: r.account_versie ?? 1, geblokkeerd: r.geblokkeerd === true }
      : null
  return {
    id: r.id,
    versie: r.versie,
    naam: r.naam,
    functie: r.functie,
    niveau: r.niveau,
    organisatie: { id: r.organisatie_id, naam: r.organisatie },
    telefoon: r.telefoon,
    belMijVoor: r.bel_mij_voor,
    moetMelden: r.moet_melden,
    bereikbaarTot: r.bereikbaar_tot,
    vervanger: r.vervanger,
    account,
    abilities: { magIntrekken: magBeheren, magBlokkeren: magBeheren && account !== null },
  }
}
