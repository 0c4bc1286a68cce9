import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '../routes.ts'
import { createMetingWereld, type MetingMens, type MetingWereld } from '../testing/meting-wereld.ts'
import { readPdf } from '../testing/read-pdf.ts'

/**
 * Two parents in conflict: linda and karim. Whatever is done for, by or about linda, everything that karim can ask answers as before: status,
 * body apart from the clock, and length. The register of routes is walked, so a new page of the portaal is asked too.
 */
let w: MetingWereld
let at: string
const ouder: Record<string, string> = {}
let sem = ''
const dag = '2026-11-02'
/** Things of linda's: whatever route takes a key must answer karim as for a key that nobody has. */
const vanLinda: string[] = []

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it needs
type Antwoord = any
async function doe(
  wie: MetingMens,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  pad: string,
  body?: unknown,
  versie?: number,
): Promise<Antwoord> {
  const kop = versie === undefined ? {} : { 'if-match': `"${versie}"` }
  const { status, body: found } = await (await w.als(wie)).call(method, pad, body, kop)
  if (status >= 300) throw new Error(`${wie} ${method} ${pad}: ${status} ${JSON.stringify(found)}`)
  return found
}
const alleen = (wie: 'linda' | 'karim') => ({
  wie: 'allen',
  jeugdigeVanaf: dag,
  ouderVanaf: dag,
  ouderIds: [ouder[wie]],
})
const beide = () => ({
  wie: 'allen',
  jeugdigeVanaf: dag,
  ouderVanaf: dag,
  ouderIds: [ouder.linda, ouder.karim],
})

const leesbaar = () =>
  allRoutes({ demo: false, key: Buffer.alloc(32) })
    .filter((r) => r.method === 'GET')
    .map((r) => r.path)
const zonderKlok = (text: string) =>
  text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<tijd>').replaceAll(/urn:verbonden:spoor:\S+/g, '')

/** What karim can ask without knowing a key of anything but his casus. */
async function watKarimZiet(): Promise<Record<string, string>> {
  const karim = await w.als('karim')
  const seen: Record<string, string> = {}
  for (const path of leesbaar()) {
    if (/\{(?!casusId\})/.test(path)) continue
    const pad = path.replace('{casusId}', w.casusId)
    const { status, body, raw } = await karim.call('GET', pad)
    const text = zonderKlok(body === undefined ? raw.toString('latin1') : JSON.stringify(body))
    seen[path] = `${status} ${text.length} ${text}`
  }
  return seen
}

beforeAll(async () => {
  w = await createMetingWereld('steun')
  at = `/v1/casussen/${w.casusId}`
  await w.owner(`update persoon set gezag = true, gezag_bron = 'gezagsregister' where soort = 'ouder'`)
  for (const row of await w.owner(
    `select id, roepnaam from persoon where casus_id = $1 and soort = 'ouder'`,
    [w.casusId],
  ))
    ouder[String(row.roepnaam)] = String(row.id)
  const [jongere] = await w.owner(`select id from persoon where casus_id = $1 and soort = 'jeugdige'`, [
    w.casusId,
  ])
  sem = String(jongere?.id)
  await doe('marieke', 'POST', `${at}/twee-huizen`, { reden: 'Linda is bang voor Karim.' })
})
afterAll(() => w?.close())

let [spoorBeide, afspraakBeide, overlegBeide, toestemming] = ['', '', '', '']

