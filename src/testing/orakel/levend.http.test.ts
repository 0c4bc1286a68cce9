import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from '../../kernel/http/session-cookie.ts'
import { signIn } from '../../toegang/index.ts'
import { createToestemmingWereld, type Deelnemer, type ToestemmingWereld } from '../toestemming-wereld.ts'

// What a page that stays open asks again and again, of a server that runs: the very next answer has lost what was taken away, at every door.
let w: ToestemmingWereld
let address: string
let bijdrage: string
/** Words that stand in the last bijdrage and nowhere else. */
let merk = ''

beforeAll(async () => {
  w = await createToestemmingWereld()
  await w.api.app.listen({ host: '127.0.0.1', port: 0 })
  address = `http://127.0.0.1:${(w.api.app.server.address() as AddressInfo).port}`
})
afterAll(() => w.close())

type Page = { status: number; text: string; etag: string | null }
/** A page that is open: its cookie, and what it showed last. Every answer says that nobody may keep it. */
async function openPage(wie: Deelnemer): Promise<(pad: string, body?: unknown) => Promise<Page>> {
  const [row] = await w.owner('select issuer from account where sub = $1', [wie])
  const id = await signIn(
    w.api.db,
    w.api.database.key,
    { inactiefMinuten: 60, maxUren: 10 },
    String(row?.issuer),
    wie,
  )
  const etags = new Map<string, string>()
  return async (pad, body) => {
    const known = etags.get(pad)
    const answer = await fetch(address + pad, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        cookie: `${sessionCookie}=${id}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(known !== undefined && { 'if-none-match': known }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const etag = answer.headers.get('etag')
    if (etag !== null) etags.set(pad, etag)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    return { status: answer.status, text: await answer.text(), etag }
  }
}

const deuren = (casusId: string): [string, unknown?][] => [
  [`/v1/casussen/${casusId}`],
  [`/v1/casussen/${casusId}/bijdragen`],
  [`/v1/casussen/${casusId}/export`],
  [`/v1/casussen/${casusId}/gebeurtenissen`],
  [`/v1/casussen/${casusId}/gebruik`],
  [`/v1/casussen/${casusId}/plan`],
  ['/v1/mijn-werk'],
  ['/v1/casussen'],
  ['/v1/zoekopdrachten', { tekst: 'slapen', soorten: ['bijdrage'] }],
]

/** Behind how many doors the words stand, and behind how many its key. */
async function tells(
  page: Awaited<ReturnType<typeof openPage>>,
): Promise<{ woorden: number; sleutel: number }> {
  const found = { woorden: 0, sleutel: 0 }
  for (const [pad, body] of deuren(w.casusId)) {
    const { text } = await page(pad, body)
    if (text.includes(merk)) found.woorden++
    if (text.includes(bijdrage)) found.sleutel++
  }
  const { status } = await page(`/v1/casussen/${w.casusId}/bijdragen/${bijdrage}`)
  if (status === 200) found.woorden++
  const why = await page(`/v1/waarom/bijdrage/${bijdrage}`)
  if (why.status === 200) found.woorden++
  return found
}

/** The GGZ tells the school something, with the yes of Sem, who is 16. */
async function share(tot: string): Promise<string> {
  merk = `q7slaapje${tot.replaceAll('-', '')}q`
  const id = await w.vraag('geheim', { tot })
  expect(await w.zeg(id, 'sem', 'ja')).toBeLessThan(300)
  const eva = await w.als('eva')
  const { status, body } = await eva.call('POST', `/v1/casussen/${w.casusId}/bijdragen`, {
    soort: 'goed',
    categorie: 'hulp',
    tekst: `De gesprekken over slapen helpen ${merk}`,
    noodzaak: 'De school kan er rekening mee houden.',
    publiek: { wie: 'gekozen', organisaties: [w.organisatie.bart] },
    geheim: { grond: 'toestemming', uitleg: '', toestemmingId: id },
  })
  expect([status, body]).toEqual([201, body])
  bijdrage = body.id
  return id
}

describe('een pagina die openstaat', () => {
  test('verliest wat op een ja rustte bij het eerste antwoord nadat de jongere het terugnam', async () => {
    const id = await share('2027-12-31')
    const page = await openPage('bart')
    const before = await tells(page)
    expect(before.woorden).toBeGreaterThanOrEqual(5)
    expect(before.sleutel).toBeGreaterThanOrEqual(4)
    expect(await w.zeg(id, 'sem', 'ingetrokken')).toBeLessThan(300)
    expect(await tells(page)).toEqual({ woorden: 0, sleutel: 0 })
    // And it comes back with the yes: it was the consent that decided.
    expect(await w.zeg(id, 'sem', 'ja')).toBeLessThan(300)
    expect(await tells(page)).toEqual(before)
  })

  test('verliest haar bij het einde van de dag waarop de toestemming eindigt', async () => {
    await share('2026-11-02')
    await w.naar('2026-11-02T22:58:30Z')
    const page = await openPage('bart')
    expect((await tells(page)).woorden).toBeGreaterThanOrEqual(5)
    await w.naar('2026-11-02T23:00:30Z')
    expect(await tells(page)).toEqual({ woorden: 0, sleutel: 0 })
    await w.naar('2026-11-02T09:00:00Z')
  })

  test('verliest de hele casus bij het eerste antwoord nadat iemand niet meer meedoet', async () => {
    await share('2027-11-30')
    const page = await openPage('bart')
    expect((await tells(page)).woorden).toBeGreaterThanOrEqual(5)
    await w.owner(
      `update betrokkenheid set tot = sec.vandaag() - 1 where casus_id = $1
        and actor_id = (select a.id from actor a join account c on c.id = a.account_id where c.sub = 'bart')`,
      [w.casusId],
    )
    expect(await tells(page)).toEqual({ woorden: 0, sleutel: 0 })
    const gone = await page(`/v1/casussen/${w.casusId}`)
    expect([gone.status, gone.text.includes('Proef')]).toEqual([404, false])
    expect((await page('/v1/casussen')).text).not.toContain(w.casusId)
  })
})
