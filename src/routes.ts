import { casusRoutes, exportRoutes } from './casus/index.ts'
import { delenRoutes } from './delen/index.ts'
import type { AnyRoute } from './kernel/http/route.ts'
import { kladRoutes } from './klad/index.ts'
import { organisatieRoutes } from './organisatie/index.ts'
import { regimeRoutes } from './regime/index.ts'
import { toegangRoutes } from './toegang/index.ts'

/** Every route of the API, slice by slice; the documentation, the fuzzer and the scenario checks read this list too. */
export function allRoutes(demo: boolean): AnyRoute[] {
  return [
    ...toegangRoutes(demo),
    ...regimeRoutes,
    ...exportRoutes,
    ...kladRoutes,
    ...organisatieRoutes,
    ...casusRoutes,
    ...delenRoutes,
  ]
}
