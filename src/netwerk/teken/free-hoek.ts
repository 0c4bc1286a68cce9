/** Where there is most room on a circle: the middle of the widest gap, in whole degrees clockwise from above; above when it is empty. */
export function freeHoek(taken: readonly number[]): number {
  const sorted = [...new Set(taken)].sort((a, b) => a - b)
  const first = sorted[0]
  if (first === undefined) return 0
  let best = { from: 0, gap: 0 }
  sorted.forEach((from, i) => {
    const gap = (sorted[i + 1] ?? first + 360) - from
    if (gap > best.gap) best = { from, gap }
  })
  return Math.floor(best.from + best.gap / 2) % 360
}