/** What both parents may know, made before anything is done for one of them. */
async function gedeeld(): Promise<void> {
  spoorBeide = (
    await doe('marieke', 'POST', `${at}/sporen`, {
      soort: 'onderwijs',
      doel: 'Weer naar school',
      doelVan: 'jeugdige',
      publiek: beide(),
    })
  ).id
  afspraakBeide = (
    await doe('marieke', 'POST', `/v1/sporen/${spoorBeide}/afspraken`, {
      tekst: 'Samen naar de open dag',
      eigenaarId: w.wie.bart,
      datum: '2026-11-20',
    })
  ).ids[0]
  overlegBeide = (
    await doe('marieke', 'POST', `${at}/overleggen`, {
      begintOp: '2026-11-10T13:00:00Z',
      eindigtOp: '2026-11-10T14:00:00Z',
      plaats: 'Kade 9',
      doel: 'Hoe verder met school?',
      voorzitterId: w.wie.marieke,
      genodigden: ['marieke', 'nadia', 'sem', 'linda', 'karim'].map((p) => w.wie[p]),
    })
  ).id
  toestemming = (
    await doe('eva', 'POST', `${at}/toestemmingen`, {
      soort: 'geheim',
      waarvoor: 'Vertellen hoe het met slapen gaat.',
      van: [w.organisatie.eva],
      aan: [w.organisatie.nadia],
      aanOuders: false,
      categorieen: ['hulp'],
      vanaf: dag,
      tot: '2027-01-01',
    })
  ).id
  for (const wie of ['sem', 'karim'] as const)
    await doe(wie, 'POST', `/v1/toestemmingen/${toestemming}/antwoorden`, {
      persoonId: wie === 'sem' ? sem : ouder.karim,
      antwoord: 'ja',
      woorden: 'Dat is goed.',
    })
}

