import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asLoader } from '../kernel/migrate.ts'
import { type Client, createTestApi, type TestApi } from '../testing/test-api.ts'
import { type CasusHandeling, casusScenarios, type Verwacht } from './casus.scenarios.ts'
import type { Betrokkene, Casus, CasusInLijst } from './contract.ts'

const status: Record<Verwacht, readonly number[]> = {
  ok: [200, 201],
  mag_niet: [403],
  niet_gevonden: [404],
  toestand: [409],
}

let api: TestApi
let owner: pg.Client
const ids = new Map<string, string>()
const casusId = (roepnaam: string) => ids.get(roepnaam) ?? ''

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
const rows = async (text: string, values: unknown[] = []): Promise<any[]> =>
  asLoader(owner, async () => (await owner.query(text, values)).rows)

beforeAll(async () => {
  api = await createTestApi()
  owner = new pg.Client({ connectionString: api.database.ownerUrl })
  await owner.connect()
  for (const r of await rows("select casus_id, roepnaam from persoon where soort = 'jeugdige'"))
    ids.set(r.roepnaam, r.casus_id)
})
afterAll(async () => {
  await owner.end()
  await api.close()
})

type Verzoek = { method: 'GET' | 'POST' | 'PUT'; path: string; body?: unknown; versie?: number }
const wie = (casus: Casus, naam: string): Betrokkene => {
  const found = casus.betrokkenheden.find((b) => b.naam.startsWith(naam) && b.nu)
  if (!found) throw new Error(`${naam} doet niet mee`)
  return found
}

/** What someone who knows everything about the casus would send. */
async function verzoekVoor(handeling: CasusHandeling, roepnaam: string): Promise<Verzoek> {
  const path = `/v1/casussen/${casusId(roepnaam)}`
  const { body: casus } = await (await api.as('marieke')).call<Casus>('GET', path)
  const [tom] = await rows("select id from actor where naam = 'Tom de Graaf'")
  const [fatima] = await rows("select id from actor where naam like 'Fatima%'")
  const jeugdige = casus.betrokkenheden.find((b) => b.kant === 'jeugdige')
  const persoon = casus.personen.find((p) => p.soort === 'jeugdige')
  const regisseur = wie(casus, 'Marieke')
  const versie = casus.versie
  const verzoeken: Record<CasusHandeling, () => Verzoek> = {
    openen: () => ({ method: 'GET', path }),
    tijdlijn: () => ({ method: 'GET', path: `${path}/gebeurtenissen` }),
    gelezen: () => ({ method: 'PUT', path: `${path}/gelezen` }),
    fase: () => ({
      method: 'PUT',
      path: `${path}/fase`,
      body: { fase: 'afschalen', reden: 'Het gaat goed.' },
      versie,
    }),
    zijtoestand: () => ({
      method: 'PUT',
      path: `${path}/zijtoestand`,
      versie,
      body: {
        soort: 'opgeschaald',
        reden: 'Geen klas te vinden.',
        eigenaarId: regisseur.id,
        tot: '2099-01-01',
      },
    }),
    vraag: () => ({
      method: 'PUT',
      path: `${path}/vraag`,
      body: { tekst: 'Ik wil weer slapen.', verteldAan: 'Bart', op: '2026-01-05' },
      versie,
    }),
    betrokkene_erbij: () => ({
      method: 'POST',
      path: `${path}/betrokkenheden`,
      body: { actorId: fatima.id, reden: 'hulp thuis' },
    }),
    betrokkene_weg: () => ({
      method: 'PUT',
      path: `${path}/betrokkenheden/${(casus.betrokkenheden.find((b) => b.naam.startsWith('Eva')) ?? regisseur).id}/einde`,
      body: { reden: 'klaar' },
      versie: (casus.betrokkenheden.find((b) => b.naam.startsWith('Eva')) ?? regisseur).versie,
    }),
    vaste_persoon: () => ({
      method: 'PUT',
      path: `${path}/vaste-persoon`,
      versie,
      body: { keuze: 'iemand', actorId: tom.id, gekozenDoorJeugdige: true, op: '2026-01-05' },
    }),
    regie_gevraagd: () => ({
      method: 'POST',
      path: `${path}/overdrachten-regie`,
      body: {
        naarActorId: casus.betrokkenheden.find((b) => b.naam.startsWith('Bart'))?.actorId ?? tom.id,
        reden: 'Ik ga met verlof.',
      },
    }),
    ouder_erbij: () => ({
      method: 'POST',
      path: `${path}/ouders`,
      body: {
        roepnaam: 'Karim',
        relatie: 'vader',
        gezag: true,
        gezagBron: 'gezagsregister',
        gezagOp: '2026-01-05',
      },
    }),
    persoon: () => ({
      method: 'PUT',
      path: `${path}/personen/${persoon?.id}`,
      versie: persoon?.versie ?? 0,
      body: { roepnaam: roepnaam, telefoon: '06 5550 9999' },
    }),
    uitnodigen: () => ({ method: 'PUT', path: `${path}/betrokkenheden/${jeugdige?.id}/uitnodiging` }),
  }
  return verzoeken[handeling]()
}

