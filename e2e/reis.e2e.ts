import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'
import { leesIn, verzend } from './reis/aanmelden.ts'
import { besluit, magNietBesluiten, oordeel, openWeging } from './reis/wegen.ts'
import { signIn } from './sign-in.ts'
import { type Bezoek, bureau, type Huis, startHuis } from './start-huis.ts'

let huis: Huis
const bezoeken = new Map<string, Bezoek>()

/** The browser of someone at a desk, signed in once and kept open for the whole journey. */
async function bij(naam: string): Promise<Bezoek> {
  const open = bezoeken.get(naam)
  if (open) return open
  const bezoek = await huis.open(bureau)
  bezoeken.set(naam, bezoek)
  await signIn(bezoek.page, naam)
  return bezoek
}

beforeAll(async () => {
  huis = await startHuis()
})

afterAll(() => huis?.close())

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [naam, { page, complaints }] of bezoeken)
    console.error(
      `${naam} ${page.url()}\n${complaints.join('\n')}\n${await page.locator('body').ariaSnapshot()}`,
    )
})

describe('de reis van één jongere', () => {
  test('het wijkteam leest een werkmap in en ziet wat klopt en wat niet', async () => {
    const { page } = await bij('Fatima')
    await leesIn(page)
  })
  test('één concept wordt aangevuld en verzonden', async () => {
    const { page } = await bij('Fatima')
    await verzend(page)
  })
  test('wie weegt, oordeelt per criterium met redenen; wie mag besluiten, besluit, en een ander oordeel blijft staan', async () => {
    const ineke = (await bij('Ineke')).page
    await openWeging(ineke)
    await ineke.getByRole('button', { name: 'Begin de weging' }).click()
    const marieke = (await bij('Marieke')).page
    await openWeging(marieke)
    await oordeel(marieke, [
      'School, straat en thuis.',
      'Drie meldingen in één maand.',
      'School alleen redt dit niet.',
      'De mentor probeerde het.',
    ])
    const rob = (await bij('Rob')).page
    await openWeging(rob)
    await oordeel(
      rob,
      [
        'Ik zie het op straat en hoor het van moeder.',
        'Ik was er zelf bij.',
        'Zonder jongerenwerk lukt het niet.',
        'Ik weet niet wat school al deed.',
      ],
      3,
    )
    await magNietBesluiten(rob)
    await besluit(ineke)
  })
})
