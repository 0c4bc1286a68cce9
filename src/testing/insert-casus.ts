import pg from 'pg'
import { asLoader } from '../kernel/migrate.ts'

/** Someone who takes part: a persona of the demo region, in which roles, and for whom that is known (default: all). */
export type Deelname = { wie: string; rollen: string[]; tot?: string; zichtbaarVoor?: string[] }
export type NieuweCasus = {
  regime: 'steun' | 'pga'
  roepnaam: string
  achternaam: string
  deelnames: Deelname[]
  fase?: string
}

/** Puts one casus with its people in a test database, as the owner; answers its id. Dates count from the database's own today. */
export async function insertCasus(ownerUrl: string, casus: NieuweCasus): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await asLoader(client, () => load(client, casus))
  } finally {
    await client.end()
  }
}

async function load(client: pg.Client, casus: NieuweCasus): Promise<string> {
  const { rows } = await client.query(
    `insert into casus (regime_code, regime_versie, vraag, vraag_op, fase, gesloten_op, geen_vaste_persoon_reden, geen_vaste_persoon_tot)
     values ($1, 1, 'Wat kan wel?', sec.vandaag(), $2, case when $2 = 'gesloten' then sec.nu() end, 'proef', sec.vandaag() + 30) returning id`,
    [casus.regime, casus.fase ?? 'in_uitvoering'],
  )
  const id = rows[0].id as string
  await client.query(
    `insert into persoon (casus_id, soort, roepnaam, achternaam) values ($1, 'jeugdige', $2, $3)`,
    [id, casus.roepnaam, casus.achternaam],
  )
  for (const d of casus.deelnames) await takePart(client, id, d)
  await client.query('set constraints all immediate')
  return id
}

async function takePart(client: pg.Client, casusId: string, d: Deelname): Promise<void> {
  const kant = (['jeugdige', 'ouder'] as const).find((k) => d.rollen.includes(k)) ?? 'professional'
  if (kant === 'ouder') {
    await client.query(
      `insert into persoon (casus_id, soort, roepnaam, relatie) values ($1, 'ouder', $2, 'ouder')`,
      [casusId, d.wie],
    )
  }
  await client.query(
    `insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start, van, tot, jeugdige_vanaf, ouder_vanaf, publiek)
     select $1, $2, $3, a.id, a.organisatie_id,
       (select p.id from persoon p where p.casus_id = $1 and p.soort = $2 and (p.soort = 'jeugdige' or p.roepnaam = $4)),
       sec.nu(), sec.vandaag() - 30, sec.vandaag() + $5::int, '2020-01-01', '2020-01-01',
       (select array_agg(o.organisatie_id) from actor o join account oc on oc.id = o.account_id where oc.sub = any ($6::text[]))
     from actor a join account c on c.id = a.account_id where c.sub = $4`,
    [casusId, kant, d.rollen, d.wie, d.tot === undefined ? null : Number(d.tot), d.zichtbaarVoor ?? null],
  )
}
