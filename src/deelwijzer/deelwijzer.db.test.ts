import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signContext } from '../kernel/context-key.ts'
import { screenEveryone } from '../testing/screen-everyone.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { readTabel } from './print-tabel.ts'
import { readWettabel } from './wettabel/read-wettabel.ts'

let database: TestDatabase
let owner: pg.Client
let app: pg.Client
beforeAll(async () => {
  database = await createTestDatabase({ from: 'leeg' })
  owner = new pg.Client({ connectionString: database.ownerUrl })
  app = new pg.Client({ connectionString: database.appUrl })
  await owner.connect()
  await app.connect()
})
afterAll(async () => {
  await owner.end()
  await app.end()
  await database.drop()
})

const regimes = ['steun', 'pga', 'zvh', 'groep'] as const

describe('de tabel is die van de wet', () => {
  test.each(regimes)('%s: ieder vak staat in de wettabel en zegt hetzelfde', async (regime) => {
    const said = await readTabel(app, regime)
    const law = readWettabel(regime)
    const line = (r: {
      partij: string
      categorie: string
      richting: string
      uitkomst: string
      mits: readonly string[]
    }) => `${r.richting} ${r.partij} ${r.categorie}: ${r.uitkomst} ${[...r.mits].sort().join('+')}`.trim()
    expect(said.map(line).sort()).toEqual(law.map(line).sort())
    expect(said.length).toBeGreaterThan(200)
  })
})

type Party = { soort: string; context: string; organisatie: string; actor: string }

/** A casus of this regime in which an organisation of every kind takes part, also of those that a regime keeps out. */
async function fill(
  regime: string,
  soorten: readonly string[],
): Promise<{ casus: string; parties: Party[]; persoon: string }> {
  const one = async (text: string, values: unknown[]) =>
    (await owner.query(text, values)).rows[0].id as string
  const casus = await one(
    `insert into casus (regime_code, regime_versie, vraag, vraag_op) values ($1, sec.regimeversie($1), 'Vraag', sec.vandaag()) returning id`,
    [regime],
  )
  const persoon = await one(
    `insert into persoon (casus_id, soort, roepnaam, geboortedatum) values ($1, 'jeugdige', 'Sem', sec.vandaag() - 17 * 366) returning id`,
    [casus],
  )
  const parties: Party[] = []
  for (const soort of soorten) {
    const family = soort === 'jeugdige' || soort === 'ouder'
    const organisatie = family
      ? null
      : await one(
          `insert into organisatie (naam, soort, domein, wgs_rol) values ($1, $1, 'zorg', '2.27 lid 2 e') returning id`,
          [soort],
        )
    const account = await one(
      `insert into account (soort, issuer, sub, naam) values ($1, 'proef', $2, 'Proef') returning id`,
      [family ? soort : 'medewerker', randomUUID()],
    )
    const actor = await one(
      `insert into actor (account_id, organisatie_id, naam, functie) values ($1, $2, 'Proef', 'proef') returning id`,
      [account, organisatie],
    )
    await owner.query(screenEveryone)
    await owner.query(
      `insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start)
      values ($1, $2, array['deelnemer'], $3, $4, $5, now())`,
      [casus, family ? soort : 'professional', actor, organisatie, family ? persoon : null],
    )
    parties.push({
      soort,
      actor,
      organisatie: organisatie ?? '',
      context: signContext(
        database.key,
        {
          actorId: actor,
          accountId: account,
          soort: family ? (soort as 'jeugdige' | 'ouder') : 'medewerker',
          organisatieId: organisatie,
          doel: 'proef',
          oorsprong: 'proef',
        },
        600,
      ),
    })
  }
  return { casus, parties, persoon }
}

/** Runs as one party; nothing of it stays. */
async function as<T>({ context }: Party, work: () => Promise<T>): Promise<T> {
  await owner.query('savepoint partij')
  await owner.query('set local role verbonden_app')
  await owner.query('select sec.open_bewijs($1)', [context])
  try {
    return await work()
  } finally {
    await owner.query('rollback to savepoint partij')
  }
}

