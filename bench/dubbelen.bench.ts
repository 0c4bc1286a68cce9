import { readFileSync } from 'node:fs'
import { findDubbelen, type Identiteit } from '../src/aanmelding/index.ts'

interface Persoon extends Identiteit {
  readonly wie: number
}

/** Measures the recognition of double people on FEBRL 3 and prints JSON; `npm run bench -- dubbelen [even|oneven]`. */
function main() {
  const helft = process.argv[2]
  const alle = readFebrl()
  const lijst = helft === undefined ? alle : alle.filter(({ wie }) => (wie % 2 === 0) === (helft === 'even'))
  const metNummer = measure(lijst)
  const zonderNummer = measure(lijst.map(({ bsn: _, ...overig }) => overig))
  const { precision, recall, f, paren, tijdMs } = metNummer
  const bestand = 'febrl3.csv'
  const uitkomst = {
    bestand,
    helft: helft ?? 'alle',
    personen: lijst.length,
    precision,
    recall,
    f,
    paren,
    tijdMs,
    metNummer,
    zonderNummer,
  }
  console.log(JSON.stringify({ ...uitkomst, groei: measureGroei() }, null, 2))
}

function measure(lijst: readonly Persoon[]) {
  const begin = performance.now()
  const gevonden = findDubbelen(lijst)
  const tijdMs = Math.round(performance.now() - begin)
  const goed = gevonden.filter(({ a, b }) => lijst[a]?.wie === lijst[b]?.wie).length
  const zeker = gevonden.filter(({ oordeel }) => oordeel === 'zelfde')
  const zekerFout = zeker.filter(({ a, b }) => lijst[a]?.wie !== lijst[b]?.wie).length
  const echt = countParen(lijst)
  const precision = goed / gevonden.length
  const recall = goed / echt
  return {
    precision: round(precision),
    recall: round(recall),
    f: round((2 * precision * recall) / (precision + recall)),
    paren: { gevonden: gevonden.length, goed, fout: gevonden.length - goed, gemist: echt - goed, echt },
    zelfde: { gevonden: zeker.length, fout: zekerFout },
    tijdMs,
  }
}

function countParen(lijst: readonly Persoon[]): number {
  const aantallen = new Map<number, number>()
  for (const { wie } of lijst) aantallen.set(wie, (aantallen.get(wie) ?? 0) + 1)
  return [...aantallen.values()].reduce((som, aantal) => som + (aantal * (aantal - 1)) / 2, 0)
}

function readFebrl(): Persoon[] {
  const tekst = readFileSync(new URL('../data/linkage/febrl3.csv', import.meta.url), 'utf8')
  return tekst.trim().split('\n').slice(1).map(makePersoon)
}

/** FEBRL's fields under the names of ours; its number has no check digit, so it can confirm but never rule out. */
function makePersoon(regel: string): Persoon {
  const [
    id = '',
    voornaam,
    achternaam,
    nummer = '',
    straat = '',
    ,
    woonplaats,
    postcode,
    ,
    geboren = '',
    bsn,
  ] = regel.split(',').map((deel) => deel.trim())
  return {
    wie: Number(id.split('-')[1]),
    voornaam,
    achternaam,
    adres: `${straat} ${nummer}`.trim(),
    woonplaats,
    postcode,
    geboortedatum: geboren.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'),
    bsn,
  }
}

/** Time for growing lists of made-up Dutch youths without doubles: every name, day and street is shared by many. */
function measureGroei() {
  return [10_000, 20_000, 40_000, 80_000].map((personen) => {
    const lijst = Array.from({ length: personen }, (_, i) => makeJongere(i))
    const begin = performance.now()
    const gevonden = findDubbelen(lijst).length
    return { personen, tijdMs: Math.round(performance.now() - begin), gevonden }
  })
}

const voornamen =
  'Sem Noah Daan Levi Finn Luca Milan Bram Emma Julia Mila Tess Zoë Sara Yara Noor Amir Youssef Ilias Kaan'.split(
    ' ',
  )
const lettergrepen =
  'ba de fo gu ha jo ka le mo na pe ri so ta ve wi za bru ster dijk man berg veld huis'.split(' ')

/** Mulberry32 seeded by the place in the list, so that every run measures the same people. */
function makeJongere(i: number): Identiteit {
  let zaad = Math.imul(i + 1, 0x9e3779b1)
  const pick = (aantal: number) => {
    zaad = (zaad + 0x6d2b79f5) | 0
    let t = Math.imul(zaad ^ (zaad >>> 15), 1 | zaad)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % aantal
  }
  const deel = () => lettergrepen[pick(lettergrepen.length)] ?? ''
  const geboren = new Date(Date.UTC(2003, 0, 1 + pick(4300))).toISOString().slice(0, 10)
  return {
    voornaam: voornamen[pick(voornamen.length)] + (pick(2) === 0 ? '' : deel()),
    achternaam: deel() + deel() + deel(),
    geboortedatum: geboren,
    adres: `${deel()}${deel()}straat ${1 + pick(300)}`,
    postcode: `${1000 + pick(100)} ${'ABCDEFGHJK'[pick(10)]}${'ABCDEFGHJK'[pick(10)]}`,
    woonplaats: 'Voorbeeldstad',
  }
}

function round(getal: number): number {
  return Math.round(getal * 10_000) / 10_000
}

main()
