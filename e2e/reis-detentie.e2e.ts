import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { asLoader } from '../src/kernel/migrate.ts'
import { insertCasus } from '../src/testing/insert-casus.ts'
import { asOwner } from '../src/testing/start-klok.ts'
import { checkPage } from './check-page.ts'
import { takePicture } from './picture.ts'
import { openMetCode } from './reis/portaal.ts'
import { kiesVaste } from './reis-detentie/kies-vaste.ts'
import { antwoordOpNiemand, zegNiemand } from './reis-detentie/niemand.ts'
import { signIn, signInAs } from './sign-in.ts'
import { type Bezoek, bureau, type Huis, startHuis, telefoon } from './start-huis.ts'

// Rayan is eighteen and comes out of detention on Monday 9 November. Nadia stays: at the gate, that week, and after the plan closed.
const gebruiker = 'rayan-2008'
let huis: Huis
let pga = ''
let steun = ''
const bezoeken = new Map<string, Bezoek>()

beforeAll(async () => {
  huis = await startHuis()
  pga = await insertCasus(huis.database.ownerUrl, {
    regime: 'pga',
    roepnaam: 'Rayan',
    achternaam: 'Bakker',
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'nadia', rollen: ['deelnemer'] },
      { wie: 'tim', rollen: ['deelnemer'] },
    ],
  })
  await owner(
    `update casus set regime_versie = (select max(versie) from regime where code = 'pga'), vraag = 'Ik wil een baan en mijn eigen plek.' where id = $1`,
    [pga],
  )
  await owner(`update persoon set geboortedatum = '2008-03-04' where casus_id = $1`, [pga])
  await owner('insert into plan (casus_id) values ($1)', [pga])
  await owner(
    `insert into betrokkenheid (casus_id, kant, rollen, persoon_id, casus_start, jeugdige_vanaf, ouder_vanaf)
      select $1, 'jeugdige', array['jeugdige'], id, sec.nu(), '2020-01-01', '2020-01-01' from persoon where casus_id = $1`,
    [pga],
  )
})
afterAll(() => huis?.close())
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [naam, { page, complaints }] of bezoeken)
    console.error(
      `${naam} ${page.url()}\n${complaints.join('\n')}\n${await page.locator('body').ariaSnapshot()}`,
    )
})

const owner = (query: string, values: unknown[]) =>
  asOwner(huis.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))

/** The browser of a professional at a desk, signed in once. */
async function bij(naam: string, path = '/'): Promise<Page> {
  const known = bezoeken.get(naam) ?? (await huis.open(bureau))
  if (!bezoeken.has(naam)) {
    bezoeken.set(naam, known)
    await signIn(known.page, naam)
  }
  await known.page.goto(path)
  await known.page.getByRole('heading', { level: 1 }).first().waitFor()
  return known.page
}
/** Rayan's phone; signed in when he was here before. */
async function rayan(path: string): Promise<Page> {
  const known = bezoeken.get('Rayan') ?? (await huis.open(telefoon))
  if (!bezoeken.has('Rayan')) {
    bezoeken.set('Rayan', known)
    await signInAs(known.page, gebruiker)
  }
  await known.page.goto(path)
  await known.page.getByRole('heading', { level: 1 }).first().waitFor()
  return known.page
}
async function laterOp(moment: string): Promise<void> {
  for (const { context } of bezoeken.values()) await context.close()
  bezoeken.clear()
  await huis.goTo(moment)
}
/** Something beside the journey, as whoever is signed in on this page; answers what came back. */
async function doe(
  page: Page,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  data?: unknown,
  etag?: string,
  // biome-ignore lint/suspicious/noExplicitAny: a journey reads what it needs
): Promise<any> {
  const headers = {
    ...(method === 'POST' && { 'idempotency-key': `reis-${crypto.randomUUID()}` }),
    ...(etag && { 'if-match': etag }),
  }
  const answer = await page.request.fetch(path, { method, headers, ...(data !== undefined && { data }) })
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
  return { ...(await answer.json()), etag: answer.headers().etag }
}
const radio = (page: Page, naam: string | RegExp) =>
  page.getByRole('radio', { name: naam }).check({ force: true })

