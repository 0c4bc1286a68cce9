import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const at = (w: Wereld, ...more: string[]) => ['/v1/casussen', w.casusId, 'bijdragen', ...more].join('/')
const tekst = (w: Wereld) => ({
  soort: 'voorval',
  categorie: 'aanleiding',
  tekst: 'Er was ruzie op het plein.',
  noodzaak: 'School moet het weten.',
  gebeurdOp: w.dag(-1),
  publiek: { wie: 'allen', jeugdigeVanaf: w.dag(0), ouderVanaf: null },
})
const woorden = { gebeurde: 'Hij duwde mij.', beschermde: 'Mijn vriend.', zouHelpen: 'Als iemand vraagt.' }
const gevraagd = (w: Wereld) => ({ ...tekst(w), eigenKant: { staat: 'gevraagd', woorden } })

async function bijdrage(w: Wereld, body: object = gevraagd(w)): Promise<string> {
  return (await w.doe('bart', 'POST', at(w), body)).id
}
const geweigerd = (w: Wereld) => ({ ...tekst(w), eigenKant: { staat: 'wil_niet', uitleg: 'Sem wil niet.' } })
const een = (w: Wereld) => w.eenmaal('bijdrage', () => bijdrage(w))
const lees = (w: Wereld, id = '{id}') => [{ pad: at(w, id) }, { pad: `/v1/casussen/${w.casusId}/export` }]

/** Sharing inside a casus. */
export const delenSamples: readonly Sample[] = [
  vast('bijdrage.lijst', 'bart', (w) => ({ pad: at(w) })),
  vast('publiek.lezen', 'bart', (w) => ({ pad: `/v1/casussen/${w.casusId}/publiek` })),
  sample('bijdrage.lezen', 'bart', async (w) => ({ pad: at(w, await een(w)) })),
  vast('bijdrage.toevoegen', 'bart', (w) => ({ pad: at(w), body: gevraagd(w), lees: lees(w) })),
  vast('bijdrage.toevoegen', 'bart', (w) => ({
    pad: at(w),
    body: { ...tekst(w), eigenKant: { staat: 'wil_niet', uitleg: 'Sem wil er nu niet over praten.' } },
    lees: lees(w),
  })),
  vast('bijdrage.toevoegen', 'marieke', (w) => ({
    pad: `/v1/casussen/${w.steunId}/bijdragen`,
    body: {
      ...tekst(w),
      soort: 'zorg',
      publiek: { jeugdigeVanaf: w.dag(4) },
      achterhoudReden: 'Eerst met moeder bellen.',
    },
    lees: [{ pad: `/v1/casussen/${w.steunId}/bijdragen/{id}` }, { pad: `/v1/casussen/${w.steunId}/export` }],
  })),
  sample('bijdrage.corrigeren', 'bart', async (w) => ({
    pad: at(w, await bijdrage(w), 'correcties'),
    versie: 1,
    body: { ...gevraagd(w), achterhoudReden: 'Niet nodig.', reden: 'Het was een andere dag.' },
    lees: [{ pad: at(w, '{id}'), zonder: ['reden'] }, { pad: `/v1/casussen/${w.casusId}/export` }],
  })),
  sample('bijdrage.corrigeren', 'bart', async (w) => ({
    pad: at(w, await bijdrage(w, geweigerd(w)), 'correcties'),
    versie: 1,
    body: { ...geweigerd(w), reden: 'Andere dag.' },
    lees: [{ pad: at(w, '{id}'), zonder: ['reden'] }],
  })),
  sample('bijdrage.intrekken', 'bart', async (w) => {
    const id = await bijdrage(w)
    return {
      pad: at(w, id, 'intrekking'),
      versie: 1,
      body: { reden: 'Dit hoort hier niet.' },
      lees: lees(w, id),
    }
  }),
  sample('bijdrage.weerwoord', 'sem', async (w) => {
    const id = await een(w)
    return { pad: at(w, id, 'weerwoorden'), body: { tekst: 'Zo ging het niet.' }, lees: lees(w, id) }
  }),
  sample('bijdrage.eigen_kant', 'sem', async (w) => {
    const id = await bijdrage(w)
    return { pad: at(w, id, 'eigen-kant'), body: woorden, lees: lees(w, id) }
  }),
]
