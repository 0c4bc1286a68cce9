/** How two pieces of data relate; `onbekend` when one of them is missing. */
export type Verhouding = 'gelijk' | 'bijna' | 'anders' | 'onbekend'

/**
 * Compares two prepared words. `bijna` is one typing error, two in words of seven letters and three in words of eleven,
 * or one word that is the beginning of the other (three letters or more). `?` equals any letter.
 */
export function compareTekst(a: string, b: string): Verhouding {
  if (a === '' || b === '') return 'onbekend'
  if (a === b) return 'gelijk'
  if (a.length === b.length && isSameWithGaten(a, b)) return 'gelijk'
  const [kort, lang] = a.length <= b.length ? [a, b] : [b, a]
  if (kort.length >= 3 && lang.startsWith(kort)) return 'bijna'
  const ruimte = kort.length >= 10 ? 3 : lang.length >= 7 && kort.length >= 5 ? 2 : kort.length >= 3 ? 1 : 0
  return ruimte > 0 && countFouten(a, b, ruimte) <= ruimte ? 'bijna' : 'anders'
}

function isSameWithGaten(a: string, b: string): boolean {
  if (!a.includes('?') && !b.includes('?')) return false
  for (let i = 0; i < a.length; i++) if (!isSame(a, i, b, i)) return false
  return true
}

function isSame(a: string, i: number, b: string, j: number): boolean {
  const links = a[i]
  const rechts = b[j]
  return links === rechts || links === '?' || rechts === '?'
}

/**
 * Typing errors between two words (added, left out, changed, neighbours swapped); more than `grens` is not counted
 * further. Optimal string alignment, one row at a time.
 */
export function countFouten(a: string, b: string, grens: number): number {
  if (Math.abs(a.length - b.length) > grens) return grens + 1
  let voorvorige: number[] = []
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const rij = [i]
    let laagste = i
    for (let j = 1; j <= b.length; j++) {
      const gelijk = isSame(a, i - 1, b, j - 1)
      let fouten = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + (gelijk ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        fouten = Math.min(fouten, (voorvorige[j - 2] ?? 0) + 1)
      }
      rij.push(fouten)
      if (fouten < laagste) laagste = fouten
    }
    if (laagste > grens) return grens + 1
    voorvorige = vorige
    vorige = rij
  }
  return vorige[b.length] ?? grens + 1
}
