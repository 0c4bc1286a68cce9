/** One size of the load model. Staff grow with the cases, so that everyone keeps about 300 visible cases; a few have 2,000. */
export type Size = { cases: number; staff: number; heavy: number }

/** A size by its number of cases. Throws when it is too small for six people per case and a few with 2,000. */
export function sizeOf(cases: number): Size {
  if (!Number.isInteger(cases) || cases < casesOfHeavyUser || cases > 2_000_000) {
    throw new RangeError(`Kies een grootte van ${casesOfHeavyUser} tot 2000000 casussen.`)
  }
  return { cases, staff: Math.round(cases / 50), heavy: heavyUsers(cases) }
}

/** Few, because each of them adds 2,000 involvements: in a small model they would make every case a crowd. */
function heavyUsers(cases: number): number {
  if (cases < 100_000) return 4
  return cases < 1_000_000 ? 8 : 16
}

export const defaultSizes = [10_000, 100_000, 1_000_000]

/** Per case: six involvements of staff (and the young person), ten bijdragen, five afspraken of which three open, five log rows. */
export const perCase = { staff: 6, bijdragen: 10, afspraken: 5, afsprakenOpen: 3, log: 5 } as const
export const casesOfHeavyUser = 2_000
