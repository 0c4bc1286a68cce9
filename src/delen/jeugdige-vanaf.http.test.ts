import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../testing/read-pdf.ts'
import {
  createToestemmingWereld,
  type Deelnemer,
  type ToestemmingWereld,
} from '../testing/toestemming-wereld.ts'

/** The day before which the young person sees nothing, and words that occur nowhere else. */
const dag = '2026-11-10'
const woord = 'zeepkist'
let w: ToestemmingWereld
let ids: { bijdrage: string; overleg: string }
beforeAll(async () => {
  w = await createToestemmingWereld()
  ids = await fill()
})
afterAll(() => w.close())

async function post(wie: Deelnemer, path: string, body: unknown, versie?: number) {
  const answer = await (await w.als(wie)).call(
    'POST',
    path,
    body,
    versie === undefined ? {} : { 'if-match': `"${versie}"` },
  )
  expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300)
  return answer.body
}

/** A bijdrage for the young person from 10 November, a point of an overleg that comes from it, what was said on it, and an afspraak that rests on it. */
async function fill(): Promise<typeof ids> {
  const at = `/v1/casussen/${w.casusId}`
  const publiek = { wie: 'allen', jeugdigeVanaf: dag }
  const bijdrage = await post('nadia', `${at}/bijdragen`, {
    soort: 'zorg',
    categorie: 'aanleiding',
    tekst: `Hij reed met een ${woord}.`,
    noodzaak: 'Voor het plan.',
    achterhoudReden: 'Eerst met moeder.',
    publiek,
  })
  const spoor = await post('marieke', `${at}/sporen`, {
    soort: 'vrije_tijd',
    doel: `Veilig met de ${woord}`,
    doelVan: 'professional',
    publiek,
    steuntOp: [bijdrage.id],
  })
  const wie = Object.fromEntries(
    (
      await w.owner(
        `select c.sub, b.id from betrokkenheid b join actor a on a.id = b.actor_id join account c on c.id = a.account_id where b.casus_id = $1`,
        [w.casusId],
      )
    ).map((r) => [String(r.sub), String(r.id)]),
  )
  await post('marieke', `/v1/sporen/${spoor.id}/afspraken`, {
    tekst: `De ${woord} nakijken`,
    eigenaarId: wie.marieke,
    datum: '2026-11-20',
  })
  const overleg = await post('marieke', `${at}/overleggen`, {
    begintOp: '2026-11-02T10:00:00Z',
    eindigtOp: '2026-11-02T11:00:00Z',
    plaats: 'Kade 9',
    voorzitterId: wie.marieke,
    genodigden: ['marieke', 'nadia', 'bart', 'rob', 'sem', 'linda'].map((p) => wie[p]),
    publiek: 'allen',
  })
  const punt = await post('marieke', `/v1/overleggen/${overleg.id}/agendapunten`, {
    titel: `Over de ${woord}`,
    publiek,
  })
  await w.naar('2026-11-02T10:05:00Z')
  const read = async () => (await (await w.als('marieke')).call('GET', `/v1/overleggen/${overleg.id}`)).body
  await post('marieke', `/v1/overleggen/${overleg.id}/opening`, {}, (await read()).versie)
  await post('rob', `/v1/agendapunten/${punt.id}/inbreng`, {
    betrokkenheidId: wie.rob,
    tekst: `De ${woord} had geen rem.`,
  })
  await post('marieke', `/v1/agendapunten/${punt.id}/besluiten`, {
    tekst: `De ${woord} krijgt een rem.`,
    steuntOp: [bijdrage.id],
  })
  await post(
    'marieke',
    `/v1/overleggen/${overleg.id}/afsluiting`,
    { zonderAfsprakenReden: 'Komt later.' },
    (await read()).versie,
  )
  return { bijdrage: bijdrage.id, overleg: overleg.id }
}

/** Everything the young person can fetch, as text. */
const places: Record<string, (as: Awaited<ReturnType<ToestemmingWereld['als']>>) => Promise<string>> = {
  'mijn plan': async (as) => json(await as.call('GET', '/v1/mijn-plan')),
  'mijn verhaal': async (as) => json(await as.call('GET', '/v1/mijn-verhaal')),
  'de bijdragen': async (as) => json(await as.call('GET', `/v1/casussen/${w.casusId}/bijdragen`)),
  'het plan zelf': async (as) => json(await as.call('GET', `/v1/casussen/${w.casusId}/plan`)),
  'de casus': async (as) => json(await as.call('GET', `/v1/casussen/${w.casusId}`)),
  'de tijdlijn': async (as) => json(await as.call('GET', `/v1/casussen/${w.casusId}/gebeurtenissen`)),
  'waar stappen op rusten': async (as) => json(await as.call('GET', `/v1/casussen/${w.casusId}/gebruik`)),
  'de export': async (as) => json(await as.call('GET', `/v1/casussen/${w.casusId}/export`)),
  'het overleg': async (as) => json(await as.call('GET', `/v1/overleggen/${ids.overleg}`)),
  'het verslag als PDF': async (as) => {
    const { status, raw } = await as.call('GET', `/v1/overleggen/${ids.overleg}/verslag`)
    expect(status).toBe(200)
    return (await readPdf(new Uint8Array(raw))).text
  },
  'de uitnodiging voor de agenda': async (as) =>
    (await as.call('GET', `/v1/overleggen/${ids.overleg}/uitnodiging`)).raw.toString(),
  berichten: async (as) => json(await as.call('GET', '/v1/berichten')),
}
const json = (answer: { status: number; body: unknown }) => `${answer.status} ${JSON.stringify(answer.body)}`

/** Places that never tell of it: a calendar and a message name nobody and nothing. */
const neverThere = ['de uitnodiging voor de agenda', 'berichten', 'mijn verhaal', 'de tijdlijn']

describe('niet aan de jongere vóór een dag', () => {
  test.each(Object.keys(places))('%s: de dag ervoor niets, op de dag wel', async (place) => {
    const look = async (moment: string) => {
      await w.naar(moment)
      const text = (await places[place]?.(await w.als('sem'))) ?? ''
      return { word: text.includes(woord), id: text.includes(ids.bijdrage) }
    }
    const before = await look('2026-11-09T22:59:00Z')
    expect(before).toEqual({ word: false, id: false })
    const after = await look('2026-11-09T23:01:00Z')
    if (neverThere.includes(place)) expect(after.word).toBe(false)
    else expect(after.word || after.id).toBe(true)
  })

  test('ook uit de wachtrij van de worker komt geen tekst', async () => {
    const rows = await w.owner('select gegevens::text as tekst from outbox')
    expect(rows.filter((r) => String(r.tekst).includes(woord))).toEqual([])
  })
})
