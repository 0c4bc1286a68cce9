import { aanmeldingSamples } from './samples/aanmelding.ts'
import { bewaarSamples } from './samples/bewaren.ts'
import { casusSamples } from './samples/casus.ts'
import { contactSamples } from './samples/contact.ts'
import { delenSamples } from './samples/delen.ts'
import { derdeSamples } from './samples/derde.ts'
import { gezinSamples } from './samples/gezin.ts'
import { gezinslinkSamples } from './samples/gezinslink.ts'
import { jimSamples } from './samples/jim.ts'
import { kijkenSamples } from './samples/kijken.ts'
import { metingSamples } from './samples/meting.ts'
import { netwerkSamples } from './samples/netwerk.ts'
import { overigeSamples } from './samples/overig.ts'
import { overlegSamples } from './samples/overleg.ts'
import { passkeySamples } from './samples/passkey.ts'
import { planSamples } from './samples/plan.ts'
import { rechtenSamples } from './samples/rechten.ts'
import type { Sample } from './samples/sample.ts'
import { spraakSamples } from './samples/spraak.ts'
import { toestemmingSamples } from './samples/toestemming.ts'
import { toezichtSamples } from './samples/toezicht.ts'
import { vastSamples } from './samples/vast.ts'
import { verhaalSamples } from './samples/verhaal.ts'
import { afwijkingSamples, consultSamples, verzoekSamples } from './samples/vragen.ts'
import { vrijgaveSamples } from './samples/vrijgave.ts'

export type { Lezing, Sample, Verzoek } from './samples/sample.ts'
export { createWereld, type Persona, personas, type Wereld } from './samples/wereld.ts'

/** Every act of the API, succeeding: the matrix, the naughty strings and the search for names in logs all read this list. */
export const samples: readonly Sample[] = [
  ...overigeSamples,
  ...aanmeldingSamples,
  ...casusSamples,
  ...contactSamples,
  ...delenSamples,
  ...toestemmingSamples,
  ...planSamples,
  ...metingSamples,
  ...overlegSamples,
  ...rechtenSamples,
  ...verzoekSamples,
  ...afwijkingSamples,
  ...consultSamples,
  ...kijkenSamples,
  ...toezichtSamples,
  ...bewaarSamples,
  ...netwerkSamples,
  ...verhaalSamples,
  ...vastSamples,
  ...gezinSamples,
  ...gezinslinkSamples,
  ...jimSamples,
  ...passkeySamples,
  ...spraakSamples,
  ...derdeSamples,
  ...vrijgaveSamples,
]

/** The first sample of an act; throws when there is none. */
export function sampleOf(act: string): Sample {
  const found = samples.find((s) => s.act === act)
  if (!found) throw new Error(`no sample of ${act}`)
  return found
}
