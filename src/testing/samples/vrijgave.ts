import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'
import { insertZvhCasus } from './zvh-casus.ts'

/** A casus of its own each time: only one round runs at a time. */
const casus = (w: Wereld) => insertZvhCasus(w, 'Zwanenburg')
const balie = (casusId: string, ...more: string[]) => ['/v1/vrijgaven/casussen', casusId, ...more].join('/')
const vraagAt = (id: string, ...more: string[]) => ['/v1/loopvragen', id, ...more].join('/')

async function ronde(w: Wereld): Promise<{ id: string; casusId: string }> {
  const casusId = await casus(w)
  const body = { aanleiding: 'vraag', antwoordVoor: w.dag(7) }
  const { id } = await w.doe('ineke', 'POST', balie(casusId, 'rondes'), body)
  return { id, casusId }
}
const vrijBody = (w: Wereld) => ({
  besluit: 'vrij',
  onderdelen: ['bestaan', 'meedoen'],
  jeugdigeVanaf: w.dag(0),
  woorden: 'Wij zoeken samen een plek.',
  afweging: 'Niemand heeft bezwaar.',
})
/** Everyone answered that it may. */
async function beantwoord(w: Wereld): Promise<{ id: string; casusId: string }> {
  const made = await ronde(w)
  await w.owner(
    `update vrijgave_oordeel set antwoord = 'mag', op = sec.nu(), door = $2 where vrijgave_id = $1`,
    [made.id, w.actor.marieke],
  )
  return made
}
async function brief(w: Wereld): Promise<{ id: string; casusId: string }> {
  const { id, casusId } = await beantwoord(w)
  await w.doe('ineke', 'PUT', `/v1/vrijgaven/${id}/besluit`, vrijBody(w), 1)
  const [persoon] = await w.owner('select id from persoon where casus_id = $1', [casusId])
  const made = await w.doe('ineke', 'POST', balie(casusId, 'brieven'), { persoonId: persoon?.id })
  return { id: made.id, casusId }
}
/** The question to eva's ggz, answered or not. */
async function oordeel(w: Wereld, antwoord?: object): Promise<{ id: string; casusId: string }> {
  const { casusId } = await ronde(w)
  const { gevraagd } = await w.doe('eva', 'GET', `/v1/casussen/${casusId}/vrijgave`)
  const id = gevraagd[0].id
  if (antwoord) await w.doe('eva', 'PUT', `/v1/vrijgave-oordelen/${id}`, antwoord, 1)
  return { id, casusId }
}
const bezwaar = (w: Wereld) => ({
  antwoord: 'wacht',
  grond: 'uavg41-d',
  afweging: 'Een onderzoek loopt nog.',
  herzienOp: w.dag(14),
})

const loopvraag = (w: Wereld) => ({
  overNaam: 'Quinten Vraagt',
  overGeboortedatum: '2008-03-04',
  aanvrager: 'Quinten Vraagt',
  aanvragerKant: 'jeugdige',
  kanaal: 'brief',
  ontvangenOp: w.dag(-24),
})
const vrager = { identiteitHoe: 'Aan de balie, bewijs bekeken.', bevoegdheid: 'zelf' }
const genoteerd = async (w: Wereld): Promise<string> =>
  (await w.doe('ineke', 'POST', '/v1/loopvragen', loopvraag(w))).id
async function nagegaan(w: Wereld): Promise<string> {
  const id = await genoteerd(w)
  await w.doe('ineke', 'PUT', vraagAt(id, 'vrager'), vrager, 1)
  return id
}

const balieSamples: readonly Sample[] = [
  vast('vrijgave.lijst', 'ineke', () => ({ pad: '/v1/vrijgaven' })),
  vast('vrijgave.werk', 'ineke', () => ({ pad: '/v1/vrijgave-werk' })),
  sample('vrijgave.lezen', 'ineke', async (w) => ({ pad: balie(await casus(w)) })),
  sample('vrijgave.vragen', 'ineke', async (w) => ({
    pad: balie(await casus(w), 'rondes'),
    body: { aanleiding: 'vraag', antwoordVoor: w.dag(7) },
  })),
  sample('vrijgave.besluiten', 'ineke', async (w) => {
    const { id, casusId } = await beantwoord(w)
    return {
      pad: `/v1/vrijgaven/${id}/besluit`,
      body: vrijBody(w),
      versie: 1,
      lees: [{ pad: balie(casusId) }],
    }
  }),
  sample('vrijgave.brief', 'ineke', async (w) => {
    const { id, casusId } = await beantwoord(w)
    await w.doe('ineke', 'PUT', `/v1/vrijgaven/${id}/besluit`, vrijBody(w), 1)
    const [persoon] = await w.owner('select id from persoon where casus_id = $1', [casusId])
    return { pad: balie(casusId, 'brieven'), body: { persoonId: persoon?.id } }
  }),
  sample('vrijgave.brief_lezen', 'ineke', async (w) => ({
    pad: `/v1/vrijgavebrieven/${(await brief(w)).id}/pdf`,
  })),
  sample('vrijgave.geven', 'ineke', async (w) => {
    const { id, casusId } = await brief(w)
    const body = { op: w.dag(0), hoe: 'Thuis, met iemand erbij.' }
    return { pad: `/v1/vrijgavebrieven/${id}/gegeven`, body, versie: 1, lees: [{ pad: balie(casusId) }] }
  }),
]

const deelnemerSamples: readonly Sample[] = [
  sample('vrijgave.casus', 'eva', async (w) => ({ pad: `/v1/casussen/${await casus(w)}/vrijgave` })),
  sample('vrijgave.oordelen', 'eva', async (w) => {
    const { id, casusId } = await oordeel(w)
    const pad = `/v1/vrijgave-oordelen/${id}`
    return { pad, body: bezwaar(w), versie: 1, lees: [{ pad: `/v1/casussen/${casusId}/vrijgave` }] }
  }),
  sample('vrijgave.vervallen', 'eva', async (w) => ({
    pad: `/v1/vrijgave-oordelen/${(await oordeel(w, bezwaar(w))).id}/verval`,
    versie: 2,
  })),
]

const vraagSamples: readonly Sample[] = [
  vast('loopvraag.noteren', 'ineke', (w) => ({
    pad: '/v1/loopvragen',
    body: loopvraag(w),
    lees: [{ pad: '/v1/loopvragen/{id}' }],
  })),
  sample('loopvraag.lezen', 'ineke', async (w) => ({ pad: vraagAt(await genoteerd(w)) })),
  sample('loopvraag.nagaan', 'ineke', async (w) => {
    const id = await genoteerd(w)
    return { pad: vraagAt(id, 'vrager'), body: vrager, versie: 1, lees: [{ pad: vraagAt(id) }] }
  }),
  sample('loopvraag.antwoorden', 'ineke', async (w) => ({
    pad: vraagAt(await nagegaan(w), 'antwoord'),
    versie: 2,
  })),
  sample('loopvraag.brief', 'ineke', async (w) => {
    const id = await nagegaan(w)
    await w.doe('ineke', 'PUT', vraagAt(id, 'antwoord'), undefined, 2)
    return { pad: vraagAt(id, 'brief') }
  }),
]

/** Release by the contactpunt, and the question whether there is anything. */
export const vrijgaveSamples: readonly Sample[] = [...balieSamples, ...deelnemerSamples, ...vraagSamples]
