import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { checkPage } from './check-page.ts'
import { takePicture } from './picture.ts'
import { geefCode } from './reis/casus.ts'
import { openMetCode } from './reis/portaal.ts'
import { leesAlles, leesBlad, nergens, paginas } from './reis-kijk/afluisteren.ts'
import {
  doel,
  maakPlan,
  type Sporen,
  voegOuderToe,
  zegTweeHuizen,
  zietWieWatLeest,
} from './reis-kijk/gezin.ts'
import * as jimReis from './reis-kijk/jim.ts'
import {
  achternaam,
  ander,
  besluitMerk,
  dagen,
  jim,
  jongere,
  type Mens,
  type Moment,
  merk,
  moeder,
  momenten,
  ouders,
  thuis,
  thuisMerk,
  vader,
} from './reis-kijk/mensen.ts'
import { laatLezen, leesAnderen, startRonde, vulIn, vulInAlsSchool } from './reis-kijk/vragen.ts'
import { startWereld, type Wereld } from './reis-kijk/wereld.ts'

// A fourteen-year-old, two parents who are kept apart, his school and his JIM, through three rounds: each apart, he first. No parent
// ever meets the other's words, name or presence; the JIM meets nothing but what he shares.
let w: Wereld
let sporen: ReadonlyMap<Mens, Sporen> = new Map()
const pad = () => `/casussen/${w.casusId}`

beforeAll(async () => {
  w = await startWereld()
})
afterAll(() => w?.huis.close())
afterEach(({ task }) => (task.result?.state === 'fail' ? w?.vertel() : undefined))

/** Everything by which the other parent would be known: words so far, own afspraak, name, and the keys under which they stand. */
function vanDeAnder(wie: Mens, until: Moment): string[] {
  const other = ander(wie)
  const keys = sporen.get(other)
  return [
    ...momenten.slice(0, momenten.indexOf(until) + 1).map((past) => merk(other, past)),
    ...[thuisMerk(other), other.roepnaam, other.gebruiker, besluitMerk],
    ...(keys ? Object.values(keys) : []),
  ]
}
const schoolMerk = (moment: Moment) => `Bartzegt${moment}`

test('de casusregisseur zegt vroeg dat de ouders apart wonen, en wat voor één ouder is', async () => {
  const marieke = await w.bij('Marieke')
  await marieke.goto(pad())
  for (const wie of ouders) await voegOuderToe(marieke, wie)
  await zegTweeHuizen(marieke, pad())
  sporen = await maakPlan(marieke, w.casusId)
})

test('ieder opent met een eigen code de eigen pagina op de telefoon', async () => {
  const marieke = await w.bij('Marieke')
  await marieke.goto(pad())
  for (const wie of thuis) {
    const code = await geefCode(marieke, `${wie.roepnaam} ${achternaam}`)
    await openMetCode(await w.opTelefoon(wie), wie.gebruiker, code, wie.roepnaam)
  }
  const page = await w.opTelefoon(jongere)
  await zietWieWatLeest(page)
  expect(await checkPage(page)).toEqual([])
  await takePicture(page, 'wie-thuis-ziet-wat', true)
})

describe('zijn JIM', () => {
  test('hij zegt wie; de ouders zeggen ieder apart ja en nee', async () => {
    await jimReis.vraagWie(await w.opTelefoon(jongere))
    await jimReis.ouderZegt(await w.opTelefoon(moeder), 'ja')
    await jimReis.ouderZegt(await w.opTelefoon(vader), 'nee')
    const page = await w.opTelefoon(jongere)
    await page.goto('/portaal/jim')
    await page.getByText('Een ouder zegt nee. We praten erover met jullie.').waitFor()
    expect(await page.getByRole('button', { name: 'Ik teken' }).count()).toBe(0)
  })

  test('de vaste persoon praat en besluit met redenen; dan spreken zij af en tekenen allebei', async () => {
    const bart = await w.bij('Bart')
    await jimReis.besluit(bart, pad())
    await jimReis.spreekAf(await w.opTelefoon(jongere))
    await bart.goto(`${pad()}/jim`)
    const code = await jimReis.maakCode(bart)
    await jimReis.openAlsJim(await w.opTelefoon(jim), code)
  })

  test('hij laat zijn doel zien; de JIM zegt ja op een afspraak', async () => {
    await jimReis.vraagJim(await w.bij('Marieke'), w.casusId)
    const page = await w.opTelefoon(jongere)
    await jimReis.laatZien(page)
    await takePicture(page, 'mijn-jim', true)
    const trainer = await w.opTelefoon(jim)
    await jimReis.zegtJa(trainer)
    expect(await checkPage(trainer)).toEqual([])
    await takePicture(trainer, 'jij-bent-jim', true)
  })
})

