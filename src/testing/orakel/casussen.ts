import fc from 'fast-check'
import { dichteCasus } from './dichte-casus.ts'
import { type Aantal, losseCasus } from './losse-casus.ts'
import type { Betrokken, Casus, World } from './world.ts'

/** Casussen in which anything goes, and casussen in which what decides is mostly consent. */
export function casussen(n: Aantal): fc.Arbitrary<Casus[]> {
  const one = fc.oneof(losseCasus(n), dichteCasus(n)).map((casus) => possible(casus, n.familie))
  return fc.array(one, { minLength: 1, maxLength: 3 })
}

/**
 * What can't be is no world: a parent who isn't there, an account on the other side than its own, someone who stands in a casus openly twice or
 * as two people, and a bijdrage of the family that rests on a consent.
 */
function possible(one: Casus, familie: World['familie']): Casus {
  const who = (b: Betrokken) => (b.kant === 'professional' ? `m${b.medewerker}` : `f${b.familie}`)
  const isOpen = (b: Betrokken) => b.tot === null && who(b) !== 'fnull'
  const all = one.betrokken.map((b) =>
    b.kant === 'professional' || b.familie === null || familie[b.familie] === b.kant
      ? b
      : { ...b, familie: null },
  )
  const asWhom = (b: Betrokken) => (b.kant === 'ouder' ? b.ouder : b.kant)
  const isThere = (b: Betrokken) =>
    (b.kant !== 'ouder' || b.ouder < one.ouders.length) &&
    (who(b) === 'fnull' || asWhom(b) === asWhom(all.find((x) => who(x) === who(b)) ?? b))
  const there = all.filter(isThere)
  return {
    ...one,
    betrokken: there.filter(
      (b, nr) => !isOpen(b) || there.findIndex((x) => isOpen(x) && who(x) === who(b)) === nr,
    ),
    toestemmingen: one.toestemmingen.map((t) => ({
      ...t,
      antwoorden: t.antwoorden.filter((a) => a.wie === 'jeugdige' || a.wie < one.ouders.length),
    })),
    rijen: one.rijen.map((r) =>
      r.door.soort === 'medewerker' && one.toestemmingen.length > 0 ? r : { ...r, toestemming: null },
    ),
  }
}
