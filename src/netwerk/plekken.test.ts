import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initials, linesOf, shortName, widthOf } from './letters/states.ts'
import { type Doos, freeHoek, layPlekken, middenDoos, placeOf, pointAt } from './plekken/states.ts'
import { type Kring, kringen, type Lid } from './states.ts'
import { byLeefgebied, compareRondes, longAgo } from './vergelijk/states.ts'
import { ledenWoorden, sayLid } from './woorden/states.ts'

const lid = (naam: string, meer: Partial<Lid> = {}): Lid => ({
  id: naam,
  mensId: naam,
  naam,
  kring: 'binnen',
  hoek: 0,
  soort: 'anders',
  eigenSoort: '',
  steun: 'weet_niet',
  gebieden: [],
  vroeger: false,
  contact: 'weet_niet',
  kent: [],
  ...meer,
})
const velden = { telefoon: { breedte: 350, hoogte: 525 }, scherm: { breedte: 600, hoogte: 552 } }
const overlap = (a: Doos, b: Doos) =>
  Math.min((a.breedte + b.breedte) / 2 - Math.abs(a.x - b.x), (a.hoogte + b.hoogte) / 2 - Math.abs(a.y - b.y))

test('twaalf mensen met een naam liggen op een telefoon niet over elkaar, en staan in hun eigen kring', () => {
  const leden = Array.from({ length: 12 }, (_, i) =>
    lid(`naam ${i}`, { kring: kringen[i % 3] ?? 'buiten', hoek: (i * 37) % 360 }),
  )
  const plekken = layPlekken(leden, velden.telefoon)
  expect(plekken.every((plek) => !plek.klein)).toBe(true)
  for (const [i, a] of plekken.entries()) {
    for (const b of plekken.slice(i + 1)) expect(overlap(a, b)).toBeLessThanOrEqual(5)
    expect(placeOf(velden.telefoon, a.x, a.y).kring).toBe(leden[i]?.kring)
  }
})

test('wie je neerzet, staat waar je losliet: kring en plek gaan heen en weer', () => {
  fc.assert(
    fc.property(fc.constantFrom<Kring>(...kringen), fc.integer({ min: 0, max: 359 }), (kring, hoek) => {
      const deel = { binnen: 0.36, midden: 0.66, buiten: 0.9 }[kring]
      const { x, y } = pointAt(velden.scherm, deel, hoek)
      expect(placeOf(velden.scherm, x, y)).toEqual({ kring, hoek })
    }),
  )
})

test('150 mensen passen, met letters in plaats van namen, binnen de rand en in minder dan een halve seconde rekenen', () => {
  const leden = Array.from({ length: 150 }, (_, i) =>
    lid(`mens ${i}`, { kring: kringen[Number(i >= 5) + Number(i >= 40)] ?? 'buiten', hoek: (i * 61) % 360 }),
  )
  // Of this thread alone: a clock on the wall also counts how long the machine was busy with something else.
  const before = process.threadCpuUsage()
  const plekken = layPlekken(leden, velden.scherm)
  const { user, system } = process.threadCpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(500)
  expect(plekken).toHaveLength(150)
  for (const { x, y } of plekken) expect(x > 0 && y > 0 && x < 600 && y < 552).toBe(true)
})

test('dezelfde mensen staan altijd hetzelfde', () => {
  const leden = ['a', 'b', 'c'].map((naam, i) => lid(naam, { hoek: i }))
  expect(layPlekken(leden, velden.scherm)).toEqual(layPlekken(leden, velden.scherm))
})

test('een nieuwe komt waar ruimte is', () => {
  expect(freeHoek([])).toBe(45)
  expect(freeHoek([0])).toBe(180)
  expect(freeHoek([0, 90, 180])).toBe(270)
})