describe.each(momenten)('%s', (moment: Moment) => {
  const isLaatste = moment === 'T2'

  test('ieder wordt apart gevraagd', async () => {
    if (moment !== 'T0') await w.laterOp(dagen[moment].begin)
    await startRonde(await w.bij('Marieke'), pad(), moment)
  })

  test('ieder vult in op de telefoon, en wat getypt is blijft', async () => {
    for (const wie of thuis) await vulIn(await w.opTelefoon(wie), wie, moment)
  })

  test('wat zij invulden, leest nog niemand', async () => {
    const signs = thuis.map((wie) => merk(wie, moment))
    for (const naam of ['Marieke', 'Bart'])
      for (const part of ['metingen', 'gebeurtenissen', 'plan', 'bijdragen']) {
        const answer = await (await w.bij(naam)).request.get(`/v1${pad()}/${part}`)
        expect(answer.status(), part).toBe(200)
        const told = await answer.text()
        for (const sign of signs) expect(told).not.toContain(sign)
      }
    for (const wie of thuis) {
      const others = thuis.filter((one) => one !== wie).map((one) => merk(one, moment))
      const heard = w.gehoord(wie)
      await nergens(heard, await leesAlles(await w.opTelefoon(wie), heard, ['/portaal/hoe-gaat-het']), others)
    }
  })

  test('de jongere laat als eerste lezen; daarna de ouders en de school', async () => {
    for (const wie of thuis) {
      const page = await w.opTelefoon(wie)
      await page
        .getByRole('region', { name: 'Een paar vragen voor jou' })
        .getByRole('link', { name: 'Kies wie het leest' })
        .click()
      await laatLezen(page, wie)
      if (wie === jongere && moment === 'T0') await takePicture(page, 'wie-mag-het-lezen', true)
    }
    await vulInAlsSchool(await w.bij('Bart'), moment, `Dat ${schoolMerk(moment)} hier staat.`)
    const marieke = await w.bij('Marieke')
    await marieke.goto(`${pad()}/hoe-gaat-het`)
    await marieke.getByText(merk(jongere, moment)).first().waitFor()
    for (const wie of ouders) expect(await marieke.getByText(merk(wie, moment)).count()).toBe(0)
  })

  test('hij leest eerst; dan staat het naast elkaar, met wat anders is als iets om over te praten', async () => {
    const page = await w.opTelefoon(jongere)
    await leesAnderen(page, 3)
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Onderwijs' }) })
    for (const sign of [...thuis.map((wie) => merk(wie, moment)), schoolMerk(moment)])
      await card.getByText(sign).first().waitFor()
    const anders = card.getByText('Hier kijken jullie anders naar.')
    await expect.poll(() => anders.count()).toBe(moment === 'T0' ? 1 : 0)
    if (moment !== 'T0') await card.getByText('Het helpt nu', { exact: false }).first().waitFor()
    if (isLaatste) {
      expect(await checkPage(page)).toEqual([])
      await takePicture(page, 'naast-elkaar', true)
    }
    const marieke = await w.bij('Marieke')
    await marieke.goto(`${pad()}/hoe-gaat-het`)
    for (const wie of thuis) await marieke.getByText(merk(wie, moment)).first().waitFor()
    if (moment === 'T0') await marieke.getByRole('heading', { name: 'Om over te praten' }).waitFor()
  })

  test('geen ouder komt iets van de andere ouder tegen: op geen scherm, geen blad, in geen antwoord', async () => {
    for (const wie of ouders) {
      const page = await w.opTelefoon(wie)
      const asked = await page.request.get(`/v1${pad()}/metingen`)
      const { rondes } = await asked.json()
      const mine = rondes.flatMap((r: { informanten: { id: string }[] }) => r.informanten)
      expect(mine).toHaveLength(momenten.indexOf(moment) + 1)
      const own = `/portaal/hoe-gaat-het/${mine.at(isLaatste ? -1 : 0)?.id}`
      const paths = isLaatste ? paginas : ['/portaal', '/portaal/hoe-gaat-het']
      const heard = w.gehoord(wie)
      let seen = await leesAlles(page, heard, [...paths, own, `${own}/lezen`])
      for (const voor of isLaatste ? (['mij', 'jeugdige', 'gezin'] as const) : (['gezin'] as const))
        seen += await leesBlad(page, w.casusId, voor)
      expect(seen).toContain(merk(jongere, moment))
      expect(seen).toContain(schoolMerk(moment))
      expect(heard.answers.some(({ text }) => text.includes(merk(wie, moment)))).toBe(true)
      expect(heard.answers.some(({ text }) => text.includes(thuisMerk(wie)))).toBe(true)
      await nergens(heard, seen, vanDeAnder(wie, moment))
    }
  })

  test('op het blad voor aan tafel staat alleen wat iedereen daar mag lezen', async () => {
    const marieke = await w.bij('Marieke')
    const jeugdige = await leesBlad(marieke, w.casusId, 'jeugdige')
    for (const wie of thuis) expect(jeugdige).toContain(merk(wie, moment))
    const gezin = await leesBlad(marieke, w.casusId, 'gezin')
    expect(gezin).toContain(merk(jongere, moment))
    for (const wie of ouders) expect(gezin).not.toContain(merk(wie, moment))
  })
})

