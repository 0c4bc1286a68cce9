import { readFileSync } from 'node:fs'
import type { Download } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '../src/testing/read-pdf.ts'
import { takePicture } from './picture.ts'
import { leesIn, verzend } from './reis/aanmelden.ts'
import {
  bekijkCasus,
  geefCode,
  isOnzichtbaar,
  kiesVastePersoon,
  laatMeedoen,
  openCasus,
  startCasus,
  voegMoederToe,
} from './reis/casus.ts'
import { jongere, moeder } from './reis/jongere.ts'
import { houdOverleg, nieuweAfspraak, planOverleg, sluitOverleg, vulAgenda } from './reis/overleg.ts'
import { familiegroepsplan, leesAntwoorden, maakAfspraak, maakSpoor } from './reis/plan.ts'
import { bereidVoor, openMetCode, zegJa, zegNee, zietLegePlan, zietNieuweAfspraak } from './reis/portaal.ts'
import { besluit, magNietBesluiten, oordeel, openWeging } from './reis/wegen.ts'
import { signIn, signInAs } from './sign-in.ts'
import { type Bezoek, bureau, type Huis, startHuis, telefoon } from './start-huis.ts'

let huis: Huis
let casusPad = ''
const codes = { jongere: '', moeder: '' }
const bezoeken = new Map<string, Bezoek>()

/** The browser of someone at a desk, signed in once and kept open. */
async function bij(naam: string): Promise<Bezoek['page']> {
  const open = bezoeken.get(naam)
  if (open) return open.page
  const bezoek = await huis.open(bureau)
  bezoeken.set(naam, bezoek)
  await signIn(bezoek.page, naam)
  return bezoek.page
}

/** The phone of someone who isn't known yet, or of whoever signed in with it before. */
async function opTelefoon(naam: string): Promise<Bezoek['page']> {
  const open = bezoeken.get(naam) ?? (await huis.open(telefoon))
  bezoeken.set(naam, open)
  return open.page
}

beforeAll(async () => {
  huis = await startHuis()
})

afterAll(() => huis?.close())

/** A week later everyone signs in again: a session ends, and a phone is put away. */
async function comeBackOn(moment: string): Promise<void> {
  for (const { context } of bezoeken.values()) await context.close()
  bezoeken.clear()
  await huis.goTo(moment)
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()))
}

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [naam, { page, complaints }] of bezoeken)
    console.error(
      `${naam} ${page.url()}\n${complaints.join('\n')}\n${await page.locator('body').ariaSnapshot()}`,
    )
})

