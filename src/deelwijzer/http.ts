import { sql } from '../kernel/db.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { recordReading } from '../kernel/tijdlijn.ts'
import { casusDeelAntwoord, casusDeelVraag, casusParams, deelAntwoord, deelVraag } from './contract.ts'
import { presentBesluiten, presentCasusBesluiten } from './present.ts'
import { selectBesluiten, selectGronden, selectOrganisaties, selectRegime } from './select-besluiten.ts'

/** 'Mag ik dit delen?': the rules as advice, for everyone who is signed in, and inside a casus. */
export const deelwijzerRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/deelwijzer',
    act: 'deelwijzer.lezen',
    activiteit: 'toegang',
    summary: 'Mag deze partij dit delen, met wie, op welke grond; en zo niet, wat dan wel.',
    query: deelVraag,
    response: deelAntwoord,
    queries: ({ query: { regime, categorie, van } }) => [
      selectRegime(sql`${regime}`),
      selectBesluiten(
        sql`${regime}::text`,
        van === undefined ? sql`sec.partij()` : sql`${van}::text`,
        categorie,
      ),
      selectGronden,
    ],
    answer: (rows, { query }) => ({ body: presentBesluiten(rows, query.categorie) }),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/{casusId}/deelwijzer',
    act: 'deelwijzer.casus',
    activiteit: 'delen',
    summary: 'Met wie in deze casus dit gedeeld mag worden, waarom, en wie je daar belt.',
    params: casusParams,
    query: casusDeelVraag,
    response: casusDeelAntwoord,
    queries: ({ params: { casusId }, query: { categorie }, spoor }) => {
      const regime = sql`(select c.regime_code from casus c where c.id = ${casusId})`
      return [
        selectRegime(regime),
        selectBesluiten(regime, sql`sec.partij()`, categorie),
        selectGronden,
        selectOrganisaties(casusId),
        recordReading({
          activiteit: 'delen',
          actie: 'deelwijzer.casus',
          object: `casus:${casusId}`,
          spoor,
          casusId,
        }),
      ]
    },
    answer: (rows, { query }) => ({ body: presentCasusBesluiten(rows, query.categorie) }),
  }),
]
