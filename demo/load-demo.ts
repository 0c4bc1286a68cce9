import pg from 'pg'
import { asLoader } from '../src/kernel/migrate.ts'
import { demoIssuer } from '../src/toegang/demo-issuer.ts'
import { loadAanmeldingen } from './aanmeldingen.ts'
import { loadAfgesloten } from './casussen/afgesloten.ts'
import { loadDaan } from './casussen/daan.ts'
import { loadJayden } from './casussen/jayden.ts'
import { loadMilan } from './casussen/milan.ts'
import { loadNoor } from './casussen/noor.ts'
import { loadSem } from './casussen/sem.ts'
import { loadYara } from './casussen/yara.ts'
import { loadContact } from './contact.ts'
import { kalender } from './kalender.ts'
import { organisaties } from './organisaties.ts'
import { personas } from './personas.ts'
import { type DemoActor, insertRow, type Regio } from './regio.ts'

export { demoIssuer }

const casussen = [loadSem, loadYara, loadJayden, loadNoor, loadDaan, loadMilan, loadAfgesloten]

/** Fills an empty database with the fictional region Merwestad, in one transaction, counted from the database's own today. */
export async function loadDemo(ownerUrl: string, _key: Buffer): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await asLoader(client, async () => {
      const regio = await loadRegio(client)
      for (const load of casussen) await load(regio)
      await loadAanmeldingen(regio)
      await loadContact(regio)
      // A table with checks still waiting can't get its row security forced again, so they run here.
      await client.query('set constraints all immediate')
    })
  } finally {
    await client.end()
  }
}

async function loadRegio(client: pg.Client): Promise<Regio> {
  const { rows } = await client.query('select sec.vandaag()::text as vandaag')
  const organisatieIds = await loadOrganisaties(client)
  const actoren = await loadPersonas(client, organisatieIds)
  return { client, kalender: kalender(rows[0].vandaag), organisaties: organisatieIds, actoren }
}

async function loadOrganisaties(client: pg.Client): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { sleutel, wgsRol, kanNiet, gemeenteCode, regimes, ...o } of organisaties) {
    const id = await insertRow(client, 'organisatie', {
      ...o,
      wgs_rol: wgsRol,
      kan_niet: kanNiet,
      gemeente_code: gemeenteCode,
    })
    ids.set(sleutel, id)
    for (const regime of regimes)
      await insertRow(client, 'regime_partij', { regime_code: regime, organisatie_id: id })
  }
  return ids
}

async function loadPersonas(
  client: pg.Client,
  organisatieIds: Map<string, string>,
): Promise<Map<string, DemoActor>> {
  const actoren = new Map<string, DemoActor>()
  for (const p of personas) {
    const account_id = await insertRow(client, 'account', {
      soort: p.soort,
      issuer: demoIssuer,
      sub: p.gebruiker,
      naam: p.naam,
    })
    const organisatieId = p.organisatie === null ? null : (organisatieIds.get(p.organisatie) ?? null)
    const id = await insertRow(client, 'actor', {
      account_id,
      organisatie_id: organisatieId,
      naam: p.naam,
      functie: p.functie,
      mandaten: p.mandaten,
      telefoon: p.telefoon || null,
      bel_mij_voor: p.belMijVoor,
      moet_melden: p.moetMelden,
    })
    actoren.set(p.gebruiker, { id, organisatieId })
  }
  return actoren
}
