import { makeSleutels } from './blok-sleutels.ts'
import { compareVoorbereid, type Vergelijking } from './compare-identiteit.ts'
import { type Identiteit, prepareIdentiteit, type Voorbereid } from './identiteit.ts'

/** Two people, by their place in the list, who are or may be one. */
export interface Paar extends Vergelijking {
  readonly a: number
  readonly b: number
}

const GROOT = 30

/**
 * All pairs in a list that are the same or probably the same. Only people who share a key are compared; a key that very
 * many share (a birth date, in a large city) is split by initials, so that time grows about as the list does.
 */
export function findDubbelen(lijst: readonly Identiteit[]): Paar[] {
  const personen = lijst.map(prepareIdentiteit)
  const blokken = new Map<string, number[]>()
  personen.forEach((persoon, i) => {
    for (const sleutel of makeSleutels(persoon)) addTo(blokken, sleutel, i)
    // In memory the number may find its equal; it is never among the keys that are stored.
    if (persoon.bsn !== '') addTo(blokken, `b:${persoon.bsn}`, i)
  })
  const gezien = new Set<number>()
  const paren: Paar[] = []
  for (const [sleutel, blok] of blokken) {
    for (const deel of splitBlok(blok, personen, sleutel)) comparePerTwee(deel, personen, gezien, paren)
  }
  return paren.sort((x, y) => x.a - y.a || x.b - y.b)
}

function comparePerTwee(
  blok: readonly number[],
  personen: readonly Voorbereid[],
  gezien: Set<number>,
  paren: Paar[],
) {
  for (const [i, a] of blok.entries()) {
    for (const b of blok.slice(i + 1)) {
      const eerste = personen[a]
      const tweede = personen[b]
      const paar = a * personen.length + b
      if (!eerste || !tweede || gezien.has(paar)) continue
      gezien.add(paar)
      const vergelijking = compareVoorbereid(eerste, tweede)
      if (vergelijking.oordeel !== 'niet') paren.push({ a, b, ...vergelijking })
    }
  }
}

function splitBlok(
  blok: readonly number[],
  personen: readonly Voorbereid[],
  sleutel: string,
): Iterable<readonly number[]> {
  if (blok.length <= GROOT || sleutel.startsWith('b:')) return [blok]
  const delen = new Map<string, number[]>()
  for (const i of blok) {
    const persoon = personen[i]
    if (!persoon) continue
    const { voornaam, achternaam } = persoon
    // Two ways, so that one wrong letter in front does not lose the pair.
    addTo(delen, `${voornaam.slice(0, 2)}|${achternaam.slice(0, 1)}`, i)
    addTo(delen, `|${achternaam.slice(0, 2)}|${voornaam.slice(0, 1)}`, i)
  }
  return delen.values()
}

function addTo(blokken: Map<string, number[]>, sleutel: string, i: number) {
  const blok = blokken.get(sleutel)
  if (blok) blok.push(i)
  else blokken.set(sleutel, [i])
}
