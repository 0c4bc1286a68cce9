import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spoorSoorten } from '../states.ts'
import { findBotsing } from './find-botsing.ts'
import { findDubbel } from './find-dubbel.ts'
import { findSignalen } from './find-signalen.ts'
import { findTeVeelInWeek } from './find-te-veel-in-week.ts'
import { gewoneInstelling } from './instelling.ts'
import type { SignaalAfspraak, SignaalPlan } from './signaal-plan.ts'

const vandaag = '2026-11-02'
const basis: SignaalAfspraak = {
  id: 'a',
  spoorId: 's1',
  spoorSoort: 'onderwijs',
  sanctie: false,
  open: true,
  datum: vandaag,
  begintOp: null,
  eindigtOp: null,
  eigenaarId: 'bart',
  eigenaarOrganisatie: 'roc',
  jeugdigeErbij: true,
}
const at = (
  datum: string,
  van: string,
  tot: string | null,
  more: Partial<SignaalAfspraak>,
): SignaalAfspraak => ({
  ...basis,
  datum,
  begintOp: `${datum}T${van}:00.000Z`,
  eindigtOp: tot && `${datum}T${tot}:00.000Z`,
  ...more,
})
const planOf = (afspraken: SignaalAfspraak[], sporen: SignaalPlan['sporen'] = []): SignaalPlan => ({
  vandaag,
  jeugdigeId: 'sem',
  sporen,
  afspraken,
})
const spoor = (id: string, soort: SignaalAfspraak['spoorSoort'], doel: string, makerOrganisatie = 'roc') => ({
  id,
  soort,
  doel,
  doelVan: 'jeugdige',
  makerOrganisatie,
})

const straf = at('2026-11-11', '12:00', '16:00', {
  id: 'straf',
  spoorId: 'st',
  spoorSoort: 'straf',
  sanctie: true,
  eigenaarId: 'tim',
})
const zorg = at('2026-11-11', '13:00', '14:00', {
  id: 'zorg',
  spoorId: 'zo',
  spoorSoort: 'zorg',
  eigenaarId: 'eva',
})

test('een straf die over de zorg heen valt, is één signaal, en noemt de jeugdige', () => {
  expect(findBotsing(planOf([straf, zorg]), gewoneInstelling)).toMatchObject([
    {
      code: 'sanctie_blokkeert_zorg',
      persoon: 'sem',
      dag: '2026-11-11',
      elkeWeek: false,
      afspraken: ['straf', 'zorg'],
    },
  ])
})

test('wat elke week botst, staat er één keer', () => {
  const later = [straf, zorg].map((a) => ({
    ...a,
    id: `${a.id}2`,
    datum: '2026-11-18',
    begintOp: a.begintOp?.replace('-11T', '-18T') ?? null,
    eindigtOp: a.eindigtOp?.replace('-11T', '-18T') ?? null,
  }))
  expect(findBotsing(planOf([straf, zorg, ...later]), gewoneInstelling)).toMatchObject([
    { elkeWeek: true, aantal: 2, dag: '2026-11-11' },
  ])
})

test('wat op elkaar aansluit, botst niet; zonder einde duurt een afspraak een uur', () => {
  const first = at('2026-11-11', '09:00', null, { id: 'eerst' })
  expect(
    findBotsing(planOf([first, at('2026-11-11', '10:00', null, { id: 'dan' })]), gewoneInstelling),
  ).toEqual([])
  expect(
    findBotsing(planOf([first, at('2026-11-11', '09:59', null, { id: 'dan' })]), gewoneInstelling),
  ).toHaveLength(1)
})

test('twee partners op hetzelfde soort spoor, of op hetzelfde doel, vragen of ze van elkaar weten', () => {
  const same = [spoor('1', 'werk', 'Een baan', 'roc'), spoor('2', 'werk', 'Iets met auto’s', 'kade9')]
  expect(findDubbel(planOf([], same))).toMatchObject([{ sporen: ['1', '2'] }])
  expect(
    findDubbel(planOf([], [spoor('1', 'werk', 'Een baan.'), spoor('2', 'hulp', 'een  baan', 'kade9')])),
  ).toHaveLength(1)
  expect(findDubbel(planOf([], [spoor('1', 'werk', 'a'), spoor('2', 'werk', 'b')]))).toEqual([])
  expect(findDubbel(planOf([], [spoor('1', 'werk', 'a'), spoor('2', 'hulp', 'b', 'kade9')]))).toEqual([])
})

test('leemtes zijn alleen voor wie het plan overziet, en een leeg plan heeft er geen', () => {
  const plan = planOf([], [{ ...spoor('1', 'onderwijs', 'x'), doelVan: 'professional' }])
  const codes = (overziet: boolean) =>
    findSignalen(plan, gewoneInstelling, overziet).map((s) => s.leefgebied ?? s.code)
  expect(codes(true)).toEqual(['geen_eigen_woorden', 'thuis', 'gezondheid', 'vrije_tijd', 'geld'])
  expect(codes(false)).toEqual([])
  expect(findSignalen(planOf([]), gewoneInstelling, true)).toEqual([])
})

