import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { openDatabase } from '../../kernel/db.ts'
import { makeVoorstel, makeZvhCasus } from '../../testing/bewaar-wereld.ts'
import { createWereld, type Wereld } from '../../testing/samples/wereld.ts'
import { asSuper } from '../../testing/template-database.ts'
import type { BewaarTools } from '../als-taak.ts'
import { destroy, executeVoorstel, writeVoornemen } from '../execute-voorstel.ts'
import { bewaarRonde } from '../jobs.ts'
import { makeVoorstellen } from '../make-voorstellen.ts'
import { countAchterstand } from './achterstand.ts'
import { readGrootboek } from './bestand.ts'
import { herstelGrootboek } from './herstel.ts'
import { completeGrootboek, flushGrootboek } from './schrijf.ts'

let w: Wereld
let tools: BewaarTools
beforeAll(async () => {
  w = await createWereld()
})
beforeEach(async () => {
  const pad = join(await mkdtemp(join(tmpdir(), 'verbonden-grootboek-')), 'grootboek.jsonl')
  tools = { db: w.api.db, key: w.api.database.key, pad }
})
afterAll(() => w.api.close())

/** A casus that two people approved to destroy. */
async function goedgekeurd(): Promise<{ casusId: string; voorstelId: string }> {
  const casusId = await makeZvhCasus(w, 5 * 365 - 20)
  await makeVoorstellen(tools)
  const [v] = await w.owner('select id from vernietigingsvoorstel where casus_id = $1', [casusId])
  const pad = `/v1/vernietigingsvoorstellen/${v?.id}`
  await w.doe('ineke', 'PUT', `${pad}/controle`, {}, 1)
  await w.doe('marieke', 'PUT', `${pad}/besluit`, { besluit: 'goedgekeurd' }, 2)
  return { casusId, voorstelId: v?.id ?? '' }
}
const casussen = (id: string) => w.owner('select id from casus where id = $1', [id])
const staten = async (id: string) =>
  (await readGrootboek(tools.pad, tools.key)).filter((r) => r.id === id).map((r) => r.staat)

/** A copy of the database as it is now, and the way back to it: what a restored backup is. */
async function kopie(): Promise<{
  database: Wereld['api']['database']
  db: BewaarTools['db']
  drop(): Promise<void>
}> {
  const from =
    new URL(`x://x/${w.api.database.ownerUrl.split('/').at(-1)}`).pathname.slice(1).split('?')[0] ?? ''
  const name = `${from}_kopie`
  await asSuper(inject('testServer'), async (client) => {
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [from])
    await client.query(
      `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(from)} owner verbonden_owner`,
    )
    await client.query(`revoke temporary on database ${pg.escapeIdentifier(name)} from public`)
  })
  const to = (url: string) => url.replace(from, name)
  const { ownerUrl, superUrl, appUrl, key } = w.api.database
  const db = openDatabase(to(appUrl), 2)
  return {
    db,
    database: {
      ownerUrl: to(ownerUrl),
      superUrl: to(superUrl),
      appUrl: to(appUrl),
      key,
      drop: async () => undefined,
    },
    drop: async () => {
      await db.close()
      await asSuper(inject('testServer'), (client) =>
        client.query(`drop database ${pg.escapeIdentifier(name)} with (force)`),
      )
    },
  }
}
async function rows(url: string, query: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    for (const t of [
      'casus',
      'betrokkenheid',
      'account',
      'actor',
      'bijdrage',
      'verklaring',
      'toestemming_antwoord',
    ])
      await client.query(`alter table ${t} no force row level security`)
    return (await client.query(query, values)).rows
  } finally {
    await client.query('rollback')
    await client.end()
  }
}

