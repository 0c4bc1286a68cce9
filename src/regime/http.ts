import { z } from 'zod'
import { sql } from '../kernel/db.ts'
import { type AnyRoute, route } from '../kernel/http/route.ts'
import { korteSleutels, type RegimeKort, regimeAntwoord } from './contract.ts'

/** Regimes are public knowledge to everyone who is signed in. */
export const regimeRoutes: AnyRoute[] = [
  route({
    method: 'GET',
    path: '/v1/regimes',
    act: 'regime.lezen',
    activiteit: 'toegang',
    summary: 'De regimes die hier nu gelden, in het kort. Wie wat mag delen, zegt /v1/deelwijzer.',
    response: z.array(regimeAntwoord),
    queries: () => [
      sql`select distinct on (code) code, versie, naam,
          (select jsonb_object_agg(key, value) from jsonb_each(gegevens) where key = any (${korteSleutels}::text[])) as gegevens
        from regime
        where actief and geldig_van <= sec.vandaag() and (geldig_tot is null or geldig_tot >= sec.vandaag()) order by code, versie desc`,
    ],
    answer: ([rows]) => ({ body: rows as RegimeKort[] }),
  }),
]