const hour = fc.integer({ min: 0, max: 20 })
const arbitrary: fc.Arbitrary<SignaalAfspraak> = fc
  .record({
    id: fc.uuid(),
    spoorSoort: fc.constantFrom(...spoorSoorten),
    sanctie: fc.boolean(),
    open: fc.boolean(),
    day: fc.integer({ min: -8, max: 20 }),
    from: fc.option(hour),
    length: fc.option(fc.integer({ min: 1, max: 180 })),
    eigenaarId: fc.constantFrom('sem', 'tim', 'eva', 'bart'),
    jeugdigeErbij: fc.boolean(),
  })
  .map(({ day, from, length, ...rest }) => {
    const start = Date.parse(`${vandaag}T00:00:00Z`) + day * 86_400_000 + (from ?? 0) * 3_600_000
    const iso = (ms: number) => new Date(ms).toISOString()
    return {
      ...rest,
      spoorId: rest.spoorSoort,
      eigenaarOrganisatie: null,
      datum: iso(start).slice(0, 10),
      begintOp: from === null ? null : iso(start),
      eindigtOp: from === null || length === null ? null : iso(start + length * 60_000),
    }
  })
const worlds = fc.uniqueArray(arbitrary, { maxLength: 14, selector: (a) => a.id })

/** The oracle: minute by minute, who has to be in two places. */
function clashingIds(afspraken: SignaalAfspraak[]): Set<string> {
  const places = new Map<string, string[]>()
  for (const a of afspraken) {
    if (!a.open || a.begintOp === null || a.datum < vandaag) continue
    const minutes = a.eindigtOp === null ? 60 : (Date.parse(a.eindigtOp) - Date.parse(a.begintOp)) / 60_000
    for (const who of new Set(a.jeugdigeErbij ? ['sem', a.eigenaarId] : [a.eigenaarId])) {
      for (let minute = 0; minute < minutes; minute++) {
        const key = `${who} ${Date.parse(a.begintOp) + minute * 60_000}`
        places.set(key, [...(places.get(key) ?? []), a.id])
      }
    }
  }
  return new Set([...places.values()].filter((ids) => ids.length > 1).flat())
}

test('een botsing wordt gevonden als en alleen als iemand op twee plekken tegelijk moet zijn', () => {
  fc.assert(
    fc.property(worlds, (afspraken) => {
      const found = findBotsing(planOf(afspraken), gewoneInstelling)
      expect(new Set(found.flatMap((s) => s.afspraken))).toEqual(clashingIds(afspraken))
      for (const signal of found) {
        const pair = afspraken.filter((a) => signal.afspraken.includes(a.id))
        const blocked =
          pair.some((a) => a.sanctie || a.spoorSoort === 'straf' || a.spoorSoort === 'bestuur') &&
          pair.some((a) => !a.sanctie && (a.spoorSoort === 'zorg' || a.spoorSoort === 'hulp'))
        if (signal.code === 'sanctie_blokkeert_zorg') expect(blocked).toBe(true)
        else if (pair.length === 2) expect(blocked).toBe(false)
      }
    }),
    { numRuns: 150 },
  )
})

test('een volle week wordt gevonden als en alleen als er meer afspraken in staan dan de drempel', () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 0, max: 4 }), (afspraken, perWeek) => {
      const found = findTeVeelInWeek(planOf(afspraken), { ...gewoneInstelling, perWeek })
      // 2 November 2026 is a Monday: weeks are whole sevens of days from there.
      const week = (a: SignaalAfspraak) =>
        Math.floor((Date.parse(a.datum) - Date.parse(vandaag)) / (7 * 86_400_000))
      const counts = [0, 1, 2].map(
        (n) => afspraken.filter((a) => a.open && a.jeugdigeErbij && week(a) === n).length,
      )
      expect(found.map((s) => s.aantal)).toEqual(counts.filter((n) => n > perWeek))
    }),
    { numRuns: 150 },
  )
})

test('voorbij is wat open staat en voor vandaag was, niets anders', () => {
  fc.assert(
    fc.property(worlds, (afspraken) => {
      const found = findSignalen(planOf(afspraken), gewoneInstelling, false).filter(
        (s) => s.code === 'voorbij_datum',
      )
      const late = afspraken.filter((a) => a.open && Date.parse(a.datum) < Date.parse(vandaag))
      expect(found.flatMap((s) => s.afspraken).toSorted()).toEqual(late.map((a) => a.id).toSorted())
    }),
    { numRuns: 100 },
  )
})
