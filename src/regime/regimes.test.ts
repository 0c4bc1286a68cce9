import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  grond,
  type Mits,
  type Partij,
  partijen,
  regimeCode,
  regimeGegevens,
  type VolledigeGegevens,
  volledigeGegevens,
} from './contract.ts'
import { type Deelrij, expandDeelregels } from './expand-deelregels.ts'

const folder = new URL('../../db/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const bestand = z.strictObject({
  code: regimeCode,
  versie: z.int().min(1),
  naam: z.string().min(1),
  geldigVan: z.iso.date(),
  geldigTot: z.iso.date().optional(),
  gegevens: z.unknown(),
})
const namen = readdirSync(new URL('regimes/', folder)).sort()
const bestanden = namen.map((naam) => bestand.parse(read(`regimes/${naam}`)))
const volledig = bestanden
  .filter((b) => typeof b.gegevens === 'object' && b.gegevens !== null && 'delen' in b.gegevens)
  .map((b) => ({ ...b, g: volledigeGegevens.parse(b.gegevens) }))
  .map((b) => ({ ...b, rijen: expandDeelregels(b.g) }))
const gronden = z.array(grond).parse(read('gronden.json'))
const regime = (code: string) => {
  const found = volledig.find((b) => b.code === code)
  if (!found) throw new Error(`no complete regime ${code}`)
  return found
}
const rij = (code: string, partij: Partij, categorie: string, richting: Deelrij['richting']) =>
  regime(code).rijen.find((r) => r.partij === partij && r.categorie === categorie && r.richting === richting)
const wie = (code: string, categorieen: string[], richting: Deelrij['richting']) => [
  ...new Set(
    regime(code)
      .rijen.filter(
        (r) => categorieen.includes(r.categorie) && r.richting === richting && r.uitkomst !== 'nee',
      )
      .map((r) => r.partij),
  ),
]

describe('de bestanden', () => {
  test('vier regimes staan er volledig, en de eerste versies van steun en pga lezen nog', () => {
    expect(volledig.map((b) => b.code).sort()).toEqual(['groep', 'pga', 'steun', 'zvh'])
    expect(namen).toEqual(bestanden.map((b) => `${b.code}-${b.versie}.json`).sort())
    for (const b of bestanden) expect(regimeGegevens.safeParse(b.gegevens).error).toBeUndefined()
  })

  test('op iedere dag geldt van een regime hooguit één versie', () => {
    for (const a of bestanden)
      for (const b of bestanden)
        if (a.code === b.code && a.versie < b.versie)
          expect(a.geldigTot !== undefined && a.geldigTot < b.geldigVan).toBe(true)
  })

  test('iedere grond die een regime noemt, staat één keer in de lijst van gronden', () => {
    const codes = gronden.map((g) => g.code)
    expect(new Set(codes).size).toBe(codes.length)
    const genoemd = volledig.flatMap(({ g }) => valuesOf(g, 'grond'))
    expect(genoemd.length).toBeGreaterThan(100)
    expect(genoemd.filter((code) => code !== null && !codes.includes(String(code)))).toEqual([])
  })

  test('iedere zin staat er in het Nederlands en in het Engels', () => {
    for (const part of [gronden, ...volledig.map((b) => b.g)]) expect(oneLanguage(part)).toEqual([])
    for (const { g } of volledig) expect(g.uitleg.nl.length).toBe(g.uitleg.en.length)
  })

  test('nergens staat een woord over nationaliteit of afkomst', () => {
    const words = /nationalit|etnic|ethnic|afkomst|geboorteland|religi|geloof|huidskleur|migrat/i
    for (const name of ['gronden.json', ...namen.map((n) => `regimes/${n}`)])
      expect([name, readFileSync(new URL(name, folder), 'utf8').match(words)]).toEqual([name, null])
  })
})

