import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clock } from '../kernel/clock.ts'
import {
  createWereld,
  type Inhoud,
  inhouden,
  type Lezer,
  lezers,
  type Wereld,
  zichtTabel,
  zinnen,
} from '../testing/delen-wereld.ts'
import { startKlok } from '../testing/start-klok.ts'
import type { Groep, Segment, Zoekantwoord } from './contract.ts'
import type { ZoekSoort } from './states.ts'

let w: Wereld
const ids = {} as Record<Inhoud, string>
beforeAll(async () => {
  w = await createWereld()
  for (const inhoud of inhouden)
    ids[inhoud] = await w.maak(inhoud, {
      tekst: `Over het ${inhoud.replace('_', '')} kwam de Havenkade ter sprake.`,
    })
})
afterAll(() => w.close())

async function zoek(wie: Lezer, tekst: string, meer: Record<string, unknown> = {}) {
  await w.owner('delete from zoekteller')
  return w.personen[wie].call<Zoekantwoord>('POST', '/v1/zoekopdrachten', { tekst, ...meer })
}
async function groep(
  wie: Lezer,
  tekst: string,
  soort: ZoekSoort,
  meer: Record<string, unknown> = {},
): Promise<Groep> {
  const { status, body } = await zoek(wie, tekst, { soorten: [soort], ...meer })
  expect(status).toBe(200)
  const [found] = body.groepen
  if (!found) throw new Error('no group came back')
  return found
}
const plain = (segments: Segment[]) => segments.map((s) => s.tekst).join('')

describe.each(inhouden)('zoeken en tellen: %s', (inhoud) => {
  test(zinnen[inhoud], async () => {
    for (const lezer of lezers) {
      const { totaal, resultaten } = await groep(lezer, 'havenkade', 'bijdrage')
      const expected = inhouden.filter((i) => zichtTabel[i].includes(lezer))
      expect([lezer, resultaten.some((r) => r.id === ids[inhoud])]).toEqual([
        lezer,
        expected.includes(inhoud),
      ])
      expect([lezer, totaal]).toEqual([lezer, expected.length])
    }
  })
})

test('een jongere is te vinden op het begin van elk deel van de naam, zonder accenten, alleen door wie meedoet', async () => {
  await w.owner(
    `update persoon set roepnaam = 'Anaïs', tussenvoegsel = 'van der', achternaam = 'Yıldız-Smit' where casus_id = $1 and soort = 'jeugdige'`,
    [w.casusId],
  )
  for (const tekst of ['anai', 'YILDIZ', 'smi', 'der yil', 'smit anais', 'Anaïs']) {
    const { resultaten } = await groep('bart', tekst, 'jeugdige')
    expect([tekst, resultaten.map((r) => plain(r.titel))]).toEqual([tekst, ['Anaïs van der Yıldız-Smit']])
  }
  expect((await groep('bart', 'nais', 'jeugdige')).totaal).toBe(0)
  for (const lezer of ['joost', 'tom'] as const)
    expect((await groep(lezer, 'anais', 'jeugdige')).totaal).toBe(0)
  const { resultaten } = await groep('bart', 'yild', 'jeugdige')
  expect(resultaten[0]?.titel).toContainEqual({ tekst: 'Yıld', raak: true })
})

test('het laatste woord mag nog half zijn, en woordvormen tellen mee', async () => {
  const id = await w.voegToe('marieke', { tekst: 'De fietsenmaker heeft werkplekken vrij vanaf maandag.' })
  for (const tekst of ['fietsenm', 'werkplek', 'vrij maand', 'de fietsenmaker']) {
    expect([tekst, (await groep('marieke', tekst, 'bijdrage')).resultaten.map((r) => r.id)]).toEqual([
      tekst,
      [id],
    ])
  }
  expect((await groep('marieke', 'fietsenmaker zwembad', 'bijdrage')).totaal).toBe(0)
})

test('wat raak is komt als stukken tekst, ook als er opmaak of tekens van ons in staan', async () => {
  await w.voegToe('marieke', {
    tekst: 'Let op <b>vuurwerk</b> \ue000en\ue001 <script>alert(1)</script> bij de brug.',
  })
  const { resultaten } = await groep('marieke', 'vuurwerk', 'bijdrage')
  const hits = resultaten[0]?.fragment.filter((s) => s.raak)
  expect(hits).toEqual([{ tekst: 'vuurwerk', raak: true }])
  expect(plain(resultaten[0]?.fragment ?? [])).not.toMatch(/[\ue000\ue001]/u)
})

