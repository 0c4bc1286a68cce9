import pg from 'pg'
import { asLoader } from '../../src/kernel/migrate.ts'
import { loadRegio } from '../bouw/regio-laden.ts'
import { loadZvhAanmeldingen } from './aanmeldingen.ts'
import { loadJoris } from './joris.ts'
import { zvhOrganisaties } from './organisaties.ts'
import { zvhPersonas } from './personas.ts'
import { loadTess } from './tess.ts'

/** Fills an empty database with the fictional Zorg- en Veiligheidshuis Merwestad, in one transaction, counted from the database's own today. */
export async function loadZvh(ownerUrl: string, _key: Buffer): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await asLoader(client, async () => {
      const regio = await loadRegio(client, { organisaties: zvhOrganisaties, personas: zvhPersonas })
      await loadJoris(regio)
      await loadTess(regio)
      await loadZvhAanmeldingen(regio)
      await client.query('set constraints all immediate')
    })
  } finally {
    await client.end()
  }
}
