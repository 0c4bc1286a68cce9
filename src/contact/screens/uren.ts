import type { Uur } from '../contract.ts'

/** The same times on several days, as people write it down. */
export type Blok = { dagen: number[]; van: string; tot: string }

/** Hours by day, as blocks with the days on which they hold. */
export function groupUren(uren: readonly Uur[]): Blok[] {
  const blocks: Blok[] = []
  for (const { dag, van, tot } of [...uren].sort((a, b) => a.dag - b.dag)) {
    const same = blocks.find((b) => b.van === van && b.tot === tot)
    if (same) same.dagen.push(dag)
    else blocks.push({ dagen: [dag], van, tot })
  }
  return blocks
}

/** Blocks as hours by day; a block without days holds nothing. */
export const spreadUren = (blocks: readonly Blok[]): Uur[] =>
  blocks.flatMap(({ dagen, van, tot }) => dagen.map((dag) => ({ dag, van, tot })))
