import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import type { VolledigeGegevens } from './contract.ts'
import { expandDeelregels } from './expand-deelregels.ts'

const folder = fileURLToPath(new URL('../../db/', import.meta.url))

/**
 * Loads regimes, grounds and the rules of sharing that follow from them. They are data: a version that was loaded never changes, a new
 * one is a new file; only the last day of an older version may still be set. All regimes are explained everywhere; those named run here.
 */
export async function loadRegimes(
  client: pg.Client,
  regimes: readonly string[] = ['steun', 'pga'],
): Promise<void> {
  for (const g of JSON.parse(await readFile(`${folder}gronden.json`, 'utf8'))) {
    const { code, versie, geldigVan, geldigTot, ...gegevens } = g
    await client.query(
      `insert into grond (code, versie, geldig_van, geldig_tot, gegevens) values ($1, $2, $3, $4, $5)
      on conflict (code, versie) do update set geldig_tot = excluded.geldig_tot where grond.geldig_tot is null`,
      [code, versie, geldigVan, geldigTot ?? null, JSON.stringify(gegevens)],
    )
  }
  for (const file of (await readdir(`${folder}regimes`)).sort()) {
    await loadRegime(client, JSON.parse(await readFile(`${folder}regimes/${file}`, 'utf8')))
  }
  await client.query('update regime set actief = code = any ($1)', [regimes])
}

type RegimeFile = {
  code: string
  versie: number
  naam: string
  geldigVan: string
  geldigTot?: string
  /** Of versions before the table of sharing there is nothing to unfold: then everything is a no. */
  gegevens: Partial<VolledigeGegevens>
}

async function loadRegime(client: pg.Client, r: RegimeFile): Promise<void> {
  const { rowCount } = await client.query(
    `insert into regime (code, versie, naam, geldig_van, geldig_tot, gegevens) values ($1, $2, $3, $4, $5, $6)
    on conflict do nothing`,
    [r.code, r.versie, r.naam, r.geldigVan, r.geldigTot ?? null, JSON.stringify(r.gegevens)],
  )
  if (rowCount === 0) {
    await client.query(
      'update regime set geldig_tot = $3 where code = $1 and versie = $2 and geldig_tot is null',
      [r.code, r.versie, r.geldigTot ?? null],
    )
    return
  }
  await client.query(
    `insert into deelregel (regime_code, regime_versie, partij, categorie, richting, uitkomst, grond, mits, reden)
    select $1, $2, partij, categorie, richting, uitkomst, grond, coalesce(mits, '{}'), reden
    from jsonb_to_recordset($3) as x(partij text, categorie text, richting text, uitkomst text, grond text, mits text[], reden text)`,
    [r.code, r.versie, JSON.stringify(hasTabel(r.gegevens) ? expandDeelregels(r.gegevens) : [])],
  )
}

function hasTabel(gegevens: RegimeFile['gegevens']): gegevens is VolledigeGegevens {
  return gegevens.delen !== undefined
}
