import { aanmeldingRoutes } from './aanmelding/index.ts'
import { casusRoutes, exportRoutes } from './casus/index.ts'
import { delenRoutes } from './delen/index.ts'
import type { AnyRoute } from './kernel/http/route.ts'
import { kladRoutes } from './klad/index.ts'
import { organisatieRoutes } from './organisatie/index.ts'
import { planRoutes } from './plan/index.ts'
import { regimeRoutes } from './regime/index.ts'
import { toegangRoutes } from './toegang/index.ts'
import { zoekenRoutes } from './zoeken/index.ts'

/** What some slices need to build their routes: whether this is a demo, and the deployment's secret. */
export type RouteTools = { demo: boolean; key: Buffer }

/** Every route of the API, slice by slice; the documentation, the fuzzer and the scenario checks read this list too. */
export function allRoutes({ demo, key }: RouteTools): AnyRoute[] {
  return [
    ...toegangRoutes(demo),
    ...regimeRoutes,
    ...kladRoutes,
    ...organisatieRoutes,
    ...aanmeldingRoutes(key),
    ...casusRoutes,
    ...exportRoutes,
    ...delenRoutes,
    ...planRoutes,
    ...zoekenRoutes,
  ]
}
