import type { OordeelRow, Weging } from './get-weging.ts'

/** Different people, by account, who judged every published criterion: two appointments of one person count once, and advice for nobody. */
export function countWegers({ aanmelding, oordelen }: Pick<Weging, 'aanmelding' | 'oordelen'>): number {
  const perPerson = new Map<string, Set<string>>()
  for (const { account_id, criterium, advies } of oordelen) {
    if (advies) continue
    perPerson.set(account_id, (perPerson.get(account_id) ?? new Set()).add(criterium))
  }
  const codes = aanmelding.regime.criteria.map((c) => c.code)
  return [...perPerson.values()].filter((judged) => codes.every((code) => judged.has(code))).length
}

/** Whether people judge one criterion differently. */
export function verschilt(oordelen: readonly Pick<OordeelRow, 'oordeel'>[]): boolean {
  return new Set(oordelen.map((o) => o.oordeel)).size > 1
}

/** The dissent in words, per criterion on which people differ; kept with the decision. */
export function describeAfwijkend({ aanmelding, oordelen }: Pick<Weging, 'aanmelding' | 'oordelen'>): string {
  return aanmelding.regime.criteria
    .flatMap((c) => {
      const own = oordelen.filter((o) => o.criterium === c.code)
      if (!verschilt(own)) return []
      return [
        `${c.nl} ${own.map((o) => `${o.naam} (${o.organisatie}${o.advies ? ', advies' : ''}): ${woorden[o.oordeel]}. ${o.reden}`).join(' ')}`,
      ]
    })
    .join('\n')
}

const woorden: Record<OordeelRow['oordeel'], string> = {
  voldaan: 'voldaan',
  niet_voldaan: 'niet voldaan',
  onduidelijk: 'onduidelijk',
}
