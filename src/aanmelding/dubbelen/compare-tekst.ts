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
  const ruimte = allowedFouten(kort.length, lang.length)
  return ruimte > 0 && countFouten(a, b, ruimte) <= ruimte ? 'bijna' : 'anders'
}

/** How many typing errors two names of these lengths may differ. */
function allowedFouten(kort: number, lang: number): number {
  if (kort >= 10) return 3
  if (lang >= 7 && kort >= 5) return 2
  return kort >= 3 ? 1 : 0
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

/** Three rows of the table, used again for every pair: comparing many people makes no garbage. */
const rijen = [new Uint16Array(256), new Uint16Array(256), new Uint16Array(256)] as const

/**
 * Typing errors between two words (added, left out, changed, neighbours swapped); more than `grens` is not counted
 * further. Optimal string alignment, one row at a time; of longer words the first 250 letters count.
 */
export function countFouten(a: string, b: string, grens: number): number {
  if (Math.abs(a.length - b.length) > grens) return grens + 1
  const lengteA = Math.min(a.length, 250)
  const lengteB = Math.min(b.length, 250)
  let [voorvorige, vorige, rij]: [Uint16Array, Uint16Array, Uint16Array] = [...rijen]
  for (let j = 0; j <= lengteB; j++) vorige[j] = j
  for (let i = 1; i <= lengteA; i++) {
    if (fillRij(a, b, i, lengteB, rij, vorige, voorvorige) > grens) return grens + 1
    const vrij: Uint16Array = voorvorige
    voorvorige = vorige
    vorige = rij
    rij = vrij
  }
  return vorige[lengteB] ?? grens + 1
}

/** Fills one row of the table and gives its lowest value: nothing below can be lower. */
function fillRij(
  a: string,
  b: string,
  i: number,
  lengte: number,
  rij: Uint16Array,
  vorige: Uint16Array,
  voorvorige: Uint16Array,
) {
  rij[0] = i
  let laagste = i
  for (let j = 1; j <= lengte; j++) {
    const anders = isSame(a, i - 1, b, j - 1) ? 0 : 1
    let fouten = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + anders)
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      fouten = Math.min(fouten, (voorvorige[j - 2] ?? 0) + 1)
    }
    rij[j] = fouten
    if (fouten < laagste) laagste = fouten
  }
  return laagste
}