describe('het advies is wat er gebeurt', () => {
  test.each(regimes)(
    '%s: iedere partij geeft en krijgt in iedere rubriek precies wat de tabel zegt',
    async (regime) => {
      const tabel = await readTabel(app, regime)
      const categorieen = [...new Set(tabel.map((r) => r.categorie))]
      const soorten = [...new Set(tabel.map((r) => r.partij))].filter((p) => p !== 'jim')
      const says = (partij: string, richting: string, categorie: string) =>
        tabel.find((r) => r.partij === partij && r.richting === richting && r.categorie === categorie)
      await owner.query('begin')
      try {
        await owner.query('set local role verbonden_owner')
        await force('no force')
        await owner.query('alter table casus disable trigger bewaak_vaste_rollen')
        await owner.query('alter table betrokkenheid disable trigger bewaak_vaste_rollen')
        const { casus, parties, persoon } = await fill(regime, soorten)
        const { maker, door } = await makeSource()
        const consent = await makeConsent({ casus, persoon, maker, door }, parties, categorieen)
        for (const categorie of categorieen) {
          for (const toestemming of [null, consent.avg]) {
            await owner.query(
              `insert into bijdrage (casus_id, soort, categorie, tekst, organisatie_id, door, toestemming_id, jeugdige_vanaf, ouder_vanaf)
              values ($1, 'goed', $2, 'Proef', $3, $4, $5, sec.vandaag(), sec.vandaag())`,
              [casus, categorie, maker, door, toestemming],
            )
          }
        }
        await force('force')
        await owner.query('reset role')
        const asksConsent = (partij: string, richting: string, categorie: string) =>
          says(partij, richting, categorie)?.mits.includes('toestemming') ?? false
        for (const party of parties) {
          const mayReceive = categorieen.filter((c) => {
            const row = says(party.soort, 'ontvangen', c)
            return row?.uitkomst !== 'nee' && !row?.mits.includes('minimaal_document')
          })
          const without = mayReceive.filter(
            (c) => party.soort === 'jeugdige' || !asksConsent(party.soort, 'ontvangen', c),
          )
          expect([party.soort, await receives(party, maker, null)]).toEqual([party.soort, without.sort()])
          expect([party.soort, await receives(party, maker, consent.avg)]).toEqual([
            party.soort,
            mayReceive.sort(),
          ])
          for (const categorie of categorieen) {
            const mayGive = says(party.soort, 'geven', categorie)?.uitkomst !== 'nee'
            const said = [party.soort, categorie]
            expect([...said, await gives(party, { casus, categorie })]).toEqual([...said, mayGive])
            if (mayGive && party.organisatie !== '')
              await expectShared({ party, parties, casus, categorie, consent, says })
          }
        }
      } finally {
        await owner.query('rollback')
      }
    },
    900_000,
  )
})

/** An organisation beside the parties, so that nobody sees anything because it is their own. */
async function makeSource(): Promise<{ maker: string; door: string }> {
  const { rows } =
    await owner.query(`with o as (insert into organisatie (naam, soort, domein) values ('Bron', 'gemeente', 'bestuur') returning id),
    c as (insert into account (soort, issuer, sub, naam) values ('medewerker', 'proef', 'bron', 'Bron') returning id)
    insert into actor (account_id, organisatie_id, naam, functie) select c.id, o.id, 'Bron', 'bron' from o, c returning id as door, organisatie_id as maker`)
  return rows[0]
}

type Consent = { avg: string; geheim: string }

/** Two consents of the young person that hold, from everyone to everyone about everything: one under the AVG and one release from secrecy. */
async function makeConsent(
  { casus, persoon, maker, door }: { casus: string; persoon: string; maker: string; door: string },
  parties: readonly Party[],
  categorieen: readonly string[],
): Promise<Consent> {
  const everyone = [maker, ...parties.flatMap((p) => (p.organisatie === '' ? [] : [p.organisatie]))]
  const make = async (soort: string) => {
    const { rows } = await owner.query(
      `insert into toestemming (casus_id, soort, waarvoor, van_organisaties, aan_organisaties, aan_ouders, categorieen, van, tot, door, organisatie_id)
      values ($1, $2, 'Proef', $3, $3, true, $4, sec.vandaag(), sec.vandaag(), $5, $6) returning id`,
      [casus, soort, everyone, categorieen, door, maker],
    )
    await owner.query(
      `insert into toestemming_antwoord (casus_id, toestemming_id, persoon_id, antwoord, wijze, gezegd_op, door)
      values ($1, $2, $3, 'ja', 'gesproken', sec.vandaag(), $4)`,
      [casus, rows[0].id, persoon, door],
    )
    return rows[0].id as string
  }
  return { avg: await make('avg'), geheim: await make('geheim') }
}