test('een lange naam wordt ingekort op wat mensen één letter noemen, en naar wat zo breed is', () => {
  expect(shortName('oma')).toBe('oma')
  expect(shortName('👩‍👩‍👧'.repeat(20))).toBe(`${'👩‍👩‍👧'.repeat(5)}…`)
  for (const naam of ['W'.repeat(14), '한국어한국어한국어', '﷽﷽﷽', 'z'.repeat(100)])
    expect([naam, widthOf(shortName(naam)) < 8]).toEqual([naam, true])
  expect(initials('tante Rina')).toBe('TR')
  expect(initials('👩‍👩‍👧 Mo')).toBe('👩‍👩‍👧M')
})

test('opgestapelde tekens blijven bij hun eigen letter', () => {
  const zalgo = `Z${'\u0335\u0313\u0332'.repeat(8)}o`
  expect(shortName(zalgo)).toBe('Z\u0335\u0313\u0332o')
  expect(initials(zalgo)).toBe('Z\u0335\u0313\u0332')
  expect(shortName('שָׁלוֹם')).toBe('שָׁלוֹם')
})

test('regels breken tussen woorden, en binnen een woord dat breder is dan een regel; er gaat niets weg', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (woorden) => {
      const tekst = woorden.join(' ')
      const lines = linesOf(tekst, 12)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(tekst.replaceAll(/\s/g, ''))
      for (const line of lines) expect([line, widthOf(line) <= 12.01]).toEqual([line, true])
    }),
  )
})

test('een voornaam past in het midden, en niemand staat erop', () => {
  const midden = middenDoos(velden.telefoon, 'Maximiliaan')
  expect(midden.breedte).toBeGreaterThan(widthOf('Maximiliaan') * 17)
  const leden = Array.from({ length: 6 }, (_, i) => lid(`naam ${i}`, { hoek: i * 60 }))
  for (const plek of layPlekken(leden, velden.telefoon, undefined, [midden]))
    expect(overlap(plek, midden)).toBeLessThanOrEqual(5)
  expect(middenDoos(velden.telefoon, 'ik').breedte).toBe(56)
})

test('twee rondes naast elkaar: nieuw, weg, dichterbij, verder, en andere steun', () => {
  const toen = [
    lid('oma'),
    lid('Mo', { kring: 'buiten' }),
    lid('Bo'),
    lid('papa', { steun: 'kost' }),
    lid('Jip'),
  ]
  const nu = [
    lid('oma'),
    lid('Mo', { kring: 'midden' }),
    lid('Bo', { kring: 'buiten' }),
    lid('papa', { steun: 'steunt', gebieden: ['wonen'] }),
    lid('Til'),
  ]
  const found = Object.fromEntries(compareRondes(toen, nu).map(({ naam, soorten }) => [naam, soorten]))
  expect(found).toEqual({
    Mo: ['dichterbij'],
    Bo: ['verder'],
    papa: ['steun', 'gebieden'],
    Til: ['nieuw'],
    Jip: ['weg'],
  })
})

test('per leefgebied staat wie er helpt; wie lang niet sprak wordt genoemd, hulp niet', () => {
  const leden = [
    lid('oma', { gebieden: ['wonen'], contact: 'langer' }),
    lid('Tom', { soort: 'hulp', contact: 'langer' }),
  ]
  expect(
    byLeefgebied(leden)
      .find(({ gebied }) => gebied === 'wonen')
      ?.leden.map(({ naam }) => naam),
  ).toEqual(['oma'])
  expect(byLeefgebied(leden).find(({ gebied }) => gebied === 'werk')?.leden).toEqual([])
  expect(longAgo(leden).map(({ naam }) => naam)).toEqual(['oma'])
})

test('een voorlezer zegt wie het is, waar en waarmee', () => {
  const oma = lid('Oma', { soort: 'familie', steun: 'steunt', gebieden: ['wonen'] })
  expect(sayLid(oma, [oma], ledenWoorden.nl, 'nl')).toBe(
    'Oma, dichtbij, familie, geeft steun, helpt met wonen',
  )
})
