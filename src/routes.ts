import { aanmeldingRoutes } from './aanmelding/index.ts'
import { afwijkingRoutes } from './afwijking/index.ts'
import { bewaarRoutes } from './bewaren/index.ts'
import { casusRoutes, exportRoutes } from './casus/index.ts'
import { consultRoutes } from './consult/index.ts'
import { contactRoutes } from './contact/index.ts'
import { deelwijzerRoutes } from './deelwijzer/index.ts'
import { delenRoutes, gebruikRoutes } from './delen/index.ts'
import { derdeRoutes } from './derde/index.ts'
import { gezinRoutes } from './gezin/index.ts'
import { informatieverzoekRoutes } from './informatieverzoek/index.ts'
import { jimRoutes } from './jim/index.ts'
import type { AnyRoute } from './kernel/http/route.ts'
import { kijkenRoutes } from './kijken/index.ts'
import { kladRoutes } from './klad/index.ts'
import { metingRoutes } from './meting/index.ts'
import { netwerkRoutes } from './netwerk/index.ts'
import { organisatieRoutes } from './organisatie/index.ts'
import { overlegRoutes } from './overleg/index.ts'
import { passkeyRoutes } from './passkey/index.ts'
import { planRoutes } from './plan/index.ts'
import { portaalRoutes } from './portaal/index.ts'
import { rechtenRoutes } from './rechten/index.ts'
import { regimeRoutes } from './regime/index.ts'
import { type SpraakInstelling, spraakRoutes } from './spraak/index.ts'
import { type Plek, toegangRoutes } from './toegang/index.ts'
import { toestemmingRoutes } from './toestemming/index.ts'
import { toezichtRoutes } from './toezicht/index.ts'
import { vastRoutes } from './vast/index.ts'
import { verhaalRoutes } from './verhaal/index.ts'
import { vrijgaveRoutes } from './vrijgave/index.ts'
import { wegingRoutes } from './weging/index.ts'
import { zoekenRoutes } from './zoeken/index.ts'

/** What some slices need to build their routes: whether this is a demo, the deployment's secret, and the address where people sign in. */
export type RouteTools = {
  demo: boolean
  key: Buffer
  address?: string
  plek?: Plek
  spraak?: SpraakInstelling | undefined
}

const exampleAddress = 'https://verbonden.example'
const overal: Plek = { regimes: ['steun', 'pga'], alleenWgs: false, zvhAdres: null, spraak: false }

/** Every route of the API, slice by slice; the documentation, the fuzzer and the scenario checks read this list too. */
export function allRoutes({
  demo,
  key,
  address = exampleAddress,
  plek = overal,
  spraak,
}: RouteTools): AnyRoute[] {
  const routes: AnyRoute[] = [
    ...toegangRoutes(demo, plek),
    ...passkeyRoutes(key, address),
    ...regimeRoutes,
    ...kladRoutes,
    ...spraakRoutes(spraak),
    ...organisatieRoutes,
    ...aanmeldingRoutes(key),
    ...wegingRoutes,
    ...casusRoutes,
    ...exportRoutes,
    ...deelwijzerRoutes,
    ...contactRoutes(key),
    ...delenRoutes,
    ...informatieverzoekRoutes,
    ...gebruikRoutes,
    ...toestemmingRoutes,
    ...planRoutes,
    ...metingRoutes,
    ...afwijkingRoutes,
    ...overlegRoutes(address),
    ...portaalRoutes,
    ...netwerkRoutes,
    ...verhaalRoutes,
    ...vastRoutes,
    ...gezinRoutes,
    ...jimRoutes,
    ...rechtenRoutes,
    ...consultRoutes,
    ...zoekenRoutes,
    ...kijkenRoutes,
    ...toezichtRoutes(() => routes),
    ...bewaarRoutes,
    ...derdeRoutes,
    ...vrijgaveRoutes,
  ]
  return routes
}
