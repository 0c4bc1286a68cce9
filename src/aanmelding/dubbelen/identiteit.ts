import { isElfproef } from '../../persoon/contract.ts'
import { fold } from '../inlezen/fold.ts'
import { isTussenvoegsel, splitAchternaam } from '../inlezen/split-naam.ts'

/** What is known of one person; everything may be missing. Dates are `YYYY-MM-DD`, `adres` is street and number. */
export interface Identiteit {
  readonly voornaam?: string | undefined
  readonly tussenvoegsel?: string | undefined
  readonly achternaam?: string | undefined
  readonly geboortedatum?: string | undefined
  readonly bsn?: string | undefined
  readonly telefoon?: string | undefined
  readonly adres?: string | undefined
  readonly postcode?: string | undefined
  readonly woonplaats?: string | undefined
}

/** The same, made ready for comparing: no case, accents, prefixes or punctuation; `?` stands for any letter. */
export interface Voorbereid {
  readonly voornaam: string
  readonly achternaam: string
  readonly datum: string
  readonly bsn: string
  /** A number that passes the 11-proef holds no single typing error, so two that differ are two people. */
  readonly bsnZeker: boolean
  readonly telefoon: string
  readonly straat: string
  readonly huisnummer: string
  readonly postcode: string
  readonly woonplaats: string
}

/** Makes an identity ready for comparing; done once per person when many are compared. */
export function prepareIdentiteit(persoon: Identiteit): Voorbereid {
  const adres = splitAdres(persoon.adres ?? '')
  const bsn = (persoon.bsn ?? '').replace(/\D/g, '')
  return {
    voornaam: foldNaam(persoon.voornaam ?? ''),
    achternaam: foldNaam(splitAchternaam(persoon.achternaam ?? '', persoon.tussenvoegsel).achternaam),
    datum: /^\d{4}-\d{2}-\d{2}$/.test(persoon.geboortedatum ?? '') ? (persoon.geboortedatum ?? '') : '',
    bsn,
    bsnZeker: isElfproef(bsn),
    telefoon: (persoon.telefoon ?? '').replace(/\D/g, '').slice(-9),
    ...adres,
    postcode: (persoon.postcode ?? '').replace(/[^\dA-Za-z]/g, '').toUpperCase(),
    woonplaats: fold(persoon.woonplaats ?? '').replaceAll(' ', ''),
  }
}

/** Letters of a name, glued; a damaged character becomes `?`. Prefixes inside ('Jansen-de Vries') are left out. */
function foldNaam(naam: string): string {
  return naam
    .replaceAll('\uFFFD', '?')
    .split('?')
    .map((deel) =>
      fold(deel)
        .split(' ')
        .filter((woord, i) => i === 0 || !isTussenvoegsel(woord))
        .join(''),
    )
    .join('?')
}

function splitAdres(adres: string): { straat: string; huisnummer: string } {
  const tekst = fold(adres.replace(/[/-]/g, ' '))
  const achter = /^(\D.*?)\s*(\d+)\s*(.*)$/.exec(tekst)
  if (achter) return { straat: (achter[1] ?? '').replaceAll(' ', ''), huisnummer: achter[2] ?? '' }
  const voor = /^(\d+)\s+(.*)$/.exec(tekst)
  if (voor) return { straat: (voor[2] ?? '').replaceAll(' ', ''), huisnummer: voor[1] ?? '' }
  return { straat: tekst.replaceAll(' ', ''), huisnummer: '' }
}
