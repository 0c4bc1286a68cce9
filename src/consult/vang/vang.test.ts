import { describe, expect, test } from 'vitest'
import { vang, vervang } from './vang.ts'
import type { EigenNaam } from './vangst.ts'

const vandaag = '2026-11-02'
const namen: EigenNaam[] = [
  { roepnaam: 'Sem', tussenvoegsel: '', achternaam: 'Verhoeven' },
  { roepnaam: 'Zoë', tussenvoegsel: 'van der', achternaam: 'Kluft' },
  { roepnaam: 'Roos', tussenvoegsel: '', achternaam: 'Bos' },
  { roepnaam: 'Anne-Fleur', tussenvoegsel: '', achternaam: 'de Graaf-Tol' },
]
const soorten = (tekst: string, zeker: boolean) =>
  vang(tekst, namen, vandaag).flatMap((v) => (v.zeker === zeker ? [[v.soort, v.tekst]] : []))

describe('wat zeker iemand aanwijst', () => {
  test.each([
    ['een naam uit eigen casus', 'Wij spreken Sem elke week.', 'eigen_naam', 'Sem'],
    ['de hele naam', 'met Sem Verhoeven gebeld', 'eigen_naam', 'Sem Verhoeven'],
    ['de hele naam in kleine letters', 'met sem verhoeven gebeld', 'eigen_naam', 'sem verhoeven'],
    ['de achternaam alleen', 'bij familie Verhoeven thuis', 'eigen_naam', 'Verhoeven'],
    ['van wie iets is', 'het is Sems fiets', 'eigen_naam', 'Sems'],
    ['met een apostrof', "het is Sem's fiets", 'eigen_naam', "Sem's"],
    ['zonder het streepje op de e', 'ik zag Zoe gisteren', 'eigen_naam', 'Zoe'],
    ['met tussenvoegsel', 'ik zag zoe van der kluft', 'eigen_naam', 'zoe van der kluft'],
    ['met een onzichtbaar teken erin', 'ik zag S\u200bem', 'eigen_naam', 'S\u200bem'],
    ['in hoofdletters', 'ik zag SEM', 'eigen_naam', 'SEM'],
    ['een naam die ook een woord is, midden in de zin', 'toen zei Roos niets', 'eigen_naam', 'Roos'],
    ['een samengestelde naam', 'toen zei Anne-Fleur niets', 'eigen_naam', 'Anne-Fleur'],
    ['een burgerservicenummer', 'nummer 123456782 staat erin', 'bsn', '123456782'],
    ['een burgerservicenummer met spaties', 'nummer 123 456 782 staat erin', 'bsn', '123 456 782'],
    ['een burgerservicenummer in brede cijfers', 'nummer １２３４５６７８２', 'bsn', '１２３４５６７８２'],
    ['een mobiel nummer', 'bel 06-12345678 maar', 'telefoon', '06-12345678'],
    ['een mobiel nummer met spaties', 'bel 06 12 34 56 78 maar', 'telefoon', '06 12 34 56 78'],
    ['een nummer met landcode', 'bel +31 6 12345678 maar', 'telefoon', '+31 6 12345678'],
    ['een vast nummer', 'bel 010-5550100 maar', 'telefoon', '010-5550100'],
    ['een e-mailadres', 'mail naar s.verhoeven@voorbeeld.nl', 'email', 's.verhoeven@voorbeeld.nl'],
    ['een geboortedag in cijfers', 'van 12-03-2010 dus', 'geboortedatum', '12-03-2010'],
    ['een geboortedag, jaar eerst', 'van 2010-03-12 dus', 'geboortedatum', '2010-03-12'],
    ['een geboortedag in woorden', 'van 12 maart 2010 dus', 'geboortedatum', '12 maart 2010'],
    ['een geboortedag in het Engels', 'on March 12, 2010 so', 'geboortedatum', 'March 12, 2010'],
    ['een geboortedag in twee cijfers', 'van 12/3/10 dus', 'geboortedatum', '12/3/10'],
    ['een verjaardag zonder jaar', 'geboren op 12 maart', 'geboortedatum', '12 maart'],
  ])('%s', (_wat, tekst, soort, gevangen) => {
    expect(soorten(tekst, true)).toEqual([[soort, gevangen]])
  })
})

