import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWereld, type Wereld } from '../testing/delen-wereld.ts'
import { type Inhoud, inhouden, lezers, zichtTabel, zinnen } from './delen.scenarios.ts'

let w: Wereld
const ids = {} as Record<Inhoud, string>
beforeAll(async () => {
  w = await createWereld()
  for (const inhoud of inhouden) ids[inhoud] = await w.maak(inhoud)
})
afterAll(() => w.close())

describe.each(inhouden)('%s', (inhoud) => {
  test(zinnen[inhoud], async () => {
    for (const lezer of lezers) {
      const expected = zichtTabel[inhoud].includes(lezer)
      const one = await w.personen[lezer].call('GET', `/v1/casussen/${w.casusId}/bijdragen/${ids[inhoud]}`)
      expect([lezer, one.status]).toEqual([lezer, expected ? 200 : 404])
      const list = await w.personen[lezer].call('GET', `/v1/casussen/${w.casusId}/bijdragen?aantal=100`)
      const listed = (list.body.bijdragen ?? []).some((b: { id: string }) => b.id === ids[inhoud])
      expect([lezer, listed]).toEqual([lezer, expected])
    }
  })
})

test('wie niet meer meedoet, vindt de casus niet, en dat is hetzelfde als niet bestaan', async () => {
  const gone = await w.personen.joost.call('GET', `/v1/casussen/${w.casusId}/bijdragen`)
  const never = await w.personen.joost.call(
    'GET',
    '/v1/casussen/00000000-0000-7000-8000-000000000000/bijdragen',
  )
  expect(gone.status).toBe(404)
  expect(gone.body.detail).toBe(never.body.detail)
})

test('na het einde van de betrokkenheid is ook het eigen werk niet meer te zien', async () => {
  const id = await w.voegToe('bart')
  const path = `/v1/casussen/${w.casusId}/bijdragen/${id}`
  expect((await w.personen.bart.call('GET', path)).status).toBe(200)
  await w.owner(
    `update betrokkenheid b set tot = sec.vandaag() - 1 from actor a where a.id = b.actor_id and a.naam = 'Bart Mulder' and b.casus_id = $1`,
    [w.casusId],
  )
  expect((await w.personen.bart.call('GET', path)).status).toBe(404)
  await w.owner(
    `update betrokkenheid b set tot = null from actor a where a.id = b.actor_id and a.naam = 'Bart Mulder' and b.casus_id = $1`,
    [w.casusId],
  )
})

test('dat een organisatie meedoet, staat niet in het publiek voor wie dat niet mag weten', async () => {
  const id = await w.voegToe('marieke', {
    publiek: { wie: 'gekozen', organisaties: [w.organisaties.eva, w.organisaties.bart] },
  })
  const seen = async (wie: 'marieke' | 'bart') =>
    (
      await w.personen[wie].call('GET', `/v1/casussen/${w.casusId}/bijdragen/${id}`)
    ).body.publiek.organisaties.map((o: { naam: string }) => o.naam)
  expect(await seen('marieke')).toContain('GGZ De Brug')
  expect(await seen('bart')).not.toContain('GGZ De Brug')
  const chooser = await w.personen.bart.call('GET', `/v1/casussen/${w.casusId}/publiek`)
  expect(JSON.stringify(chooser.body)).not.toContain('GGZ De Brug')
  expect(chooser.body.organisaties.map((o: { naam: string }) => o.naam)).toEqual(
    expect.arrayContaining(['Gemeente Merwestad', 'Kade 9', 'ROC De Waterlinie']),
  )
  expect(chooser.body.vastePersoon).toMatchObject({ naam: 'Nadia Haddou', telefoon: '06 5550 1004' })
  const guess = await w.personen.bart.call(
    'POST',
    `/v1/casussen/${w.casusId}/bijdragen`,
    w.invoer({ publiek: { wie: 'gekozen', organisaties: [w.organisaties.eva] } }),
  )
  expect(guess.status).toBe(409)
})

test('elk lezen laat één regel achter, met de jongere als betrokkene; wat er niet is, wordt niet als gelezen geteld', async () => {
  const lines = async () => [...(await w.logLines('bijdrage.lijst')), ...(await w.logLines('bijdrage.lezen'))]
  const before = (await lines()).length
  await w.personen.bart.call('GET', `/v1/casussen/${w.casusId}/bijdragen`)
  await w.personen.bart.call('GET', `/v1/casussen/${w.casusId}/bijdragen/${ids.eigen}`)
  await w.personen.rob.call('GET', `/v1/casussen/${w.casusId}/bijdragen/${ids.eigen}`)
  const after = await lines()
  expect(after.length).toBe(before + 2)
  const casus = (
    await w.owner<{ log_naam: string }>('select log_naam from casus where id = $1', [w.casusId])
  )[0]
  expect(after.at(-1)).toEqual({ object: `bijdrage:${ids.eigen}`, betrokkenen: [casus?.log_naam] })
})

test('bladeren geeft elke bijdrage precies één keer', async () => {
  const all = (
    await w.personen.bart.call('GET', `/v1/casussen/${w.casusId}/bijdragen?aantal=100`)
  ).body.bijdragen.map((b: { id: string }) => b.id)
  const paged: string[] = []
  let na: string | null = null
  do {
    const { body }: { body: { bijdragen: { id: string }[]; volgende: string | null } } =
      await w.personen.bart.call(
        'GET',
        `/v1/casussen/${w.casusId}/bijdragen?aantal=2${na === null ? '' : `&na=${na}`}`,
      )
    paged.push(...body.bijdragen.map((b) => b.id))
    na = body.volgende
  } while (na !== null)
  expect(paged).toEqual(all)
  const zorg = await w.personen.bart.call('GET', `/v1/casussen/${w.casusId}/bijdragen?soort=goed`)
  expect(zorg.body.bijdragen).toEqual([])
})
