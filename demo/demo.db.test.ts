import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signContext } from '../src/kernel/context-key.ts'
import { asLoader } from '../src/kernel/migrate.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing/test-database.ts'
import { loadDemo } from './load-demo.ts'

const afkomst =
  /nationalit|etni[sc]|allochtoon|autochtoon|migratieachtergrond|afkomst|marokka|turks|surina|antill|pools|syri[eë]|moslim|islam/i
const etiket =
  /crimine|dader|delinquent|recidiv|veelpleger|hangjong|overlastgever|probleemj|risicoj|onwillig|gewelddadig|verslaafde/i

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
type Row = Record<string, any>

const gedeeld = `select j.roepnaam, b.categorie, g.naam as van, x.*, b.toestemming_id, b.casus_id, b.organisatie_id from bijdrage b
  join persoon j on j.casus_id = b.casus_id and j.soort = 'jeugdige' join organisatie g on g.id = b.organisatie_id`
const regel = (partij: string, richting: string, waarde: string) => `exists (select from deelregel d
  where d.regime_code = b.regime_code and d.regime_versie = b.regime_versie and d.partij = ${partij} and d.categorie = b.categorie
    and d.richting = '${richting}' and ${waarde})`

// A Sunday and a Wednesday: the days on which working days and the Wednesday clash are most easily wrong.
describe.each(['2026-11-01', '2026-11-04'])('de demoregio op %s', (vandaag) => {
  let database: TestDatabase
  let client: pg.Client
  const ask = async (text: string, values: unknown[]): Promise<Row[]> =>
    asLoader(client, async () => (await client.query(text, values)).rows)

  beforeAll(async () => {
    database = await createTestDatabase({ from: 'leeg' })
    client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
    await setKlok(client, vandaag)
    await loadDemo(database.ownerUrl, database.key)
  })
  afterAll(async () => {
    await client.end()
    await database.drop()
  })

  test('Marieke heeft de zes casussen van de tekeningen, twee in nazorg en vijf gesloten', async () => {
    const rows =
      await ask(`select p.roepnaam || ' ' || p.achternaam as naam, c.regime_code as regime, c.fase, v.naam as vast
      from betrokkenheid b join actor m on m.id = b.actor_id and m.naam = 'Marieke van Dam' join casus c on c.id = b.casus_id
      join persoon p on p.casus_id = c.id and p.soort = 'jeugdige'
      left join lateral (select a.naam from betrokkenheid w join actor a on a.id = w.actor_id
        where w.casus_id = c.id and 'vaste_persoon' = any (w.rollen)) v on true
      where 'casusregisseur' = any (b.rollen) order by naam`)
    const lopend = rows.filter((r) => !['nazorg', 'gesloten'].includes(r.fase))
    expect(lopend.map((r) => [r.naam, r.regime, r.fase, r.vast])).toEqual([
      ['Daan Wolters', 'pga', 'in_uitvoering', 'Tim Kok'],
      ['Jayden Pinas', 'pga', 'in_uitvoering', 'Bart Mulder'],
      ['Milan Bos', 'steun', 'afschalen', 'Nadia Haddou'],
      ['Noor Jansen', 'steun', 'gestart', null],
      ['Sem Verhoeven', 'pga', 'in_uitvoering', 'Nadia Haddou'],
      ['Yara Smit', 'steun', 'plan', 'Tom de Graaf'],
    ])
    expect(rows.filter((r) => r.fase === 'nazorg')).toHaveLength(2)
    expect(rows.filter((r) => r.fase === 'gesloten')).toHaveLength(5)
  })

  test('elke casus heeft een plan, een jeugdige, een regisseur en een vaste persoon of een reden met datum', async () => {
    expect(
      await ask(`select c.id from casus c where not exists (select from plan p where p.casus_id = c.id)
      or (select count(*) from persoon p where p.casus_id = c.id and p.soort = 'jeugdige') <> 1
      or not exists (select from betrokkenheid b where b.casus_id = c.id and 'casusregisseur' = any (b.rollen))
      or not (exists (select from betrokkenheid b where b.casus_id = c.id and 'vaste_persoon' = any (b.rollen))
        or (c.geen_vaste_persoon_reden <> '' and c.geen_vaste_persoon_tot > sec.vandaag()))`),
    ).toEqual([])
  })

  test('wat de demo deelt, mag volgens de tabel: gever, ontvanger en beroepsgeheim', async () => {
    expect(
      await ask(`${gedeeld} cross join lateral (
          select 'mag niet geven' as wat where not ${regel('g.soort', 'geven', "d.uitkomst <> 'nee'")}
          union all select 'mag niet ontvangen: ' || o.naam from organisatie o where o.id = any (b.publiek) and o.id <> g.id
            and not ${regel('o.soort', 'ontvangen', "d.uitkomst <> 'nee'")}
          union all select 'geen grond' where b.geheim_grond is null and ${regel('g.soort', 'geven', "'geheim_grond' = any (d.mits)")}
        ) x where b.publiek is null or b.publiek <> array[g.id]`),
    ).toEqual([])
  })

  test('wat de demo deelt en toestemming vraagt, rust op een toestemming die iedere lezer noemt', async () => {
    const rows = await ask(`${gedeeld} cross join lateral (
        select null::uuid as lezer, 'gever' as wat where ${regel('g.soort', 'geven', "'toestemming' = any (d.mits)")}
        union all select o.id, o.naam from organisatie o where o.id = any (b.publiek) and o.id <> g.id
          and (b.toestemming_id is not null or ${regel('o.soort', 'ontvangen', "'toestemming' = any (d.mits)")})
      ) x where b.publiek is null or b.publiek <> array[g.id]`)
    expect(rows.length).toBeGreaterThan(2)
    await client.query('begin; set local role verbonden_app')
    const refused: unknown[] = []
    for (const r of rows) {
      const { rows: said } = await client.query(
        'select inzage.toestemming_geldt($1, $2, $3, $4, $5, false) as geldt',
        [r.toestemming_id, r.casus_id, r.organisatie_id, r.categorie, r.lezer],
      )
      if (!said[0].geldt) refused.push([r.roepnaam, r.categorie, r.wat])
    }
    await client.query('rollback')
    expect(refused).toEqual([])
  })

  test('een organisatie doet alleen mee waar haar regime dat toelaat; politie en OM nooit in steun', async () => {
    expect(
      await ask(`select o.naam from regime_partij p join organisatie o on o.id = p.organisatie_id
      join regime r on r.code = p.regime_code where r.gegevens -> 'nooit' ? o.soort`),
    ).toEqual([])
    expect(
      await ask(`select c.id from betrokkenheid b join casus c on c.id = b.casus_id where b.kant = 'professional' and not exists (
      select from regime_partij p where p.regime_code = c.regime_code and p.organisatie_id = b.organisatie_id)`),
    ).toEqual([])
    expect(
      await ask(
        "select from regime_partij p join organisatie o on o.id = p.organisatie_id where o.soort = 'politie' and p.regime_code = 'pga'",
      ),
    ).toHaveLength(1)
  })

  test('een publiek noemt alleen organisaties die meedoen, en de bron hoort erbij', async () => {
    for (const tabel of await inCasus(ask)) {
      expect(
        await ask(`select t.casus_id from ${tabel} t, unnest(t.publiek) o where t.casus_id is not null and not exists (
        select from betrokkenheid b where b.casus_id = t.casus_id and b.organisatie_id = o)`),
        tabel,
      ).toEqual([])
    }
    expect(
      await ask(
        'select tekst from bijdrage where organisatie_id is not null and not organisatie_id = any (publiek)',
      ),
    ).toEqual([])
  })

  test('wie een afspraak heeft, ziet haar', async () => {
    expect(
      await ask(`select a.tekst from afspraak a join betrokkenheid b on b.id = a.eigenaar_id where a.eigenaar_actor_id is distinct from b.actor_id
      or not case b.kant when 'professional' then a.publiek is null or b.organisatie_id = any (a.publiek)
        when 'jeugdige' then coalesce(a.jeugdige_vanaf <= sec.vandaag(), false)
        when 'jim' then exists (select from jim_deling d join jim j on j.id = d.jim_id where d.afspraak_id = a.id and j.betrokkenheid_id = b.id)
        else coalesce(a.ouder_vanaf <= sec.vandaag(), false) and (a.ouder_ids is null or b.persoon_id = any (a.ouder_ids)) end`),
    ).toEqual([])
  })

  test.each(['sem', 'yara', 'linda'])('%s ziet het hele plan', async (gebruiker) => {
    const telling = `select (select count(*)::int from spoor s where s.casus_id = c) as sporen, (select count(*)::int from afspraak s where s.casus_id = c) as afspraken,
      (select count(*)::int from akkoord s where s.casus_id = c) as akkoorden, (select count(*)::int from plan s where s.casus_id = c) as plannen`
    const [wie] = await ask(
      `select a.id, a.account_id, c.soort, b.casus_id from actor a join account c on c.id = a.account_id
      join betrokkenheid b on b.actor_id = a.id where c.sub = $1`,
      [gebruiker],
    )
    const [alles] = await ask(`${telling} from (select $1::uuid as c) x`, [wie?.casus_id])
    const gezien = await seeAs(database, wie ?? {}, `${telling} from (select $1::uuid as c) x`, [
      wie?.casus_id,
    ])
    expect(gezien).toEqual([alles])
    expect(alles?.afspraken).toBeGreaterThan(2)
  })

  test.each([
    ['bart', ['onderwijs', 'werk']],
    ['eva', ['thuis', 'zorg']],
    ['nadia', ['onderwijs', 'thuis', 'werk', 'zorg']],
    ['rob', ['straf']],
    ['marieke', ['onderwijs', 'straf', 'thuis', 'werk', 'zorg']],
  ])('%s ziet in het plan van Sem alleen: %s', async (gebruiker, sporen) => {
    const [wie] = await ask(
      `select a.id, a.account_id, c.soort, a.organisatie_id, p.casus_id from account c join actor a on a.account_id = c.id
      cross join persoon p where c.sub = $1 and p.roepnaam = 'Sem'`,
      [gebruiker],
    )
    const rows = await seeAs(
      database,
      wie ?? {},
      'select soort from spoor where casus_id = $1 order by soort',
      [wie?.casus_id],
    )
    expect(rows.map((r) => r.soort)).toEqual(sporen)
  })

  test('werkstraf en zorg botsen op woensdagmiddag, en Sem zegt wat wel kan', async () => {
    const rows =
      await ask(`select s.begint_op::date as dag, k.wat_maakt_ja from afspraak s join spoor x on x.id = s.spoor_id and x.soort = 'straf'
      join afspraak z on z.casus_id = s.casus_id and z.begint_op < s.eindigt_op and s.begint_op < z.eindigt_op
      join spoor y on y.id = z.spoor_id and y.soort = 'zorg'
      join akkoord k on k.afspraak_id = s.id and k.antwoord = 'nee' where s.sanctie and extract(isodow from s.datum) = 3`)
    expect(rows.map((r) => r.wat_maakt_ja)).toEqual([
      'als het op zaterdag kan',
      'als het op zaterdag kan',
      'als het op zaterdag kan',
    ])
  })

  test('data kloppen: niets gebeurde later dan nu of voor de start, en een overleg is nooit in het weekend', async () => {
    expect(await ask('select sec.vandaag()::text as vandaag')).toEqual([{ vandaag }])
    expect(
      await ask(`select g.soort from gebeurtenis g left join casus c on c.id = g.casus_id
      where g.op > sec.nu() or g.op < c.start or (g.casus_id is null) = (g.aanmelding_id is null)`),
    ).toEqual([])
    expect(
      await ask(
        `select tekst from bijdrage where eerste_verwerking > sec.nu() or gebeurd_op > (eerste_verwerking at time zone 'Europe/Amsterdam')::date`,
      ),
    ).toEqual([])
    expect(
      await ask(
        'select tekst from afspraak where gemaakt_op > sec.nu() or afgerond_op > sec.nu() or afgerond_op < gemaakt_op',
      ),
    ).toEqual([])
    expect(
      await ask(
        `select datum from afspraak where (begint_op at time zone 'Europe/Amsterdam')::date <> datum`,
      ),
    ).toEqual([])
    expect(
      await ask(`select doel from overleg where extract(isodow from begint_op at time zone 'Europe/Amsterdam') > 5
      or (status = 'afgerond') <> (eindigt_op < sec.nu())`),
    ).toEqual([])
    expect(
      await ask(
        `select roepnaam from persoon where soort = 'jeugdige' and not extract(year from age(sec.vandaag(), geboortedatum)) between 12 and 23`,
      ),
    ).toEqual([])
  })

  test('bijdragen van elke soort: gedeeld, met eigen kant, ingetrokken, verlopen en gecorrigeerd, elk in een categorie van haar regime', async () => {
    const [telling] =
      await ask(`select array_agg(distinct b.soort order by b.soort) as soorten, array_agg(distinct b.status order by b.status) as statussen,
      count(*) filter (where b.verloopt_op <= sec.vandaag())::int as verlopen, count(*) filter (where b.vervangt_id is not null)::int as opnieuw,
      count(*) filter (where b.soort = 'voorval' and exists (select from eigen_kant k where k.bijdrage_id = b.id))::int as eigen_kant from bijdrage b`)
    expect(telling).toEqual({
      soorten: ['goed', 'voorval', 'vraag', 'zorg'],
      statussen: ['gecorrigeerd', 'geldig', 'ingetrokken'],
      verlopen: 1,
      opnieuw: 1,
      eigen_kant: 1,
    })
    expect(
      await ask(`select b.tekst from bijdrage b join regime r on r.code = b.regime_code and r.versie = b.regime_versie
      where not r.gegevens -> 'categorieen' ? b.categorie`),
    ).toEqual([])
  })

  test('aanmeldingen staan in elke fase voor een casus', async () => {
    expect(
      await ask(`select c.sub as door, a.regime_code as regime, a.status, a.bron, count(*)::int as aantal from aanmelding a
      join actor x on x.id = a.door join account c on c.id = x.account_id group by 1, 2, 3, 4 order by 1, 3`),
    ).toEqual([
      { door: 'fatima', regime: 'steun', status: 'concept', bron: 'formulier', aantal: 2 },
      { door: 'fatima', regime: 'pga', status: 'in_weging', bron: 'formulier', aantal: 1 },
      { door: 'joost', regime: 'pga', status: 'verzonden', bron: 'formulier', aantal: 1 },
      { door: 'noa', regime: 'steun', status: 'verzonden', bron: 'jeugdige', aantal: 1 },
    ])
    expect(
      await ask(
        'select c.sub, count(*)::int from oordeel o join actor x on x.id = o.door join account c on c.id = x.account_id group by 1 order by 1',
      ),
    ).toEqual([
      { sub: 'marieke', count: 1 },
      { sub: 'rob', count: 1 },
    ])
  })

  test('niemand wordt benoemd naar afkomst of krijgt een etiket', async () => {
    for (const woord of ['Marokkaanse', 'etniciteit', 'Poolse']) expect(woord).toMatch(afkomst)
    expect('crimineel gedrag').toMatch(etiket)
    const tabellen = await ask(
      "select relname as naam from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('regime', 'migratie')",
    )
    expect(tabellen.length).toBeGreaterThan(25)
    for (const { naam } of tabellen) {
      const found = (await ask(`select t::text as rij from ${naam} t`)).filter(
        (r) => afkomst.test(r.rij) || etiket.test(r.rij),
      )
      expect(found, naam).toEqual([])
    }
  }, 900_000)

  test('iedereen is verzonnen en staat met naam in de README; niemand heeft een BSN', async () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')
    const rows =
      await ask(`select concat_ws(' ', roepnaam, nullif(tussenvoegsel, ''), nullif(achternaam, '')) as naam, bsn_index from persoon
      union select concat_ws(' ', roepnaam, nullif(tussenvoegsel, ''), nullif(achternaam, '')), bsn_index from aanmelding
      union select naam, null from actor union select naam, null from organisatie`)
    expect(rows.length).toBeGreaterThan(35)
    expect(rows.filter((r) => !readme.includes(r.naam) || r.bsn_index !== null)).toEqual([])
  })
})

/** Sets the clock at ten in the morning of this day, as the database's superuser would. */
async function setKlok(client: pg.Client, vandaag: string): Promise<void> {
  await client.query(
    `insert into sec.klok (verschuiving) values (($1 || ' 10:00 Europe/Amsterdam')::timestamptz - now())`,
    [vandaag],
  )
}

async function inCasus(ask: (text: string) => Promise<Row[]>): Promise<string[]> {
  const rows = await ask(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'publiek' order by 1`,
  )
  expect(rows.length).toBeGreaterThan(12)
  return rows.map((r) => r.table_name)
}

/** What the runtime role shows this person, through the policies. */
async function seeAs(database: TestDatabase, wie: Row, text: string, values: unknown[]): Promise<Row[]> {
  const bewijs = signContext(database.key, {
    actorId: wie.id,
    accountId: wie.account_id,
    soort: wie.soort,
    organisatieId: wie.organisatie_id ?? null,
    doel: 'proef',
    oorsprong: 'test',
  })
  const app = new pg.Client({ connectionString: database.appUrl })
  await app.connect()
  try {
    await app.query('begin')
    await app.query('select sec.open_bewijs($1)', [bewijs])
    return (await app.query(text, values)).rows
  } finally {
    await app.end()
  }
}
