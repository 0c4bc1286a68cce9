import { afterAll, beforeAll, expect, test } from 'vitest'
import { clock } from '../kernel/clock.ts'
import { createOverlegWereld, hoursFromNow, ifMatch, type OverlegWereld } from '../testing/overleg-wereld.ts'
import { readPdf } from '../testing/read-pdf.ts'

let w: OverlegWereld
beforeAll(async () => {
  w = await createOverlegWereld()
})
afterAll(() => w.close())

const at = (id: string) => `/v1/overleggen/${id}`
const everyone = () => ['marieke', 'nadia', 'bart', 'rob', 'tim', 'sem', 'linda'].map((p) => w.wie[p])
const post = (wie: keyof OverlegWereld['personen'], path: string, body: unknown, headers = {}) =>
  w.personen[wie].call('POST', path, body, headers)

/** An overleg with everyone in the casus, on which a straf point is only for police, RvdK and gemeente; what was said is written down. */
async function withStrafpunt(): Promise<{ id: string; straf: string; school: string }> {
  const id = await w.overleg('gepland', { genodigden: everyone(), publiek: 'allen' })
  const school = (await w.lees('marieke', id)).agenda[0]?.id ?? ''
  const made = await post('marieke', `${at(id)}/agendapunten`, {
    titel: 'Wat de politie zag bij het station',
    publiek: {
      wie: 'gekozen',
      organisaties: [w.organisaties.rob, w.organisaties.tim],
      jeugdigeVanaf: clock.today(),
    },
  })
  const straf = made.body.id as string
  await post('marieke', `${at(id)}/opening`, {}, ifMatch(1))
  await post('rob', `/v1/agendapunten/${straf}/inbreng`, {
    betrokkenheidId: w.wie.rob,
    tekst: 'De politie was er om elf uur.',
  })
  await post('marieke', `/v1/agendapunten/${straf}/besluiten`, { tekst: 'De werkstraf gaat naar zaterdag.' })
  await post('tim', `/v1/agendapunten/${straf}/afspraken`, {
    spoorId: w.sporen.straf,
    tekst: 'Bellen over de werkstraf',
    eigenaarId: w.wie.tim,
    datum: clock.today(),
  })
  await post('marieke', `/v1/agendapunten/${school}/inbreng`, {
    betrokkenheidId: w.wie.sem,
    tekst: 'Ik wil een andere klas.',
  })
  const afspraak = await post('bart', `/v1/agendapunten/${school}/afspraken`, {
    spoorId: w.sporen.onderwijs,
    tekst: 'Samen een klas kiezen',
    eigenaarId: w.wie.bart,
    datum: clock.today(),
  })
  expect(afspraak.status, JSON.stringify(afspraak.body)).toBe(201)
  return { id, straf, school }
}

const close = async (id: string) => {
  const { versie } = await w.lees('marieke', id)
  const { status, body } = await post('marieke', `${at(id)}/afsluiting`, {}, ifMatch(versie))
  expect(status, JSON.stringify(body)).toBe(200)
}
const pdfOf = async (wie: keyof OverlegWereld['personen'], id: string) => {
  const { status, raw, headers } = await w.personen[wie].call('GET', `${at(id)}/verslag`)
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('application/pdf')
  return readPdf(new Uint8Array(raw))
}
const words = /politie|station|werkstraf|Rob|Tim/i

test('een school ziet geen punt, inbreng, besluit of afspraak van straf; de anderen wel', async () => {
  const { id } = await withStrafpunt()
  const school = JSON.stringify((await w.lees('bart', id)).agenda)
  expect(school).not.toMatch(words)
  expect(school).toContain('Samen een klas kiezen')
  const police = await w.lees('rob', id)
  expect(JSON.stringify(police.agenda)).toContain('De politie was er om elf uur.')
  expect((await w.lees('sem', id)).agenda).toHaveLength(2)
  expect((await w.lees('linda', id)).agenda).toHaveLength(1)
})

test('het scherm aan tafel waarschuwt dat een punt niet voor iedereen is', async () => {
  const { id, straf, school } = await withStrafpunt()
  const { agenda } = await w.lees('marieke', id)
  expect(agenda.find((p) => p.id === straf)?.nietVoor).toEqual(expect.arrayContaining(['Bart Mulder']))
  expect(agenda.find((p) => p.id === school)?.nietVoor).toEqual([])
})

