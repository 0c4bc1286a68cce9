import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { type Instrument, InstrumentError, parseInstrument } from './instrument.ts'

const folder = fileURLToPath(new URL('../../../db/instrumenten/', import.meta.url))

/** Loads the built-in instruments. They are data: a version that was loaded never changes, a new one is a new file. */
export async function loadInstrumenten(client: pg.ClientBase): Promise<void> {
  for (const file of (await readdir(folder)).filter((f) => f.endsWith('.json')).sort()) {
    await loadInstrument(client, parseInstrument(await readFile(`${folder}${file}`, 'utf8'), file))
  }
}

/**
 * Puts one instrument in the registry; answers whether it is new. Throws an `InstrumentError` when this version stands there with another
 * content: what was measured with it would get another meaning.
 */
export async function loadInstrument(client: pg.ClientBase, instrument: Instrument): Promise<boolean> {
  const { code, versie, naam, ...gegevens } = instrument
  const values = [code, versie, naam.nl, JSON.stringify({ ...gegevens, naam })]
  const { rowCount } = await client.query(
    `insert into instrument (code, versie, naam, gegevens) values ($1, $2, $3, $4) on conflict do nothing`,
    values,
  )
  if (rowCount === 1) return true
  const { rowCount: same } = await client.query(
    `select from instrument where code = $1 and versie = $2 and naam = $3 and gegevens = $4::jsonb`,
    values,
  )
  if (same === 1) return false
  throw new InstrumentError(
    `Instrument ${code} versie ${versie} staat er al, met een andere inhoud. Geef het bestand een hogere versie.`,
  )
}

/** Throws an `InstrumentError` when a domain falls under no category that any regime here knows: nobody could be asked about it. */
export async function requireKnownCategories(client: pg.ClientBase, instrument: Instrument): Promise<void> {
  const { rows } = await client.query<{ code: string }>(
    `select l ->> 'code' as code from jsonb_array_elements($1::jsonb) l where not exists (
      select from regime r, jsonb_array_elements_text(l -> 'categorieen') c where r.gegevens -> 'categorieen' ? c)`,
    [JSON.stringify(instrument.leefgebieden)],
  )
  const [first] = rows
  if (!first) return
  const strange = instrument.leefgebieden.find((l) => l.code === first.code)?.categorieen.join(', ')
  throw new InstrumentError(
    `Leefgebied ${first.code} valt onder geen categorie van een regime hier (${strange}). Niemand kan er dan naar gevraagd worden.`,
  )
}
