import type { AnyRoute } from '../kernel/http/route.ts'
import { conceptRoutes } from './http.ts'
import { dubbelenRoutes } from './http-dubbelen.ts'
import { steunRoutes } from './http-steun.ts'
import { inlezingRoutes } from './inlezing/http.ts'
import { openSleutels } from './sleutels.ts'

export { destroyAanmelding, findMerged, hashVernietiging } from './destroy-aanmelding.ts'
export { findDubbelen, type Identiteit } from './dubbelen/index.ts'
export { getAanmelding } from './get-aanmelding.ts'
export { type InlezingAntwoord, toewijzingBody } from './inlezing/contract.ts'
export { createInlezing } from './inlezing/create-inlezing.ts'
export { discardInlezing } from './inlezing/discard-inlezing.ts'
export { getInlezing, presentInlezing } from './inlezing/inlezing-row.ts'
export { performInlezing } from './inlezing/perform-inlezing.ts'
export { aanmeldingTasks } from './jobs.ts'
export { sendBericht } from './send-bericht.ts'
export { openSleutels, type Sleutels } from './sleutels.ts'
export type { AanmeldingRow } from './sql.ts'

/** Every route of this slice; `key` is the deployment's secret. */
export function aanmeldingRoutes(key: Buffer): AnyRoute[] {
  const sleutels = openSleutels(key)
  return [
    ...conceptRoutes(sleutels),
    ...inlezingRoutes,
    ...dubbelenRoutes(sleutels),
    ...steunRoutes(sleutels),
  ]
}