test('een afspraak van een punt dat niet voor iedereen is, wordt ook in een breder spoor niet breder gedeeld', async () => {
  const { id, straf } = await withStrafpunt()
  const { status } = await post('rob', `/v1/agendapunten/${straf}/afspraken`, {
    spoorId: w.sporen.onderwijs,
    tekst: 'Rob loopt langs school',
    eigenaarId: w.wie.rob,
    datum: clock.today(),
  })
  expect(status).toBe(201)
  expect(JSON.stringify(await w.lees('bart', id))).not.toContain('Rob loopt langs school')
  expect(JSON.stringify(await w.lees('marieke', id))).toContain('Rob loopt langs school')
})

test('een eigenaar die de afspraak niet kan zien, kan haar niet krijgen', async () => {
  const { id, straf } = await withStrafpunt()
  const before = (await w.lees('marieke', id)).agenda
  const { status, body } = await post('marieke', `/v1/agendapunten/${straf}/afspraken`, {
    spoorId: w.sporen.straf,
    tekst: 'Bart houdt het bij',
    eigenaarId: w.wie.bart,
    datum: clock.today(),
  })
  expect(status).toBe(409)
  expect(body.errors[0].code).toBe('eigenaar_ziet_niet')
  expect((await w.lees('marieke', id)).agenda).toEqual(before)
})

test('het verslag van de school bevat geen woord van de politie; dat van het gezin is in gewone taal', async () => {
  const { id } = await withStrafpunt()
  await close(id)
  const young = await pdfOf('sem', id)
  expect(young.text).toContain('Wat we hebben afgesproken')
  expect(young.text).toContain('Samen een klas kiezen')
  expect(young.text).toContain('De werkstraf gaat naar zaterdag.')
  expect(young.common).toBeGreaterThanOrEqual(18)
  await post('sem', `${at(id)}/vrijgave`, {})
  const school = await pdfOf('bart', id)
  expect(school.text).toContain('Verslag van het overleg')
  expect(school.text).toContain('Samen een klas kiezen')
  expect(school.text).not.toMatch(/station|werkstraf|elf uur/i)
  const police = await pdfOf('rob', id)
  expect(police.text).toContain('De politie was er om elf uur.')
  const parent = await pdfOf('linda', id)
  expect(parent.text).toContain('Wat we hebben afgesproken')
  expect(parent.text).not.toMatch(/station|werkstraf|elf uur/i)
})

test('dat de RvdK meedoet, staat niet in het verslag van wie dat niet mag weten', async () => {
  const { id } = await withStrafpunt()
  await close(id)
  await post('sem', `${at(id)}/vrijgave`, {})
  expect((await pdfOf('bart', id)).text).not.toContain('Tim Kok')
  expect((await pdfOf('marieke', id)).text).toContain('Tim Kok')
})

test('wie Engels leest, krijgt een Engels verslag', async () => {
  const { id } = await withStrafpunt()
  await close(id)
  await w.owner(`update account set taal = 'en' where sub = 'sem'`)
  const read = await pdfOf('sem', id)
  await w.owner(`update account set taal = 'nl' where sub = 'sem'`)
  expect(read.text).toContain('What we agreed')
  expect(read.language).toBe('en')
})

test('na een dag leest iedereen van het overleg het verslag', async () => {
  const { id } = await withStrafpunt()
  await close(id)
  expect((await w.personen.bart.call('GET', `${at(id)}/verslag`)).status).toBe(409)
  await w.owner(`update overleg set verslag_vrij_op = sec.nu() - interval '1 minute' where id = $1`, [id])
  expect((await pdfOf('bart', id)).text).toContain('Samen een klas kiezen')
})

test('zonder de jongere aan tafel is er een reden, en wacht niemand op het verslag', async () => {
  const without = { genodigden: ['marieke', 'bart', 'linda'].map((p) => w.wie[p]) }
  const path = `/v1/casussen/${w.casusId}/overleggen`
  const refused = await post('marieke', path, w.invoer(without))
  expect(refused.status).toBe(409)
  expect(refused.body.errors.map((e: { veld: string }) => e.veld)).toEqual(['zonderJeugdigeReden'])
  const made = await post(
    'marieke',
    path,
    w.invoer({ ...without, zonderJeugdigeReden: 'Sem wil eerst dat moeder praat.' }),
  )
  expect(made.status).toBe(201)
  const id = made.body.id as string
  expect((await w.personen.sem.call('GET', at(id))).status).toBe(404)
  expect((await w.lees('bart', id)).zonderJeugdigeReden).toBe('Sem wil eerst dat moeder praat.')
  await post('marieke', `${at(id)}/opening`, {}, ifMatch(1))
  await post('marieke', `${at(id)}/afsluiting`, { zonderAfsprakenReden: 'Alleen gepraat.' }, ifMatch(2))
  expect((await w.personen.bart.call('GET', `${at(id)}/verslag`)).status).toBe(200)
})

