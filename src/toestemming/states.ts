/** Three laws, kept apart: consent under the AVG, consent to help, release from secrecy. */
export const soorten = ['avg', 'hulp', 'geheim'] as const
export type Soort = (typeof soorten)[number]
export const groepen = ['onder_12', '12_15', '16_17', '18_plus'] as const
export type Groep = (typeof groepen)[number]
export const antwoorden = ['ja', 'nee', 'ingetrokken'] as const
export type Antwoord = (typeof antwoorden)[number]
export const wijzen = ['portaal', 'gesproken', 'geschreven'] as const
export type Wijze = (typeof wijzen)[number]
export const uitzonderingen = ['ernstig_nadeel', 'blijft_wensen'] as const
export type Uitzondering = (typeof uitzonderingen)[number]
export type Gever = 'jeugdige' | 'ouders'

type Artikel = { naam: string; url: string; gelezen: boolean; tekstVan: string | null }
const wet = (bwb: string, artikel: string) => `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${artikel}`
/** The day from which UAVG 5 reads as it does now; before it the text of 1 July 2021 held. */
export const uavg5Sinds = '2026-09-01'
const uavg = (lid: number, tekstVan: string): Artikel => ({
  naam: `UAVG artikel 5 lid ${lid}`,
  url: wet('BWBR0040940', '5'),
  gelezen: true,
  tekstVan,
})
const jeugdwet = (artikel: string, lid: string): Artikel => ({
  naam: `Jeugdwet artikel ${artikel} ${lid}`,
  url: wet('BWBR0034925', artikel),
  gelezen: true,
  tekstVan: '2021-11-06',
})

/** The articles behind the rules of age. `gelezen`: whether the text itself was read, of which day; what was not read says so on screen. */
export const artikelen = {
  'uavg-5-1': uavg(1, uavg5Sinds),
  /** From 12 the young person may take back what a parent allowed. */
  'uavg-5-3': uavg(3, uavg5Sinds),
  /** Free help or advice, as it was numbered until 31 August 2026; lid 6 from then on. */
  'uavg-5-5': uavg(5, '2021-07-01'),
  'uavg-5-6': uavg(6, uavg5Sinds),
  'avg-7': {
    naam: 'AVG artikel 7',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    gelezen: false,
    tekstVan: null,
  },
  'jeugdwet-7.3.4-1': jeugdwet('7.3.4', 'lid 1'),
  'jeugdwet-7.3.4-2': jeugdwet('7.3.4', 'lid 2'),
  'jeugdwet-7.3.5-1': jeugdwet('7.3.5', 'lid 1'),
  'jeugdwet-7.3.11-1': jeugdwet('7.3.11', 'lid 1'),
  'jeugdwet-7.3.15-1': jeugdwet('7.3.15', 'lid 1'),
  'bw-7-457': {
    naam: 'BW artikel 7:457 (WGBO)',
    url: wet('BWBR0005290', '457'),
    gelezen: false,
    tekstVan: null,
  },
} as const satisfies Record<string, Artikel>
export type ArtikelCode = keyof typeof artikelen

/** Who must all say yes, and on which articles that rests. */
type Grondregel = { gevers: readonly Gever[]; artikelen: readonly ArtikelCode[] }
/** The same on a day, with who may take it back without having given it. */
export type Regel = Grondregel & { intrekkers: readonly Gever[] }
type Regels = {
  gewoon: Grondregel
  /** Free help or advice offered directly to the minor. */
  rechtstreeks: Grondregel | null
  /** Without the parents, for one of the two exceptions, recorded with its reason. */
  uitzondering: Grondregel | null
}

const alleen = (gevers: readonly Gever[], ...codes: ArtikelCode[]): Regels => ({
  gewoon: { gevers, artikelen: codes },
  rechtstreeks: null,
  uitzondering: null,
})
const zelf = (...codes: ArtikelCode[]): Grondregel => ({ gevers: ['jeugdige'], artikelen: codes })

/**
 * Who gives consent, by kind and age; exhaustive. Release from secrecy asks the parents too from 12 to 15, as the region chose: stricter than
 * Jeugdwet 7.3.11 lid 1, which asks the betrokkene. SQL holds the same table (sec.toestemming_gevers); a test compares them.
 */