describe.each(volledig)('$naam', ({ g, rijen }) => {
  test('iedere partij staat er één keer in, en het oude veld `nooit` zegt hetzelfde', () => {
    expect(g.partijen.map((p) => p.partij).sort()).toEqual([...partijen].sort())
    const nooit = g.partijen.filter((p) => p.rol === 'nooit' && p.partij !== 'jim').map((p) => p.partij)
    expect([...g.nooit].sort()).toEqual(nooit.sort())
  })

  test('de tabel is compleet: iedere partij, iedere rubriek, geven en ontvangen', () => {
    expect(rijen.length).toBe(partijen.length * g.categorieen.length * 2)
    expect(new Set(rijen.map((r) => `${r.partij}/${r.categorie}/${r.richting}`)).size).toBe(rijen.length)
  })

  test('een nee zegt waarom, wat je dan wel doet en wie je belt; een ja noemt de grond', () => {
    for (const r of rijen) {
      if (r.uitkomst === 'nee') expect(g.redenen[r.reden ?? '']?.inPlaatsDaarvan.nl).toBeTruthy()
      else expect([r, r.grond !== null && r.reden === null]).toEqual([r, true])
      expect([r, r.mits.length > 0]).toEqual([r, r.uitkomst === 'ja_mits'])
    }
  })

  test('geen reden en geen voorwaarde staat er voor niets', () => {
    const redenen = new Set([...rijen.map((r) => r.reden), ...Object.values(g.delenAnders)])
    expect(Object.keys(g.redenen).filter((code) => !redenen.has(code))).toEqual([])
    const voorwaarden = new Set(rijen.flatMap((r) => r.mits))
    expect(Object.keys(g.mits).filter((code) => !voorwaarden.has(code as Mits))).toEqual([])
  })

  test('wie nooit meedoet of nooit een account heeft, krijgt en geeft niets zonder papier', () => {
    const nooit = g.partijen.filter((p) => p.rol === 'nooit').map((p) => p.partij)
    expect(rijen.filter((r) => nooit.includes(r.partij) && r.uitkomst !== 'nee')).toEqual([])
    const open = rijen.filter((r) => g.geenAccount.includes(r.partij) && r.uitkomst !== 'nee')
    const vrij = open.filter((r) => !r.mits.includes('minimaal_document') && r.categorie !== 'groepsgedrag')
    expect(vrij).toEqual([])
  })

  test('wie beroepsgeheim heeft, geeft over gezondheid en hulp alleen met een opgeschreven grond', () => {
    const geeft = rijen.filter(
      (r) =>
        g.geheim.gebonden.includes(r.partij) &&
        r.richting === 'geven' &&
        ['gezondheid', 'hulp'].includes(r.categorie) &&
        r.uitkomst !== 'nee',
    )
    expect(geeft.filter((r) => !r.mits.includes('geheim_grond'))).toEqual([])
  })

  test('het besluit van de politie en de tabel noemen dezelfde ontvangers', () => {
    for (const categorie of ['politie_overlast', 'politie_feiten'] as const) {
      const ontvangt = rijen.filter(
        (r) =>
          r.categorie === categorie &&
          r.richting === 'ontvangen' &&
          r.uitkomst !== 'nee' &&
          r.partij !== 'politie',
      )
      expect(ontvangt.filter((r) => !r.mits.includes('wpg20'))).toEqual([])
      expect(ontvangt.map((r) => r.partij).sort()).toEqual([...(g.wpg20?.aan[categorie] ?? [])].sort())
    }
  })
})

