import type { Page } from 'playwright-core'
import { asLoader } from '../../src/kernel/migrate.ts'
import { insertCasus } from '../../src/testing/insert-casus.ts'
import { asOwner } from '../../src/testing/start-klok.ts'
import { signIn, signInAs } from '../sign-in.ts'
import { type Bezoek, bureau, type Huis, startHuis, telefoon } from '../start-huis.ts'
import { type Gehoord, luister } from './afluisteren.ts'
import { achternaam, jongere } from './mensen.ts'

type Method = 'GET' | 'POST' | 'PUT'
export type Wereld = {
  huis: Huis
  casusId: string
  /** A professional at a desk, signed in once. */
  bij(naam: string): Promise<Page>
  /** A phone; who came back another day signs in anew. */
  opTelefoon(wie: { gebruiker: string }): Promise<Page>
  /** Everything this phone was told. */
  gehoord(wie: { gebruiker: string }): Gehoord
  laterOp(moment: string): Promise<void>
  /** What everyone has before them. */
  vertel(): Promise<void>
}

/** A house with a fourteen-year-old in a steun casus: Bart, the mentor, is the vaste persoon. */
export async function startWereld(): Promise<Wereld> {
  const huis = await startHuis()
  const casusId = await insertDylan(huis)
  const bezoeken = new Map<string, Bezoek>()
  const oren = new Map<string, Gehoord>()
  const gehoord = ({ gebruiker }: { gebruiker: string }) => {
    const found = oren.get(gebruiker)
    if (!found) throw new Error(`${gebruiker} has no phone yet`)
    return found
  }
  return {
    huis,
    casusId,
    gehoord,
    async bij(naam) {
      const open = bezoeken.get(naam)
      if (open) return open.page
      const bezoek = await huis.open(bureau)
      bezoeken.set(naam, bezoek)
      await signIn(bezoek.page, naam)
      return bezoek.page
    },
    async opTelefoon({ gebruiker }) {
      const open = bezoeken.get(gebruiker)
      if (open) return open.page
      const bezoek = await huis.open(telefoon)
      bezoeken.set(gebruiker, bezoek)
      const before = oren.get(gebruiker)
      oren.set(gebruiker, luister(bezoek.page, before?.answers))
      if (before) await signInAs(bezoek.page, gebruiker)
      return bezoek.page
    },
    async laterOp(moment) {
      for (const { context } of bezoeken.values()) await context.close()
      bezoeken.clear()
      await huis.goTo(moment)
    },
    async vertel() {
      for (const [naam, { page, complaints }] of bezoeken)
        console.error(
          `${naam} ${page.url()}\n${complaints.join('\n')}\n${await page.locator('body').ariaSnapshot()}`,
        )
    },
  }
}

async function insertDylan(huis: Huis): Promise<string> {
  const casusId = await insertCasus(huis.database.ownerUrl, {
    regime: 'steun',
    roepnaam: jongere.roepnaam,
    achternaam,
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'bart', rollen: ['vaste_persoon'] },
    ],
  })
  const owner = (query: string) =>
    asOwner(huis.database, (client) => asLoader(client, () => client.query(query, [casusId])))
  await owner(
    `update casus set regime_versie = (select max(versie) from regime where code = 'steun'), vraag = 'Kan school eerst aan mij vragen wat er was?' where id = $1`,
  )
  await owner(`update persoon set geboortedatum = '2012-03-04' where casus_id = $1`)
  await owner('insert into plan (casus_id) values ($1)')
  await owner(
    `insert into betrokkenheid (casus_id, kant, rollen, persoon_id, casus_start, jeugdige_vanaf, ouder_vanaf)
      select $1, 'jeugdige', array['jeugdige'], id, sec.nu(), '2020-01-01', '2020-01-01' from persoon where casus_id = $1`,
  )
  return casusId
}

/** Something beside the journey, as whoever is signed in on this page; throws when it is refused. */
export async function doe(
  page: Page,
  method: Method,
  path: string,
  data?: unknown,
  etag?: string,
  // biome-ignore lint/suspicious/noExplicitAny: a journey reads what it needs
): Promise<any> {
  const headers = {
    ...(method === 'POST' && { 'idempotency-key': `kijk-${crypto.randomUUID()}` }),
    ...(etag && { 'if-match': etag }),
  }
  const answer = await page.request.fetch(path, { method, headers, ...(data !== undefined && { data }) })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}