const stuur = (client: Client, v: Verzoek) =>
  client.call(v.method, v.path, v.body, v.versie === undefined ? {} : { 'if-match': `"${v.versie}"` })

/** All of a casus that the acts can change, to prove that a refusal changed nothing. */
const stand = (roepnaam: string) =>
  rows(
    `select c.fase, c.zijtoestand, c.vraag, c.versie,
  (select json_agg(b order by b.id) from betrokkenheid b where b.casus_id = c.id) as mensen,
  (select json_agg(p order by p.id) from persoon p where p.casus_id = c.id) as personen,
  (select count(*) from uitnodiging u where u.casus_id = c.id) as codes,
  (select count(*) from overdracht_regie o where o.casus_id = c.id) as overdrachten
  from casus c where c.id = $1`,
    [casusId(roepnaam)],
  )

describe('wie wat mag in een casus', () => {
  const refusals = casusScenarios.filter((s) => s.verwacht !== 'ok')
  const allowed = casusScenarios.filter((s) => s.verwacht === 'ok')
  test.each(refusals.map((s) => [s.titel, s] as const))('%s', async (_titel, s) => {
    const verzoek = await verzoekVoor(s.handeling, s.casus)
    const before = await stand(s.casus)
    const answer = await stuur(await api.as(s.persona), verzoek)
    expect(answer.status, JSON.stringify(answer.body)).toBe(status[s.verwacht][0])
    expect(answer.headers['content-type']).toContain('problem+json')
    expect(await stand(s.casus)).toEqual(before)
  })
  test.each(allowed.map((s) => [s.titel, s] as const))('%s', async (_titel, s) => {
    const answer = await stuur(await api.as(s.persona), await verzoekVoor(s.handeling, s.casus))
    expect(status.ok, JSON.stringify(answer.body)).toContain(answer.status)
  })
})