async function sluit(page: Page, casusId: string, vast: string): Promise<void> {
  const casus = await doe(page, 'GET', `/v1/casussen/${casusId}`)
  const { id } = casus.betrokkenheden.find((b: { naam: string }) => b.naam.startsWith(vast))
  const body = { fase: 'gesloten', reden: 'Het loopt. Rayan heeft werk en een kamer.', belId: id }
  await doe(page, 'PUT', `/v1/casussen/${casusId}/fase`, body, casus.etag)
}

test('binnen kiest hij zelf wie er blijft', async () => {
  const marieke = await bij('Marieke', `/casussen/${pga}/wie-blijft`)
  await kiesVaste(marieke, 'Nadia')
  const { betrokkenheden } = await doe(marieke, 'GET', `/v1/casussen/${pga}`)
  const { id } = betrokkenheden.find((b: { kant: string }) => b.kant === 'jeugdige')
  const { code } = await doe(marieke, 'PUT', `/v1/casussen/${pga}/betrokkenheden/${id}/uitnodiging`)
  const bezoek = await huis.open(telefoon)
  bezoeken.set('Rayan', bezoek)
  await openMetCode(bezoek.page, gebruiker, code, 'Rayan')
  const page = await rayan('/portaal/mensen')
  await page.getByText('Nadia Haddou').first().waitFor()
})

