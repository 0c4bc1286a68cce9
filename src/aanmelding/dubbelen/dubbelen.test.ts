import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categorieen, type GelezenAanmelding, readAanmeldingen } from '../inlezen/index.ts'
import {
  blokSleutels,
  compareIdentiteit,
  describeReden,
  findDubbelen,
  type Identiteit,
  redenCodes,
} from './index.ts'

const map = new URL('../../../data/aanmeldingen/', import.meta.url)
const sem: Identiteit = {
  voornaam: 'Sem',
  tussenvoegsel: 'van den',
  achternaam: 'Berg',
  geboortedatum: '2010-03-12',
  telefoon: '0612345678',
  adres: 'Kerkweg 53',
  postcode: '1168 GH',
  woonplaats: 'Voorbeeldstad',
}
const { geboortedatum: _, ...zonderDatum } = sem

async function readPersonen(bestand: string): Promise<GelezenAanmelding[]> {
  const bytes = readFileSync(new URL(bestand, map))
  const opties = { peildatum: '2026-11-02', categorieen: new Set(categorieen) }
  const uitkomsten = await Array.fromAsync(readAanmeldingen(bytes, bestand, opties))
  return uitkomsten.flatMap((een) => (een.soort === 'aangenomen' ? [een.aanmelding] : []))
}

describe('de twee bestanden van partners', () => {
  it('hebben precies de vijf jeugdigen gemeen die ook hetzelfde bsn hebben, en niemand anders', async () => {
    const wijkteam = await readPersonen('wijkteam-oost.xlsx')
    const leerplicht = await readPersonen('leerplicht-verzuim.csv')
    const paren = findDubbelen([...wijkteam, ...leerplicht])
    const namen = paren.map(({ a }) => `${wijkteam[a]?.voornaam} ${wijkteam[a]?.achternaam}`)
    expect(namen.sort()).toEqual([
      'Bram Ferreira',
      'Djamila Groot',
      'Lotte Hendriks',
      'Quincy Maas',
      'Sanne Kaya',
    ])
    expect(paren.every(({ a, b }) => a < wijkteam.length && b >= wijkteam.length)).toBe(true)
    expect(paren.map(({ a, b }) => wijkteam[a]?.bsn === leerplicht[b - wijkteam.length]?.bsn)).toEqual(
      Array(5).fill(true),
    )
  })

  it('geven dezelfde vijf zonder bsn, op naam en geboortedatum', async () => {
    const alle = [
      ...(await readPersonen('wijkteam-oost.xlsx')),
      ...(await readPersonen('leerplicht-verzuim.csv')),
    ]
    expect(findDubbelen(alle.map(({ bsn, ...overig }) => overig))).toHaveLength(5)
  })
})

describe('wie als dezelfde geldt', () => {
  it.each<[string, Identiteit, string, string]>([
    ['dezelfde gegevens', sem, 'zelfde', 'zelfde_naam'],
    ['een tikfout in de achternaam', { ...sem, achternaam: 'Brg' }, 'zelfde', 'naam_lijkt'],
    [
      'een voornaam met één letter verschil, zoals bij een tweeling',
      { ...sem, voornaam: 'Sam' },
      'waarschijnlijk',
      'naam_lijkt',
    ],
    [
      'namen in elkaars vak',
      { ...sem, voornaam: 'Berg', achternaam: 'Sem', tussenvoegsel: '' },
      'zelfde',
      'namen_verwisseld',
    ],
    [
      'dag en maand verwisseld',
      { ...sem, geboortedatum: '2010-12-03' },
      'waarschijnlijk',
      'dag_maand_verwisseld',
    ],
    [
      'één cijfer in de datum',
      { ...sem, geboortedatum: '2010-03-13' },
      'waarschijnlijk',
      'geboortedatum_een_cijfer',
    ],
    [
      'geen datum, wel een telefoonnummer',
      { voornaam: 'Sem', achternaam: 'Berg', telefoon: '+31612345678' },
      'waarschijnlijk',
      'zelfde_telefoon',
    ],
    [
      'andere achternaam op hetzelfde adres',
      { ...sem, achternaam: 'Jansen' },
      'waarschijnlijk',
      'zelfde_voornaam',
    ],
    [
      'voorvoegsel in de achternaam',
      { voornaam: 'sém', achternaam: 'Van Den Berg', geboortedatum: '2010-03-12' },
      'waarschijnlijk',
      'zelfde_naam',
    ],
    [
      'voorvoegsel achter de komma',
      { voornaam: 'Sem', achternaam: 'Berg, v.d.', geboortedatum: '2010-03-12', adres: 'Kerkweg 53' },
      'zelfde',
      'naam_lijkt',
    ],
  ])('%s', (_naam, ander, oordeel, reden) => {
    for (const uitkomst of [compareIdentiteit(sem, ander), compareIdentiteit(ander, sem)]) {
      expect(uitkomst).toMatchObject({ oordeel })
      expect(uitkomst.redenen).toContain(reden)
    }
  })

  it('een beschadigd teken staat voor elke letter', () => {
    const a = { voornaam: 'Sanne', achternaam: 'Nguyễn', geboortedatum: '2007-08-03' }
    expect(compareIdentiteit(a, { ...a, achternaam: 'Nguy?n' })).toEqual({
      oordeel: 'waarschijnlijk',
      redenen: ['zelfde_naam', 'zelfde_geboortedatum'],
    })
  })
})

