import { readFileSync } from 'node:fs'

/** Party codes, in the order of the tables: kinds of organisations, and the people concerned. */
export const partijen = [
  'gemeente',
  'burgemeester',
  'wijkteam',
  'politie',
  'om',
  'rvdk',
  'dji',
  'reclassering',
  'gi',
  'veilig_thuis',
  'ggz',
  'ggd',
  'jeugdhulp',
  'school',
  'leerplicht',
  'jongerenwerk',
  'woningcorporatie',
  'halt',
  'slachtofferhulp',
  'werk',
  'sport',
  'vrijwilligers',
  'ervaringsdeskundigen',
  'jim',
  'ouder',
  'jeugdige',
] as const

const steun = [
  'identificatie',
  'contact',
  'aanleiding',
  'onderwijs',
  'verzuim',
  'wonen',
  'gezin',
  'hulp',
  'werk',
  'vrije_tijd',
  'financien',
] as const

/** What can be shared under each regime; written here anew, so that a kind dropped from the product is missed. */
export const categorieen = {
  steun,
  pga: [...steun, 'bsn', 'politie_overlast', 'politie_feiten', 'justitie', 'gezondheid'],
  zvh: [
    'identificatie',
    'contact',
    'bsn',
    'wonen',
    'financien',
    'gezondheid',
    'politie',
    'justitie',
    'gezin',
    'toezicht',
    'voorzieningen',
    'hulp',
  ],
  groep: ['identificatie', 'contact', 'groepsgedrag', 'politie_overlast', 'politie_feiten', 'justitie'],
} as const

const mitsCodes = [
  'geheim_grond',
  'toestemming',
  'wpg20',
  'bron_akkoord',
  'in_opdracht',
  'minimaal_document',
  'via_bron',
  'eigen_verhaal',
  'oordeel_contactpunt',
  'vanaf_2b',
] as const

export type Regime = keyof typeof categorieen
export type Partij = (typeof partijen)[number]
export type Mits = (typeof mitsCodes)[number]
export type Richting = 'geven' | 'ontvangen'

/** One cell of the law table; `mits` is empty unless the outcome is `ja_mits`, and its codes are sorted. */
export interface Wettabelcel {
  regime: Regime
  partij: Partij
  categorie: string
  richting: Richting
  uitkomst: 'ja' | 'ja_mits' | 'nee'
  mits: Mits[]
}

/** The law table of one regime, from the text file beside this one. Throws as parseWettabel does. */
export function readWettabel(regime: Regime): Wettabelcel[] {
  return parseWettabel(readFileSync(new URL(`./${regime}.txt`, import.meta.url), 'utf8'), regime)
}

/**
 * Reads a law table: `#` lines are comments, `REGIME code` once, then GEVEN and ONTVANGEN, each a header and a row per party.
 * Throws with the line number on an unknown code, a double row or column, and a missing table, row or column.
 */
export function parseWettabel(text: string, regime: Regime): Wettabelcel[] {
  const cellen: Wettabelcel[] = []
  let named = false
  let richting: Richting | undefined
  let kolommen: string[] | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const at = `${regime}.txt regel ${index + 1}`
    const words = line.split('|').map((word) => word.trim())
    const first = words[0] ?? ''
    if (line.trim() === '' || first.startsWith('#')) continue
    if (first.startsWith('REGIME')) {
      if (first !== `REGIME ${regime}`) throw new Error(`${at}: dit is niet de tabel van ${regime}`)
      named = true
    } else if (first === 'GEVEN' || first === 'ONTVANGEN') {
      richting = first === 'GEVEN' ? 'geven' : 'ontvangen'
      kolommen = undefined
      if (cellen.some((cel) => cel.richting === richting))
        throw new Error(`${at}: ${first} staat er twee keer`)
    } else if (!richting) {
      throw new Error(`${at}: een rij vóór GEVEN of ONTVANGEN`)
    } else if (!kolommen) {
      kolommen = readHeader(words, regime, at)
    } else {
      cellen.push(...readRow(words, kolommen, { regime, richting, at, earlier: cellen }))
    }
  }
  if (!named) throw new Error(`${regime}.txt: de regel REGIME ${regime} ontbreekt`)
  requireComplete(cellen, regime)
  return cellen
}

function readHeader([first, ...kolommen]: string[], regime: Regime, at: string): string[] {
  if (first !== 'partij') throw new Error(`${at}: de kop begint niet met partij`)
  const known: readonly string[] = categorieen[regime]
  const unknown = kolommen.find((kolom) => !known.includes(kolom))
  if (unknown !== undefined) throw new Error(`${at}: onbekende soort '${unknown}'`)
  const double = kolommen.find((kolom, index) => kolommen.indexOf(kolom) !== index)
  if (double) throw new Error(`${at}: kolom ${double} staat er twee keer`)
  const missing = known.find((soort) => !kolommen.includes(soort))
  if (missing) throw new Error(`${at}: kolom ${missing} ontbreekt`)
  return kolommen
}

interface Place {
  regime: Regime
  richting: Richting
  at: string
  earlier: readonly Wettabelcel[]
}

function readRow([code = '', ...words]: string[], kolommen: string[], place: Place): Wettabelcel[] {
  const { regime, richting, at, earlier } = place
  const partij = partijen.find((known) => known === code)
  if (!partij) throw new Error(`${at}: onbekende partij '${code}'`)
  if (earlier.some((cel) => cel.richting === richting && cel.partij === partij))
    throw new Error(`${at}: ${partij} staat er twee keer bij ${richting}`)
  if (words.length !== kolommen.length)
    throw new Error(`${at}: ${words.length} cellen, maar ${kolommen.length} kolommen`)
  return kolommen.map((categorie, index) => {
    const outcome = readCell(words[index] ?? '', `${at}, ${partij} ${categorie}`)
    return { regime, partij, categorie, richting, ...outcome }
  })
}

function readCell(word: string, at: string): Pick<Wettabelcel, 'uitkomst' | 'mits'> {
  if (word === 'ja' || word === 'nee') return { uitkomst: word, mits: [] }
  if (!word.startsWith('mits:')) throw new Error(`${at}: '${word}' is geen ja, mits:… of nee`)
  const codes = word.slice('mits:'.length).split('+')
  const mits = codes.map((code) => {
    const known = mitsCodes.find((mitsCode) => mitsCode === code)
    if (!known) throw new Error(`${at}: onbekende mits '${code}'`)
    return known
  })
  if (new Set(mits).size !== mits.length) throw new Error(`${at}: een mits staat er twee keer`)
  return { uitkomst: 'ja_mits', mits: mits.sort() }
}

function requireComplete(cellen: readonly Wettabelcel[], regime: Regime): void {
  for (const richting of ['geven', 'ontvangen'] as const) {
    const present = new Set(cellen.filter((cel) => cel.richting === richting).map((cel) => cel.partij))
    const missing = partijen.filter((partij) => !present.has(partij))
    if (missing.length > 0) throw new Error(`${regime}.txt: bij ${richting} ontbreekt ${missing.join(', ')}`)
  }
}
