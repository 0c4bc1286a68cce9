import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clock } from '../kernel/clock.ts'
import { insertCasus } from '../testing/insert-casus.ts'
import { createPortaalWereld, type PortaalWereld } from '../testing/portaal-wereld.ts'
import type { EigenWoord } from './contract.ts'
import { weerwoorden } from './portaal.scenarios.ts'

let w: PortaalWereld
beforeAll(async () => {
  w = await createPortaalWereld()
})
afterAll(() => w?.api.close())

const telWeerwoorden = async () =>
  (await w.owner<{ aantal: number }>('select count(*)::int as aantal from weerwoord'))[0]?.aantal

describe('iets terugzeggen', () => {
  for (const { persona, over, situatie, status, reden } of weerwoorden) {
    test(`${persona} zegt iets terug ${situatie}: ${status}`, async () => {
      const casusId = await w.casusVan('sem')
      const own = (await w.plan('sem')).plan?.doelen[0]?.afspraken[0]?.id
      const strange = (await w.plan('yara')).plan?.doelen[0]?.afspraken[0]?.id
      const about = {
        plan: { soort: 'plan' },
        vraag: { soort: 'vraag' },
        afspraak: { soort: 'afspraak', id: own },
        vreemde_afspraak: { soort: 'afspraak', id: strange },
      }[over]
      const before = await telWeerwoorden()
      const answer = await (await w.as(persona)).call('POST', `/v1/casussen/${casusId}/weerwoorden`, {
        over: about,
        tekst: `Dit wil ik zeggen over ${over}.`,
      })
      expect({ status: answer.status, reden: answer.body.reden }).toEqual({ status, reden })
      expect(await telWeerwoorden()).toBe((before ?? 0) + (status === 201 ? 1 : 0))
    })
  }

  test('zonder keuze lezen de vaste persoon en de regisseur het, de moeder en de school niet', async () => {
    const casusId = await w.casusVan('sem')
    const tekst = 'Ik vind het lokaal te druk.'
    const { body } = await (await w.as('sem')).call('POST', `/v1/casussen/${casusId}/weerwoorden`, {
      over: { soort: 'plan' },
      tekst,
    })
    expect(body.lezers.map((l: { naam: string }) => l.naam)).toEqual(['Gemeente Merwestad', 'Kade 9'])
    expect(JSON.stringify(await w.verhaal('sem'))).toContain(tekst)
    expect(JSON.stringify([await w.plan('linda'), await w.verhaal('linda')])).not.toContain(tekst)
    const bij = async (wie: string) =>
      JSON.stringify((await (await w.as(wie)).call('GET', '/v1/mijn-werk')).body.weerwoorden)
    expect(await bij('nadia')).toContain(tekst)
    expect(await bij('bart')).not.toContain(tekst)
  })

  test('wie mag lezen wat een ouder vraagt, leest het bij de casus, met wie het zei; wie niet gekozen is, nergens', async () => {
    const casusId = await w.casusVan('linda')
    const vraag = async (tekst: string) =>
      (
        await (
          await w.as('linda')
        ).call('POST', `/v1/casussen/${casusId}/weerwoorden`, {
          over: { soort: 'vraag' },
          tekst,
        })
      ).body.id
    const gezegd = async (wie: string) =>
      (await (await w.as(wie)).call('GET', `/v1/casussen/${casusId}`)).body.gezegd.filter(
        (x: { over: string }) => x.over === 'vraag',
      )
    await vraag('Wie brengt hem?')
    const id = await vraag('Wie brengt hem, en wie helpt mij?')
    for (const wie of ['marieke', 'nadia'])
      expect(await gezegd(wie)).toMatchObject([
        {
          id,
          wie: 'Linda Verhoeven',
          kant: 'ouder',
          relatie: 'moeder',
          tekst: 'Wie brengt hem, en wie helpt mij?',
          nieuw: true,
        },
      ])
    for (const wie of ['bart', 'eva', 'rob', 'sem']) expect([wie, await gezegd(wie)]).toEqual([wie, []])
    const { eerste } = (await (await w.as('marieke')).call('GET', '/v1/mijn-werk')).body.weerwoorden
    expect(eerste).toContainEqual(expect.objectContaining({ id, over: 'vraag', overId: null, van: 'Linda' }))
  })

  test('over een afspraak leest nooit iemand mee die de afspraak niet ziet', async () => {
    const casusId = await w.casusVan('sem')
    const straf = (await w.plan('sem')).plan?.doelen.find((doel) => doel.soort === 'straf')?.afspraken[0]
    const [roc] = await w.owner<{ id: string }>("select id from organisatie where naam = 'ROC De Waterlinie'")
    const [gemeente] = await w.owner<{ id: string }>(
      "select id from organisatie where naam = 'Gemeente Merwestad'",
    )
    const { status, body } = await (await w.as('sem')).call('POST', `/v1/casussen/${casusId}/weerwoorden`, {
      over: { soort: 'afspraak', id: straf?.id },
      tekst: 'Ik wil liever op zaterdag.',
      publiek: { wie: 'gekozen', organisaties: [roc?.id, gemeente?.id] },
    })
    expect(status).toBe(201)
    expect(body.lezers.map((l: { naam: string }) => l.naam)).toEqual(['Gemeente Merwestad'])
  })

  test('de eigen vraag van een ouder staat naast die van de jongere en vervangt hem niet', async () => {
    const casusId = await w.casusVan('sem')
    const tekst = 'Hoe houd ik het zelf vol?'
    const linda = await w.as('linda')
    expect(
      (await linda.call('POST', `/v1/casussen/${casusId}/weerwoorden`, { over: { soort: 'vraag' }, tekst }))
        .status,
    ).toBe(201)
    const { plan } = await w.plan('linda')
    expect(plan?.eigenVraag?.tekst).toBe(tekst)
    expect(plan?.vraag.tekst).toContain('terug naar school')
    expect(plan?.abilities.magVraag).toBe(false)
    expect(JSON.stringify([await w.plan('sem'), await w.verhaal('sem')])).not.toContain(tekst)
  })

  test('twee keer sturen met dezelfde sleutel bewaart één keer', async () => {
    const casusId = await w.casusVan('sem')
    const before = await telWeerwoorden()
    const sem = await w.as('sem')
    const again = () =>
      sem.call(
        'POST',
        `/v1/casussen/${casusId}/weerwoorden`,
        { over: { soort: 'plan' }, tekst: 'Eén keer.' },
        { 'idempotency-key': 'portaal-een-keer-1' },
      )
    const [a, b] = [await again(), await again()]
    expect([a.status, b.status, b.body.id]).toEqual([201, 201, a.body.id])
    expect(await telWeerwoorden()).toBe((before ?? 0) + 1)
  })

  test('lege tekst is geen antwoord, en onbekende velden ook niet', async () => {
    const casusId = await w.casusVan('sem')
    const sem = await w.as('sem')
    const before = await telWeerwoorden()
    for (const body of [
      { over: { soort: 'plan' }, tekst: ' ' },
      { over: { soort: 'plan' }, tekst: 'x', extra: 1 },
      { over: { soort: 'iets' }, tekst: 'x' },
    ]) {
      expect((await sem.call('POST', `/v1/casussen/${casusId}/weerwoorden`, body)).status).toBe(400)
    }
    expect(await telWeerwoorden()).toBe(before)
  })

  test('in een gesloten plan kan niets meer bij, maar het is nog te lezen', async () => {
    const gesloten = await insertCasus(w.api.database.ownerUrl, {
      regime: 'steun',
      roepnaam: 'Yara',
      achternaam: 'Klaar',
      fase: 'gesloten',
      deelnames: [
        { wie: 'yara', rollen: ['jeugdige'] },
        { wie: 'tom', rollen: ['casusregisseur', 'vaste_persoon'] },
      ],
    })
    const { plan } = await w.plan('yara', gesloten)
    expect(plan).toMatchObject({
      stand: 'gesloten',
      volgende: null,
      abilities: { magVraag: false, magTerugzeggen: false },
    })
    expect((await w.plan('yara')).plan?.casusId).not.toBe(gesloten)
    const before = await telWeerwoorden()
    const { status, body } = await (await w.as('yara')).call('POST', `/v1/casussen/${gesloten}/weerwoorden`, {
      over: { soort: 'plan' },
      tekst: 'Nog iets.',
    })
    expect({ status, reden: body.reden }).toEqual({ status: 409, reden: 'casus_gesloten' })
    expect(await telWeerwoorden()).toBe(before)
  })
})