describe('lijst en openen', () => {
  test('de lijst en het openen tonen dezelfde casussen, ook per bladzijde', async () => {
    const client = await api.as('marieke')
    for (const volgorde of ['nieuwste', 'volgend-moment']) {
      const seen: CasusInLijst[] = []
      for (const fase of ['lopend', 'nazorg', 'gesloten']) {
        const { body } = await client.call('GET', `/v1/casussen?volgorde=${volgorde}&fase=${fase}`)
        seen.push(...body.casussen)
      }
      const all =
        await rows(`select b.casus_id from betrokkenheid b join actor a on a.id = b.actor_id where a.naam = 'Marieke van Dam'
        and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag())`)
      expect(new Set(seen.map((c) => c.id))).toEqual(new Set(all.map((r) => r.casus_id)))
      for (const c of seen) expect((await client.call('GET', `/v1/casussen/${c.id}`)).status).toBe(200)
    }
  })

  test('wie op twee manieren meedoet, ziet een casus één keer, in de lijst en in mijn werk', async () => {
    const sem = { casus_id: casusId('Sem') }
    const bart = await api.as('bart')
    const read = async () => {
      const lists = ['nieuwste', 'volgend-moment'].map(async (volgorde) =>
        (await bart.call('GET', `/v1/casussen?volgorde=${volgorde}`)).body.casussen.map(
          (c: { id: string }) => c.id,
        ),
      )
      const { aantallen, veranderd, overleggen } = (await bart.call('GET', '/v1/mijn-werk')).body
      return {
        lists: await Promise.all(lists),
        aantallen,
        veranderd: veranderd.aantal,
        overleggen: overleggen.aantal,
      }
    }
    const before = await read()
    expect(before.lists[0]).toContain(sem.casus_id)
    await rows(
      `insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, casus_start, van, tot)
        select casus_id, kant, array['deelnemer'], actor_id, organisatie_id, casus_start, sec.vandaag() - 3, sec.vandaag() + 3
        from betrokkenheid where casus_id = $1 and actor_id = (select id from actor where naam like 'Bart %' limit 1)`,
      [sem.casus_id],
    )
    expect(
      await rows(
        `select from betrokkenheid where casus_id = $1 and actor_id = (select id from actor where naam like 'Bart %' limit 1)`,
        [sem.casus_id],
      ),
    ).toHaveLength(2)
    expect(await read()).toEqual(before)
  })

  test('Noor heeft nog geen vaste persoon, en de lijst zegt waarom en tot wanneer', async () => {
    const { body } = await (await api.as('marieke')).call('GET', '/v1/casussen')
    const noor = body.casussen.find((c: CasusInLijst) => c.naam === 'Noor Jansen')
    expect(noor.vastePersoon).toBeNull()
    expect(noor.geenVastePersoon.reden).not.toBe('')
    expect(noor.geenVastePersoon.tot).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('een lijst schrijft één regel in het logboek, met iedereen die erop staat; een lege lijst schrijft niets', async () => {
    const regels = async () => {
      const reader = new pg.Client({ connectionString: api.database.ownerUrl })
      await reader.connect()
      await reader.query('set role logboek')
      const { rows: r } = await reader.query(
        "select betrokkenen from logboek.regel where actie = 'casus.lijst' and resultaat = 'gelukt' order by tijd",
      )
      await reader.end()
      return r as { betrokkenen: string[] }[]
    }
    const before = (await regels()).length
    const { body } = await (await api.as('marieke')).call('GET', '/v1/casussen')
    const after = await regels()
    expect(after.length).toBe(before + 1)
    expect(after.at(-1)?.betrokkenen).toHaveLength(body.casussen.length)
    const { body: leeg } = await (await api.as('joost')).call('GET', '/v1/casussen?fase=gesloten')
    expect(leeg.casussen).toEqual([])
    expect((await regels()).length).toBe(before + 1)
  })

  test('een mentor weet niet van de behandelaar die alleen voor anderen zichtbaar is', async () => {
    const namen = async (persona: string) => {
      const { body } = await (await api.as(persona)).call<Casus>('GET', `/v1/casussen/${casusId('Jayden')}`)
      return body.betrokkenheden?.map((b) => b.naam) ?? []
    }
    expect(await namen('marieke')).not.toHaveLength(0)
    const { body: bart } = await (await api.as('bart')).call<Casus>('GET', `/v1/casussen/${casusId('Sem')}`)
    expect(bart.betrokkenheden.map((b) => b.naam)).not.toContain('Rob Hermans')
    const { body: marieke } = await (await api.as('marieke')).call<Casus>(
      'GET',
      `/v1/casussen/${casusId('Sem')}`,
    )
    expect(marieke.betrokkenheden.map((b) => b.naam)).toContain('Rob Hermans')
  })

  test('een onbekende casus en een vreemde cursor geven een gewone weigering', async () => {
    const client = await api.as('marieke')
    expect((await client.call('GET', '/v1/casussen/0190a000-0000-7000-8000-000000000000')).status).toBe(404)
    expect((await client.call('GET', '/v1/casussen/geen-uuid')).status).toBe(400)
    expect((await client.call('GET', '/v1/casussen?na=x')).status).toBe(400)
    expect(
      (await client.call('GET', '/v1/casussen?na=9999999999999999_0190a000-0000-7000-8000-000000000000'))
        .status,
    ).toBe(200)
  })
})

test('de tijdlijn toont alleen wat voor jou is: opschalen is vakwerk, een fase is van iedereen', async () => {
  const soorten = async (persona: string) =>
    (
      await (await api.as(persona)).call('GET', `/v1/casussen/${casusId('Sem')}/gebeurtenissen`)
    ).body.gebeurtenissen.map((g: { soort: string }) => g.soort)
  expect(await soorten('marieke')).toEqual(expect.arrayContaining(['casus.fase', 'casus.zijtoestand']))
  expect(await soorten('sem')).toContain('casus.fase')
  expect(await soorten('sem')).not.toContain('casus.zijtoestand')
})

describe('mijn werk', () => {
  test('toont wat op iemand wacht, en telt lopend, nazorg en gesloten', async () => {
    const { status: code, body } = await (await api.as('marieke')).call('GET', '/v1/mijn-werk')
    expect(code).toBe(200)
    expect(body.aantallen).toMatchObject({ nazorg: 2, gesloten: 5 })
    expect(body.overleggen.aantal).toBeGreaterThan(0)
    expect(body.aanmeldingen.aantal).toBeGreaterThan(0)
    for (const x of body.afspraken.eerste) expect(x.naam).toBeTruthy()
  })

  test('een nee op mijn afspraak wacht op mij tot de afspraak klaar is', async () => {
    const [nee] =
      await rows(`select f.eigenaar_actor_id, ac.sub, k.id, f.id as afspraak from akkoord k join afspraak f on f.id = k.afspraak_id
      join actor a on a.id = f.eigenaar_actor_id join account ac on ac.id = a.account_id where k.antwoord = 'nee' and f.status = 'open'
      and ac.soort = 'medewerker' and k.door <> a.id limit 1`)
    const client = await api.as(nee.sub)
    const idsOf = async () =>
      (await client.call('GET', '/v1/mijn-werk')).body.nee.eerste.map((x: { id: string }) => x.id)
    expect(await idsOf()).toContain(nee.id)
    await rows("update afspraak set status = 'gedaan', afgerond_op = sec.nu() where id = $1", [nee.afspraak])
    expect(await idsOf()).not.toContain(nee.id)
  })

  test('een nee op wat de jongere of een ouder zelf zou doen, wacht op casusregisseur en vaste persoon', async () => {
    const sem = { casus_id: casusId('Sem') }
    const neeVan = async (eigenaar: string, antwoorder: string) =>
      (
        await rows(
          `with s as (insert into spoor (casus_id, soort, doel, door, jeugdige_vanaf, ouder_vanaf)
          select casus_id, 'vrije_tijd', 'Voor iedereen', actor_id, sec.vandaag(), sec.vandaag() from betrokkenheid
          where casus_id = $1 and kant = $2 and actor_id is not null limit 1 returning *),
        f as (insert into afspraak (casus_id, spoor_id, tekst, eigenaar_id, eigenaar_actor_id, datum, door, publiek, jeugdige_vanaf, ouder_vanaf)
          select b.casus_id, s.id, 'Zelf bellen', b.id, b.actor_id, sec.vandaag() + 20, b.actor_id, null::uuid[], sec.vandaag(), sec.vandaag()
          from betrokkenheid b join s on s.casus_id = b.casus_id where b.casus_id = $1 and b.kant = $2 limit 1 returning *)
        insert into akkoord (casus_id, afspraak_id, betrokkenheid_id, antwoord, wat_maakt_ja, door, op, publiek, jeugdige_vanaf, ouder_vanaf)
          select f.casus_id, f.id, b.id, 'nee', 'een andere dag', b.actor_id, sec.nu() + interval '1 minute', f.publiek, f.jeugdige_vanaf, f.ouder_vanaf
          from f join betrokkenheid b on b.casus_id = $1 and b.kant = $3 limit 1 returning id`,
          [sem.casus_id, eigenaar, antwoorder],
        )
      )[0].id
    const ids = [await neeVan('jeugdige', 'jeugdige'), await neeVan('ouder', 'ouder')]
    const waiting = async (persona: string) => {
      const { nee } = (await (await api.as(persona)).call('GET', '/v1/mijn-werk')).body
      return nee.eerste.map((x: { id: string }) => x.id).filter((id: string) => ids.includes(id))
    }
    const mee: { sub: string; draagt: boolean }[] = await rows(
      `select c.sub, b.rollen && array['casusregisseur', 'vaste_persoon'] as draagt from betrokkenheid b join actor a on a.id = b.actor_id
        join account c on c.id = a.account_id where b.casus_id = $1 and b.kant = 'professional' and b.tot is null`,
      [sem.casus_id],
    )
    expect(new Set(mee.map((m) => m.draagt)).size).toBe(2)
    for (const { sub, draagt } of mee)
      expect((await waiting(sub)).sort(), sub).toEqual(draagt ? [...ids].sort() : [])
  })

  test('wie niets heeft, krijgt een lege dag en geen fout', async () => {
    const { status: code, body } = await (await api.as('joost')).call('GET', '/v1/mijn-werk')
    expect(code).toBe(200)
    expect(body.overleggen).toBeDefined()
  })
})
