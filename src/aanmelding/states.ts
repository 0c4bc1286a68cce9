/** The way of an aanmelding. Exhaustive: what is not written here can't happen. Shared by server and screens. */
export const statussen = [
  'concept',
  'verzonden',
  'in_weging',
  'aangenomen',
  'wacht_op_ja',
  'casus',
  'teruggetrokken',
  'samengevoegd',
] as const
export type Status = (typeof statussen)[number]

export const acts = [
  'wijzigen',
  'weggooien',
  'verzenden',
  'terugtrekken',
  'ontvangen',
  'ja',
  'nee',
  'wegen',
  'casusStarten',
  'samenvoegen',
  'splitsen',
  'herkennen',
] as const
export type Act = (typeof acts)[number]

/** How a case starts under a regime: with the young person's yes, after a weging, or step by step. */
export type Instap = 'ja_van_jeugdige' | 'weging' | 'stappen'

/**
 * What is possible in each state, per way in. A weging never happens where the young person's yes is the ground;
 * a group starts at its own first step, without names, and so never with an aanmelding.
 */
export const mogelijk: Record<Instap, Record<Status, readonly Act[]>> = {
  ja_van_jeugdige: {
    concept: ['wijzigen', 'weggooien', 'verzenden', 'samenvoegen', 'herkennen'],
    verzonden: ['terugtrekken', 'ontvangen', 'nee', 'samenvoegen', 'herkennen'],
    in_weging: [],
    wacht_op_ja: ['terugtrekken', 'ja', 'nee', 'samenvoegen', 'herkennen'],
    aangenomen: ['casusStarten', 'nee', 'herkennen'],
    casus: [],
    teruggetrokken: ['weggooien'],
    samengevoegd: ['splitsen'],
  },
  weging: {
    concept: ['wijzigen', 'weggooien', 'verzenden', 'samenvoegen', 'herkennen'],
    verzonden: ['terugtrekken', 'wegen', 'samenvoegen', 'herkennen'],
    in_weging: ['terugtrekken', 'wegen', 'samenvoegen', 'herkennen'],
    wacht_op_ja: [],
    aangenomen: ['casusStarten', 'herkennen'],
    casus: [],
    teruggetrokken: ['weggooien'],
    samengevoegd: ['splitsen'],
  },
  stappen: {
    concept: ['weggooien'],
    verzonden: [],
    in_weging: [],
    wacht_op_ja: [],
    aangenomen: [],
    casus: [],
    teruggetrokken: ['weggooien'],
    samengevoegd: [],
  },
}

/** Whether an act is possible now. */
export function isMogelijk(instap: Instap, status: Status, act: Act): boolean {
  return mogelijk[instap][status].includes(act)
}

/** Kept apart from the rest: these states are still the sender's own business. */
export function isConcept(status: Status): boolean {
  return status === 'concept'
}