test('hij kiest waaraan hij wil werken, en dat komt met één afspraak in het plan', async () => {
  const wens = 'Dat ze rustig blijven als ik boos ben.'
  const page = await w.opTelefoon(jongere)
  await page.goto('/portaal/hoe-gaat-het')
  await page.getByRole('button', { name: 'Hier wil ik aan werken' }).first().click()
  await page.getByLabel('Wat wil je bereiken?').fill(wens)
  await page.getByLabel(/^Wat is de eerste stap\?/).fill('Bart en ik praten elke vrijdag.')
  await page.getByRole('button', { name: 'Bewaar wat ik wil' }).click()
  await page.getByText('Dit wil je. Samen zetten jullie het in je plan.').waitFor()
  const marieke = await w.bij('Marieke')
  await marieke.goto(`${pad()}/hoe-gaat-het`)
  await marieke.getByRole('button', { name: 'Zet in het plan' }).click()
  const form = marieke.getByRole('form', { name: 'Zet in het plan' })
  expect(await form.getByLabel('Doel, in de woorden van de jongere').inputValue()).toBe(wens)
  const owner = form.getByLabel('Wie doet dit?')
  const bart = (await owner.getByRole('option').allInnerTexts()).find((one) => one.startsWith('Bart'))
  await owner.selectOption({ label: bart ?? '' })
  await form.getByRole('textbox', { name: 'Wanneer?' }).fill(dagen.T2.plan)
  await form.getByRole('button', { name: 'Zet in het plan' }).click()
  await marieke.getByText('Staat in het plan.').waitFor()
  await marieke.goto(`${pad()}/plan`)
  await marieke.getByText(wens).first().waitFor()
  await page.goto('/portaal/hoe-gaat-het')
  await page.getByText('Dit staat in je plan.').waitFor()
  for (const wie of ouders) {
    const heard = w.gehoord(wie)
    const seen = await leesAlles(await w.opTelefoon(wie), heard, ['/portaal', '/portaal/hoe-gaat-het'])
    await nergens(heard, seen, [wens, wens.replaceAll(' ', ''), ...vanDeAnder(wie, 'T2')])
  }
})

test('de JIM hoorde al die tijd alleen wat gedeeld was, en stopt wanneer hij wil', async () => {
  const page = await w.opTelefoon(jim)
  const heard = w.gehoord(jim)
  const seen = await leesAlles(page, heard, ['/portaal'])
  expect(seen).toContain(doel.replaceAll(' ', ''))
  const tried = await jimReis.vangtBot(page, w.casusId)
  const words = [
    ...momenten.flatMap((m) => [...thuis.map((wie) => merk(wie, m)), schoolMerk(m)]),
    ...ouders.flatMap((wie) => [thuisMerk(wie), wie.roepnaam, ...Object.values(sporen.get(wie) ?? {})]),
    ...[besluitMerk, achternaam],
  ]
  await nergens(heard, seen + tried, words)
  await jimReis.stopt(page)
  const mine = await w.opTelefoon(jongere)
  await mine.goto('/portaal/jim')
  await mine.getByRole('heading', { name: `${jim.roepnaam} was je JIM` }).waitFor()
  expect(await checkPage(mine)).toEqual([])
})
