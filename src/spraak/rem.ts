import { clock } from '../kernel/clock.ts'

/**
 * A brake per account: `take` says whether it may once more, at most `most` times in `seconds`. Kept in memory only; it forgets
 * whoever was quiet as soon as somebody else comes.
 */
export function createRem(most: number, seconds: number): { take(accountId: string): boolean } {
  const taken = new Map<string, number[]>()
  return {
    take: (accountId) => {
      const now = clock.now().getTime()
      for (const [id, moments] of taken) {
        const recent = moments.filter((moment) => now - moment < seconds * 1000)
        if (recent.length === 0) taken.delete(id)
        else taken.set(id, recent)
      }
      const recent = taken.get(accountId) ?? []
      if (recent.length >= most) return false
      taken.set(accountId, [...recent, now])
      return true
    },
  }
}