export const regels: Readonly<Record<Soort, Readonly<Record<Groep, Regels>>>> = {
  avg: {
    onder_12: { ...alleen(['ouders'], 'uavg-5-1'), rechtstreeks: zelf('uavg-5-5') },
    '12_15': { ...alleen(['ouders'], 'uavg-5-1'), rechtstreeks: zelf('uavg-5-5') },
    '16_17': { ...alleen(['jeugdige'], 'avg-7', 'uavg-5-1'), rechtstreeks: zelf('uavg-5-5') },
    '18_plus': { ...alleen(['jeugdige'], 'avg-7'), rechtstreeks: zelf('avg-7') },
  },
  hulp: {
    onder_12: alleen(['ouders'], 'jeugdwet-7.3.4-1', 'jeugdwet-7.3.15-1'),
    '12_15': {
      ...alleen(['jeugdige', 'ouders'], 'jeugdwet-7.3.4-1', 'jeugdwet-7.3.4-2'),
      uitzondering: zelf('jeugdwet-7.3.4-2'),
    },
    '16_17': alleen(['jeugdige'], 'jeugdwet-7.3.5-1'),
    '18_plus': alleen(['jeugdige'], 'jeugdwet-7.3.4-1'),
  },
  geheim: {
    onder_12: alleen(['ouders'], 'jeugdwet-7.3.11-1', 'jeugdwet-7.3.15-1', 'bw-7-457'),
    '12_15': alleen(['jeugdige', 'ouders'], 'jeugdwet-7.3.11-1', 'jeugdwet-7.3.4-2', 'bw-7-457'),
    '16_17': alleen(['jeugdige'], 'jeugdwet-7.3.11-1', 'bw-7-457'),
    '18_plus': alleen(['jeugdige'], 'jeugdwet-7.3.11-1', 'bw-7-457'),
  },
}

type Omstandigheid = { rechtstreeks: boolean; uitzondering: boolean }

/** The rule for one consent on a day: free direct help first, then a recorded exception, else the plain one; as the law reads on that day. */
export function regelVoor(soort: Soort, groep: Groep, t: Omstandigheid, dag: string): Regel {
  const { gewoon, rechtstreeks, uitzondering } = regels[soort][groep]
  const base = chosen()
  const intrekkers = intrekkersVoor(soort, groep, t.rechtstreeks, dag)
  const named =
    dag >= uavg5Sinds ? base.artikelen.map((c) => (c === 'uavg-5-5' ? 'uavg-5-6' : c)) : base.artikelen
  return { ...base, intrekkers, artikelen: intrekkers.length > 0 ? [...named, 'uavg-5-3'] : named }

  function chosen(): Grondregel {
    if (t.rechtstreeks && rechtstreeks) return rechtstreeks
    return t.uitzondering && uitzondering ? uitzondering : gewoon
  }
}

/** Who may take a consent back without having given it (UAVG 5 lid 3 b, from 1 September 2026). SQL: sec.toestemming_intrekkers. */
export function intrekkersVoor(
  soort: Soort,
  groep: Groep,
  rechtstreeks: boolean,
  dag: string,
): readonly Gever[] {
  return soort === 'avg' && groep === '12_15' && !rechtstreeks && dag >= uavg5Sinds ? ['jeugdige'] : []
}

/** Ages at which consent given before ends and is asked anew. */
const grenzen = [12, 16, 18] as const

/** The day (YYYY-MM-DD) on which someone reaches an age; born on 29 February, 1 March in a year without that day. */
export function verjaardag(geboren: string, jaren: number): string {
  const [year = 0, month = 1, day = 1] = geboren.split('-').map(Number)
  return new Date(Date.UTC(year + jaren, month - 1, day)).toISOString().slice(0, 10)
}

/** In which age group someone is on a day. */
export function groepOp(geboren: string, dag: string): Groep {
  const passed = grenzen.filter((jaren) => verjaardag(geboren, jaren) <= dag).length
  return groepen[passed] ?? '18_plus'
}

/** Since when someone is in that group; null from birth on. An answer of before that day no longer counts. */
export function groepSinds(geboren: string, dag: string): string | null {
  return grenzen.map((jaren) => verjaardag(geboren, jaren)).findLast((d) => d <= dag) ?? null
}

/** The next birthday, after this day, on which consent is asked anew; null from 18 on. */
export function volgendeGrens(geboren: string, dag: string): { op: string; jaren: number } | null {
  const jaren = grenzen.find((j) => verjaardag(geboren, j) > dag)
  return jaren === undefined ? null : { op: verjaardag(geboren, jaren), jaren }
}