test('de eerste week staat klaar: wie er bij de poort staat, en wie er daarna is', async () => {
  const nadia = await bij('Nadia', `/casussen/${pga}/wie-blijft`)
  await nadia.getByRole('button', { name: 'Plan een eerste week' }).click()
  const dialog = nadia.getByRole('dialog', { name: 'Plan een eerste week' })
  await dialog.getByRole('button', { name: 'Plan', exact: true }).click()
  await dialog.getByRole('radio', { name: 'Uit detentie' }).check({ force: true })
  await dialog.getByLabel('Welke plek?').fill('Weer buiten, bij oma')
  await dialog.getByRole('textbox', { name: 'Eerste dag' }).fill('9-11-2026')
  for (const [i, wat, dag, uur] of [
    [0, 'Bij de poort', '9-11-2026', '9:00'],
    [1, 'Samen naar de fietsenmaker', '11-11-2026', '13:00'],
  ] as const) {
    if (i > 0) await dialog.getByRole('button', { name: 'Nog een moment' }).click()
    const moment = dialog.getByRole('group', { name: `Moment ${i + 1}` })
    await moment.getByLabel('Wat?').fill(wat)
    await moment.getByRole('textbox', { name: 'Dag', exact: true }).fill(dag)
    await moment.getByLabel(/^Hoe laat/).fill(uur)
    await moment.getByRole('radio', { name: /^Nadia/ }).check({ force: true })
  }
  await dialog.getByRole('button', { name: 'Plan', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await nadia.getByText('Bij de poort').waitFor()
  expect(await checkPage(nadia)).toEqual([])
  const page = await rayan('/portaal/mensen')
  await page.getByRole('link', { name: 'Kijk wie er blijft' }).click()
  await page.getByRole('heading', { name: 'Je eerste week weer buiten' }).waitFor()
  await page.getByText('Bij de poort').waitFor()
  expect(await page.getByText('Nadia is erbij').count()).toBe(2)
  expect(await checkPage(page)).toEqual([])
  await takePicture(page, 'eerste-week', true)
})

test('op de dag zelf vraagt Mijn werk om aandacht, Nadia staat er, en zegt dat', async () => {
  await laterOp('2026-11-09T08:30:00Z')
  const nadia = await bij('Nadia', '/mijn-werk')
  await nadia
    .getByRole('region', { name: 'Wachten op mij' })
    .getByText(/^Bij de poort, Weer buiten, bij oma: jij bent erbij/)
    .waitFor()
  await nadia.goto(`/casussen/${pga}/wie-blijft`)
  await nadia
    .getByRole('listitem')
    .filter({ hasText: 'Bij de poort' })
    .getByRole('button', { name: 'Hoe ging het?' })
    .click()
  const dialog = nadia.getByRole('dialog', { name: 'Hoe ging het?' })
  await dialog.getByRole('radio', { name: 'Ik was erbij' }).check({ force: true })
  await dialog.getByRole('button', { name: 'Bewaar' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await nadia.getByText('Er was iemand').waitFor()
  const page = await rayan('/portaal/vaste-persoon')
  await page.getByText('Nadia was erbij').waitFor()
})

test('een dag is Nadia er niet: Tim valt in, met een nummer', async () => {
  const nadia = await bij('Nadia', `/casussen/${pga}/wie-blijft`)
  await nadia.getByRole('button', { name: 'Laat iemand invallen' }).click()
  const invallen = nadia.getByRole('dialog', { name: 'Laat iemand invallen' })
  await invallen.getByRole('radio', { name: /^Tim/ }).check({ force: true })
  await invallen.getByRole('textbox', { name: 'Eerste dag' }).fill('11-11-2026')
  await invallen.getByRole('textbox', { name: 'Laatste dag' }).fill('11-11-2026')
  await invallen.getByRole('checkbox', { name: 'Ik heb dit besproken met Rayan' }).check({ force: true })
  await invallen.getByRole('button', { name: 'Laat iemand invallen' }).click()
  await invallen.waitFor({ state: 'hidden' })
  await nadia
    .getByRole('listitem')
    .filter({ hasText: 'Samen naar de fietsenmaker' })
    .getByRole('button', { name: 'Iemand anders of een andere dag' })
    .click()
  const anders = nadia.getByRole('dialog', { name: 'Iemand anders of een andere dag' })
  await anders.getByRole('radio', { name: /^Tim/ }).check({ force: true })
  await anders.getByRole('button', { name: 'Bewaar' }).click()
  await anders.waitFor({ state: 'hidden' })
  const page = await rayan('/portaal/vaste-persoon')
  await page.getByText('Tim is erbij').waitFor()
  await page.getByRole('heading', { name: 'Tim helpt je als de ander weg is' }).waitFor()
  await page.getByText('Alleen op 11 november.').waitFor()
  await page.getByRole('link', { name: /Bel.*Tim/ }).waitFor()
})

test('dan staat er niemand: hij zegt het, neemt het terug, zegt het weer, en Nadia antwoordt', async () => {
  await laterOp('2026-11-11T15:00:00Z')
  await zegNiemand(await rayan('/portaal/vaste-persoon'))
  await antwoordOpNiemand(await bij('Nadia', '/mijn-werk'))
  const page = await rayan('/portaal/vaste-persoon')
  await page.getByText('Ik bel je zo. Morgen ben ik er wel.').waitFor()
  expect(await checkPage(page)).toEqual([])
})

test('het plan sluit: niets ervan blijft te zien, Nadia en haar nummer wel', async () => {
  await laterOp('2026-11-23T08:30:00Z')
  await sluit(await bij('Marieke'), pga, 'Nadia')
  const page = await rayan('/portaal/mensen')
  await page.getByText('De deur bij Nadia blijft open. Bellen mag altijd. Ook als er niets is.').waitFor()
  await page.getByRole('link', { name: /Bel.*Nadia/ }).waitFor()
  expect(await page.getByText('Bij de poort').count()).toBe(0)
  await page.goto('/portaal/vaste-persoon')
  await page.getByRole('heading', { name: 'De deur staat op een kier' }).waitFor()
  expect(await page.getByText('Je eerste week weer buiten').count()).toBe(0)
  expect(await checkPage(page)).toEqual([])
  await takePicture(page, 'deur-op-een-kier', true)
  const nadia = await bij('Nadia', `/casussen/${pga}`)
  await nadia.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor()
})

test('zijn eigen vraag begint iets nieuws onder een ander regime', async () => {
  const page = await rayan('/portaal/vraag')
  await page.getByRole('form').getByRole('textbox').first().fill('Wie helpt mij met mijn rijbewijs?')
  await radio(page, /Wijkteam/)
  await page.getByRole('form').getByRole('button').last().click()
  await page.getByText('Je vraag is verstuurd').first().waitFor()
  const { regels } = await doe(page, 'GET', '/v1/aanmeldingen?deel=verzonden')
  const at = `/v1/aanmeldingen/${regels[0].id}`
  const fatima = await bij('Fatima')
  const etag = async () => (await doe(fatima, 'GET', at)).etag
  await doe(fatima, 'POST', `${at}/ontvangsten`, undefined, await etag())
  await page.goto('/portaal/vraag')
  await page.getByRole('button', { name: 'Ja, dat wil ik' }).click()
  await page.getByText('Je zei ja. Jullie gaan beginnen.').waitFor()
  const start = {
    vraag: 'Wie helpt mij met mijn rijbewijs?',
    vraagVerteldAan: 'Fatima',
    geenVastePersoonReden: 'Rayan kiest nog.',
    geenVastePersoonTot: '2026-12-07',
  }
  steun = (await doe(fatima, 'POST', `${at}/casus`, start, await etag())).casusId
})

test('dezelfde persoon wordt gevraagd, niet vanzelf gekozen, en blijft', async () => {
  const fatima = await bij('Fatima', `/casussen/${steun}/wie-blijft`)
  await fatima.getByText('Er is nog geen vaste persoon.').waitFor()
  expect(await fatima.getByText('Nadia').count()).toBe(0)
  const page = await rayan('/portaal/vaste-persoon')
  await page.getByRole('heading', { name: 'Wil je Nadia ook hier?' }).waitFor()
  expect(await checkPage(page)).toEqual([])
  await takePicture(page, 'dezelfde-persoon', true)
  await page.getByRole('button', { name: 'Ja, vraag Nadia' }).click()
  await page.getByRole('heading', { name: 'Je vroeg om Nadia' }).waitFor()
  await fatima.goto('/mijn-werk')
  await fatima.getByText('Vertelt jou iets over wie er moet blijven.').waitFor()
  await fatima.goto('/vaste-wensen')
  await fatima.getByRole('heading', { name: /^Rayan.* wil graag Nadia Haddou als vaste persoon/ }).waitFor()
  expect(await checkPage(fatima)).toEqual([])
  await fatima.getByRole('link', { name: 'Naar de casus' }).click()
  await kiesVaste(fatima, 'Nadia')
  await page.reload()
  await page.getByText('Het is geregeld.').waitFor()
  await page.goto('/portaal/mensen')
  await page.getByText('Jouw vaste persoon').first().waitFor()
})

test('zegt hij dat het niet klikt, dan leest Nadia dat niet; hij neemt het terug', async () => {
  const page = await rayan('/portaal/vaste-persoon')
  await page.getByRole('link', { name: 'Het klikt niet met Nadia' }).click()
  await radio(page, /^Aan Fatima/)
  await page.getByLabel(/^Wat is er/).fill('Zij belt te vaak.')
  expect(await checkPage(page)).toEqual([])
  await page.getByRole('button', { name: 'Vertel het' }).click()
  await page.getByRole('heading', { name: 'Je zei: het klikt niet met Nadia' }).waitFor()
  const nadia = await bij('Nadia', '/vaste-wensen')
  await nadia.getByText('Niemand wacht op je').waitFor()
  await page.getByRole('button', { name: 'Neem terug' }).click()
  await page.getByRole('heading', { name: 'Je zei: het klikt niet met Nadia' }).waitFor({ state: 'hidden' })
})

test('ook na het tweede plan staat de deur op een kier', async () => {
  await sluit(await bij('Fatima'), steun, 'Nadia')
  const page = await rayan('/portaal/vaste-persoon')
  await page.getByRole('heading', { name: 'De deur staat op een kier' }).waitFor()
  expect(await page.getByText('Nadia Haddou').count()).toBe(1)
  await page.getByRole('link', { name: /Bel.*Nadia/ }).waitFor()
})