test('een overleg zonder afspraken sluit niet zonder uitleg', async () => {
  const id = await w.overleg('bezig')
  const refused = await post('marieke', `${at(id)}/afsluiting`, {}, ifMatch(2))
  expect(refused.status).toBe(409)
  expect(refused.body.reden).toBe('zonder_afspraken')
  expect((await w.lees('marieke', id)).status).toBe('bezig')
})

test('wat de jongere alleen aan de vaste persoon en de voorzitter vertelt, ziet de school niet en moeder ook niet', async () => {
  const id = await w.overleg('gepland')
  const mine = (await w.lees('sem', id)).deelnames.find((d) => d.ik)
  const path = `/v1/deelnames/${mine?.id}/voorbereiding`
  const say = (voorWie: string, versie: number) =>
    w.personen.sem.call('PUT', path, { tekst: 'Ik ben bang voor die klas.', voorWie }, ifMatch(versie))
  const reads = async (wie: keyof OverlegWereld['personen']) =>
    JSON.stringify(await w.lees(wie, id)).includes('bang voor die klas')
  expect((await say('vaste_persoon', 0)).status).toBe(200)
  expect(await Promise.all((['sem', 'nadia', 'marieke', 'bart', 'linda'] as const).map(reads))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect((await say('aan_tafel', 0)).status).toBe(412)
  expect((await say('aan_tafel', 1)).status).toBe(200)
  expect(await Promise.all((['sem', 'bart', 'linda', 'rob'] as const).map(reads))).toEqual([
    true,
    true,
    true,
    false,
  ])
})

test('wat een ouder voorbereidt voor de vaste persoon, ziet de jongere niet', async () => {
  const id = await w.overleg('gepland')
  const mine = (await w.lees('linda', id)).deelnames.find((d) => d.ik)
  const { status } = await w.personen.linda.call(
    'PUT',
    `/v1/deelnames/${mine?.id}/voorbereiding`,
    { tekst: 'Thuis gaat het niet goed.' },
    ifMatch(0),
  )
  expect(status).toBe(200)
  expect(JSON.stringify(await w.lees('sem', id))).not.toContain('Thuis gaat het niet goed')
  expect(JSON.stringify(await w.lees('linda', id))).toContain('Thuis gaat het niet goed')
  expect(JSON.stringify(await w.lees('nadia', id))).toContain('Thuis gaat het niet goed')
})

test('een weerwoord op het verslag zien alleen de vaste persoon en de voorzitter, tenzij de jongere anders kiest', async () => {
  const id = await w.overleg('afgerond')
  await post('sem', `${at(id)}/weerwoorden`, { tekst: 'Dat zei ik niet zo.' })
  const seen = async (wie: keyof OverlegWereld['personen']) => (await w.lees(wie, id)).weerwoorden.length
  expect(await Promise.all((['sem', 'nadia', 'marieke', 'bart', 'linda'] as const).map(seen))).toEqual([
    1, 1, 1, 0, 0,
  ])
  await post('sem', `${at(id)}/weerwoorden`, { tekst: 'Dit mag iedereen weten.', voorWie: 'aan_tafel' })
  expect(await Promise.all((['sem', 'bart', 'linda'] as const).map(seen))).toEqual([2, 1, 1])
})

test('de uitnodiging voor de agenda noemt niemand en geen plaats, en volgt verzetten en afgelasten', async () => {
  const id = await w.overleg('gepland')
  const ics = async () =>
    (await w.personen.sem.call('GET', `${at(id)}/uitnodiging`)).raw.toString().replaceAll('\r\n ', '')
  const first = await ics()
  expect(first).not.toMatch(/Sem|Proef|school|Kade|Marieke|ATTENDEE/i)
  expect(first).toContain(`/portaal/overleg/${id}`)
  expect(first).toContain('SEQUENCE:0')
  expect(first).toContain('METHOD:PUBLISH')
  const { begintOp, eindigtOp, plaats, doel, voorzitterId } = w.invoer({
    begintOp: hoursFromNow(96),
    eindigtOp: hoursFromNow(97),
  })
  const moved = { begintOp, eindigtOp, plaats, doel, voorzitterId, reden: 'De zaal was bezet.' }
  expect((await w.personen.marieke.call('PATCH', at(id), moved, ifMatch(1))).status).toBe(200)
  expect(await ics()).toContain('SEQUENCE:1')
  await post('marieke', `${at(id)}/afgelasting`, { reden: 'Sem is ziek.' }, ifMatch(2))
  const last = await ics()
  expect(last).toContain('SEQUENCE:2')
  expect(last).toContain('METHOD:CANCEL')
})

test('wie wijzigt zegt welke versie, en wie te laat is hoort dat', async () => {
  const id = await w.overleg('gepland')
  expect((await post('marieke', `${at(id)}/opening`, {})).status).toBe(428)
  expect((await post('marieke', `${at(id)}/opening`, {}, ifMatch(7))).status).toBe(412)
  expect((await w.lees('marieke', id)).status).toBe('gepland')
})

test('twee keer drukken maakt één overleg en één besluit', async () => {
  const key = { 'idempotency-key': `proef-${crypto.randomUUID()}` }
  const path = `/v1/casussen/${w.casusId}/overleggen`
  const body = w.invoer()
  const [first, second] = [await post('marieke', path, body, key), await post('marieke', path, body, key)]
  expect(second.body.id).toBe(first.body.id)
  const id = await w.overleg('bezig')
  const punt = (await w.lees('marieke', id)).agenda[0]?.id
  const besluit = { 'idempotency-key': `proef-${crypto.randomUUID()}` }
  await post('bart', `/v1/agendapunten/${punt}/besluiten`, { tekst: 'Eén keer.' }, besluit)
  await post('bart', `/v1/agendapunten/${punt}/besluiten`, { tekst: 'Eén keer.' }, besluit)
  expect((await w.lees('marieke', id)).agenda[0]?.besluiten).toHaveLength(1)
})

test('twee mensen die tegelijk schrijven, verliezen niets', async () => {
  const id = await w.overleg('bezig')
  const punt = (await w.lees('marieke', id)).agenda[0]?.id
  const say = (wie: 'marieke' | 'bart' | 'nadia', n: number) =>
    post(wie, `/v1/agendapunten/${punt}/inbreng`, { betrokkenheidId: w.wie[wie], tekst: `${wie} ${n}` })
  await Promise.all([1, 2, 3].flatMap((n) => [say('marieke', n), say('bart', n), say('nadia', n)]))
  expect((await w.lees('marieke', id)).agenda[0]?.inbreng).toHaveLength(9)
})

test('valt de verbinding weg tijdens het plannen, dan is er niets half bewaard', async () => {
  const count = async () =>
    (
      await w.owner<{ n: string }>(
        `select (select count(*) from overleg) || '-' || (select count(*) from deelname) as n`,
      )
    )[0]?.n
  const before = await count()
  await w.owner(`create function weiger() returns trigger language plpgsql as $$ begin raise exception 'weg' using errcode = '57P01'; end $$;
    create trigger weiger after insert on gebeurtenis for each row when (new.soort = 'overleg.plannen') execute function weiger()`)
  const { status } = await post('marieke', `/v1/casussen/${w.casusId}/overleggen`, w.invoer())
  await w.owner('drop trigger weiger on gebeurtenis; drop function weiger()')
  expect(status).toBeGreaterThanOrEqual(500)
  expect(await count()).toBe(before)
})

test('een punt uit een voorstel is nooit breder dan waar het vandaan komt', async () => {
  const made = await w.personen.marieke.call('POST', `/v1/sporen/${w.sporen.straf}/afspraken`, {
    tekst: 'Gesprek met de RvdK',
    eigenaarId: w.wie.tim,
    datum: clock.today(),
  })
  expect(made.status).toBe(201)
  const id = await w.overleg('gepland', { genodigden: everyone(), publiek: 'allen' })
  const proposed = await w.personen.marieke.call('GET', `${at(id)}/agenda-voorstellen`)
  expect(proposed.status, JSON.stringify(proposed.body)).toBe(200)
  const { voorstellen } = proposed.body
  expect(voorstellen[0].waarom.code).toBe('vraag')
  const found = voorstellen.find((v: { titel: string }) => v.titel === 'Gesprek met de RvdK')
  expect(found).toBeDefined()
  const added = await post('marieke', `${at(id)}/agendapunten`, { bron: found.bron, bronId: found.bronId })
  expect(added.status).toBe(201)
  expect(
    (await post('marieke', `${at(id)}/agendapunten`, { bron: found.bron, bronId: found.bronId })).status,
  ).toBe(409)
  expect(JSON.stringify((await w.lees('bart', id)).agenda)).not.toContain('RvdK')
  expect(
    JSON.stringify((await w.personen.bart.call('GET', `${at(id)}/agenda-voorstellen`)).body),
  ).not.toContain('Gesprek met de RvdK')
  const hidden = await post('bart', `${at(id)}/agendapunten`, { bron: found.bron, bronId: found.bronId })
  expect(hidden.status).toBe(404)
})

test('een verslag verandert niet meer: ook niet als een afspraak, een antwoord of de vraag later verandert', async () => {
  const { id } = await withStrafpunt()
  const afspraak = (await w.lees('marieke', id)).agenda
    .flatMap((p) => p.afspraken)
    .find((a) => a.tekst === 'Samen een klas kiezen')
  const answer = (versie: number, afspraakVersie: number, antwoord: 'ja' | 'nee') =>
    w.personen.sem.call(
      'PUT',
      `/v1/afspraken/${afspraak?.id}/akkoorden/${w.wie.sem}`,
      { afspraakVersie, antwoord, watMaaktJa: antwoord === 'nee' ? 'een andere school' : '' },
      ifMatch(versie),
    )
  expect((await answer(0, 1, 'ja')).status).toBe(200)
  await close(id)
  await w.owner("update overleg set verslag_vrij_op = sec.nu() - interval '1 hour' where id = $1", [id])
  const printed = { sem: (await pdfOf('sem', id)).text, bart: (await pdfOf('bart', id)).text }
  const shown = (await w.lees('bart', id)).agenda
  expect(printed.sem).toContain('Samen een klas kiezen')
  const again = async () => ({ sem: (await pdfOf('sem', id)).text, bart: (await pdfOf('bart', id)).text })

  expect((await answer(1, 1, 'nee')).status).toBe(200)
  expect(await again()).toEqual(printed)
  const changed = await w.personen.bart.call(
    'PUT',
    `/v1/afspraken/${afspraak?.id}`,
    { tekst: 'Toch een andere school', eigenaarId: w.wie.bart, datum: clock.today() },
    ifMatch(1),
  )
  expect(changed.status, JSON.stringify(changed.body)).toBe(200)
  await w.owner("update casus set vraag = 'Ik wil iets heel anders.' where id = $1", [w.casusId])
  await w.overleg('gepland')
  expect(await again()).toEqual(printed)
  expect((await w.lees('bart', id)).agenda).toEqual(
    shown.map((p) => ({
      ...p,
      afspraken: p.afspraken.map((a) => ({ ...a, versie: expect.any(Number) })),
    })),
  )
  const [plan] = await w.owner<{ tekst: string }>('select tekst from afspraak where id = $1', [afspraak?.id])
  expect(plan?.tekst).toBe('Toch een andere school')
})

test('wie een afspraak later niet meer mag zien, leest haar ook niet meer in het verslag; wie erbij komt, ook niet', async () => {
  const { id } = await withStrafpunt()
  await close(id)
  await w.owner("update overleg set verslag_vrij_op = sec.nu() - interval '1 hour' where id = $1", [id])
  expect((await pdfOf('bart', id)).text).toContain('Samen een klas kiezen')
  expect((await pdfOf('bart', id)).text).not.toContain('Bellen over de werkstraf')
  await w.owner(
    `update afspraak set publiek = case tekst when 'Samen een klas kiezen' then array[$2::uuid] end where overleg_id = $1`,
    [id, w.organisaties.marieke],
  )
  const { text } = await pdfOf('bart', id)
  expect(text).not.toContain('Samen een klas kiezen')
  expect(text).not.toContain('Bellen over de werkstraf')
  expect((await pdfOf('marieke', id)).text).toContain('Bellen over de werkstraf')
})