test('collega’s zijn te vinden op naam, functie en organisatie; voor het gezin alleen wie om hen heen staat', async () => {
  expect((await groep('bart', 'eva', 'collega')).resultaten.map((r) => plain(r.titel))).toContain('Eva Roos')
  expect((await groep('marieke', 'mentor waterl', 'collega')).resultaten.map((r) => plain(r.titel))).toEqual([
    'Bart Mulder',
  ])
  expect((await groep('sem', 'tom', 'collega')).totaal).toBe(0)
  expect((await groep('sem', 'nadia', 'collega')).resultaten.map((r) => plain(r.titel))).toEqual([
    'Nadia Haddou',
  ])
})

test('één zoekopdracht laat één regel achter met iedereen die getoond is, en nooit de woorden', async () => {
  await w.voegToe('marieke', { tekst: 'Zeldzaamwoord hier.' })
  await w.voegToe('marieke', { tekst: 'Zeldzaamwoord daar.' }, w.steunId)
  const before = (await w.logLines('zoekopdracht.uitvoeren')).length
  await zoek('marieke', 'zeldzaamwoord')
  const after = await w.logLines('zoekopdracht.uitvoeren')
  expect(after.length).toBe(before + 1)
  const names = await w.owner<{ log_naam: string }>('select log_naam from casus where id = any ($1)', [
    [w.casusId, w.steunId],
  ])
  expect([...(after.at(-1)?.betrokkenen ?? [])].sort()).toEqual(names.map((n) => n.log_naam).sort())
  expect(JSON.stringify(after)).not.toContain('zeldzaamwoord')
})

test('verder bladeren geeft de rest, elk precies één keer', async () => {
  for (let i = 0; i < 27; i++) await w.voegToe('marieke', { tekst: `Bladerproef nummer ${i}.` })
  const first = await groep('marieke', 'bladerproef', 'bijdrage')
  const rest = await groep('marieke', 'bladerproef', 'bijdrage', { na: first.resultaten.length })
  expect([first.totaal, first.resultaten.length, rest.resultaten.length]).toEqual([27, 25, 2])
  expect(new Set([...first.resultaten, ...rest.resultaten].map((r) => r.id)).size).toBe(27)
})

test('tekens die een patroon of operator zouden zijn, doen niets bijzonders', async () => {
  for (const tekst of ['%', '_', "'; drop table casus; --", 'a & b | !c', ':*', '\\', '()', '<->']) {
    expect([tekst, (await zoek('marieke', tekst)).status]).toEqual([tekst, 200])
  }
  expect((await groep('marieke', '%', 'jeugdige')).totaal).toBe(0)
})

test('zonder inloggen, zonder tekst of met iets onbekends komt er geen antwoord', async () => {
  expect((await w.api.nobody.call('POST', '/v1/zoekopdrachten', { tekst: 'sem' })).status).toBe(401)
  expect((await zoek('marieke', '  ')).status).toBe(400)
  expect((await zoek('marieke', 'sem', { soorten: ['geheim'] })).status).toBe(400)
})

test('na zestig keer in een minuut zegt zoeken in gewone woorden dat het even rustig aan moet', async () => {
  // Counting starts anew with each minute, so this begins at the start of one.
  const minute = Math.ceil(clock.now().getTime() / 60_000) * 60_000
  await startKlok(w.api.database, new Date(minute).toISOString())
  await zoek('nadia', 'sem')
  await w.owner('update zoekteller set aantal = 60')
  const full = await w.personen.nadia.call('POST', '/v1/zoekopdrachten', { tekst: 'sem' })
  expect([full.status, full.body.code]).toEqual([429, 'te_vaak'])
  expect(full.body.detail).toContain('Wacht een minuut')
  expect((await w.personen.bart.call('POST', '/v1/zoekopdrachten', { tekst: 'sem' })).status).toBe(200)
  await w.owner("update zoekteller set minuut = minuut - interval '1 minute'")
  expect((await w.personen.nadia.call('POST', '/v1/zoekopdrachten', { tekst: 'sem' })).status).toBe(200)
})
