import { compareDatum, type DatumVerschil } from './compare-datum.ts'
import { compareNaam, type NaamVerschil } from './compare-naam.ts'
import { compareTekst, countFouten, type Verhouding } from './compare-tekst.ts'
import type { Voorbereid } from './identiteit.ts'

/** Everything that two people do or don't have in common; the rules look at this and at nothing else. */
export interface Kenmerken {
  readonly bsn: Verhouding
  /** Both numbers pass the 11-proef and differ: by law two people, unless one was filled in for another. */
  readonly bsnSluitUit: boolean
  readonly namen: NaamVerschil
  /** `gelijk` and `lijkt` speak of both names; `deel` is one name, the other unknown; `half` one name, the other different. */
  readonly naam: 'gelijk' | 'lijkt' | 'deel' | 'half' | 'anders' | 'onbekend'
  /** Same surname and another first name: brother, sister, parent. */
  readonly familie: boolean
  readonly datum: DatumVerschil
  readonly telefoon: boolean
  readonly straat: boolean
  readonly huisnummer: boolean
  /** Same postcode or same place: one piece of evidence, for the one follows from the other. */
  readonly plaats: boolean
}

/** Compares two prepared identities field by field. */
export function findKenmerken(a: Voorbereid, b: Voorbereid): Kenmerken {
  const bsn = compareBsn(a.bsn, b.bsn)
  const namen = compareNaam(a, b)
  return {
    bsn,
    bsnSluitUit: bsn !== 'gelijk' && a.bsnZeker && b.bsnZeker,
    namen,
    naam: judgeNaam(namen),
    familie: !namen.verwisseld && namen.voornaam === 'anders' && past(namen.achternaam),
    datum: compareDatum(a.datum, b.datum),
    telefoon: a.telefoon.length === 9 && a.telefoon === b.telefoon,
    straat: past(compareTekst(a.straat, b.straat)),
    huisnummer: a.huisnummer !== '' && a.huisnummer === b.huisnummer,
    plaats:
      (a.postcode !== '' && a.postcode === b.postcode) || past(compareTekst(a.woonplaats, b.woonplaats)),
  }
}

function compareBsn(a: string, b: string): Verhouding {
  if (a === '' || b === '') return 'onbekend'
  if (a === b) return 'gelijk'
  return countFouten(a, b, 1) <= 1 ? 'bijna' : 'anders'
}

function judgeNaam({ voornaam, achternaam, verwisseld }: NaamVerschil): Kenmerken['naam'] {
  if (voornaam === 'gelijk' && achternaam === 'gelijk' && !verwisseld) return 'gelijk'
  if (past(voornaam) && past(achternaam)) return 'lijkt'
  if (past(voornaam)) return achternaam === 'onbekend' ? 'deel' : 'half'
  if (past(achternaam)) return voornaam === 'onbekend' ? 'deel' : 'half'
  return voornaam === 'onbekend' && achternaam === 'onbekend' ? 'onbekend' : 'anders'
}

function past(verhouding: Verhouding): boolean {
  return verhouding === 'gelijk' || verhouding === 'bijna'
}