test('na terugzetten komt niets terug: vernietigd, beëindigd, geblokkeerd en ingetrokken worden opnieuw toegepast', async () => {
  const { casusId, voorstelId } = await goedgekeurd()
  const { id: bijdrageId } = await w.doe('bart', 'POST', `/v1/casussen/${w.casusId}/bijdragen`, {
    soort: 'goed',
    categorie: 'werk',
    tekst: 'Kwam op tijd.',
    publiek: { wie: 'eigen' },
  })
  const [collega] = await w.owner(
    `with c as (insert into account (soort, issuer, sub, naam) values ('medewerker', 'proef', 'weg', 'Weg') returning id)
       insert into actor (account_id, organisatie_id, naam, functie) select id, $1, 'Weg', 'proef' from c returning id, account_id as account`,
    [w.organisatie.ineke],
  )
  const { id: conceptId } = await w.doe('bart', 'POST', '/v1/aanmeldingen', {
    regime: 'pga',
    roepnaam: 'Weg',
  })
  const oud = await kopie()
  try {
    await bewaarRonde(tools, false)
    await w.doe('bart', 'DELETE', `/v1/aanmeldingen/${conceptId}`, undefined, 1)
    const casus = await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}`)
    const rob = casus.betrokkenheden.find((b: { actorId: string }) => b.actorId === w.actor.rob)
    const einde = `/v1/casussen/${w.casusId}/betrokkenheden/${rob.id}/einde`
    await w.doe('marieke', 'PUT', einde, { reden: 'Klaar.' }, rob.versie)
    const bijdrage = await w.doe('bart', 'GET', `/v1/casussen/${w.casusId}/bijdragen/${bijdrageId}`)
    await w.doe(
      'bart',
      'POST',
      `/v1/casussen/${w.casusId}/bijdragen/${bijdrageId}/intrekking`,
      { reden: 'Was niet zo.' },
      bijdrage.versie,
    )
    await w.doe('ineke', 'PUT', `/v1/medewerkers/${collega?.id}/blokkade`, { geblokkeerd: true }, 1)
    await flushGrootboek(tools)
    expect(await casussen(casusId)).toEqual([])

    const terug = { ...tools, db: oud.db }
    const { ownerUrl } = oud.database
    expect(await rows(ownerUrl, 'select id from casus where id = $1', [casusId])).toHaveLength(1)
    expect(await countAchterstand(terug)).toBe(5)
    expect(await herstelGrootboek(ownerUrl, tools.key, tools.pad)).toMatchObject({
      regels: 5,
      casussen: 1,
      aanmeldingen: 1,
      beeindigd: 3,
    })
    expect(await rows(ownerUrl, 'select id from casus where id = $1', [casusId])).toEqual([])
    expect(await rows(ownerUrl, 'select tot::text from betrokkenheid where id = $1', [rob.id])).toEqual([
      { tot: '2026-11-02' },
    ])
    expect(await rows(ownerUrl, 'select status from bijdrage where id = $1', [bijdrageId])).toEqual([
      { status: 'ingetrokken' },
    ])
    expect(
      (await rows(ownerUrl, 'select geblokkeerd_op from account where id = $1', [collega?.account]))[0]
        ?.geblokkeerd_op,
    ).toBeInstanceOf(Date)
    expect(await rows(ownerUrl, 'select wat from verklaring where voorstel_id = $1', [voorstelId])).toEqual([
      { wat: 'casus' },
    ])
    expect(await countAchterstand(terug)).toBe(0)
    expect(await herstelGrootboek(ownerUrl, tools.key, tools.pad)).toMatchObject({
      regels: 0,
      casussen: 0,
      beeindigd: 0,
    })
    expect(await completeGrootboek(terug)).toBe(0)
  } finally {
    await oud.drop()
  }
})

test('een toestemming die na de kopie is ingetrokken, is na herstel weer ingetrokken', async () => {
  await w.owner(
    `update persoon set geboortedatum = '2009-05-05' where casus_id = $1 and soort = 'jeugdige'`,
    [w.casusId],
  )
  const { id } = await w.doe('nadia', 'POST', `/v1/casussen/${w.casusId}/toestemmingen`, {
    soort: 'geheim',
    waarvoor: 'Zodat school weet wat helpt.',
    van: [w.organisatie.nadia],
    aan: [w.organisatie.bart],
    categorieen: ['onderwijs'],
    vanaf: w.dag(0),
    tot: w.dag(90),
  })
  const [sem] = await w.owner(`select id from persoon where casus_id = $1 and soort = 'jeugdige'`, [
    w.casusId,
  ])
  const antwoord = (wat: string) =>
    w.doe('sem', 'POST', `/v1/toestemmingen/${id}/antwoorden`, {
      persoonId: sem?.id,
      antwoord: wat,
      woorden: '',
    })
  await antwoord('ja')
  const oud = await kopie()
  try {
    await antwoord('ingetrokken')
    await flushGrootboek(tools)
    const terug = 'select antwoord from toestemming_antwoord where toestemming_id = $1 order by op'
    expect((await rows(oud.database.ownerUrl, terug, [id])).map((r) => r.antwoord)).toEqual(['ja'])
    expect(await herstelGrootboek(oud.database.ownerUrl, tools.key, tools.pad)).toMatchObject({
      beeindigd: 1,
    })
    expect((await rows(oud.database.ownerUrl, terug, [id])).map((r) => r.antwoord)).toEqual([
      'ja',
      'ingetrokken',
    ])
  } finally {
    await oud.drop()
  }
})

describe('afgebroken op ieder moment gaat niets verloren en gebeurt niets twee keer', () => {
  test('na het voornemen: de volgende ronde maakt het af', async () => {
    const { casusId, voorstelId } = await goedgekeurd()
    await writeVoornemen(tools, voorstelId)
    expect([await staten(voorstelId), (await casussen(casusId)).length]).toEqual([['voornemen'], 1])
    expect(await countAchterstand(tools)).toBe(0)
    await bewaarRonde(tools, false)
    expect([await staten(voorstelId), (await casussen(casusId)).length]).toEqual([['voornemen', 'vast'], 0])
  })

  test('na de vernietiging, voor het bestand: de volgende ronde schrijft het erbij', async () => {
    const { casusId, voorstelId } = await goedgekeurd()
    const kenmerken = (await writeVoornemen(tools, voorstelId)) ?? []
    expect(await destroy(tools, voorstelId, kenmerken)).toBe('uitgevoerd')
    expect([await staten(voorstelId), (await casussen(casusId)).length]).toEqual([['voornemen'], 0])
    await bewaarRonde(tools, false)
    await bewaarRonde(tools, false)
    expect(await staten(voorstelId)).toEqual(['voornemen', 'vast'])
    expect(await w.owner('select 1 from verklaring where voorstel_id = $1', [voorstelId])).toHaveLength(1)
  })

  test('na het voornemen, en dan een oudere kopie zonder de goedkeuring: herstel vernietigt', async () => {
    const casusId = await makeZvhCasus(w, 5 * 365 - 20)
    await makeVoorstellen(tools)
    const oud = await kopie()
    try {
      const [v] = await w.owner('select id from vernietigingsvoorstel where casus_id = $1', [casusId])
      const pad = `/v1/vernietigingsvoorstellen/${v?.id}`
      await w.doe('ineke', 'PUT', `${pad}/controle`, {}, 1)
      await w.doe('marieke', 'PUT', `${pad}/besluit`, { besluit: 'goedgekeurd' }, 2)
      await writeVoornemen(tools, v?.id ?? '')
      expect(await countAchterstand({ ...tools, db: oud.db })).toBe(1)
      expect(await herstelGrootboek(oud.database.ownerUrl, tools.key, tools.pad)).toMatchObject({
        casussen: 1,
      })
      expect(await rows(oud.database.ownerUrl, 'select id from casus where id = $1', [casusId])).toEqual([])
    } finally {
      await oud.drop()
    }
  })

  test('twee workers tegelijk: één vernietiging, één verklaring, één regel', async () => {
    const { voorstelId } = await goedgekeurd()
    await Promise.all([executeVoorstel(tools, voorstelId), executeVoorstel(tools, voorstelId)])
    expect((await staten(voorstelId)).filter((s) => s === 'vast')).toEqual(['vast'])
    expect(await w.owner('select 1 from verklaring where voorstel_id = $1', [voorstelId])).toHaveLength(1)
  })

  test('een voornemen dat door een bewaarstop vervalt, wordt na terugzetten niet alsnog uitgevoerd', async () => {
    const { casusId, voorstelId } = await goedgekeurd()
    const kenmerken = (await writeVoornemen(tools, voorstelId)) ?? []
    const stop = { casusId, grond: 'rechtsvordering', reden: 'Zaak.', herzienOp: w.dag(30) }
    await w.doe('marieke', 'POST', '/v1/bewaarstops', stop)
    expect(await destroy(tools, voorstelId, kenmerken)).toBe('vervallen')
    expect(await staten(voorstelId)).toEqual(['voornemen', 'vervallen'])
    expect(await herstelGrootboek(w.api.database.ownerUrl, tools.key, tools.pad)).toMatchObject({
      casussen: 0,
    })
    expect(await casussen(casusId)).toHaveLength(1)
  })
})

describe('het bestand en de database', () => {
  test('een zoekgeraakt bestand wordt weer aangevuld uit de database', async () => {
    const id = await makeVoorstel(w, 'nagekeken')
    await w.doe('ineke', 'PUT', `/v1/vernietigingsvoorstellen/${id}/besluit`, { besluit: 'goedgekeurd' }, 1)
    await bewaarRonde(tools, false)
    const anders = { ...tools, pad: `${tools.pad}.nieuw` }
    expect(await flushGrootboek(anders)).toBe(0)
    await completeGrootboek(anders)
    expect((await readGrootboek(anders.pad, anders.key)).map((r) => r.id)).toContain(id)
  })
  test('in het bestand staat geen id van wat vernietigd is, en geen naam', async () => {
    const { casusId } = await goedgekeurd()
    await bewaarRonde(tools, false)
    const text = await readFile(tools.pad, 'utf8')
    expect(text).toContain('casus_vernietigd')
    expect(text).not.toContain(casusId)
    expect(text).not.toMatch(/Quinten|Marieke|Ineke/)
  })
})
