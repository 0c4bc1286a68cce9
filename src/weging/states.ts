/** The way of a weging. Exhaustive: what is not written here can't happen. Shared by server and screens. */
export const standen = ['geen', 'open', 'besloten'] as const
export type Stand = (typeof standen)[number]
export const wegingActs = ['openen', 'oordelen', 'besluiten'] as const
export type WegingAct = (typeof wegingActs)[number]

/** A judgement may be revised until the decision; after it nothing changes. */
export const mogelijk: Record<Stand, readonly WegingAct[]> = {
  geen: ['openen'],
  open: ['oordelen', 'besluiten'],
  besloten: [],
}

export function isMogelijk(stand: Stand, act: WegingAct): boolean {
  return mogelijk[stand].includes(act)
}
