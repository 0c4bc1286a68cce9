import pg from 'pg'
import { asLoader } from '../src/kernel/migrate.ts'
import { demoIssuer } from '../src/toegang/demo-issuer.ts'
import { loadAanmeldingen } from './aanmeldingen.ts'
import { loadRegio } from './bouw/regio-laden.ts'
import { loadAfgesloten } from './casussen/afgesloten.ts'
import { loadDaan } from './casussen/daan.ts'
import { loadJayden } from './casussen/jayden.ts'
import { loadMilan } from './casussen/milan.ts'
import { loadNoor } from './casussen/noor.ts'
import { loadSem } from './casussen/sem.ts'
import { loadYara } from './casussen/yara.ts'
import { loadYaraMilan } from './casussen/yara-milan.ts'
import { loadContact } from './contact.ts'
import { organisaties } from './organisaties.ts'
import { personas } from './personas.ts'

export { demoIssuer }

/** Fills an empty database with the fictional region Merwestad, in one transaction, counted from the database's own today. */
export async function loadDemo(ownerUrl: string, _key: Buffer): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await asLoader(client, async () => {
      const regio = await loadRegio(client, { organisaties, personas })
      await loadSem(regio)
      const yara = await loadYara(regio)
      for (const load of [loadJayden, loadNoor, loadDaan]) await load(regio)
      await loadYaraMilan(yara, await loadMilan(regio))
      await loadAfgesloten(regio)
      await loadAanmeldingen(regio)
      await loadContact(regio)
      // A table with checks still waiting can't get its row security forced again, so they run here.
      await client.query('set constraints all immediate')
    })
  } finally {
    await client.end()
  }
}
