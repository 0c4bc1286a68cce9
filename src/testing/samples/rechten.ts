import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const at = (id: string, ...more: string[]) => ['/v1/verzoeken', id, ...more].join('/')
const opCasus = (w: Wereld, ...more: string[]) => ['/v1/casussen', w.casusId, ...more].join('/')
const deskLeest = (id: string) => [{ pad: at(id), als: 'ineke' }]

const gevraagd = async (w: Wereld, soort = 'inzage', bijdrageId: string | null = null): Promise<string> =>
  (
    await w.doe('sem', 'POST', opCasus(w, 'verzoeken'), {
      soort,
      tekst: 'Wat staat er over mij?',
      bijdrageId,
    })
  ).id

const nagegaanBody = {
  identiteitHoe: 'Aan de balie, rijbewijs bekeken en teruggegeven.',
  bevoegdheid: 'zelf',
  bevoegdheidUitleg: 'Sem is zestien.',
  kindbelang: 'Niet aan de orde.',
}
async function nagegaan(w: Wereld, soort = 'inzage', bijdrageId: string | null = null): Promise<string> {
  const id = await gevraagd(w, soort, bijdrageId)
  await w.doe('ineke', 'PUT', at(id, 'aanvrager'), nagegaanBody, 1)
  return id
}

/** Every organisation was asked and gives all, but for what a sample says itself. */
async function geraadpleegd(w: Wereld, soort = 'inzage', bijdrageId: string | null = null): Promise<string> {
  const id = await nagegaan(w, soort, bijdrageId)
  await w.doe('ineke', 'PUT', at(id, 'zienswijzen'), { antwoordVoor: w.dag(7) }, 2)
  await w.owner(
    `update zienswijze set antwoord = 'geven', beantwoord_op = sec.nu(), beantwoord_door = gevraagd_door where verzoek_id = $1`,
    [id],
  )
  return id
}

async function beoordeeld(w: Wereld): Promise<string> {
  const id = await geraadpleegd(w)
  const { stukken } = await w.doe('ineke', 'GET', at(id, 'stukken'))
  const nodig = stukken.filter((s: { controle: string | null }) => s.controle !== null)
  const oordelen = nodig.map((s: { tabel: string; rijId: string; controle: string }) => ({
    tabel: s.tabel,
    rijId: s.rijId,
    controle: s.controle,
    besluit: 'niet',
    reden: 'Woorden van een ander.',
  }))
  if (oordelen.length > 0) await w.doe('ineke', 'PUT', at(id, 'oordelen'), { oordelen })
  return id
}

const besluitBody = (uitkomst: string) => ({
  uitkomst,
  uitleg: 'Je krijgt wat wij kunnen geven.',
  afweging: 'Niemand heeft bezwaar.',
})
async function besloten(w: Wereld): Promise<string> {
  const id = await beoordeeld(w)
  const { stukken } = await w.doe('ineke', 'GET', at(id, 'stukken'))
  const heeftNiet = stukken.some(
    (s: { oordeel: { besluit: string } | null }) => s.oordeel?.besluit === 'niet',
  )
  await w.doe('ineke', 'PUT', at(id, 'besluit'), besluitBody(heeftNiet ? 'deels' : 'toegewezen'), 3)
  return id
}

/** A new bijdrage of the police, which rob wrote for everyone. */
const vanRob = async (w: Wereld): Promise<string> =>
  (
    await w.doe('rob', 'POST', opCasus(w, 'bijdragen'), {
      soort: 'zorg',
      categorie: 'aanleiding',
      tekst: 'Sem was laat op straat.',
      noodzaak: 'Om het plan bij te stellen.',
      publiek: { wie: 'allen', jeugdigeVanaf: w.dag(0) },
    })
  ).id
async function toegewezen(w: Wereld, soort: string): Promise<string> {
  const id = await geraadpleegd(w, soort, await vanRob(w))
  await w.doe('ineke', 'PUT', at(id, 'besluit'), besluitBody('toegewezen'), 3)
  return id
}

/** The question to bart's school, not yet answered. */
async function vraagAanSchool(w: Wereld): Promise<string> {
  const id = await nagegaan(w)
  await w.doe('ineke', 'PUT', at(id, 'zienswijzen'), { antwoordVoor: w.dag(7) }, 2)
  const [row] = await w.owner('select id from zienswijze where verzoek_id = $1 and organisatie_id = $2', [
    id,
    w.organisatie.bart,
  ])
  return row?.id ?? ''
}
const weigering = (w: Wereld) => ({
  antwoord: 'weigeren',
  grond: 'i',
  omvang: 'Alles wat de school schreef.',
  afweging: 'Een klasgenoot loopt gevaar.',
  herzienOp: w.dag(30),
})