const stappen: { wat: string; doe(): Promise<string[]> }[] = [
  {
    wat: 'een spoor en een afspraak voor linda alleen',
    doe: async () => {
      const { id } = await doe('marieke', 'POST', `${at}/sporen`, {
        soort: 'thuis',
        doel: 'Rust bij mama',
        doelVan: 'ouder',
        publiek: alleen('linda'),
      })
      const { ids } = await doe('marieke', 'POST', `/v1/sporen/${id}/afspraken`, {
        tekst: 'Linda belt het wijkteam',
        eigenaarId: w.wie.linda,
        datum: '2026-11-12',
      })
      return [id, ...ids]
    },
  },
  {
    wat: 'een afspraak van linda op een spoor dat beide zien',
    doe: async () =>
      (
        await doe('marieke', 'POST', `/v1/sporen/${spoorBeide}/afspraken`, {
          tekst: 'Linda haalt Sem op',
          eigenaarId: w.wie.linda,
          datum: '2026-11-13',
          publiek: alleen('linda'),
        })
      ).ids,
  },
  {
    wat: 'linda zegt nee op wat beide gevraagd werd, en wat er een ja van maakt',
    doe: async () => {
      await doe(
        'linda',
        'PUT',
        `/v1/afspraken/${afspraakBeide}/akkoorden/${w.wie.linda}`,
        { afspraakVersie: 1, antwoord: 'nee', watMaaktJa: 'Als Karim er niet is.', gevolgNee: '' },
        0,
      )
      return []
    },
  },
  {
    wat: 'een bijdrage voor linda alleen',
    doe: async () => [
      (
        await doe('nadia', 'POST', `${at}/bijdragen`, {
          soort: 'goed',
          categorie: 'vrije_tijd',
          tekst: 'Linda ging mee naar voetbal.',
          noodzaak: 'Zij vroeg het zelf.',
          publiek: alleen('linda'),
        })
      ).id,
    ],
  },
  {
    wat: 'wat linda zelf vertelt, ook als zij het voor ieder bedoelt',
    doe: async () => [
      (
        await doe('linda', 'POST', `${at}/bijdragen`, {
          soort: 'zorg',
          categorie: 'gezin',
          tekst: 'Ik slaap slecht door wat er thuis gebeurde.',
          noodzaak: 'Jullie moeten dit weten.',
          publiek: { wie: 'allen', jeugdigeVanaf: null, ouderVanaf: dag },
        })
      ).id,
    ],
  },
  {
    wat: 'linda zegt iets terug en stelt een eigen vraag',
    doe: async () => [
      (
        await doe('linda', 'POST', `${at}/weerwoorden`, {
          over: { soort: 'plan' },
          tekst: 'Ik ben het hier niet mee eens.',
          publiek: { wie: 'allen', jeugdigeVanaf: dag, ouderVanaf: dag },
        })
      ).id,
      (await doe('linda', 'POST', `${at}/weerwoorden`, { over: { soort: 'vraag' }, tekst: 'Wie helpt mij?' }))
        .id,
    ],
  },
  {
    wat: 'wat sem alleen mama laat lezen',
    doe: async () => [
      (
        await doe('sem', 'POST', `${at}/weerwoorden`, {
          over: { soort: 'plan' },
          tekst: 'Mama, ik wil bij jou wonen.',
          publiek: alleen('linda'),
        })
      ).id,
    ],
  },
  {
    wat: 'een overleg met linda, van uitnodigen tot verslag',
    doe: async () => {
      const { id } = await doe('marieke', 'POST', `${at}/overleggen`, {
        begintOp: '2026-11-05T13:00:00Z',
        eindigtOp: '2026-11-05T14:00:00Z',
        plaats: 'Kade 9',
        doel: 'Wat helpt Linda?',
        voorzitterId: w.wie.marieke,
        genodigden: ['marieke', 'nadia', 'sem', 'linda'].map((p) => w.wie[p]),
        zonderOudersReden: 'Linda wil Karim er niet bij.',
      })
      const { deelnames } = await doe('marieke', 'GET', `/v1/overleggen/${id}`)
      const mijn = deelnames.find((d: { betrokkenheidId: string }) => d.betrokkenheidId === w.wie.linda)
      await doe('linda', 'PUT', `/v1/deelnames/${mijn.id}`, { aanwezigheid: 'komt' }, mijn.versie)
      const punt = await doe('linda', 'POST', `/v1/overleggen/${id}/agendapunten`, { titel: 'De omgang' })
      await doe('marieke', 'POST', `/v1/overleggen/${id}/opening`, {}, 1)
      await doe('marieke', 'POST', `/v1/agendapunten/${punt.id}/inbreng`, {
        betrokkenheidId: w.wie.linda,
        tekst: 'Ik ben bang.',
      })
      await doe('marieke', 'POST', `/v1/agendapunten/${punt.id}/besluiten`, { tekst: 'Nadia brengt Sem.' })
      const { id: afspraak } = await doe('marieke', 'POST', `/v1/agendapunten/${punt.id}/afspraken`, {
        tekst: 'Nadia haalt Sem bij Linda',
        eigenaarId: w.wie.nadia,
        datum: '2026-11-15',
        spoorId: spoorBeide,
      })
      await doe('marieke', 'POST', `/v1/overleggen/${id}/afsluiting`, {}, 2)
      return [id, mijn.id, punt.id, afspraak]
    },
  },
  {
    wat: 'linda antwoordt op het overleg van beide en bereidt zich voor',
    doe: async () => {
      const { deelnames } = await doe('linda', 'GET', `/v1/overleggen/${overlegBeide}`)
      const mijn = deelnames.find((d: { betrokkenheidId: string }) => d.betrokkenheidId === w.wie.linda)
      await doe(
        'linda',
        'PUT',
        `/v1/deelnames/${mijn.id}`,
        { aanwezigheid: 'komt', metWie: 'mijn zus' },
        mijn.versie,
      )
      await doe(
        'linda',
        'PUT',
        `/v1/deelnames/${mijn.id}/voorbereiding`,
        { tekst: 'Ik wil niet naast Karim zitten.', voorWie: 'aan_tafel' },
        0,
      )
      const punt = await doe('linda', 'POST', `/v1/overleggen/${overlegBeide}/agendapunten`, {
        titel: 'Wie haalt Sem op?',
      })
      return [mijn.id, punt.id]
    },
  },
  {
    wat: 'linda zegt ja op een vraag om toestemming aan beide',
    doe: async () => {
      await doe('linda', 'POST', `/v1/toestemmingen/${toestemming}/antwoorden`, {
        persoonId: ouder.linda,
        antwoord: 'ja',
        woorden: 'Karim weet dit niet.',
      })
      return []
    },
  },
  {
    wat: 'linda vult in hoe het gaat, en laat het lezen',
    doe: async () => {
      const ronde = await w.ronde(['onderwijs', 'gezin'], ['sem', 'linda', 'nadia'])
      await w.vul('linda', 'onderwijs')
      await w.laatLezen('linda', ['onderwijs'], { ouderVanaf: dag, organisaties: [w.organisatie.nadia] })
      await w.vul('sem', 'onderwijs')
      await w.laatLezen('sem', ['onderwijs'], {
        ouderVanaf: dag,
        ouderIds: [ouder.linda],
        organisaties: [w.organisatie.nadia],
      })
      return [ronde, await w.informant('linda')]
    },
  },
  {
    wat: 'gegevens van linda, een code voor haar en wat zij van haar rechten vraagt',
    doe: async () => {
      const { personen } = await doe('marieke', 'GET', at)
      const mens = personen.find((p: { id: string }) => p.id === ouder.linda)
      await doe(
        'marieke',
        'PUT',
        `${at}/personen/${ouder.linda}`,
        {
          roepnaam: 'linda',
          tussenvoegsel: '',
          achternaam: 'Nieuw',
          relatie: 'moeder',
          telefoon: '0611111111',
          adres: 'Geheim adres 1',
          woonplaats: 'Merwestad',
          geboortedatum: null,
          gezag: true,
          gezagBron: 'gezagsregister',
          gezagOp: dag,
        },
        mens.versie,
      )
      const verzoek = await doe('linda', 'POST', `${at}/verzoeken`, {
        soort: 'inzage',
        over: 'ouder',
        tekst: 'Ik wil weten wat Karim zegt.',
      })
      return [ouder.linda ?? '', w.wie.linda ?? '', verzoek.id]
    },
  },
]

