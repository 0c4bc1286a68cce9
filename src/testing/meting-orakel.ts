import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { readWettabel } from '../deelwijzer/wettabel/read-wettabel.ts'

/** A small world of metingen in plain words. Days are relative to today; organisations and people are places in their lists. */
export type MeetWereld = {
  regime: 'steun' | 'pga'
  leeftijd: number
  /** Kind of each organisation; each has one professional in the casus. */
  soorten: string[]
  /** Of each professional: whether they carry the casus, and until which day they take part. */
  vakmensen: { gastheer: boolean; tot: number | null }[]
  nietThuis: string[]
  vrijgaven: MeetVrijgave[]
}
export type Invuller =
  | { kant: 'jeugdige' }
  | { kant: 'ouder'; nr: 0 | 1 }
  | { kant: 'professional'; nr: number }
export type MeetVrijgave = {
  van: Invuller
  leefgebied: string
  organisaties: number[] | null
  jeugdige: number
  ouder: number | null
  ingetrokken: boolean
  geopend: boolean
  /** Only of a professional: it rests on a consent, which holds or not, names these organisations, and the parents or not. */
  toestemming: { geldt: boolean; aan: number[]; aanOuders: boolean } | null
}
export type MeetKijker = Invuller

const soorten = ['gemeente', 'wijkteam', 'politie', 'om', 'school', 'jongerenwerk', 'ggz', 'reclassering']
type Leefgebied = { code: string; categorieen: string[] }
const instrument: { leefgebieden: Leefgebied[] } = JSON.parse(
  readFileSync(new URL('../../db/instrumenten/leefwijzer-1.json', import.meta.url), 'utf8'),
)
const gebieden = instrument.leefgebieden.map((l) => l.code)
const tabel = { steun: readWettabel('steun'), pga: readWettabel('pga') }

/** Random worlds: up to four organisations, two parents, ages from 11 to 19, and up to twelve things released or taken back. */
export const meetWerelden: fc.Arbitrary<MeetWereld> = fc.integer({ min: 1, max: 4 }).chain((n) => {
  const some = fc.uniqueArray(fc.nat(n - 1), { maxLength: n })
  const dag = fc.integer({ min: -2, max: 2 })
  const van: fc.Arbitrary<Invuller> = fc.oneof(
    fc.record({ kant: fc.constant('jeugdige' as const) }),
    fc.record({ kant: fc.constant('ouder' as const), nr: fc.constantFrom(0 as const, 1 as const) }),
    fc.record({ kant: fc.constant('professional' as const), nr: fc.nat(n - 1) }),
  )
  const vrijgave: fc.Arbitrary<MeetVrijgave> = fc.record({
    van,
    leefgebied: fc.constantFrom(...gebieden),
    organisaties: fc.option(some, { nil: null }),
    jeugdige: dag,
    ouder: fc.option(dag, { nil: null }),
    ingetrokken: fc.boolean(),
    geopend: fc.boolean(),
    toestemming: fc.option(
      fc
        .record({ geldt: fc.boolean(), aan: some, aanOuders: fc.boolean() })
        // A consent names someone: with no organisation, the parents.
        .map((t) => ({ ...t, aanOuders: t.aanOuders || t.aan.length === 0 })),
      { nil: null },
    ),
  })
  return fc.record({
    regime: fc.constantFrom('steun' as const, 'pga' as const),
    leeftijd: fc.integer({ min: 11, max: 19 }),
    soorten: fc.array(fc.constantFrom(...soorten), { minLength: n, maxLength: n }),
    vakmensen: fc.array(fc.record({ gastheer: fc.boolean(), tot: fc.constantFrom(null, null, -1, 0, 3) }), {
      minLength: n,
      maxLength: n,
    }),
    nietThuis: fc.uniqueArray(fc.constantFrom(...gebieden), { maxLength: 4 }),
    vrijgaven: fc.uniqueArray(vrijgave, {
      maxLength: 12,
      selector: (v) => `${JSON.stringify(v.van)}${v.leefgebied}`,
    }),
  })
})

