import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asLoader } from '../kernel/migrate.ts'
import { allRows, asOwner } from '../testing/start-klok.ts'
import { type Client, createTestApi, type TestApi } from '../testing/test-api.ts'
import { type ZvhScenario, zvhScenarios } from './zvh.scenarios.ts'

let api: TestApi
let casusId: string
beforeEach(async () => {
  api = await createTestApi('zvh')
  const [row] = await owner(`select casus_id as id from persoon where roepnaam = 'Joris'`)
  casusId = row?.id
  // Someone of the ggz with the role of regisseur: the role alone does not let lid 2 decide.
  await owner(`update betrokkenheid b set rollen = array['procesregisseur'] from actor a
    where a.id = b.actor_id and a.naam = 'Esra Demir' and b.casus_id = '${casusId}'`)
})
afterEach(() => api.close())

const owner = (query: string, values: unknown[] = []) =>
  asOwner(api.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))
const actorVan = async (naam: string) =>
  (await owner('select id from actor where naam = $1', [naam]))[0]?.id as string

async function betrokkene(naam: string): Promise<{ id: string; versie: number }> {
  const [row] = await owner(
    'select b.id, b.versie from betrokkenheid b join actor a on a.id = b.actor_id where b.casus_id = $1 and a.naam = $2',
    [casusId, naam],
  )
  return row as { id: string; versie: number }
}

const versie = async () => (await owner('select versie from casus where id = $1', [casusId]))[0]?.versie
const kop = (n: number) => ({ 'if-match': `"${n}"` })
const stop = async (client: Client, naam: string) => {
  const b = await betrokkene(naam)
  return client.call(
    'PUT',
    `/v1/casussen/${casusId}/betrokkenheden/${b.id}/einde`,
    { reden: 'klaar' },
    kop(b.versie),
  )
}

async function makeSchool(): Promise<string> {
  const [row] =
    await owner(`with o as (insert into organisatie (naam, soort, domein) values ('Een school', 'school', 'onderwijs') returning id),
      p as (insert into regime_partij select 'zvh', id from o),
      c as (insert into account (soort, issuer, sub, naam) values ('medewerker', 'proef', 'mentor', 'Mentor') returning id)
      insert into actor (account_id, organisatie_id, naam, functie) select c.id, o.id, 'Mentor', 'mentor' from o, c returning id`)
  return row?.id
}

async function attempt(client: Client, act: ZvhScenario['act']) {
  const pad = `/v1/casussen/${casusId}`
  const erbij = (actorId: string) =>
    client.call('POST', `${pad}/betrokkenheden`, {
      actorId,
      rol: 'deelnemer',
      reden: 'nodig voor het plan',
      publiek: null,
      jeugdigeVanaf: null,
      ouderVanaf: null,
    })
  switch (act) {
    case 'erbij':
      return erbij(await actorVan('Gijs Tromp'))
    case 'erbij_niet_deelnemer':
      return erbij(await makeSchool())
    case 'weg':
      return stop(client, 'Olivier Prent')
    case 'zelf_weg':
      return stop(client, 'Daphne Smeets')
    case 'vaste_persoon':
      return client.call(
        'PUT',
        `${pad}/vaste-persoon`,
        {
          keuze: 'iemand',
          actorId: await actorVan('Daphne Smeets'),
          gekozenDoorJeugdige: true,
          op: '2026-01-05',
          reden: 'Joris vroeg om haar.',
          vorige: 'blijft',
        },
        kop(await versie()),
      )
    case 'regie_aan_lid2':
    case 'regie_aan_lid1':
      return client.call('POST', `${pad}/overdrachten-regie`, {
        naarActorId: await actorVan(act === 'regie_aan_lid2' ? 'Mila Konings' : 'Olivier Prent'),
        reden: 'Ik ga met verlof.',
      })
    case 'sluiten':
      return client.call(
        'PUT',
        `${pad}/fase`,
        { fase: 'gesloten', reden: 'Het plan is af.', belId: (await betrokkene('Mila Konings')).id },
        kop(await versie()),
      )
  }
}

const fout = { mag_niet: 403, niet_gevonden: 404 } as const
const stored = () =>
  allRows(
    api.database,
    `select 'b' as wat, b.id::text, b.rollen::text, b.tot::text from betrokkenheid b where casus_id = $1
      union all select 'c', c.id::text, c.fase, c.versie::text from casus c where id = $1 order by 1, 2`,
    [casusId],
  )

describe.each(zvhScenarios)('$zin', (s) => {
  test('zo is het, en een weigering verandert niets', async () => {
    const client = await api.as(s.persona)
    const before = await stored()
    const { status, body } = await attempt(client, s.act)
    if (s.verwacht === 'ok') {
      expect([status < 300, status < 300 ? null : body]).toEqual([true, null])
      return
    }
    expect([status, body.detail]).toEqual([fout[s.verwacht], expect.any(String)])
    expect(await stored()).toEqual(before)
  })
})

test('na het sluiten is alles afgeschermd, en opnieuw openen kan alleen met een nieuwe aanmelding', async () => {
  const hanna = await api.as('hanna')
  expect((await attempt(hanna, 'sluiten')).status).toBe(200)
  for (const persona of ['hanna', 'mila', 'esra', 'olivier'])
    expect([persona, (await (await api.as(persona)).call('GET', `/v1/casussen/${casusId}`)).status]).toEqual([
      persona,
      404,
    ])
  const again = await hanna.call('POST', `/v1/casussen/${casusId}/heropeningen`, { reden: 'Het liep mis.' })
  expect([again.status, again.body.detail]).toEqual([
    409,
    'Deze casus kan niet opnieuw open. Doe een nieuwe aanmelding.',
  ])
})

test('wie meebesluit, ziet dat op het scherm; wie niet, ziet de knoppen niet', async () => {
  const read = async (persona: string) =>
    (await (await api.as(persona)).call('GET', `/v1/casussen/${casusId}`)).body
  const [hanna, esra] = [await read('hanna'), await read('esra')]
  expect(hanna.abilities).toMatchObject({ magBetrokkenen: true, magVastePersoon: true })
  expect(hanna.mogelijkeFasen).toContain('gesloten')
  expect(esra.abilities).toMatchObject({ magBetrokkenen: false, magVastePersoon: false, magFase: true })
  expect(esra.mogelijkeFasen).not.toContain('gesloten')
})

test('wie meedoet, is vastgelegd in het logboek met wie dat besloot', async () => {
  const hanna = await api.as('hanna')
  const { body } = await attempt(hanna, 'erbij')
  const rows = await asOwner(api.database, async (client) => {
    await client.query('set role logboek')
    return (
      await client.query(
        `select r.actie from logboek.regel r where r.object = $1 and r.actie = 'casus.betrokkene_erbij'`,
        [`betrokkenheid:${body.id}`],
      )
    ).rows
  })
  expect(rows).toHaveLength(1)
  const [row] = await owner(
    'select a.naam from betrokkenheid b join actor a on a.id = b.besloten_door where b.id = $1',
    [body.id],
  )
  expect(row?.naam).toBe('Hanna Bouwman')
})