/** The categories that this party reads of the source, of what rests on this consent, or on none. */
function receives(party: Party, maker: string, toestemming: string | null): Promise<string[]> {
  return as(party, async () => {
    const { rows } = await owner.query<{ categorie: string }>(
      'select categorie from bijdrage where organisatie_id = $1 and toestemming_id is not distinct from $2 order by categorie',
      [maker, toestemming],
    )
    return rows.map((r) => r.categorie).sort()
  })
}

type Sharing = {
  party: Party
  parties: readonly Party[]
  casus: string
  categorie: string
  consent: Consent
  says(
    partij: string,
    richting: string,
    categorie: string,
  ): { uitkomst: string; mits: readonly string[] } | undefined
}

/** Gives one category to every party of the casus, and to everyone: with and without the consent and the ground that the advice names. */
async function expectShared({ party, parties, casus, categorie, consent, says }: Sharing): Promise<void> {
  const giving = says(party.soort, 'geven', categorie)
  const bound = giving?.mits.includes('geheim_grond') ?? false
  const asks = giving?.mits.includes('toestemming') ?? false
  const grond = bound ? ('wettelijke_plicht' as const) : null
  const said = [party.soort, categorie]
  const all = (b: Partial<Writing>) => gives(party, { casus, categorie, publiek: null, grond, ...b })
  expect([...said, 'allen', await all({})]).toEqual([...said, 'allen', !asks])
  expect([...said, 'allen', await all({ toestemming: consent.avg })]).toEqual([...said, 'allen', true])
  if (bound) {
    expect([...said, await all({ grond: null })]).toEqual([...said, false])
    const released = (toestemming: string) => all({ grond: 'toestemming', toestemming })
    expect([...said, await released(consent.avg)]).toEqual([...said, false])
    expect([...said, await released(consent.geheim)]).toEqual([...said, true])
  }
  for (const reader of parties) {
    if (reader.organisatie === '' || reader === party) continue
    const receiving = says(reader.soort, 'ontvangen', categorie)
    const may = receiving?.uitkomst !== 'nee'
    const needs = asks || (receiving?.mits.includes('toestemming') ?? false)
    const to = (toestemming: string | null) =>
      gives(party, { casus, categorie, publiek: [party.organisatie, reader.organisatie], grond, toestemming })
    const pair = [...said, reader.soort]
    expect([...pair, await to(null)]).toEqual([...pair, may && !needs])
    if (needs) expect([...pair, await to(consent.avg)]).toEqual([...pair, may])
  }
}

type Writing = {
  casus: string
  categorie: string
  /** Without it: for oneself. */
  publiek?: string[] | null
  grond?: 'wettelijke_plicht' | 'toestemming' | null
  toestemming?: string | null
}

/** Whether this party can write a bijdrage of this category. */
function gives(party: Party, { casus, categorie, publiek, grond, toestemming }: Writing): Promise<boolean> {
  return as(party, async () => {
    const family = party.organisatie === ''
    const own = family ? [] : [party.organisatie]
    return owner
      .query(
        `insert into bijdrage (casus_id, soort, categorie, tekst, organisatie_id, door, publiek, jeugdige_vanaf, ouder_vanaf,
          geheim_grond, geheim_uitleg, toestemming_id)
        values ($1, 'goed', $2, 'Proef', $3, $4, $5, $6, $6, $7, 'Proef', $8)`,
        [
          casus,
          categorie,
          family ? null : party.organisatie,
          party.actor,
          publiek === undefined ? own : publiek,
          family ? '2020-01-01' : null,
          grond ?? null,
          toestemming ?? null,
        ],
      )
      .then(
        () => true,
        (error: { code?: string }) => {
          if (error.code !== '42501') throw error
          return false
        },
      )
  })
}

async function force(how: 'force' | 'no force'): Promise<void> {
  const { rows } = await owner.query(
    `select oid::regclass as naam from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relkind = 'r'`,
  )
  for (const { naam } of rows) await owner.query(`alter table ${naam} ${how} row level security`)
}