describe('mijn vraag en mijn verhaal', () => {
  test('een nieuwe vraag bewaart de oude in mijn verhaal, voor de jongere en niet als woord van de ouder', async () => {
    const { plan } = await w.plan('sem')
    const sem = await w.as('sem')
    const put = (versie: number) =>
      sem.call(
        'PUT',
        `/v1/casussen/${plan?.casusId}/vraag`,
        { tekst: 'Ik wil een klas met rust.', op: plan?.vandaag },
        { 'if-match': `"${versie}"` },
      )
    expect((await put((plan?.versie ?? 0) + 5)).status).toBe(412)
    expect((await w.plan('sem')).plan?.vraag.tekst).toBe(plan?.vraag.tekst)
    expect((await put(plan?.versie ?? 0)).status).toBe(200)
    expect((await w.plan('sem')).plan?.vraag).toMatchObject({
      tekst: 'Ik wil een klas met rust.',
      verteldAan: '',
    })
    const oud = (await w.verhaal('sem')).verhaal?.woorden.find((woord) => woord.soort === 'eerdere_vraag')
    expect(oud?.teksten[0]?.tekst).toBe(plan?.vraag.tekst)
    expect((await w.verhaal('linda')).verhaal?.woorden.some((woord) => woord.soort === 'eerdere_vraag')).toBe(
      false,
    )
  })

  test('in mijn verhaal staat bij elk woord wie het leest', async () => {
    const verhaal = (await w.verhaal('linda')).verhaal
    const woord = verhaal?.woorden.find((found) =>
      found.teksten[0]?.tekst.startsWith('Ik wil heel graag dat Sem gaat'),
    )
    expect(woord).toMatchObject({
      soort: 'weerwoord',
      overSoort: 'afspraak',
      over: 'Start kleine klas, drie ochtenden',
    })
    expect(woord?.lezers?.map((l) => l.naam)).toContain('Gemeente Merwestad')
    expect(verhaal?.wieKanVragen.nl).not.toBe('')
  })

  test('bij wat de jongere alleen zijn moeder laat lezen, staat zijn moeder, en nooit dat alleen hij het leest', async () => {
    const casusId = await w.casusVan('sem')
    const sem = await w.as('sem')
    const { body } = await sem.call('GET', `/v1/casussen/${casusId}/ouders`)
    const [moeder] = body.ouders
    const zeg = (tekst: string, ouderIds: string[]) =>
      sem.call('POST', `/v1/casussen/${casusId}/weerwoorden`, {
        over: { soort: 'plan' },
        tekst,
        publiek: { wie: 'eigen', ...(ouderIds.length > 0 && { ouderVanaf: clock.today(), ouderIds }) },
      })
    expect((await zeg('Alleen mama weet dit.', [moeder.persoonId])).status).toBe(201)
    expect((await zeg('Niemand weet dit.', [])).status).toBe(201)
    const lezers = (words: string, woorden: EigenWoord[] = []) =>
      woorden.find(({ teksten }) => teksten[0]?.tekst === words)?.lezers?.map(({ naam }) => naam)
    const woorden = (await w.verhaal('sem')).verhaal?.woorden
    expect(lezers('Alleen mama weet dit.', woorden)).toEqual([moeder.naam])
    expect(lezers('Niemand weet dit.', woorden)).toEqual([])
  })

  test('wie zijn kant vertelt, leest vooraf dat ook de moeder het leest; haar wordt niets over lezers verteld', async () => {
    const casusId = await w.casusVan('sem')
    const tekst = 'In de pauze ging het mis.'
    const day = (await w.plan('sem')).plan?.vandaag
    const made = await (await w.as('bart')).call('POST', `/v1/casussen/${casusId}/bijdragen`, {
      soort: 'voorval',
      categorie: 'onderwijs',
      tekst,
      noodzaak: 'Om samen te bedenken wat helpt.',
      publiek: { wie: 'eigen', jeugdigeVanaf: day, ouderVanaf: day },
      eigenKant: { staat: 'nog_vragen', uiterlijk: day },
    })
    expect({ status: made.status, body: made.body }).toMatchObject({ status: 201 })
    const lezers = async (wie: string) =>
      (await w.plan(wie)).plan?.lezen.find((item) => item.tekst === tekst)?.lezers
    expect(await lezers('sem')).toEqual(['ROC De Waterlinie', 'Linda'])
    expect(await lezers('linda')).toEqual(['ROC De Waterlinie'])
  })

  test('Noa, die nog geen plan heeft, ziet dat haar vraag er is', async () => {
    const { plan, gesteldeVraag } = await w.plan('noa')
    expect(plan).toBeNull()
    expect(gesteldeVraag?.stand).toMatch(/^(verstuurd|opgepakt)$/)
    expect((await w.plan('sem')).gesteldeVraag).toBeNull()
  })
})