describe('wat de wet en de afspraken vragen', () => {
  const stil: Partij[] = ['school', 'woningcorporatie', 'jongerenwerk']
  const politie = ['politie', 'politie_overlast', 'politie_feiten']

  test('politie en OM krijgen en geven in steun niets', () => {
    const { rijen, g } = regime('steun')
    expect(rijen.filter((r) => ['politie', 'om'].includes(r.partij) && r.uitkomst !== 'nee')).toEqual([])
    expect(g.categorieen.filter((c) => politie.includes(c) || c === 'bsn' || c === 'gezondheid')).toEqual([])
  })

  test('een school, woningcorporatie of jongerenwerker krijgt nergens politiegegevens', () => {
    for (const { code } of volledig)
      expect(wie(code, politie, 'ontvangen').filter((p) => stil.includes(p))).toEqual([])
  })

  test('politiegegevens geeft alleen de politie, en gegevens over straf in het Zorg- en Veiligheidshuis alleen het OM', () => {
    for (const code of ['pga', 'zvh', 'groep'])
      expect([code, wie(code, politie, 'geven')]).toEqual([code, ['politie']])
    expect(wie('zvh', ['justitie'], 'geven')).toEqual(['om'])
  })

  test('wat de politie weet, komt in de PGA nooit onder een gewone rubriek bij anderen', () => {
    for (const categorie of ['aanleiding', 'contact', 'wonen', 'gezin', 'hulp'])
      expect(rij('pga', 'politie', categorie, 'geven')?.uitkomst).toBe('nee')
  })

  test('het BSN gaat alleen naar wie een wet daarvoor heeft', () => {
    const overheid = ['gemeente', 'burgemeester', 'leerplicht', 'politie', 'om', 'rvdk', 'dji', 'ggd']
    const jeugdwet = ['wijkteam', 'gi', 'jeugdhulp']
    expect(wie('pga', ['bsn'], 'ontvangen').sort()).toEqual([...overheid, ...jeugdwet].sort())
  })

  test('in het Zorg- en Veiligheidshuis weegt alleen lid 1, en krijgen jongere, ouder en JIM niets', () => {
    const { g } = regime('zvh')
    const lid1 = ['burgemeester', 'dji', 'gemeente', 'ggd', 'om', 'politie', 'rvdk']
    expect([...(g.wegers ?? [])].sort()).toEqual(lid1)
    expect(g.criteria.length).toBe(4)
    for (const partij of ['jeugdige', 'ouder', 'jim'] as const)
      expect(regime('zvh').rijen.filter((r) => r.partij === partij && r.uitkomst !== 'nee')).toEqual([])
  })

  test('wijkteam en jeugdhulp doen in het Zorg- en Veiligheidshuis alleen mee in opdracht van het college', () => {
    const open = regime('zvh').rijen.filter(
      (r) => ['wijkteam', 'jeugdhulp'].includes(r.partij) && r.uitkomst !== 'nee',
    )
    expect(open.length).toBeGreaterThan(20)
    expect(open.filter((r) => !r.mits.includes('in_opdracht'))).toEqual([])
  })

  test('de zwaarste gegevens gaan nooit op papier naar een derde', () => {
    const derden = regime('zvh')
      .g.partijen.filter((p) => p.rol === 'derde')
      .map((p) => p.partij)
    const zwaar = ['bsn', 'gezondheid', 'politie', 'justitie', 'financien', 'gezin']
    expect(wie('zvh', zwaar, 'ontvangen').filter((p) => derden.includes(p))).toEqual([])
    expect(rij('zvh', 'school', 'identificatie', 'ontvangen')?.mits).toEqual(['minimaal_document'])
  })

  test('in een groep noemt niemand voor stap 2B een naam', () => {
    const namenRijen = regime('groep').rijen.filter(
      (r) => r.categorie !== 'groepsgedrag' && r.uitkomst !== 'nee',
    )
    expect(namenRijen.length).toBeGreaterThan(10)
    expect(namenRijen.filter((r) => !r.mits.includes('vanaf_2b'))).toEqual([])
    expect(rij('groep', 'jongerenwerk', 'identificatie', 'geven')?.reden).toBe('vertrouwen_gaat_voor')
  })

  test('vooraf instemming van de bron staat alleen bij derden: wie geeft, is zelf de bron', () => {
    for (const { rijen, g } of volledig) {
      const derden = g.partijen.filter((p) => p.rol === 'derde').map((p) => p.partij)
      const vraagt = rijen.filter((r) => r.mits.includes('bron_akkoord'))
      expect(vraagt.filter((r) => r.richting === 'geven' || !derden.includes(r.partij))).toEqual([])
    }
  })

  test('wie beroepsgeheim heeft, schrijft bij alles een grond op, en niemand anders hoeft dat', () => {
    for (const { rijen, g } of volledig) {
      const geeft = rijen.filter(
        (r) => r.richting === 'geven' && r.uitkomst !== 'nee' && r.categorie !== 'groepsgedrag',
      )
      for (const r of geeft)
        expect([r, r.mits.includes('geheim_grond')]).toEqual([r, g.geheim.gebonden.includes(r.partij)])
    }
  })

  test('jongere en ouder lezen de gewone rubrieken zonder voorwaarde, en politie of straf hier nooit', () => {
    const gewoon = ['contact', 'aanleiding', 'onderwijs', 'wonen', 'werk', 'vrije_tijd']
    for (const code of ['steun', 'pga'])
      for (const partij of ['jeugdige', 'ouder'] as const)
        for (const categorie of gewoon)
          expect([code, partij, categorie, rij(code, partij, categorie, 'ontvangen')?.uitkomst]).toEqual([
            code,
            partij,
            categorie,
            'ja',
          ])
    expect(wie('pga', [...politie, 'justitie'], 'ontvangen')).not.toContain('jeugdige')
    expect(wie('pga', [...politie, 'justitie'], 'ontvangen')).not.toContain('ouder')
  })

  test('een jongere ziet in steun alles wat over hem gaat', () => {
    const { g } = regime('steun')
    for (const categorie of g.categorieen)
      expect(rij('steun', 'jeugdige', categorie, 'ontvangen')?.uitkomst).toBe('ja')
  })
})