describe('wat voor, van of over linda is, verandert niets aan wat karim krijgt', () => {
  let before: Record<string, string> = {}
  beforeAll(async () => {
    await gedeeld()
    before = await watKarimZiet()
  })

  test('karim kan iets: zo bewijst gelijk blijven iets', () => {
    expect(before['/v1/mijn-plan']).toContain('Samen naar de open dag')
    expect(before['/v1/casussen/{casusId}/overleggen']).toMatch(/^200/)
    expect(Object.values(before).filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(15)
  })

  for (const stap of stappen) {
    test(stap.wat, async () => {
      vanLinda.push(...(await stap.doe()))
      const after = await watKarimZiet()
      for (const [path, answer] of Object.entries(after)) expect([path, answer]).toEqual([path, before[path]])
    })
  }

  test('een sleutel van iets van linda antwoordt karim als een sleutel die niemand heeft', async () => {
    const karim = await w.als('karim')
    for (const path of leesbaar()) {
      const own = /\{(?!casusId\})(\w+)\}/g
      if (!own.test(path)) continue
      const answer = async (id: string) => {
        const pad = path.replace('{casusId}', w.casusId).replaceAll(/\{\w+\}/g, id)
        const { status, body, raw } = await karim.call('GET', pad)
        return `${status} ${zonderKlok(body === undefined ? raw.toString('latin1') : JSON.stringify(body)).replaceAll(id, '<id>')}`
      }
      const nobody = await answer(randomUUID())
      for (const id of vanLinda) expect([path, await answer(id)]).toEqual([path, nobody])
    }
  }, 900_000)

  test('het verslag van het overleg van beide noemt bij ieder alleen zichzelf', async () => {
    await doe('marieke', 'POST', `/v1/overleggen/${overlegBeide}/opening`, {}, 1)
    await doe(
      'marieke',
      'POST',
      `/v1/overleggen/${overlegBeide}/afsluiting`,
      { zonderAfsprakenReden: 'Later.' },
      2,
    )
    await w.naar('2026-11-04T09:00:00Z')
    const { status, raw } = await (await w.als('karim')).call('GET', `/v1/overleggen/${overlegBeide}/verslag`)
    expect(status).toBe(200)
    const { text } = await readPdf(new Uint8Array(raw))
    expect(text).toContain('Hoe verder met school?')
    expect(text).not.toMatch(/linda|zus|naast Karim|Wie haalt/i)
  })
})