describe('een eigen plan dat gesloten en afgeschermd is', () => {
  test('staat er als gesloten, met wie je belt; voor een ander bestaat het niet', async () => {
    const id = await w.casusVan('sem')
    await w.owner(
      "update casus set regime_versie = 2, fase = 'gesloten', gesloten_op = sec.nu() where id = $1",
      [id],
    )
    const { plan, afgesloten } = await w.plan('sem', id)
    expect(plan).toBeNull()
    expect(afgesloten).toMatchObject({ contactpunt: { naam: expect.stringMatching(/^Marja/) } })
    expect((await w.plan('sem')).afgesloten).toEqual(afgesloten)
    expect((await (await w.as('sem')).call('GET', `/v1/mijn-verhaal?casusId=${id}`)).body.verhaal).toBeNull()
    for (const wie of ['yara', 'noa'])
      expect((await (await w.as(wie)).call('GET', `/v1/mijn-plan?casusId=${id}`)).status).toBe(404)
    expect((await w.plan('noa')).afgesloten).toBeNull()
  })

  test('is er niet waar het contactpunt eerst vrijgeeft: gesloten ziet eruit als nooit', async () => {
    const [row] = await w.owner<{ id: string }>(
      "select c.id from casus c join persoon p on p.casus_id = c.id and p.roepnaam = 'Sem' where c.fase = 'gesloten'",
    )
    await w.owner(`insert into regime (code, versie, naam, geldig_van, gegevens)
      values ('groep', 99, 'Proefregime', '2026-01-01', '{"vrijgave": "contactpunt"}') on conflict do nothing`)
    await w.owner('delete from verhaaldeling where casus_id = $1', [row?.id])
    await w.owner("update casus set regime_code = 'groep', regime_versie = 99 where id = $1", [row?.id])
    expect((await (await w.as('sem')).call('GET', `/v1/mijn-plan?casusId=${row?.id}`)).status).toBe(404)
    expect((await w.plan('sem')).afgesloten).toBeNull()
  })
})
