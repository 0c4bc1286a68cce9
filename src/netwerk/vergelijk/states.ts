import { kringen, type Leefgebied, type Lid, leefgebieden } from '../states.ts'

/** What changed for one person between two rounds: the words are the screen's. */
export type Verschil = {
  mensId: string
  naam: string
  /** As they stand in the later round; null when they are gone from it. */
  nu: Lid | null
  toen: Lid | null
  soorten: ('nieuw' | 'weg' | 'dichterbij' | 'verder' | 'steun' | 'gebieden')[]
}

/** Two rounds in time: who is new, gone, nearer, further, and whose support is of another kind. Nobody who stayed the same. */
export function compareRondes(toen: readonly Lid[], nu: readonly Lid[]): Verschil[] {
  const before = new Map(toen.map((lid) => [lid.mensId, lid]))
  const after = new Map(nu.map((lid) => [lid.mensId, lid]))
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((mensId) => {
    const [a, b] = [before.get(mensId) ?? null, after.get(mensId) ?? null]
    const soorten = kindsOf(a, b)
    return soorten.length === 0 ? [] : [{ mensId, naam: (b ?? a)?.naam ?? '', toen: a, nu: b, soorten }]
  })
}

function kindsOf(toen: Lid | null, nu: Lid | null): Verschil['soorten'] {
  if (!toen) return ['nieuw']
  if (!nu) return ['weg']
  const step = kringen.indexOf(nu.kring) - kringen.indexOf(toen.kring)
  const same =
    toen.gebieden.length === nu.gebieden.length && toen.gebieden.every((g) => nu.gebieden.includes(g))
  return [
    ...(step < 0 ? (['dichterbij'] as const) : []),
    ...(step > 0 ? (['verder'] as const) : []),
    ...(toen.steun === nu.steun ? [] : (['steun'] as const)),
    ...(same ? [] : (['gebieden'] as const)),
  ]
}

/** Who helps with what, as the young person said: for talking, not counted into anything. */
export function byLeefgebied(leden: readonly Lid[]): { gebied: Leefgebied; leden: Lid[] }[] {
  return leefgebieden.map((gebied) => ({
    gebied,
    leden: leden.filter((lid) => lid.gebieden.includes(gebied)),
  }))
}

/** Who did not speak with the young person for long, of those near or around. */
export const longAgo = (leden: readonly Lid[]): Lid[] =>
  leden.filter((lid) => lid.contact === 'langer' && lid.soort !== 'hulp')
