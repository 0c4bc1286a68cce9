/** What a measure must be known for before anything may be said about real change. */
export type Parameters = { sd: number | null; betrouwbaarheid: number | null; afkapwaarde: number | null }
export type Verandering =
  | { soort: 'onbekend'; verschil: number }
  | { soort: 'rci'; verschil: number; rci: number; betrouwbaar: boolean; voorbijAfkapwaarde: boolean | null }

/**
 * The Reliable Change Index of Jacobson and Truax (1991, J Consult Clin Psychol 59, 12-19): (post - pre) / S_diff, with
 * S_diff = sqrt(2 * SE^2) and SE = SD * sqrt(1 - r). Reliable from 1.96. Without SD or reliability only the plain difference is answered.
 */
export function judgeChange(pre: number, post: number, p: Parameters): Verandering {
  const verschil = post - pre
  if (p.sd === null || p.betrouwbaarheid === null) return { soort: 'onbekend', verschil }
  const se = p.sd * Math.sqrt(1 - p.betrouwbaarheid)
  const rci = verschil / Math.sqrt(2 * se * se)
  const c = p.afkapwaarde
  return {
    soort: 'rci',
    verschil,
    rci,
    betrouwbaar: Math.abs(rci) >= 1.96,
    voorbijAfkapwaarde: c === null ? null : (pre - c) * (post - c) < 0,
  }
}

export type Doel = { gewicht: number; score: number }
/** How much goals are taken to hang together (Kiresuk and Sherman 1968). */
export const rho = 0.3

/**
 * Goal attainment T (Kiresuk and Sherman 1968): 50 + 10·Σ(w·x) / sqrt((1-ρ)Σw² + ρ(Σw)²). About goals, never about a person; null without goals.
 * Throws a RangeError on a score outside -2..2 or a weight that is not positive.
 */
export function gasT(doelen: readonly Doel[]): number | null {
  if (doelen.length === 0) return null
  for (const d of doelen) {
    if (!Number.isInteger(d.score) || d.score < -2 || d.score > 2) throw new RangeError('a score is -2 to 2')
    if (!(d.gewicht > 0)) throw new RangeError('a weight is positive')
  }
  const sum = (of: (d: Doel) => number) => doelen.reduce((total, d) => total + of(d), 0)
  const weights = sum((d) => d.gewicht)
  const spread = Math.sqrt((1 - rho) * sum((d) => d.gewicht ** 2) + rho * weights ** 2)
  return 50 + (10 * sum((d) => d.gewicht * d.score)) / spread
}