const zonderUitstel = (w: Wereld) =>
  w.owner('delete from informatie_uitstel where casus_id = $1', [w.casusId])
async function plichtVersie(w: Wereld): Promise<number> {
  await zonderUitstel(w)
  await w.owner('update informatieplicht set wachten_tot = null where casus_id = $1', [w.casusId])
  return (await w.doe('marieke', 'GET', opCasus(w, 'rechten'))).informatieplicht.versie
}
const uitstelBody = (w: Wereld) => ({
  grond: 'uavg41-d',
  motivering: 'Een onderzoek loopt nog.',
  herzienOp: w.dag(14),
})

const vragen: readonly Sample[] = [
  vast('recht.mijn', 'sem', () => ({ pad: '/v1/mijn-rechten' })),
  vast('recht.werk', 'marieke', () => ({ pad: '/v1/rechten-werk' })),
  vast('verzoek.indienen', 'sem', (w) => ({
    pad: opCasus(w, 'verzoeken'),
    body: { soort: 'inzage', tekst: 'Wat staat er over mij?' },
    lees: [{ pad: '/v1/mijn-rechten' }],
  })),
  vast('verzoek.indienen', 'marieke', (w) => ({
    pad: opCasus(w, 'verzoeken'),
    body: {
      soort: 'bezwaar',
      tekst: 'Moeder wil dat jullie stoppen.',
      namens: { aanvrager: 'Linda', kant: 'ouder', kanaal: 'telefoon' },
    },
    lees: [{ pad: '/v1/verzoeken/{id}', als: 'ineke' }],
  })),
  sample('verzoek.intrekken', 'sem', async (w) => ({ pad: at(await gevraagd(w), 'intrekking'), versie: 1 })),
  sample('verzoek.brief', 'sem', async (w) => ({
    pad: at(await w.eenmaal('besloten', () => besloten(w)), 'brief'),
  })),
  sample('verzoek.kopie', 'sem', async (w) => ({
    pad: at(await w.eenmaal('besloten', () => besloten(w)), 'kopie'),
  })),
  sample('verzoek.kopie_pdf', 'sem', async (w) => ({
    pad: at(await w.eenmaal('besloten', () => besloten(w)), 'kopie-pdf'),
  })),
]

const balie: readonly Sample[] = [
  vast('verzoek.lijst', 'ineke', () => ({ pad: '/v1/verzoeken' })),
  vast('verzoek.noteren', 'ineke', (w) => ({
    pad: '/v1/verzoeken',
    body: {
      soort: 'inzage',
      tekst: 'Ik wil zien wat jullie hebben.',
      overNaam: 'Robin de Boer',
      overKant: 'jeugdige',
      aanvrager: 'Robin de Boer',
      aanvragerKant: 'jeugdige',
      kanaal: 'brief',
      ontvangenOp: w.dag(-2),
    },
    lees: [{ pad: '/v1/verzoeken/{id}' }],
  })),
  sample('verzoek.lezen', 'ineke', async (w) => ({ pad: at(await gevraagd(w)) })),
  sample('verzoek.nagaan', 'ineke', async (w) => {
    const id = await gevraagd(w)
    return { pad: at(id, 'aanvrager'), versie: 1, body: nagegaanBody, lees: deskLeest(id) }
  }),
  sample('verzoek.koppelen', 'ineke', async (w) => ({
    pad: at(await nagegaan(w), 'casus'),
    versie: 2,
    body: { persoonId: null },
  })),
  sample('verzoek.verlengen', 'ineke', async (w) => {
    const id = await gevraagd(w)
    const body = { reden: 'Er zijn veel organisaties.' }
    return { pad: at(id, 'termijn'), versie: 1, body, lees: deskLeest(id) }
  }),
  sample('verzoek.raadplegen', 'ineke', async (w) => ({
    pad: at(await nagegaan(w), 'zienswijzen'),
    versie: 2,
    body: { antwoordVoor: w.dag(7) },
  })),
  sample('verzoek.stukken', 'ineke', async (w) => ({ pad: at(await nagegaan(w), 'stukken') })),
  sample('verzoek.oordelen', 'ineke', async (w) => ({
    pad: at(await nagegaan(w), 'oordelen'),
    body: {
      oordelen: [
        {
          tabel: 'bijdrage',
          rijId: await vanRob(w),
          controle: 'uavg41',
          besluit: 'niet',
          reden: 'Er loopt een onderzoek.',
          grond: 'd',
          herzienOp: w.dag(30),
        },
      ],
    },
  })),
  sample('verzoek.besluiten', 'ineke', async (w) => {
    const id = await geraadpleegd(w)
    const body = { ...besluitBody('afgewezen'), grond: 'i', omvang: 'Alles.', herzienOp: w.dag(30) }
    await oordeelAlles(w, id)
    return { pad: at(id, 'besluit'), versie: 3, body, lees: deskLeest(id) }
  }),
  sample('verzoek.opheffen', 'ineke', async (w) => {
    const id = await toegewezen(w, 'beperking')
    return { pad: at(id, 'opheffing'), versie: 4, body: { reden: 'Het is uitgezocht.' }, lees: deskLeest(id) }
  }),
]

