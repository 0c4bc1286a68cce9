import { loadDemo } from './load-demo.ts'
import type { Persona } from './persona.ts'
import { personas } from './personas.ts'
import { loadZvh } from './zvh/load-zvh.ts'
import { zvhPersonas } from './zvh/personas.ts'

/** A demo region: who can sign in, and how its database is filled; `load` is undefined where no region fits these regimes. */
export type Demo = {
  personas: readonly Persona[]
  load: ((ownerUrl: string, key: Buffer) => Promise<void>) | undefined
}

/** The demo region of a deployment: `zvh` has one of its own, apart from the region of `steun` and `pga`. */
export function demoVan({ regimes, alleenWgs }: { regimes: readonly string[]; alleenWgs: boolean }): Demo {
  if (alleenWgs) return { personas: zvhPersonas, load: loadZvh }
  const complete = ['steun', 'pga'].every((regime) => regimes.includes(regime))
  return { personas, load: complete ? loadDemo : undefined }
}
