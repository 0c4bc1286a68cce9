import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

/** A fresh review of rights; answers its id. */
async function controle(w: Wereld): Promise<string> {
  await w.owner('delete from autorisatiecontrole')
  return (await w.doe('ineke', 'POST', '/v1/autorisatiecontroles', { uiterlijk: w.dag(60) })).id
}

/** Oversight. */
export const toezichtSamples: readonly Sample[] = [
  vast('toezicht.overzicht', 'ineke', () => ({ pad: '/v1/toezicht' })),
  vast('toezicht.activiteiten', 'ineke', () => ({ pad: '/v1/verwerkingsactiviteiten' })),
  vast('toezicht.log_lezen', 'ineke', (w) => ({
    pad: '/v1/logvragen',
    body: {
      doel: 'rechtmatigheid',
      motivering: 'Steekproef van dit kwartaal.',
      van: w.dag(-7),
      tot: w.dag(0),
      activiteit: 'casus',
      resultaat: 'gelukt',
    },
    lees: [{ pad: '/v1/loggebruik' }],
  })),
  vast('toezicht.loggebruik', 'ineke', () => ({ pad: '/v1/loggebruik' })),
  vast('toezicht.logcontroles', 'ineke', () => ({ pad: '/v1/logcontroles' })),
  sample('toezicht.logcontrole_starten', 'ineke', async (w) => {
    await w.owner("delete from outbox where soort = 'toezicht.logcontrole'")
    return { pad: '/v1/logcontroles' }
  }),
  vast('toezicht.controles', 'ineke', () => ({ pad: '/v1/autorisatiecontroles' })),
  sample('toezicht.controle_starten', 'ineke', async (w) => {
    await w.owner('delete from autorisatiecontrole')
    return { pad: '/v1/autorisatiecontroles', body: { uiterlijk: w.dag(60) } }
  }),
  sample('toezicht.controle_lezen', 'ineke', async (w) => ({
    pad: `/v1/autorisatiecontroles/${await controle(w)}`,
  })),
  sample('toezicht.controle_verslag', 'ineke', async (w) => ({
    pad: `/v1/autorisatiecontroles/${await controle(w)}/verslag`,
  })),
  sample('toezicht.punt_beslissen', 'ineke', async (w) => {
    const found = await w.doe('ineke', 'GET', `/v1/autorisatiecontroles/${await controle(w)}`)
    const punt = found.punten.find((p: { naam: string }) => p.naam === 'Marieke van Dam')
    return {
      pad: `/v1/autorisatiepunten/${punt.id}/uitkomst`,
      versie: punt.versie,
      body: { uitkomst: 'bevestigd', reden: 'Doet dit werk nog.' },
      lees: [{ pad: `/v1/autorisatiecontroles/${found.id}` }],
    }
  }),
  vast('toezicht.bewijs', 'ineke', () => ({ pad: '/v1/bewijs' })),
]
