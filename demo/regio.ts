import pg from 'pg'
import type { Kalender } from './kalender.ts'
import type { OrganisatieSleutel } from './organisaties.ts'

export type DemoActor = { id: string; organisatieId: string | null }
/** The region while it is being filled: one connection, one day, and who is who. */
export type Regio = {
  client: pg.Client
  kalender: Kalender
  organisaties: ReadonlyMap<string, string>
  actoren: ReadonlyMap<string, DemoActor>
}

/** Adds one row and answers its id ('' for a table without one). */
export async function insertRow(
  client: pg.Client,
  tabel: string,
  rij: Record<string, unknown>,
): Promise<string> {
  const kolommen = Object.keys(rij)
  const { rows } = await client.query(
    `insert into ${pg.escapeIdentifier(tabel)} (${kolommen.map((k) => pg.escapeIdentifier(k)).join(', ')})
      values (${kolommen.map((_, i) => `$${i + 1}`).join(', ')}) returning *`,
    Object.values(rij),
  )
  return rows[0].id ?? ''
}

/** The key of an organisation of the region; throws when the demo names one that isn't there. */
export function organisatieId(regio: Regio, sleutel: OrganisatieSleutel): string {
  const id = regio.organisaties.get(sleutel)
  if (id === undefined) throw new Error(`no organisation ${sleutel} in the demo region`)
  return id
}

/** The actor of a persona; throws when the demo names one that isn't there. */
export function actor(regio: Regio, gebruiker: string): DemoActor {
  const found = regio.actoren.get(gebruiker)
  if (found === undefined) throw new Error(`no persona ${gebruiker} in the demo region`)
  return found
}