async function oordeelAlles(w: Wereld, id: string): Promise<void> {
  const { stukken } = await w.doe('ineke', 'GET', at(id, 'stukken'))
  const oordelen = stukken
    .filter((s: { controle: string | null }) => s.controle !== null)
    .map((s: { tabel: string; rijId: string; controle: string }) => ({
      tabel: s.tabel,
      rijId: s.rijId,
      controle: s.controle,
      besluit: 'geven',
      reden: 'Mag.',
    }))
  if (oordelen.length > 0) await w.doe('ineke', 'PUT', at(id, 'oordelen'), { oordelen })
}

const opDeCasus: readonly Sample[] = [
  vast('casus.rechten', 'marieke', (w) => ({ pad: opCasus(w, 'rechten') })),
  sample('zienswijze.geven', 'bart', async (w) => ({
    pad: `/v1/zienswijzen/${await vraagAanSchool(w)}`,
    versie: 1,
    body: weigering(w),
    lees: [{ pad: opCasus(w, 'rechten') }],
  })),
  sample('zienswijze.vervallen', 'bart', async (w) => {
    const id = await vraagAanSchool(w)
    await w.doe('bart', 'PUT', `/v1/zienswijzen/${id}`, weigering(w), 1)
    return { pad: `/v1/zienswijzen/${id}/verval`, versie: 2 }
  }),
  sample('gevolg.afronden', 'rob', async (w) => {
    const id = await toegewezen(w, 'rectificatie')
    const [row] = await w.owner(
      `select id from recht_gevolg where verzoek_id = $1 and soort = 'corrigeren'`,
      [id],
    )
    return {
      pad: `/v1/recht-gevolgen/${row?.id}`,
      versie: 1,
      body: { status: 'gedaan', toelichting: 'Verbeterd.', bronGemeld: 'Gemeld aan de meldkamer.' },
      lees: [{ pad: opCasus(w, 'rechten') }],
    }
  }),
  sample('informatieplicht.vertellen', 'marieke', async (w) => ({
    pad: opCasus(w, 'informatieplicht'),
    versie: await plichtVersie(w),
    body: {
      verteldOp: w.dag(-1),
      verteldDoor: 'Nadia Haddou',
      verteldAan: ['jeugdige', 'ouders'],
      verteldHoe: 'Thuis, aan de keukentafel.',
      verteldWat: 'Wat wij opschrijven, waarom, en wie het ziet.',
    },
    lees: [{ pad: opCasus(w, 'rechten') }],
  })),
  sample('informatieplicht.uitstellen', 'marieke', async (w) => {
    await zonderUitstel(w)
    return {
      pad: opCasus(w, 'informatie-uitstellen'),
      body: uitstelBody(w),
      lees: [{ pad: opCasus(w, 'rechten') }],
    }
  }),
  sample('informatieplicht.herzien', 'rob', async (w) => {
    await zonderUitstel(w)
    const { id } = await w.doe('rob', 'POST', opCasus(w, 'informatie-uitstellen'), uitstelBody(w))
    return {
      pad: `/v1/informatie-uitstellen/${id}`,
      versie: 1,
      body: { vervallen: false, reden: 'Het onderzoek loopt nog.', herzienOp: w.dag(21) },
      lees: [{ pad: opCasus(w, 'rechten') }],
    }
  }),
]

/** Rights: what people ask, how it is decided, and telling people. `ineke` is the contactpunt here. */
export const rechtenSamples: readonly Sample[] = [...vragen, ...balie, ...opDeCasus]
