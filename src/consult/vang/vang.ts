import { vangDatums } from './datums.ts'
import { vangEigenNamen, vangNaamvormen } from './namen.ts'
import { vangNummers } from './nummers.ts'
import type { EigenNaam, Ruw, Vangst } from './vangst.ts'
import { vouw } from './vouw.ts'

/** More than this is no longer a question without names. */
const hooguit = 100

/**
 * Everything in a text that points at a person, in the order of the text and without overlap. The same function reads along in the browser
 * and decides on the server. `namen` are of the writer's own casussen; `vandaag` is YYYY-MM-DD.
 */
export function vang(typed: string, namen: readonly EigenNaam[], vandaag: string): Vangst[] {
  const { tekst, plek } = vouw(typed)
  const all = [
    ...vangNummers(tekst),
    ...vangDatums(tekst, vandaag),
    ...vangEigenNamen(tekst, namen),
    ...vangNaamvormen(tekst),
  ]
  return withoutOverlap(all)
    .slice(0, hooguit)
    .map(({ soort, zeker, van, tot }) => {
      const [start, end] = [plek[van] ?? 0, plek[tot] ?? typed.length]
      return { soort, zeker, van: start, tot: end, tekst: typed.slice(start, end) }
    })
}

/** The text with other words in the place of one catch; a capital where the sentence begins. */
export function vervang(typed: string, { van, tot }: Pick<Vangst, 'van' | 'tot'>, woorden: string): string {
  const before = typed.slice(0, van)
  const begins = /(^|[.!?\n])\s*$/.test(before)
  const put = begins ? woorden.charAt(0).toUpperCase() + woorden.slice(1) : woorden
  return before + put + typed.slice(tot)
}

/** Certain before doubtful, long before short; what overlaps a catch that was chosen falls away. */
function withoutOverlap(all: readonly Ruw[]): Ruw[] {
  const chosen: Ruw[] = []
  const order = all.toSorted((a, b) => Number(b.zeker) - Number(a.zeker) || b.tot - b.van - (a.tot - a.van))
  for (const one of order) {
    if (chosen.every((other) => one.tot <= other.van || one.van >= other.tot)) chosen.push(one)
  }
  return chosen.toSorted((a, b) => a.van - b.van)
}