export const same = (a: Invuller, b: Invuller): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Everyone who could look: the young person, both parents, every professional. */
export const meetKijkers = (w: MeetWereld): MeetKijker[] => [
  { kant: 'jeugdige' },
  { kant: 'ouder', nr: 0 },
  { kant: 'ouder', nr: 1 },
  ...w.soorten.map((_s, nr) => ({ kant: 'professional' as const, nr })),
]

/** As which party of the regime someone receives. */
const partijVan = (w: MeetWereld, k: Invuller): string =>
  k.kant === 'professional' ? (w.soorten[k.nr] ?? '') : k.kant

function doetMee(w: MeetWereld, k: MeetKijker): boolean {
  if (k.kant !== 'professional') return true
  const tot = w.vakmensen[k.nr]?.tot ?? null
  return tot === null || tot >= 0
}

/** Police and public prosecutor read nothing of it, not even what is about themselves. */
const isPolitie = (w: MeetWereld, k: MeetKijker) => ['politie', 'om'].includes(partijVan(w, k))

/**
 * Who reads a released view, written from the words of the model and apart from the policies: it knows no SQL. First the informant; then the
 * young person; then, once they read it, whom the informant chose; a parent never reads a parent, and nothing that is kept from home.
 */
export function leest(w: MeetWereld, v: MeetVrijgave, k: MeetKijker): boolean {
  if (!doetMee(w, k) || isPolitie(w, k)) return false
  const own = same(v.van, k)
  if (!own && (v.ingetrokken || !magOntvangen(w, v.leefgebied, partijVan(w, k)))) return false
  if (!steunt(w, v, k)) return false
  if (own) return true
  const read = v.van.kant === 'jeugdige' || v.geopend
  switch (k.kant) {
    case 'jeugdige':
      return v.jeugdige <= 0
    case 'professional':
      return read && (v.organisaties === null || v.organisaties.includes(k.nr))
    case 'ouder':
      return (
        v.van.kant !== 'ouder' &&
        read &&
        v.ouder !== null &&
        v.ouder <= 0 &&
        !w.nietThuis.includes(v.leefgebied)
      )
  }
}

/** The row of the table for receiving; the category of a domain is the first on the instrument's list that the regime knows. */
function ontvangst(w: MeetWereld, leefgebied: string, partij: string) {
  const rules = tabel[w.regime]
  const known = instrument.leefgebieden.find((l) => l.code === leefgebied)?.categorieen ?? []
  const categorie = known.find((c) => rules.some((r) => r.categorie === c))
  return rules.find((r) => r.partij === partij && r.categorie === categorie && r.richting === 'ontvangen')
}

function magOntvangen(w: MeetWereld, leefgebied: string, partij: string): boolean {
  const row = ontvangst(w, leefgebied, partij)
  return row !== undefined && row.uitkomst !== 'nee'
}

/** Whether someone may receive this only with a consent. */
const alleenMet = (w: MeetWereld, leefgebied: string, k: MeetKijker): boolean =>
  ontvangst(w, leefgebied, partijVan(w, k))?.mits.includes('toestemming') ?? false

/** What rests on a consent goes with it: the young person is no other, parents become one at 16, one's own organisation keeps it. */
function steunt(w: MeetWereld, v: MeetVrijgave, k: MeetKijker): boolean {
  if (v.van.kant !== 'professional') return true
  const t = v.toestemming
  if (t === null)
    return (
      same(v.van, k) ||
      k.kant === 'jeugdige' ||
      (k.kant === 'ouder' && w.leeftijd < 16) ||
      !alleenMet(w, v.leefgebied, k)
    )
  if (k.kant === 'jeugdige') return true
  if (k.kant === 'ouder') return w.leeftijd < 16 || (t.geldt && t.aanOuders)
  return (v.van.kant === 'professional' && v.van.nr === k.nr) || (t.geldt && t.aan.includes(k.nr))
}

/** Who knows that someone is asked: that person, the young person, and who carries the casus. */
export function kentInvuller(w: MeetWereld, van: Invuller, k: MeetKijker): boolean {
  if (!doetMee(w, k) || isPolitie(w, k)) return false
  if (same(van, k)) return true
  if (k.kant === 'ouder') return false
  return k.kant === 'jeugdige' || w.vakmensen[k.nr]?.gastheer === true
}
