import { type Identiteit, prepareIdentiteit, type Voorbereid } from './identiteit.ts'

/**
 * Keys by which possible doubles find each other: two people are compared when they share one. Made from names, birth
 * date, address and phone, never from the BSN (that is compared by its own blind index). Store them as personal data.
 */
export function blokSleutels(persoon: Identiteit): string[] {
  return makeSleutels(prepareIdentiteit(persoon))
}

/** The same for a prepared identity. */
export function makeSleutels(persoon: Voorbereid): string[] {
  const { datum, telefoon, straat, huisnummer, postcode, woonplaats } = persoon
  const voor = soundNaam(persoon.voornaam)
  const achter = soundNaam(persoon.achternaam)
  const sleutels = [
    datum && `d:${datum}`,
    // Both orders give one key, so that swapped boxes meet.
    voor && achter && `n:${[voor, achter].sort().join('|')}`,
    // With a letter of the other name: a first name and a year alone are shared by very many.
    datum && achter && `a:${achter}|${datum.slice(0, 4)}|${voor.slice(0, 1)}`,
    datum && achter && `a:${achter}|${sortedDag(datum)}|${voor.slice(0, 1)}`,
    datum && voor && `a:${voor}|${datum.slice(0, 4)}|${achter.slice(0, 1)}`,
    datum && voor && `a:${voor}|${sortedDag(datum)}|${achter.slice(0, 1)}`,
    postcode && achter && `p:${achter}|${postcode}`,
    postcode && voor && `p:${voor}|${postcode}`,
    postcode === '' && woonplaats && achter
      ? `p:${achter}|${woonplaats.slice(0, 6)}|${voor.slice(0, 1)}`
      : '',
    straat && huisnummer && `s:${straat.slice(0, 5)}|${huisnummer}`,
    postcode && huisnummer && `s:${postcode}|${huisnummer}`,
    telefoon && `t:${telefoon}`,
  ]
  return [...new Set(sleutels.filter((sleutel) => sleutel !== ''))]
}

/** Day and month in one order, so that swapped ones meet. */
function sortedDag(datum: string): string {
  return [datum.slice(5, 7), datum.slice(8)].sort().join('')
}

/** Skeleton of how a name sounds in Dutch: consonants that are heard alike fall together, vowels are left out. */
function soundNaam(naam: string): string {
  const klank = naam
    .replaceAll('?', '')
    .replace(/ph|v|w/g, 'f')
    .replace(/sch|sj|sh|tsj|ç|z|c(?=[eiy])/g, 's')
    .replace(/ck|ch|kh|c|q|g|x/g, 'k')
    .replace(/dt|d|th/g, 't')
    .replace(/b/g, 'p')
  const kaal = klank.slice(0, 1).replace(/[aeiouyjh]/, 'a') + klank.slice(1).replace(/[aeiouyjh]/g, '')
  return kaal.replace(/(.)\1+/g, '$1').slice(0, 4)
}
