import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'
import { insertZvhCasus } from './zvh-casus.ts'

const casus = (w: Wereld) => w.eenmaal('zvh-derde', () => insertZvhCasus(w, 'Quispel'))
const derden = async (w: Wereld) => `/v1/casussen/${await casus(w)}/derden`
const at = (id: string, ...more: string[]) => ['/v1/derden', id, ...more].join('/')

const derdeBody = (partij = 'woningcorporatie') => ({
  naam: 'Saskia Vos',
  organisatie: 'Woonstichting Merwe',
  partij,
  taak: 'Huren en leefbaarheid.',
  deskundigheid: 'Tweede kans op wonen.',
  rol: 'uitvoeren',
  noodzaak: 'Zonder woning lukt het niet.',
})
const toegelaten = async (w: Wereld, partij?: string): Promise<string> =>
  (await w.doe('marieke', 'POST', await derden(w), derdeBody(partij))).id
async function getekend(w: Wereld, partij?: string): Promise<string> {
  const id = await toegelaten(w, partij)
  await w.doe('marieke', 'PUT', at(id, 'verklaring'), { op: w.dag(-1) }, 1)
  return id
}
const geschreven = async (w: Wereld, wie: string, categorie: string): Promise<string> =>
  (
    await w.doe(wie, 'POST', `/v1/casussen/${await casus(w)}/bijdragen`, {
      soort: 'zorg',
      categorie,
      tekst: 'De huur is weer op tijd.',
      noodzaak: 'Om het plan bij te stellen.',
      publiek: { wie: 'allen' },
      ...(wie === 'eva' && { geheim: { grond: 'goed_hulpverlenerschap', uitleg: 'Nodig voor de hulp.' } }),
    })
  ).id
async function document(w: Wereld): Promise<string> {
  const id = await getekend(w)
  const items = [{ bijdrageId: await geschreven(w, 'marieke', 'wonen') }]
  return (await w.doe('marieke', 'POST', at(id, 'documenten'), { doel: 'Wonen.', items })).id
}
async function gevraagd(w: Wereld): Promise<string> {
  const id = await getekend(w, 'school')
  const body = { bijdrageId: await geschreven(w, 'eva', 'hulp'), waarvoor: 'Verlof.' }
  return (await w.doe('marieke', 'POST', at(id, 'instemmingen'), body)).id
}
const overleg = (w: Wereld) =>
  w.eenmaal('zvh-overleg', async () => {
    const [row] = await w.owner(
      `insert into overleg (casus_id, begint_op, eindigt_op, plaats, voorzitter_id) values ($1, sec.nu(), sec.nu() + interval '1 hour', 'Hier', $2) returning id`,
      [await casus(w), w.actor.marieke],
    )
    return row?.id ?? ''
  })

/** Third parties. */
export const derdeSamples: readonly Sample[] = [
  sample('derde.lijst', 'marieke', async (w) => ({ pad: await derden(w) })),
  vast('derde.werk', 'marieke', () => ({ pad: '/v1/derden-werk' })),
  sample('derde.toelaten', 'marieke', async (w) => ({
    pad: await derden(w),
    body: derdeBody(),
    lees: [{ pad: await derden(w) }],
  })),
  sample('derde.verklaring', 'marieke', async (w) => ({
    pad: at(await toegelaten(w), 'verklaring'),
    body: { op: w.dag(0) },
    versie: 1,
  })),
  sample('derde.beeindigen', 'marieke', async (w) => ({
    pad: at(await toegelaten(w), 'einde'),
    body: { reden: 'De woning is gevonden.' },
    versie: 1,
    lees: [{ pad: await derden(w) }],
  })),
  sample('derde.aan_tafel', 'marieke', async (w) => ({
    pad: at(await getekend(w), 'overleggen'),
    body: { overlegId: await overleg(w), deel: 'Het deel over wonen' },
    lees: [{ pad: await derden(w) }],
  })),
  sample('derde.bron_vragen', 'marieke', async (w) => ({
    pad: at(await getekend(w, 'school'), 'instemmingen'),
    body: { bijdrageId: await geschreven(w, 'eva', 'hulp'), waarvoor: 'Verlof.' },
    lees: [{ pad: await derden(w) }],
  })),
  sample('derde.bron_antwoord', 'eva', async (w) => ({
    pad: `/v1/derdeninstemmingen/${await gevraagd(w)}`,
    body: { antwoord: 'nee', reden: 'Dit hoort niet op school.' },
    versie: 1,
    lees: [{ pad: await derden(w) }],
  })),
  sample('derde.bron_intrekken', 'eva', async (w) => {
    const id = await gevraagd(w)
    await w.doe('eva', 'PUT', `/v1/derdeninstemmingen/${id}`, { antwoord: 'ja' }, 1)
    return { pad: `/v1/derdeninstemmingen/${id}/intrekking`, versie: 2 }
  }),
  sample('derde.keuze', 'marieke', async (w) => ({ pad: at(await getekend(w), 'keuze') })),
  sample('derde.document', 'marieke', async (w) => ({
    pad: at(await getekend(w), 'documenten'),
    body: { doel: 'Wonen.', items: [{ bijdrageId: await geschreven(w, 'marieke', 'wonen') }] },
    lees: [{ pad: await derden(w) }],
  })),
  sample('derde.document_lezen', 'marieke', async (w) => ({
    pad: `/v1/derdendocumenten/${await document(w)}/pdf`,
  })),
  sample('derde.overdragen', 'marieke', async (w) => ({
    pad: `/v1/derdendocumenten/${await document(w)}/overdracht`,
    body: { op: w.dag(0), hoe: 'persoonlijk' },
    versie: 1,
  })),
]
