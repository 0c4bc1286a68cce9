import { expect, test } from 'vitest'
import { type AgendaStof, proposeAgenda } from './propose-agenda.ts'

const stof = (anders: Partial<AgendaStof> = {}): AgendaStof => ({
  vandaag: '2026-11-02',
  vraag: 'Ik wil weer naar school.',
  afspraken: [],
  neens: [],
  weerwoorden: [],
  vragen: [],
  botsingen: [],
  punten: [],
  ...anders,
})
const a = (id: string, datum: string) => ({ id, tekst: `afspraak ${id}`, eigenaar: 'Bart Mulder', datum })

test('de vraag van de jongere staat altijd bovenaan', () => {
  const [first] = proposeAgenda(
    stof({
      afspraken: [a('1', '2026-10-01')],
      weerwoorden: [{ id: 'w', tekst: 'Nee.', wie: 'Sem', op: '2026-11-01' }],
    }),
  )
  expect(first).toMatchObject({ bron: 'vraag', titel: 'Ik wil weer naar school.', waarom: { code: 'vraag' } })
})

test('wat te laat is of deze week moet, wordt voorgesteld; wat later is niet', () => {
  const codes = proposeAgenda(
    stof({ afspraken: [a('later', '2026-11-10'), a('week', '2026-11-09'), a('laat', '2026-11-01')] }),
  ).map((v) => `${v.bronId}:${v.waarom.code}`)
  expect(codes).toEqual(['null:vraag', 'laat:te_laat', 'week:deze_week'])
})

test('een nee komt met wat er een ja van maakt, en dezelfde afspraak maar één keer', () => {
  const found = proposeAgenda(
    stof({
      afspraken: [a('1', '2026-11-01')],
      neens: [
        {
          afspraakId: '1',
          tekst: 'Werkstraf op woensdag',
          wie: 'Sem',
          watMaaktJa: 'als het op zaterdag kan',
        },
      ],
      botsingen: [
        {
          afspraken: [
            { id: '1', tekst: 'Werkstraf op woensdag' },
            { id: '2', tekst: 'De Brug' },
          ],
          dag: '2026-11-04',
        },
      ],
    }),
  )
  expect(found.map((v) => v.bron)).toEqual(['vraag', 'akkoord'])
  expect(found[1]?.waarom).toEqual({ code: 'nee', wie: 'Sem', datum: null, tekst: 'als het op zaterdag kan' })
})

test('een botsing noemt waarmee', () => {
  const [, clash] = proposeAgenda(
    stof({
      botsingen: [
        {
          afspraken: [
            { id: '1', tekst: 'Werkstraf' },
            { id: '2', tekst: 'De Brug' },
          ],
          dag: '2026-11-04',
        },
      ],
    }),
  )
  expect(clash).toMatchObject({
    bron: 'botsing',
    titel: 'Werkstraf',
    waarom: { code: 'botsing', tekst: 'De Brug', datum: '2026-11-04' },
  })
})

test('wat al op de agenda staat, wordt niet nog eens voorgesteld', () => {
  const found = proposeAgenda(
    stof({
      vragen: [{ id: 'v', tekst: 'Wie haalt Sem op?', wie: 'Bart Mulder', op: '2026-11-01' }],
      punten: [
        { bron: 'vraag', bronId: null },
        { bron: 'bijdrage', bronId: 'v' },
      ],
    }),
  )
  expect(found).toEqual([])
})

test('een lange tekst wordt één regel, afgebroken op een woord', () => {
  const [first] = proposeAgenda(stof({ vraag: `Eerste regel ${'woord '.repeat(60)}\ntweede` }))
  expect([...(first?.titel ?? '')].length).toBeLessThanOrEqual(201)
  expect(first?.titel).toMatch(/woord…$/)
})