describe('de tabel zegt hardop wat niet klopt', () => {
  const g = regime('steun').g
  const met = (anders: Partial<VolledigeGegevens>) => () => expandDeelregels({ ...g, ...anders })
  const ja = {
    partijen: ['sport'],
    categorieen: ['contact'],
    richting: 'geven',
    uitkomst: 'ja',
    grond: 'avg-6',
  }
  const regel = (anders: object) => [...g.delen, { ...ja, ...anders }] as VolledigeGegevens['delen']

  test('twee regels over hetzelfde', () => {
    expect(met({ delen: regel({}) })).toThrow('Twee regels zeggen iets over contact geven door sport.')
  })
  test('een rubriek die het regime niet kent', () => {
    expect(met({ delen: regel({ categorieen: ['bsn'] }) })).toThrow(
      'De rubriek bsn staat niet in dit regime.',
    )
  })
  test('een partij die er niet in staat, of twee keer', () => {
    const zonder = g.partijen.filter((p) => p.partij !== 'sport')
    expect(met({ partijen: zonder })).toThrow('De partij sport staat 0 keer in de lijst van dit regime.')
    const dubbel = [...g.partijen, ...g.partijen.slice(0, 1)]
    expect(met({ partijen: dubbel })).toThrow('De partij gemeente staat 2 keer in de lijst van dit regime.')
  })
  test('een voorwaarde of reden zonder woorden', () => {
    const anders = { categorieen: ['hulp'], richting: 'geven', partijen: ['dji'] }
    const mits = regel({ ...anders, uitkomst: 'ja_mits', mits: ['vanaf_2b'] })
    expect(met({ delen: mits })).toThrow('De voorwaarde vanaf_2b heeft in dit regime geen woorden.')
    expect(met({ delen: regel({ ...anders, uitkomst: 'nee', reden: 'zomaar' }) })).toThrow(
      'De reden zomaar heeft in dit regime geen woorden.',
    )
  })
})

/** All values under a key, however deep. */
function valuesOf(part: unknown, key: string): unknown[] {
  if (Array.isArray(part)) return part.flatMap((one) => valuesOf(one, key))
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) => (name === key ? [value] : valuesOf(value, key)))
}

/** Objects that hold one language and not the other. */
function oneLanguage(part: unknown): unknown[] {
  if (Array.isArray(part)) return part.flatMap(oneLanguage)
  if (typeof part !== 'object' || part === null) return []
  const lonely = 'nl' in part !== 'en' in part
  return [...(lonely ? [part] : []), ...Object.values(part).flatMap(oneLanguage)]
}
