import type { Page } from 'playwright-core'
import { allRows } from '../src/testing/start-klok.ts'
import type { TestDatabase } from '../src/testing/test-database.ts'

/** What stands behind `$casusId` and the like in a path. */
export type Plaatsen = Readonly<Record<string, string>>

const query = `with sem as (
    select c.id from casus c join persoon p on p.casus_id = c.id and p.soort = 'jeugdige'
    where p.roepnaam = 'Sem' order by c.id limit 1
  )
  select sem.id as "casusId",
    (select id from overleg o where o.casus_id = sem.id and o.status = 'gepland' order by begint_op limit 1) as "overlegId",
    (select id from betrokkenheid b where b.casus_id = sem.id and 'vaste_persoon' = any (b.rollen) order by id limit 1) as "betrokkenheidId",
    (select id from aanmelding where status = 'in_weging' order by id limit 1) as "teWegen",
    (select id from aanmelding where status = 'concept' and achternaam = 'Dekker' limit 1) as "concept"
  from sem`

/** Ids of the demo region that belong together: Sem's casus with its plan, what waits to be weighed, and a concept. */
export async function findPlaatsen(database: TestDatabase, marieke: Page): Promise<Plaatsen> {
  const [row] = await allRows(database, query)
  const known = Object.fromEntries(Object.entries(row ?? {}).map(([name, id]) => [name, String(id ?? '')]))
  const plan = await (await marieke.request.get(`/v1/casussen/${known.casusId}/plan`)).json()
  const first = (list: { id: string; abilities: Record<string, unknown> }[]) =>
    list.find(({ abilities }) => abilities.magWijzigen === true)?.id ?? ''
  return {
    ...known,
    overId: known.betrokkenheidId ?? '',
    spoorId: first(plan.sporen),
    afspraakId: first(plan.afspraken),
  }
}

type Doel = { afspraken: { id: string; status: string }[] }

/** What young person or parent is asked to answer now, or else may still answer otherwise. */
export async function findGevraagd(page: Page): Promise<string> {
  const { plan } = await (await page.request.get('/v1/mijn-plan')).json()
  const open = plan.doelen
    .flatMap(({ afspraken }: Doel) => afspraken)
    .filter((a: Doel['afspraken'][number]) => a.status === 'open')
  return [...plan.gevraagd, ...open][0].id
}

/** An incident that the young person reads and has not told their own side of yet; answers its id. */
export async function schrijfVoorval(page: Page, casusId: string, vandaag: string): Promise<string> {
  const answer = await page.request.post(`/v1/casussen/${casusId}/bijdragen`, {
    data: {
      soort: 'voorval',
      categorie: 'onderwijs',
      tekst: 'Sem liep de klas uit. Bart liep mee en bleef bij hem.',
      noodzaak: 'Iedereen moet weten wat er was.',
      publiek: { wie: 'allen', organisaties: [], jeugdigeVanaf: vandaag, ouderVanaf: null },
      eigenKant: { staat: 'nog_vragen', uiterlijk: vandaag },
    },
  })
  if (answer.status() !== 201) throw new Error(await answer.text())
  return (await answer.json()).id
}

/** Where this person fills in how it goes in this casus, in the newest round. */
export async function findInformant(page: Page, casusId: string): Promise<string> {
  const { rondes } = await (await page.request.get(`/v1/casussen/${casusId}/metingen`)).json()
  const mine = (rondes as { informanten: { id: string; ikzelf: boolean }[] }[])
    .flatMap(({ informanten }) => informanten)
    .find(({ ikzelf }) => ikzelf)
  if (!mine) throw new Error('nothing was asked of this person')
  return mine.id
}

/** What a young person or parent is asked: to agree, and to say how it goes. */
export async function findAsked(page: Page, casusId = ''): Promise<Plaatsen> {
  return { afspraakId: await findGevraagd(page), informantId: await findInformant(page, casusId) }
}

/** Yara's casus and the drawing that she lets Tom look at. */
export async function findGedeeldeKring(database: TestDatabase): Promise<Plaatsen> {
  const [row] = await allRows(
    database,
    'select casus_id as "casusId", ronde_id as "rondeId" from netwerkdeling limit 1',
  )
  return { casusId: String(row?.casusId), rondeId: String(row?.rondeId) }
}

/** Two drawings of the circle of whoever is signed in on this page, with people in them; answers what stands behind their paths. */
export async function tekenKring(page: Page): Promise<Plaatsen> {
  const post = async (path: string, data: unknown) => {
    const answer = await page.request.post(path, { data })
    if (answer.status() !== 201) throw new Error(await answer.text())
    return (await answer.json()).id as string
  }
  const draw = async (begin: string, people: readonly (readonly [string, string])[]) => {
    const rondeId = await post('/v1/netwerkronden', { begin })
    for (const [naam, kring] of people)
      await post(`/v1/netwerkronden/${rondeId}/leden`, {
        naam,
        kring,
        steun: 'steunt',
        gebieden: ['wonen'],
        contact: 'langer',
      })
    return rondeId
  }
  const toenId = await draw('leeg', [
    ['oma', 'binnen'],
    ['Mo 🌻', 'midden'],
  ])
  const nuId = await draw('zoals_vorige', [['صديقي', 'buiten']])
  const open = await (await page.request.get(`/v1/netwerkronden/${nuId}`)).json()
  return { rondeId: nuId, toenId, nuId, lidId: open.leden[0].id }
}

/** A part of the story of whoever is signed in on this page, given to the first who can be chosen; answers what stands behind its paths. */
export async function vertelVerhaal(page: Page): Promise<Plaatsen> {
  const made = await page.request.post('/v1/verhaaldelen', {
    data: { titel: 'Thuis 🏠', tekst: 'Ik wil dat ze luisteren.\n\nNiet alleen praten.' },
  })
  if (made.status() !== 201) throw new Error(await made.text())
  const deelId = (await made.json()).id as string
  const { plannen } = await (await page.request.get('/v1/verhaaldelen')).json()
  const given = await page.request.post(`/v1/verhaaldelen/${deelId}/lezers`, {
    data: { betrokkenheidId: plannen[0].mensen[0].betrokkenheidId, wie: 'mens' },
  })
  if (given.status() !== 201) throw new Error(await given.text())
  return { deelId }
}
