type Tweetalig = { nl: string; en: string }
/** One processing activity as AVG 30 asks it, as far as the software decides it; controller, FG and DPIA are the partnership's own. */
export type RegisterRegel = Record<
  'doel' | 'gegevens' | 'vanWie' | 'ontvangers' | 'grondslag' | 'bewaren',
  Tweetalig
>

/** The ground that differs by regime, party and category. */
export const perRegime: Tweetalig = {
  nl: 'Per regime, partij en rubriek: zie de gronden en de deelregels.',
  en: 'Per regime, party and category: see the grounds and sharing rules.',
}
/** Kept with its casus. */
export const metCasus: Tweetalig = {
  nl: 'Zo lang als de casus, naar de termijn van het regime.',
  en: 'As long as the case, by the term of the regime.',
}
/** Whose data most activities hold. */
export const jongerenOuders: Tweetalig = {
  nl: 'jongeren, ouders, professionals',
  en: 'young people, parents, professionals',
}