describe('de reis van één jongere', () => {
  test('het wijkteam leest een werkmap in en ziet wat klopt en wat niet', async () => {
    await leesIn(await bij('Fatima'))
  })

  test('één concept wordt aangevuld en verzonden', async () => {
    await verzend(await bij('Fatima'))
  })

  test('wie weegt, oordeelt met redenen; wie mag besluiten, besluit; een ander oordeel blijft staan', async () => {
    const ineke = await bij('Ineke')
    await openWeging(ineke)
    await ineke.getByRole('button', { name: 'Begin de weging' }).click()
    await ineke.getByText('0 van minstens 2 mensen').waitFor()
    const marieke = await bij('Marieke')
    await openWeging(marieke)
    await oordeel(marieke, [
      'School, straat en thuis.',
      'Drie meldingen in één maand.',
      'School alleen redt dit niet.',
      'De mentor probeerde het.',
    ])
    const rob = await bij('Rob')
    await openWeging(rob)
    await oordeel(
      rob,
      [
        'Ik zie het op straat en hoor het van zijn moeder.',
        'Ik was er zelf bij.',
        'Zonder jongerenwerk lukt het niet.',
        'Ik weet niet wat school al deed.',
      ],
      3,
    )
    await magNietBesluiten(rob)
    await besluit(ineke)
  })

  test('de casus begint met de eigen vraag, en de jongere koos wie blijft', async () => {
    const marieke = await bij('Marieke')
    await startCasus(marieke)
    casusPad = new URL(marieke.url()).pathname
    await isOnzichtbaar(await bij('Bart'), casusPad)
    await laatMeedoen(marieke, 'Nadia Haddou', 'Zij kent Ilias van Kade 9.')
    await laatMeedoen(marieke, 'Bart Mulder', 'Hij is de mentor en regelt het rooster.')
    await laatMeedoen(marieke, 'Eva Roos', 'Zij helpt tegen de paniek.')
    await kiesVastePersoon(marieke, 'Nadia Haddou')
    await voegMoederToe(marieke)
    codes.jongere = await geefCode(marieke, jongere.naam)
    codes.moeder = await geefCode(marieke, moeder.naam)
    await openCasus(await bij('Bart'))
    await openCasus(await bij('Nadia'))
    await bekijkCasus(marieke)
  })

  test('de jongere en de moeder openen met hun code hun eigen pagina op de telefoon', async () => {
    const ilias = await opTelefoon(jongere.roepnaam)
    await openMetCode(ilias, 'ilias-2010', codes.jongere, jongere.roepnaam)
    await zietLegePlan(ilias, 'Nadia')
    const samira = await opTelefoon(moeder.roepnaam)
    await openMetCode(samira, 'samira-smits', codes.moeder, moeder.roepnaam)
    await samira.getByText(`Dit is het plan van ${jongere.roepnaam}.`).waitFor()
  })

  test('er komt een plan met school, werk en zorg, in woorden van de jongere', async () => {
    const marieke = await bij('Marieke')
    await marieke.getByRole('link', { name: 'Plan', exact: true }).click()
    await familiegroepsplan(marieke)
    await maakSpoor(marieke, 'School', 'Weer naar school, in een klas waar ik durf.')
    await maakSpoor(marieke, 'Werk', 'Zelf geld verdienen, bij de fietsenmaker.')
    await maakSpoor(marieke, 'Zorg', 'Weer een nacht doorslapen.')
    await maakAfspraak(marieke, {
      spoor: /^School/,
      tekst: 'Je begint maandag weer op school.',
      eigenaar: /^Bart/,
      dag: '16-11-2026',
      van: '9:00',
      tot: '12:00',
      plaats: 'ROC De Waterlinie',
      terug: 'Bart staat bij de voordeur.',
    })
    await maakAfspraak(marieke, {
      spoor: /^Werk/,
      tekst: 'Nadia gaat mee naar de fietsenmaker.',
      eigenaar: /^Nadia/,
      dag: '13-11-2026',
      van: '14:00',
      plaats: 'Kade 9',
    })
    await maakAfspraak(marieke, {
      spoor: /^Zorg/,
      tekst: 'Eva belt jou over slapen.',
      eigenaar: /^Eva/,
      dag: '12-11-2026',
      van: '16:00',
    })
  })

  test('de jongere zegt ja en nee, met wat er een ja van maakt; de moeder antwoordt zelf', async () => {
    const ilias = await opTelefoon(jongere.roepnaam)
    await ilias.goto('/portaal')
    await zegJa(ilias, 'Nadia gaat mee naar de fietsenmaker.')
    await zegNee(ilias, 'Je begint maandag weer op school.', 'Eerst één dag', 'Niet in de grote klas.')
    const samira = await opTelefoon(moeder.roepnaam)
    await samira.goto('/portaal')
    await zegJa(samira, 'Je begint maandag weer op school.')
    await leesAntwoorden(await bij('Marieke'), ['Ilias: ja', 'Ilias: nee, wel: Eerst één dag', 'Samira: ja'])
  })

  test('Mijn werk zegt wie het vroeg dat een nee wacht, en de casusregisseur dat er iets veranderde', async () => {
    const bart = await bij('Bart')
    await bart.goto('/mijn-werk')
    const waiting = bart.getByRole('region', { name: 'Wachten op mij' })
    await waiting.getByText(/Nee op ‘Je begint maandag weer op school/).waitFor()
    const marieke = await bij('Marieke')
    await marieke.goto('/mijn-werk')
    await marieke.getByRole('region', { name: 'Veranderd' }).getByText(jongere.naam).first().waitFor()
    await takePicture(marieke, 'mijn-werk')
    await openCasus(marieke)
  })

  test('het overleg is met moeder aan tafel, en de jongere bereidt het voor', async () => {
    const marieke = await bij('Marieke')
    await planOverleg(marieke)
    await bereidVoor(await opTelefoon(jongere.roepnaam))
    await marieke.reload()
    await vulAgenda(marieke, 'Je begint maandag weer op school.')
    await marieke.getByText('Ik schaam me in die grote klas. In een kleine durf ik wel.').waitFor()
  })

  test('aan tafel wordt besloten en afgesproken, en het verslag is eerst voor de jongere', async () => {
    const path = new URL((await bij('Marieke')).url()).pathname
    await comeBackOn('2026-11-09T13:55:00Z')
    const marieke = await bij('Marieke')
    await marieke.goto(path)
    await houdOverleg(marieke)
    await sluitOverleg(marieke)
    const ilias = await opTelefoon(jongere.roepnaam)
    await signInAs(ilias, 'ilias-2010')
    await ilias.goto(path.replace('/overleggen', '/portaal/overleg'))
    const [download] = await Promise.all([
      ilias.waitForEvent('download'),
      ilias.getByRole('link', { name: 'Lees het blad' }).click(),
    ])
    const { text } = await readPdf(await bytesOf(download))
    expect(text).toContain(nieuweAfspraak)
  })

  test('Mijn plan op de telefoon heeft de nieuwe afspraak en wat er daarna komt', async () => {
    await zietNieuweAfspraak(await opTelefoon(jongere.roepnaam), nieuweAfspraak)
  })
})
