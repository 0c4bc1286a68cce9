import type { Wereld } from './wereld.ts'

/** Where what was written can be read back, by whom (default: the writer), and fields that this place never shows. */
export type Lezing = { pad: string; als?: string; zonder?: readonly string[] }
/** One request that succeeds in the world as it is now. `{id}` in the path of a `lees` is the id that the answer gave. */
export type Verzoek = {
  pad: string
  body?: Record<string, unknown>
  /** A raw body, for routes that take a file. */
  bytes?: Uint8Array
  headers?: Record<string, string>
  versie?: number
  /** Headers of its own. */
  kop?: Record<string, string>
  lees?: Lezing[]
}
/** How one act succeeds: as whom, and a fresh request each time it is asked for. An act with several shapes has several samples. */
export type Sample = { act: string; als: string; maak(w: Wereld): Promise<Verzoek> }

export const sample = (act: string, als: string, maak: Sample['maak']): Sample => ({ act, als, maak })
/** A read, or another request that needs nothing made first. */
export const vast = (act: string, als: string, verzoek: (w: Wereld) => Verzoek): Sample =>
  sample(act, als, async (w) => verzoek(w))
