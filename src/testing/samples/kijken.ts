import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

/** The line that Sem may ask about: today the casusregisseur opened the casus, and nothing was asked yet. */
async function regel(w: Wereld) {
  await w.owner('delete from vraag_over_kijken where casus_id = $1', [w.casusId])
  await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}`)
  return {
    dag: w.dag(0),
    organisatieId: w.organisatie.marieke,
    functie: 'casusregisseur',
    tekst: 'Wie was dit?',
  }
}

async function vraag(w: Wereld): Promise<string> {
  const body = await regel(w)
  return (await w.doe('sem', 'POST', `/v1/casussen/${w.casusId}/kijkvragen`, body)).id
}

/** Who looked, and why do I see this. */
export const kijkenSamples: readonly Sample[] = [
  vast('kijken.wie_keek', 'sem', (w) => ({ pad: `/v1/wie-keek?casusId=${w.casusId}` })),
  sample('kijken.vragen', 'sem', async (w) => ({
    pad: `/v1/casussen/${w.casusId}/kijkvragen`,
    body: await regel(w),
    lees: [{ pad: `/v1/wie-keek?casusId=${w.casusId}` }],
  })),
  vast('kijken.vragen_lijst', 'ineke', () => ({ pad: '/v1/kijkvragen' })),
  sample('kijken.vraag_lezen', 'ineke', async (w) => ({ pad: `/v1/kijkvragen/${await vraag(w)}` })),
  sample('kijken.beantwoorden', 'ineke', async (w) => ({
    pad: `/v1/kijkvragen/${await vraag(w)}/antwoord`,
    versie: 1,
    body: { antwoord: 'Dat was wie jouw plan bijhoudt.', namenGegeven: false },
    lees: [{ pad: `/v1/wie-keek?casusId=${w.casusId}`, als: 'sem' }],
  })),
  sample('kijken.waarom', 'marieke', async (w) => {
    const [row] = await w.owner("select id from persoon where casus_id = $1 and soort = 'jeugdige'", [
      w.casusId,
    ])
    return { pad: `/v1/waarom/persoon/${row?.id}` }
  }),
]
