import { compareTekst, type Verhouding } from './compare-tekst.ts'
import type { Voorbereid } from './identiteit.ts'

/** How first and last name relate, and whether they only do so when swapped in one of the two. */
export interface NaamVerschil {
  readonly voornaam: Verhouding
  readonly achternaam: Verhouding
  readonly verwisseld: boolean
}

type Namen = Pick<Voorbereid, 'voornaam' | 'achternaam'>

/** Compares names as they stand, and crosswise when that agrees better (first and last name in the wrong boxes). */
export function compareNaam(a: Namen, b: Namen): NaamVerschil {
  const recht = {
    voornaam: compareVoornaam(a.voornaam, b.voornaam),
    achternaam: compareTekst(a.achternaam, b.achternaam),
  }
  if (past(recht.voornaam) || past(recht.achternaam)) return { ...recht, verwisseld: false }
  const kruis = {
    voornaam: compareTekst(a.voornaam, b.achternaam),
    achternaam: compareTekst(a.achternaam, b.voornaam),
  }
  const beide = past(kruis.voornaam) && past(kruis.achternaam)
  const metLeeg =
    (kruis.voornaam === 'gelijk' && kruis.achternaam !== 'anders') ||
    (kruis.achternaam === 'gelijk' && kruis.voornaam !== 'anders')
  return beide || metLeeg ? { ...kruis, verwisseld: true } : { ...recht, verwisseld: false }
}

/** An initial agrees with a name that begins with it, as far as it goes. */
function compareVoornaam(a: string, b: string): Verhouding {
  if ((a.length === 1 || b.length === 1) && a !== '' && b !== '') return a[0] === b[0] ? 'onbekend' : 'anders'
  return compareTekst(a, b)
}

function past(verhouding: Verhouding): boolean {
  return verhouding === 'gelijk' || verhouding === 'bijna'
}
