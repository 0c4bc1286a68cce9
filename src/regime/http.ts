import { z } from 'zod'
import { sql } from '../kernel/db.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { type Regime, regimeAntwoord } from './contract.ts'

/** Regimes are public knowledge to everyone who is signed in. */
export const regimeRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/regimes',
    act: 'regime.lezen',
    activiteit: 'toegang',
    summary: 'De regimes die hier nu gelden.',
    response: z.array(regimeAntwoord),
    queries: () => [
      sql`select distinct on (code) code, versie, naam, gegevens from regime
        where actief and geldig_van <= sec.vandaag() and (geldig_tot is null or geldig_tot >= sec.vandaag()) order by code, versie desc`,
    ],
    answer: ([rows]) => ({ body: rows as Regime[] }),
  }),
]