describe('wat misschien iemand aanwijst', () => {
  test.each([
    ['een hoofdletter midden in de zin', 'toen kwam Karel binnen', 'naam', 'Karel'],
    ['voor- en achternaam', 'Karel van den Berg kwam', 'naam', 'Karel van den Berg'],
    ['een bekende voornaam vooraan', 'Fatima kwam niet', 'naam', 'Fatima'],
    ['een voornaam uit eigen casus in kleine letters', 'toen zei sem niets', 'naam', 'sem'],
    ['een naam die ook een woord is, vooraan', 'Bos en duin is ver', 'naam', 'Bos'],
    ['een dag die pas was', 'op 12 oktober 2026 was dat', 'datum', '12 oktober 2026'],
    ['een adres', 'bij de Kerkstraat 12 daar', 'adres', 'Kerkstraat 12'],
    ['een weg met nummer', 'bij de Veldweg 7 daar', 'adres', 'Veldweg 7'],
    ['een postcode', 'in 1234 AB daar', 'postcode', '1234 AB'],
    ['een zaaknummer', 'zaak 20261234 dus', 'nummer', '20261234'],
  ])('%s', (_wat, tekst, soort, gevangen) => {
    expect(soorten(tekst, true)).toEqual([])
    expect(soorten(tekst, false)).toEqual([[soort, gevangen]])
  })
})

describe('wat niemand aanwijst', () => {
  test.each([
    'Ik weet het even niet. Een jongere van 15 komt al 3 weken niet op school.',
    'De jongere wil wel, maar de ouders willen niet. Wat doe je dan?',
    'Na 2 jaar hulp ging het beter. Op maandag 9.00 uur is er ruimte.',
    'Wij belden Veilig Thuis en de Raad voor de Kinderbescherming.',
    'Via WhatsApp of Instagram lukt het soms. De AVG laat dat toe.',
    'De roos in het bos was wit.',
    'Punt 1: begin met nummering 3, op deze weg 2 keer.',
    'Zij kreeg 1.250 euro schuld in 2025, dat is 10% meer.',
    'I do not know. A young person stays away on Monday.',
  ])('%s', (tekst) => {
    expect(vang(tekst, namen, vandaag)).toEqual([])
  })
})

test('elke vangst wijst haar plek in de tekst aan, in volgorde en zonder overlap', () => {
  const tekst = 'Sem Verhoeven, geboren 12-03-2010, woont in de Kerkstraat 12 en belt met 06-12345678.'
  const found = vang(tekst, namen, vandaag)
  expect(found.map((v) => v.soort)).toEqual(['eigen_naam', 'geboortedatum', 'adres', 'telefoon'])
  for (const v of found) expect(tekst.slice(v.van, v.tot)).toBe(v.tekst)
})

test('vervangen zet andere woorden neer, met een hoofdletter vooraan', () => {
  const tekst = 'Sem belt. Daarna zag ik Sem.'
  const [first, second] = vang(tekst, namen, vandaag)
  if (!first || !second) throw new Error('not caught')
  expect(vervang(vervang(tekst, second, 'de jongere'), first, 'de jongere')).toBe(
    'De jongere belt. Daarna zag ik de jongere.',
  )
})

test('een lange tekst is zo gelezen', () => {
  const worst = [
    'a'.repeat(4000),
    '1 '.repeat(2000),
    'Aa '.repeat(1300),
    'a@'.repeat(2000),
    'straat'.repeat(660),
  ]
  // Of this thread alone: a clock on the wall also counts how long the machine was busy with something else.
  const before = process.threadCpuUsage()
  for (const tekst of worst) vang(tekst, namen, vandaag)
  const { user, system } = process.threadCpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(2000)
})