describe('wie niet als dezelfde geldt', () => {
  it.each<[string, Identiteit, Identiteit]>([
    ['een tweeling op één adres', sem, { ...sem, voornaam: 'Daan' }],
    [
      'een zus op één adres met het nummer van moeder',
      sem,
      { ...sem, voornaam: 'Noor', geboortedatum: '2012-01-01' },
    ],
    [
      'een naamgenoot met een andere geboortedatum',
      sem,
      { ...zonderDatum, adres: 'Dorpsstraat 1', telefoon: '', postcode: '', geboortedatum: '2008-11-30' },
    ],
    [
      'een naamgenoot met een ander geldig bsn',
      { ...sem, bsn: '999904693' },
      { voornaam: 'Sem', achternaam: 'Berg', geboortedatum: '2010-03-12', bsn: '999904772' },
    ],
    [
      'alleen dezelfde geboortedag',
      sem,
      { voornaam: 'Ilias', achternaam: 'Kaya', geboortedatum: '2010-03-12' },
    ],
    ['twee keer niets', {}, {}],
  ])('%s', (_naam, a, b) => {
    expect(compareIdentiteit(a, b).oordeel).toBe('niet')
    expect(findDubbelen([a, b])).toEqual([])
  })

  it('een ander bsn bij verder gelijke gegevens wordt wel getoond, met de reden erbij', () => {
    const uitkomst = compareIdentiteit({ ...sem, bsn: '999904693' }, { ...sem, bsn: '999904772' })
    expect(uitkomst.oordeel).toBe('waarschijnlijk')
    expect(uitkomst.redenen).toContain('ander_bsn')
  })
})

describe('sleutels', () => {
  it('bevatten nooit het bsn', () => {
    const metBsn = { ...sem, bsn: '999904693' }
    expect(blokSleutels(metBsn)).toEqual(blokSleutels(sem))
    expect(blokSleutels({ bsn: '999904693' })).toEqual([])
  })

  it('laten paren die op één veld na gelijk zijn elkaar altijd vinden', () => {
    const ander: Identiteit[] = [
      { ...sem, voornaam: 'Xander' },
      { ...sem, achternaam: 'Xander' },
      { ...sem, geboortedatum: '1999-01-01' },
      { ...sem, telefoon: '', adres: '', postcode: '' },
    ]
    for (const een of ander) {
      const sleutels = new Set(blokSleutels(een))
      expect(blokSleutels(sem).some((sleutel) => sleutels.has(sleutel))).toBe(true)
    }
  })
})

describe('vergelijken van willekeurige gegevens', () => {
  const tekst = fc.string({ unit: 'grapheme', maxLength: 30 })
  const persoon: fc.Arbitrary<Identiteit> = fc.record(
    {
      voornaam: tekst,
      achternaam: tekst,
      geboortedatum: tekst,
      bsn: tekst,
      telefoon: tekst,
      adres: tekst,
      postcode: tekst,
      woonplaats: tekst,
    },
    { requiredKeys: [] },
  )

  it('geeft in beide richtingen hetzelfde oordeel en alleen bekende redenen', () => {
    fc.assert(
      fc.property(persoon, persoon, (a, b) => {
        const heen = compareIdentiteit(a, b)
        expect(compareIdentiteit(b, a)).toEqual(heen)
        expect(
          heen.redenen.every((reden) => redenCodes.includes(reden) && describeReden(reden).endsWith('.')),
        ).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('vindt per lijst dezelfde paren als alles met alles vergelijken', () => {
    const naam = fc.constantFrom('Sem', 'Daan', 'Noor', 'Zoë')
    const achternaam = fc.constantFrom('Berg', 'Kaya', 'Nguy?n', 'Nguyễn')
    const datum = fc.constantFrom('2010-03-12', '2010-12-03', '2009-05-05')
    const lijst = fc.array(fc.record({ voornaam: naam, achternaam, geboortedatum: datum }), { maxLength: 12 })
    fc.assert(
      fc.property(lijst, (personen) => {
        const alle = personen.flatMap((a, i) =>
          personen.slice(i + 1).filter((b) => compareIdentiteit(a, b).oordeel !== 'niet'),
        )
        expect(findDubbelen(personen)).toHaveLength(alle.length)
      }),
      { numRuns: 200 },
    )
  })
})
