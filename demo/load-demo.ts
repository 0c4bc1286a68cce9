import pg from 'pg'
import { asLoader } from '../src/kernel/migrate.ts'
import { demoIssuer } from '../src/toegang/demo-issuer.ts'
import { organisaties } from './organisaties.ts'
import { personas } from './personas.ts'

export { demoIssuer }

/** Fills an empty database with the fictional region Merwestad, in one transaction. `_key` signs nothing here; acts do the rest. */
export async function loadDemo(ownerUrl: string, _key: Buffer): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await asLoader(client, async () => {
      const organisatieIds = await loadOrganisaties(client)
      await loadPersonas(client, organisatieIds)
    })
  } finally {
    await client.end()
  }
}

async function loadOrganisaties(client: pg.Client): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const o of organisaties) {
    const { rows } = await client.query(
      `insert into organisatie (naam, soort, domein, wgs_rol, gebied, kan, kan_niet, telefoon) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [o.naam, o.soort, o.domein, o.wgsRol, o.gebied, o.kan, o.kanNiet, o.telefoon],
    )
    ids.set(o.sleutel, rows[0].id)
    for (const regime of o.regimes)
      await client.query('insert into regime_partij values ($1, $2)', [regime, rows[0].id])
  }
  return ids
}

async function loadPersonas(
  client: pg.Client,
  organisatieIds: Map<string, string>,
): Promise<Map<string, string>> {
  const actors = new Map<string, string>()
  for (const p of personas) {
    const { rows } = await client.query(
      `insert into account (soort, issuer, sub, naam) values ($1, $2, $3, $4) returning id`,
      [p.soort, demoIssuer, p.gebruiker, p.naam],
    )
    const actor = await client.query(
      `insert into actor (account_id, organisatie_id, naam, functie, mandaten, telefoon, bel_mij_voor, moet_melden) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        rows[0].id,
        p.organisatie === null ? null : organisatieIds.get(p.organisatie),
        p.naam,
        p.functie,
        p.mandaten,
        p.telefoon || null,
        p.belMijVoor,
        p.moetMelden,
      ],
    )
    actors.set(p.gebruiker, actor.rows[0].id)
  }
  return actors
}
