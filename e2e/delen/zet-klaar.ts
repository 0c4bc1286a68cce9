import type { Page } from 'playwright-core'
import { allRows } from '../../src/testing/start-klok.ts'
import { bureau, type Huis } from '../open-huis.ts'
import { signIn } from '../sign-in.ts'

const inHuis = `select p.roepnaam, p.id as persoon, p.casus_id as casus from persoon p where p.soort = 'jeugdige'
  and p.roepnaam in ('Sem', 'Jayden', 'Daan', 'Yara') and exists (select from casus c where c.id = p.casus_id and c.fase <> 'gesloten')`

/** Casussen by the first name of the young person. */
export type Casussen = ReadonlyMap<string, { casus: string; persoon: string }>

/** What must be true before the questions come up: Fatima joins Jayden's casus and Eva Daan's, and Daan and Yara said yes. */
export async function zetKlaar(huis: Huis): Promise<Casussen> {
  const rows = await allRows(huis.database, inHuis)
  const casussen = new Map(
    rows.map((r) => [String(r.roepnaam), { casus: String(r.casus), persoon: String(r.persoon) }]),
  )
  const wie = await idsOf(huis)
  await als(huis, 'Marieke', async (page) => {
    await post(page, `${casusPath(casussen, 'Jayden')}/betrokkenheden`, {
      actorId: wie.fatima,
      reden: 'Jayden wil hulp in de ochtend.',
    })
    await post(page, `${casusPath(casussen, 'Daan')}/betrokkenheden`, {
      actorId: wie.eva,
      reden: 'Daan wil leren slapen.',
    })
  })
  await als(huis, 'Eva', async (page) => {
    const id = await vraag(page, casusPath(casussen, 'Daan'), 'geheim', wie.ggz, wie.rvdk, 'hulp')
    await post(page, `/v1/toestemmingen/${id}/antwoorden`, {
      persoonId: casussen.get('Daan')?.persoon,
      antwoord: 'ja',
      genoteerd: { wijze: 'gesproken', gezegdOp: today, inBijzijnVan: 'Tim Kok' },
    })
  })
  let yara = ''
  await als(huis, 'Marieke', async (page) => {
    yara = await vraag(page, casusPath(casussen, 'Yara'), 'avg', wie.gemeente, wie.wijkteam, 'financien')
  })
  await als(huis, 'Yara', (page) =>
    post(page, `/v1/toestemmingen/${yara}/antwoorden`, {
      persoonId: casussen.get('Yara')?.persoon,
      antwoord: 'ja',
    }),
  )
  return casussen
}

const today = '2026-11-02'

export function casusPath(casussen: Casussen, roepnaam: string): string {
  return `/v1/casussen/${casussen.get(roepnaam)?.casus}`
}

/** Does something as this person through the API, in a browser of its own. */
export async function als<T>(huis: Huis, naam: string, act: (page: Page) => Promise<T>): Promise<T> {
  const { page, context } = await huis.open(bureau)
  await signIn(page, naam)
  try {
    return await act(page)
  } finally {
    await context.close()
  }
}

async function vraag(page: Page, path: string, soort: string, van: unknown, aan: unknown, over: string) {
  const { id } = await post(page, `${path}/toestemmingen`, {
    soort,
    waarvoor: 'Dat de week te doen is.',
    van: [van],
    aan: [aan],
    categorieen: [over],
    vanaf: today,
    tot: '2027-02-01',
  })
  return String(id)
}

async function post(page: Page, path: string, data: unknown): Promise<Record<string, unknown>> {
  const answer = await page.request.post(path, { data })
  if (answer.status() >= 300) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}

async function idsOf(huis: Huis): Promise<Record<string, unknown>> {
  const [row] = await allRows(
    huis.database,
    `select (select id from actor where naam like 'Fatima%') as fatima, (select id from actor where naam = 'Eva Roos') as eva,
      (select id from organisatie where soort = 'ggz') as ggz, (select id from organisatie where soort = 'rvdk') as rvdk,
      (select id from organisatie where soort = 'gemeente') as gemeente, (select id from organisatie where soort = 'wijkteam') as wijkteam`,
  )
  return row ?? {}
}
