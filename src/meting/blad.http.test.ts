import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMetingWereld, type MetingMens, type MetingWereld } from '../testing/meting-wereld.ts'
import { readPdf } from '../testing/read-pdf.ts'

let w: MetingWereld
beforeAll(async () => {
  w = await createMetingWereld()
})
afterAll(() => w.close())

async function blad(wie: MetingMens, voor: string): Promise<string> {
  const { status, raw } = await (await w.als(wie)).call(
    'GET',
    `/v1/casussen/${w.casusId}/metingen/blad?voor=${voor}`,
  )
  expect(status).toBe(200)
  expect(raw.toString('latin1')).toContain('pdfuaid')
  return (await readPdf(new Uint8Array(raw))).text.replaceAll(/\s+/g, ' ')
}

test('het blad: tienduizend woorden, emoji en een naam van rechts naar links blijven heel; aan tafel alleen wat iedereen daar mag lezen', async () => {
  await w.owner(`update persoon set roepnaam = 'ليلى' where casus_id = $1 and soort = 'jeugdige'`, [
    w.casusId,
  ])
  await w.ronde(['onderwijs'], ['sem', 'linda', 'bart'])
  const story = Array.from({ length: 10_000 }, (_x, nr) => `woord${nr}`).join(' ')
  await w.vul('sem', 'onderwijs', {
    stand: -1,
    helpt: `Bo 😀 haalt me op. ${story}`,
    hindert: 'Het is druk.',
  })
  await w.laatLezen('sem', ['onderwijs'], { organisaties: [w.organisatie.nadia], ouderVanaf: '2026-11-02' })
  await w.vul('linda', 'onderwijs', { stand: 2, helpt: 'MOEDERWOORDEN', hindert: '' })
  const [mother] = (await w.laatLezen('linda', ['onderwijs'], { organisaties: [w.organisatie.nadia] })).body
    .ids
  await w.vul('bart', 'onderwijs', { stand: 1, helpt: 'SCHOOLWOORDEN', hindert: '' })
  const [school] = (
    await w.laatLezen('bart', ['onderwijs'], {
      organisaties: [w.organisatie.nadia],
      ouderVanaf: '2026-11-02',
    })
  ).body.ids
  expect(await blad('nadia', 'mij')).not.toContain('SCHOOLWOORDEN')
  for (const id of [mother, school])
    await (await w.als('sem')).call('POST', `/v1/meetvrijgaven/${id}/openingen`, {})

  const own = await blad('nadia', 'mij')
  expect(own).toContain('niet het gelicentieerde instrument')
  for (const words of ['woord0 ', 'woord9999', 'MOEDERWOORDEN', 'SCHOOLWOORDEN', 'kijken jullie anders naar'])
    expect(own).toContain(words)
  const family = await blad('nadia', 'gezin')
  expect(family).toContain('SCHOOLWOORDEN')
  expect(family).not.toContain('MOEDERWOORDEN')
  expect(family).toContain('niet het gelicentieerde instrument')
  expect(await blad('nadia', 'jeugdige')).toContain('MOEDERWOORDEN')
  const karim = await blad('karim', 'mij')
  expect(karim).toContain('SCHOOLWOORDEN')
  expect(karim).not.toContain('MOEDERWOORDEN')
  const { naast } = await w.lees('nadia')
  expect(naast[0]?.weergaven.find((x) => x.kant === 'jeugdige')?.helpt).toContain('😀')
  await w.owner(`update persoon set roepnaam = 'Sem' where casus_id = $1 and soort = 'jeugdige'`, [w.casusId])
})

test('op het blad voor het gezin staat wat ieder van de ouders mag lezen: bij naam allebei wel, één van de twee niet', async () => {
  const parents = await w.owner(
    `select p.id, p.roepnaam from persoon p where p.casus_id = $1 and p.soort = 'ouder'`,
    [w.casusId],
  )
  expect(parents.length).toBeGreaterThan(1)
  const ids = parents.map(({ id }) => id as string)
  await w.ronde(['vrienden', 'werk'], ['sem'], { moment: 'T1' })
  for (const [leefgebied, helpt, ouderIds] of [
    ['vrienden', 'VOORALLEBEI', ids],
    ['werk', 'VOOREENVANTWEE', ids.slice(0, 1)],
  ] as const) {
    await w.vul('sem', leefgebied, { stand: 1, helpt, hindert: '' })
    const chosen = { organisaties: [w.organisatie.nadia], ouderVanaf: '2026-11-02', ouderIds }
    expect((await w.laatLezen('sem', [leefgebied], chosen)).status).toBeLessThan(300)
  }
  for (const wie of ['nadia', 'linda'] as const) {
    const family = await blad(wie, 'gezin')
    expect(family, wie).toContain('VOORALLEBEI')
    expect(family, wie).not.toContain('VOOREENVANTWEE')
  }
  expect(await blad('nadia', 'mij')).toContain('VOOREENVANTWEE')
})

test('op het blad staat waar nu anders gekeken wordt, niet wat eerder verschilde', async () => {
  await w.owner('delete from meetronde where casus_id = $1', [w.casusId])
  const differ = 'kijken jullie anders naar'
  const say = async (wie: MetingMens, stand: number) => {
    await w.vul(wie, 'onderwijs', { stand })
    const { body } = await w.laatLezen(wie, ['onderwijs'], { organisaties: [w.organisatie.nadia] })
    if (wie !== 'sem')
      await (await w.als('sem')).call('POST', `/v1/meetvrijgaven/${body.ids[0]}/openingen`, {})
  }
  await w.ronde(['onderwijs'], ['sem', 'bart'])
  await say('sem', -2)
  await say('bart', 2)
  expect(await blad('nadia', 'mij')).toContain(`${differ} (begin)`)
  await w.ronde(['onderwijs'], ['sem', 'bart'], { moment: 'T1' })
  await say('sem', 1)
  await say('bart', 2)
  expect(await blad('nadia', 'mij')).not.toContain(differ)
})
