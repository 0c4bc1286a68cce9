import type { PubliekAntwoord } from '../contract.ts'
import type { Velden } from './schrijf-velden.ts'

export const isShared = (v: Velden) => v.iedereen || v.organisaties.length > 0

/** Whether it leaves the own organisation; parents are outside it from 16 on. */
const leaves = (v: Velden, { geheim }: PubliekAntwoord) =>
  isShared(v) || (v.ouderKiest && geheim.ouderIsAnder)

/** Whether this writer, bound to secrecy, must say on which ground this is shared. */
export function asksGeheim(v: Velden, publiek: PubliekAntwoord): boolean {
  return publiek.geheim.categorieen.includes(v.categorie) && leaves(v, publiek)
}

/** Readers who see this only with a consent: the chosen, or with 'everyone' all of them. */
export function needToestemming(v: Velden, publiek: PubliekAntwoord): PubliekAntwoord['organisaties'] {
  return publiek.organisaties.filter(
    (o) =>
      !o.eigen && (v.iedereen || v.organisaties.includes(o.id)) && o.metToestemming.includes(v.categorie),
  )
}

/** Parents who would see this only with a consent. */
export const parentsNeed = (v: Velden, publiek: PubliekAntwoord) =>
  v.ouderKiest && publiek.toestemming.ouders.includes(v.categorie)

const onRelease = (v: Velden, publiek: PubliekAntwoord) =>
  asksGeheim(v, publiek) && v.geheimGrond === 'toestemming'

/** Whether this can't be sent without a consent; with 'everyone' those who need one just don't see it. */
export function asksToestemming(v: Velden, publiek: PubliekAntwoord): boolean {
  if (!leaves(v, publiek)) return false
  const byReaders = !v.iedereen && needToestemming(v, publiek).length > 0
  return publiek.toestemming.geven.includes(v.categorie) || byReaders || onRelease(v, publiek)
}

/** Whether choosing a consent has any use. */
export const offersToestemming = (v: Velden, publiek: PubliekAntwoord) =>
  asksToestemming(v, publiek) || (!v.iedereen && parentsNeed(v, publiek))

export type Geldig = PubliekAntwoord['toestemming']['geldig'][number]

/** Consents of the kind that is asked, for this category and every reader that was chosen; none for 'everyone, also who comes later'. */
export function fittingToestemmingen(v: Velden, publiek: PubliekAntwoord): Geldig[] {
  if (v.iedereen) return []
  return publiek.toestemming.geldig.filter(
    (t) =>
      (t.soort === 'geheim' || !onRelease(v, publiek)) &&
      t.categorieen.includes(v.categorie) &&
      v.organisaties.every((id) => t.aan.some((o) => o.id === id)) &&
      (!v.ouderKiest || !publiek.geheim.ouderIsAnder || t.aanOuders),
  )
}

/** The consent that goes along: what was chosen, as long as it still fits what is being written. */
export function chosenToestemming(v: Velden, publiek: PubliekAntwoord): string | null {
  if (!offersToestemming(v, publiek)) return null
  return fittingToestemmingen(v, publiek).find((t) => t.id === v.toestemmingId)?.id ?? null
}

/** Where to ask for the consent that is missing, with what is known already. */
export function askPath(casusId: string, v: Velden, publiek: PubliekAntwoord): string {
  const query = new URLSearchParams({
    soort: onRelease(v, publiek) ? 'geheim' : 'avg',
    categorie: v.categorie,
    aan: v.organisaties.join(','),
    ouders: v.ouderKiest ? 'ja' : 'nee',
  })
  return `/casussen/${casusId}/toestemming?${query}`
}
