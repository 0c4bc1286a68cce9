import { fold } from './fold.ts'

/**
 * Whether a header names data that no regime has a place for: nationality, origin, religion, politics, sexual
 * orientation, birthplace (AVG article 9 and the model's 'not usable' list). No mapping by a user can override this.
 */
export function isVerbodenKolom(kop: string): boolean {
  const woorden = fold(kop)
  // 'Herkomst aanmelding' tells who referred, not where someone comes from.
  if (/\bherkomst (van de )?(aanmelding|melding|verwijzing)\b/.test(woorden)) return false
  return patronen.some((patroon) => patroon.test(woorden))
}

const patronen = [
  /\b\w*nationalit\w*/,
  /\bstaatsburgerschap\b|\bpaspoortland\b|\bverblijfs(status|titel|vergunning)\w*/,
  /\betni\w*|\bethni\w*|\bras\b|\bhuidskleur\b/,
  /\b(land van )?(her|af)komst\w*|\b\w*migratie\w*|\ballochtoon\w*|\bcultur\w* achtergrond\b|\bculturele?\b/,
  /\bgeboorte ?(plaats|land|stad|gemeente)\w*|\bgeb ?(plaats|land|pl)\b|\bgeboren (te|in)\b|\bland van geboorte\b/,
  /\bgeboorte\w* (en |of )?(plaats|land)\b|\bgeb(oorte)?datum (en )?(geboorte)?(plaats|land)\b/,
  /\bbirth ?(place|country)\b|\b(place|country) of birth\b/,
  /\b(moeder|thuis)taal\b/,
  /\b\w*religi\w*|\bgeloof\w*|\bgodsdienst\w*|\blevensbeschouw\w*|\bkerk\w*|\bmoskee\w*|\bgezindte\b/,
  /\bpoliti(ek|eke)\b|\bstemgedrag\b|\bpartijlidmaatschap\b|\bvakbond\w*/,
  /\bseksue\w*|\bsexue\w*|\bgeaardheid\b|\blhbt\w*|\bgenderidentiteit\b/,
]
