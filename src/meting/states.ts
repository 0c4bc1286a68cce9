/** The three times at which is asked: at the start, on the way, at the end. */
export const momenten = ['T0', 'T1', 'T2'] as const
export type Moment = (typeof momenten)[number]
export const kanten = ['professional', 'jeugdige', 'ouder'] as const
export type Kant = (typeof kanten)[number]
export const standen = ['gevraagd', 'bezig', 'klaar', 'overgeslagen'] as const
export type Stand = (typeof standen)[number]

/** Roles that carry a casus: they open a round, ask people, and prepare the talk. */
export const gastheerRollen = ['vaste_persoon', 'casusregisseur', 'procesregisseur'] as const

/** Organisations that read nothing of it and are asked nothing, whatever their role. */
export const nooitMetingen = ['politie', 'om'] as const

/** A round can be filled in through its last day. */
export const isOpen = (openTot: string, vandaag: string): boolean => vandaag <= openTot

type Ronde = { instrument_code: string; moment: Moment }
/** Whether a later round with the same instrument was opened: from then on one that is closed stays as it was. */
export const isNextBegun = (ronde: Ronde, rondes: readonly Ronde[]): boolean =>
  rondes.some((r) => r.instrument_code === ronde.instrument_code && r.moment > ronde.moment)

/** How far someone is, from what they left behind per domain. */
export function standOf(
  asked: readonly string[],
  done: readonly { leefgebied: string; filled: boolean; skipped: boolean }[],
): Stand {
  const touched = done.filter((d) => d.filled || d.skipped)
  if (touched.length === 0) return 'gevraagd'
  if (touched.length < asked.length) return 'bezig'
  return touched.every((d) => d.skipped) ? 'overgeslagen' : 'klaar'
}

/**
 * When two views on one domain in one round are worth a talk: on either side of the middle, or two places and more apart. In places from the
 * middle (`plekVan`). Never who is right.
 */
export function isVerschil(plekken: readonly (number | null)[]): boolean {
  const places = plekken.filter((p): p is number => p !== null)
  if (places.length < 2) return false
  const low = Math.min(...places)
  const high = Math.max(...places)
  return high - low >= 2 || (low < 0 && high > 0)
}

/** The newest round in which more than one person told, the one that stands open; null when nobody told beside another. */
export function rondeNaast(views: readonly { moment: Moment }[]): Moment | null {
  return momenten.findLast((moment) => views.filter((v) => v.moment === moment).length > 1) ?? null
}

/** The round to talk about: the one that stands open, when its views differ. What differed before and no longer does is not raised again. */
export function verschilNu(views: readonly { moment: Moment; plek: number | null }[]): Moment | null {
  const moment = rondeNaast(views)
  const isDifferent = isVerschil(views.filter((v) => v.moment === moment).map((v) => v.plek))
  return isDifferent ? moment : null
}

/** The quarter a day falls in, as `2026-K4`, with its first and last day. */
export function kwartaalVan(dag: string): { periode: string; van: string; tot: string } {
  const [jaar = '', maand = ''] = dag.split('-')
  const k = Math.ceil(Number(maand) / 3)
  const last = new Date(Date.UTC(Number(jaar), k * 3, 0)).toISOString().slice(0, 10)
  return { periode: `${jaar}-K${k}`, van: `${jaar}-${String(k * 3 - 2).padStart(2, '0')}-01`, tot: last }
}
