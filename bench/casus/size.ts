/** One size of the load model. Staff grow with the cases, so that everyone keeps about 300 visible cases; a few have 2,000. */
export type Size = { cases: number; staff: number; heavy: number }

export const sizes: Record<string, Size> = {
  '10000': { cases: 10_000, staff: 200, heavy: 4 },
  '100000': { cases: 100_000, staff: 2_000, heavy: 8 },
  '1000000': { cases: 1_000_000, staff: 20_000, heavy: 16 },
}

/** Per case: six involvements of staff (and the young person), ten bijdragen, five afspraken, five log rows. */
export const perCase = { staff: 6, bijdragen: 10, afspraken: 5, log: 5 } as const
export const casesOfHeavyUser = 2_000
