import type { Plek } from '../../plekken/states.ts'
import { type Kring, kringen, type Lid } from '../../states.ts'

type Naar = { kring: Kring; hoek: number }
/** One step along a circle, in degrees: twelve places. */
const stap = 30

/** Whom an arrow leads to: left and right along the circle, up and down to the nearest in the next circle. Null: not an arrow of ours. */
export function moveFocus(
  key: string,
  at: Lid,
  leden: readonly Lid[],
  plekken: ReadonlyMap<string, Plek>,
): string | null {
  // Who was moved a moment ago still stands where they were in the list: the keys follow the drawing.
  const rij = leden.toSorted((a, b) => kringen.indexOf(a.kring) - kringen.indexOf(b.kring) || a.hoek - b.hoek)
  const here = rij.indexOf(at)
  switch (key) {
    case 'ArrowRight':
      return rij[(here + 1) % rij.length]?.id ?? null
    case 'ArrowLeft':
      return rij.at(here - 1)?.id ?? null
    case 'Home':
      return rij[0]?.id ?? null
    case 'End':
      return rij.at(-1)?.id ?? null
    case 'ArrowUp':
      return nearest(at, leden, plekken, -1)
    case 'ArrowDown':
      return nearest(at, leden, plekken, 1)
    default:
      return null
  }
}

function nearest(at: Lid, leden: readonly Lid[], plekken: ReadonlyMap<string, Plek>, way: 1 | -1): string {
  for (let i = kringen.indexOf(at.kring) + way; i >= 0 && i < kringen.length; i += way) {
    const there = leden.filter((lid) => lid.kring === kringen[i])
    const [first] = there.toSorted((a, b) => distance(at, a, plekken) - distance(at, b, plekken))
    if (first) return first.id
  }
  return at.id
}

function distance(a: Lid, b: Lid, plekken: ReadonlyMap<string, Plek>): number {
  const [p, q] = [plekken.get(a.id), plekken.get(b.id)]
  return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : Number.POSITIVE_INFINITY
}

/** Where an arrow takes someone who is picked up, and beside whom they then stand. Undefined: not an arrow, or there is no further circle. */
export function stepHeld(
  key: string,
  nu: Naar,
  who: Lid,
  leden: readonly Lid[],
): { naar: Naar; buur: string | null } | undefined {
  const naar = stepFrom(key, nu)
  if (!naar) return undefined
  const others = leden.filter((lid) => lid.id !== who.id && lid.kring === naar.kring)
  const [near] = others.toSorted((a, b) => apart(a.hoek, naar.hoek) - apart(b.hoek, naar.hoek))
  return { naar, buur: near?.naam ?? null }
}

function stepFrom(key: string, { kring, hoek }: Naar): Naar | undefined {
  const at = kringen.indexOf(kring)
  const to = { ArrowUp: kringen[at - 1], ArrowDown: kringen[at + 1] }[key]
  if (to) return { kring: to, hoek }
  if (key === 'ArrowRight') return { kring, hoek: (hoek + stap) % 360 }
  if (key === 'ArrowLeft') return { kring, hoek: (hoek + 360 - stap) % 360 }
  return undefined
}

const apart = (a: number, b: number) => Math.min(Math.abs(a - b), 360 - Math.abs(a - b))
