/** From how many answers on a figure may be shown. */
export const ondergrens = 10

/** One area with how many said yes and not yet to one statement. */
export type Telling = { gebied: string; ja: number; nogNiet: number }
export type Cel = { gebied: string; aantal: number | null; ja: number | null; nogNiet: number | null }
export type Tabel = { cellen: Cel[]; totaal: Cel }

type Stand = { telling: Telling; toonAantal: boolean; toonVerdeling: boolean }

/**
 * Takes small cells out of one table of areas by answers, so that nobody can get them back by subtracting. A figure under ten goes; so does what
 * would give it away: a row with one closed answer closes both, and as long as the closed rows together can be pinned down to fewer than ten
 * possible values, the next smallest row closes too; when that is not enough, the totals close. `samen` rows may share their numbers between
 * tables: which areas show their number is decided first and once (`openGebieden`).
 */
export function suppress(
  tellingen: readonly Telling[],
  open: ReadonlySet<string>,
  toonTotaal: boolean,
): Tabel {
  const standen: Stand[] = tellingen.map((telling) => {
    const toonAantal = open.has(telling.gebied)
    return {
      telling,
      toonAantal,
      toonVerdeling: toonAantal && telling.ja >= ondergrens && telling.nogNiet >= ondergrens,
    }
  })
  const sum = (of: (t: Telling) => number) => tellingen.reduce((n, t) => n + of(t), 0)
  const ja = sum((t) => t.ja)
  const nogNiet = sum((t) => t.nogNiet)
  let toonVerdelingTotaal = toonTotaal && ja >= ondergrens && nogNiet >= ondergrens
  while (toonVerdelingTotaal && !isSafe(standen)) {
    const next = smallestShown(standen)
    if (next) next.toonVerdeling = false
    else toonVerdelingTotaal = false
  }
  return {
    cellen: standen.map(({ telling: t, toonAantal, toonVerdeling }) => ({
      gebied: t.gebied,
      aantal: toonAantal ? t.ja + t.nogNiet : null,
      ja: toonVerdeling ? t.ja : null,
      nogNiet: toonVerdeling ? t.nogNiet : null,
    })),
    totaal: {
      gebied: '',
      aantal: toonTotaal ? ja + nogNiet : null,
      ja: toonVerdelingTotaal ? ja : null,
      nogNiet: toonVerdelingTotaal ? nogNiet : null,
    },
  }
}

/** Which areas may show how many answered, and whether the total may: decided once for all statements, as they share these numbers. */
export function openGebieden(aantallen: readonly { gebied: string; aantal: number }[]): {
  open: Set<string>
  toonTotaal: boolean
} {
  const bySize = aantallen.toSorted((a, b) => a.aantal - b.aantal || a.gebied.localeCompare(b.gebied, 'nl'))
  const open = new Set(bySize.filter((a) => a.aantal >= ondergrens).map((a) => a.gebied))
  const hidden = () => bySize.filter((a) => !open.has(a.gebied))
  const total = bySize.reduce((n, a) => n + a.aantal, 0)
  // Two closed areas with ten or more between them, or the rest of the sum is one area, or nearly.
  const safe = () =>
    hidden().length === 0 ||
    (hidden().length > 1 && hidden().reduce((n, a) => n + a.aantal, 0) >= 2 * ondergrens)
  while (!safe()) {
    const next = bySize.find((a) => open.has(a.gebied))
    if (!next) break
    open.delete(next.gebied)
  }
  return { open, toonTotaal: total >= ondergrens && safe() }
}

/**
 * With the column totals shown: can a closed cell be pinned down to fewer than ten values? Of closed rows whose number is shown both bounds are
 * known; rows whose number is closed too are known only together.
 */
function isSafe(standen: readonly Stand[]): boolean {
  const closed = standen.filter((s) => !s.toonVerdeling)
  if (closed.length === 0) return true
  const rest = closed.reduce((n, s) => n + s.telling.ja, 0)
  const groups = groupsOf(closed)
  if (groups.length < 2) return false
  return groups.every((size) => {
    const others = groups.reduce((n, g) => n + g, 0) - size
    return Math.min(size, rest) - Math.max(0, rest - others) >= ondergrens
  })
}

/** Sizes that an outsider knows: each closed row with a shown number, and all rows without a number as one. */
function groupsOf(closed: readonly Stand[]): number[] {
  const size = (s: Stand) => s.telling.ja + s.telling.nogNiet
  const known = closed.filter((s) => s.toonAantal).map(size)
  const unknown = closed.filter((s) => !s.toonAantal).map(size)
  return unknown.length === 0 ? known : [...known, unknown.reduce((n, x) => n + x, 0)]
}

function smallestShown(standen: Stand[]): Stand | undefined {
  return standen
    .filter((s) => s.toonVerdeling)
    .toSorted((a, b) => a.telling.ja + a.telling.nogNiet - (b.telling.ja + b.telling.nogNiet))[0]
}

/** Counts of one row that add up to nothing shown: each from ten on; one closed among them closes the next smallest too. */
export function suppressRow<K extends string>(
  aantallen: Readonly<Record<K, number>>,
  totaal: number,
): Record<K, number | null> & { totaal: number | null } {
  const keys = Object.keys(aantallen) as K[]
  const shown = new Set(keys.filter((k) => aantallen[k] >= ondergrens))
  const closed = () => keys.filter((k) => !shown.has(k))
  const room = () => closed().reduce((n, k) => n + aantallen[k], 0)
  while (closed().length > 0 && (closed().length === 1 || room() < ondergrens) && shown.size > 0) {
    const next = [...shown].toSorted((a, b) => aantallen[a] - aantallen[b])[0]
    if (next !== undefined) shown.delete(next)
  }
  const entries = keys.map((k) => [k, shown.has(k) ? aantallen[k] : null])
  return { ...Object.fromEntries(entries), totaal: totaal >= ondergrens ? totaal : null }
}
