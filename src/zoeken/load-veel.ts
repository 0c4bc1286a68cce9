import pg from 'pg'
import { asLoader } from '../kernel/migrate.ts'

/** How large a set is: `drukte` names personas and how many casussen each takes part in. */
export type Veel = { casussen: number; bijdragen: number; drukte: Record<string, number> }

/** Fills a test database with casussen, people and bijdragen, and gathers statistics: plans are then those of real use. */
export async function loadVeel(ownerUrl: string, veel: Veel): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await asLoader(client, () => load(client, veel))
    for (const t of ['casus', 'persoon', 'betrokkenheid', 'bijdrage', 'afspraak', 'spoor', 'actor'])
      await client.query(`analyze ${t}`)
  } finally {
    await client.end()
  }
}

async function load(client: pg.Client, { casussen, bijdragen, drukte }: Veel): Promise<void> {
  await client.query(
    'alter table casus disable trigger user; alter table betrokkenheid disable trigger bewaak_vaste_rollen',
  )
  await client.query(
    'create temporary table veel on commit drop as select n, uuidv7() as id from generate_series(1, $1) n',
    [casussen],
  )
  await client.query(`insert into casus (id, regime_code, regime_versie, vraag, vraag_op, fase)
    select id, 'steun', 1, 'vraag', sec.vandaag(), 'in_uitvoering' from veel`)
  await client.query(`insert into persoon (casus_id, soort, roepnaam, achternaam)
    select id, 'jeugdige', (array['Sem', 'Yara', 'Noor', 'Milan', 'Daan'])[1 + n % 5], 'Naam' || n from veel`)
  await client.query(
    `insert into account (soort, issuer, sub, naam) select 'medewerker', 'urn:veel', 'v' || n, 'Vele ' || n from generate_series(1, 60) n`,
  )
  await client.query(`insert into actor (account_id, organisatie_id, naam, functie)
    select a.id, (array(select id from organisatie order by naam))[1 + (substr(a.sub, 2))::int % 9], a.naam, 'medewerker' from account a where a.issuer = 'urn:veel'`)
  await client.query(
    `create temporary table vele on commit drop as select row_number() over (order by id) - 1 as nr, id, organisatie_id from actor where naam like 'Vele %'`,
  )
  const takePart = (rows: string, values: unknown[] = []) =>
    client.query(
      `insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, casus_start) ${rows}`,
      values,
    )
  await takePart(`select v.id, 'professional', array['deelnemer'], a.id, a.organisatie_id, sec.nu()
    from veel v cross join generate_series(0, 4) k join vele a on a.nr = (v.n * 7 + k * 11) % 60`)
  for (const [sub, aantal] of Object.entries(drukte)) {
    await takePart(
      `select v.id, 'professional', array['deelnemer'], a.id, a.organisatie_id, sec.nu()
      from veel v join actor a on a.account_id = (select id from account where sub = $1) where v.n % ($2::int / $3::int) = 0 order by v.n limit $3`,
      [sub, casussen, aantal],
    )
  }
  await client.query(
    `insert into bijdrage (casus_id, soort, categorie, tekst, organisatie_id, door, publiek, eerste_verwerking)
    select v.id, 'zorg', 'aanleiding', 'Het gesprek over ' || (array['school', 'werk', 'thuis', 'vrienden'])[1 + k % 4] || ' op dag ' || k
        || ' ging over ' || (array['vertrouwen', 'stage', 'geld', 'slapen', 'sport'])[1 + (v.n + k) % 5]
        || case when (v.n * 10 + k) % 997 = 0 then ' en de zeldzaamheid' else '' end || '. Er is afgesproken om elkaar volgende week weer te spreken.',
      a.organisatie_id, a.id, case when k % 3 = 0 then array[a.organisatie_id] end, sec.nu() - k * interval '1 day'
    from veel v cross join generate_series(1, $1::int) k join vele a on a.nr = (v.n * 7) % 60`,
    [bijdragen],
  )
  await client.query('set constraints all immediate')
  await client.query('alter table casus enable trigger user; alter table betrokkenheid enable trigger user')
}
