import { afterAll, beforeAll, expect, test } from 'vitest'
import { asLoader } from '../src/kernel/migrate.ts'
import { asOwner } from '../src/testing/start-klok.ts'
import { signIn } from './sign-in.ts'
import { bureau, type Huis, startHuis, telefoon } from './start-huis.ts'

// An open page loses what is taken away: on coming back to it, and by itself within a minute.
let huis: Huis
let casusId: string
beforeAll(async () => {
  huis = await startHuis()
  casusId = await shareOnConsent()
})
afterAll(() => huis?.close())

const words = 'De gesprekken over slapen helpen.'
const owner = (query: string, values: unknown[] = []) =>
  asOwner(huis.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))

/** In Sem's casus: Sem said yes to the GGZ telling the school, and the GGZ told something. Answers the casus. */
async function shareOnConsent(): Promise<string> {
  const [row] = await owner(
    `with casus_van as (select b.casus_id from betrokkenheid b join actor a on a.id = b.actor_id
      join account c on c.id = a.account_id where c.sub = 'sem' and b.tot is null limit 1),
    wie as (select c.sub, a.id, a.organisatie_id from actor a join account c on c.id = a.account_id),
    jongere as (update persoon set geboortedatum = '2009-05-05' where soort = 'jeugdige' and casus_id in (select casus_id from casus_van) returning id, casus_id),
    gevraagd as (insert into toestemming (casus_id, soort, waarvoor, van_organisaties, aan_organisaties, categorieen, van, tot, door, organisatie_id,
        publiek, jeugdige_vanaf)
      select j.casus_id, 'geheim', 'Zodat school weet wat helpt.', array[e.organisatie_id], array[b.organisatie_id], array['hulp'], '2026-10-01', '2027-10-01',
        e.id, e.organisatie_id, array[e.organisatie_id, b.organisatie_id], '2026-10-01' from jongere j, wie e, wie b where e.sub = 'eva' and b.sub = 'bart'
      returning *),
    antwoord as (insert into toestemming_antwoord (casus_id, toestemming_id, persoon_id, antwoord, wijze, gezegd_op, door, publiek, jeugdige_vanaf)
      select g.casus_id, g.id, j.id, 'ja', 'portaal', '2026-10-01', s.id, g.publiek, g.jeugdige_vanaf from gevraagd g, jongere j, wie s where s.sub = 'sem')
    insert into bijdrage (casus_id, soort, categorie, tekst, organisatie_id, door, geheim_grond, toestemming_id, publiek)
      select g.casus_id, 'goed', 'hulp', $1, g.organisatie_id, g.door, 'toestemming', g.id, g.publiek from gevraagd g returning casus_id`,
    [words],
  )
  return row.casus_id as string
}

test('de jongere neemt een ja terug, en de school ziet het op de open pagina verdwijnen', async () => {
  const school = await huis.open(bureau)
  await signIn(school.page, 'Bart', `/casussen/${casusId}/bijdragen`)
  await school.page.getByText(words).waitFor()

  const sem = await huis.open(telefoon)
  await signIn(sem.page, 'Sem', '/portaal/toestemming')
  const vraag = sem.page.getByRole('region', { name: /aan ROC De Waterlinie\.$/ })
  await vraag.getByText('Dit mag nu', { exact: true }).waitFor()
  await vraag.getByRole('button', { name: 'Neem je ja terug' }).click()
  await sem.page.getByRole('button', { name: 'Ja, neem terug' }).click()
  await vraag.getByText('Dit mag nu niet').waitFor()

  await school.page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
  await school.page.getByText(words).waitFor({ state: 'detached' })
  await sem.context.close()
  await school.context.close()
})

test('wie niet meer meedoet, ziet de open casus binnen een minuut verdwijnen, met alles eronder', async () => {
  const school = await huis.open(bureau)
  await signIn(school.page, 'Bart', `/casussen/${casusId}/plan`)
  await school.page.getByRole('heading', { level: 1, name: /Sem/ }).waitFor()
  await owner(
    `update betrokkenheid set tot = sec.vandaag() - 1, van = least(van, sec.vandaag() - 2) where casus_id = $1
      and actor_id in (select a.id from actor a join account c on c.id = a.account_id where c.sub = 'bart')`,
    [casusId],
  )
  await school.page.clock.fastForward(61_000)
  await school.page.getByRole('heading', { level: 1, name: /Sem/ }).waitFor({ state: 'detached' })
  expect(await school.page.locator('main').innerText()).not.toContain('Sem')
  await school.context.close()
})
