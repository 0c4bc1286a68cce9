import type { AnyRoute } from '../kernel/http/route.ts'
import { conceptRoutes } from './http.ts'
import { openSleutels } from './sleutels.ts'

/** Every route of this slice; `key` is the deployment's secret. */
export function aanmeldingRoutes(key: Buffer): AnyRoute[] {
  const sleutels = openSleutels(key)
  return [...conceptRoutes(sleutels)]
}
