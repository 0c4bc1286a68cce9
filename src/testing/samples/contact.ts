import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const werkdag = [{ dag: 1, van: '09:00', tot: '17:00' }]
const piket = {
  soort: 'piket',
  naam: 'Piket jeugd',
  telefoon: '010 555 01 99',
  uren: werkdag,
  geldigVan: '2026-11-02',
}
const vraag = {
  roepnaam: 'Sem',
  achternaam: 'Voorbeeld',
  geboortedatum: '2010-03-04',
  doel: 'afstemmen',
  waarom: 'Sem komt morgen voor het eerst bij mij.',
  grond: 'eigen_taak',
  grondUitleg: 'Jeugdwet 2.3',
}

/** A question on Sem by someone outside, so that marieke has one to answer; the day's quota starts anew. */
async function ask(w: Wereld): Promise<void> {
  await w.owner(
    `update persoon set geboortedatum = '2010-03-04' where casus_id = $1 and soort = 'jeugdige'`,
    [w.casusId],
  )
  await w.owner('delete from vraag_wie_werkt')
  await w.doe('eva', 'POST', '/v1/vragen-wie-werkt', vraag)
}

const piketVan = async (w: Wereld): Promise<string> =>
  (await w.doe('ineke', 'POST', '/v1/bereikbaarheden', piket)).id

async function vindbaar(w: Wereld, ouders?: { op: string; verteldAan: string }) {
  await w.owner(
    `update betrokkenheid set rollen = array['vaste_persoon'] where casus_id = $1 and actor_id = $2`,
    [w.steunId, w.actor.nadia],
  )
  const pad = `/v1/casussen/${w.steunId}/vindbaarheid`
  return {
    pad,
    versie: (await w.doe('nadia', 'GET', pad)).versie,
    body: {
      vindbaar: true,
      gezegdOp: '2026-11-01',
      verteldAan: 'Nadia',
      ...(ouders && { ouders }),
    },
    lees: [{ pad }],
  }
}

/** Whom to call, and who works with this young person already. */
export const contactSamples: readonly Sample[] = [
  vast('bereikbaarheid.organisatie', 'marieke', (w) => ({
    pad: `/v1/organisaties/${w.organisatie.rob}/bereikbaarheid`,
  })),
  vast('bereikbaarheid.medewerker', 'marieke', (w) => ({
    pad: `/v1/medewerkers/${w.actor.rob}/bereikbaarheid`,
  })),
  vast('bereikbaarheid.casus', 'marieke', (w) => ({ pad: `/v1/casussen/${w.casusId}/bereikbaarheid` })),
  vast('bereikbaarheid.maken', 'ineke', (w) => ({
    pad: '/v1/bereikbaarheden',
    body: piket,
    lees: [{ pad: `/v1/organisaties/${w.organisatie.ineke}/bereikbaarheid` }],
  })),
  sample('bereikbaarheid.wijzigen', 'ineke', async (w) => ({
    pad: `/v1/bereikbaarheden/${await piketVan(w)}`,
    versie: 1,
    body: { ...piket, naam: 'Avondpiket' },
    lees: [{ pad: `/v1/organisaties/${w.organisatie.ineke}/bereikbaarheid` }],
  })),
  sample('bereikbaarheid.weghalen', 'ineke', async (w) => ({
    pad: `/v1/bereikbaarheden/${await piketVan(w)}`,
    versie: 1,
  })),
  sample('wie_werkt.vragen', 'eva', async (w) => {
    await w.owner('delete from vraag_wie_werkt')
    return {
      pad: '/v1/vragen-wie-werkt',
      body: { ...vraag, tussenvoegsel: 'de' },
      // The name is compared and only its first letters are kept.
      lees: [{ pad: '/v1/vragen-wie-werkt', zonder: ['roepnaam', 'tussenvoegsel', 'achternaam'] }],
    }
  }),
  vast('wie_werkt.mijn_vragen', 'eva', () => ({ pad: '/v1/vragen-wie-werkt' })),
  vast('wie_werkt.aan_mij', 'marieke', () => ({ pad: '/v1/doorgezette-vragen' })),
  sample('wie_werkt.antwoorden', 'marieke', async (w) => {
    await ask(w)
    const { vragen } = await w.doe('marieke', 'GET', '/v1/doorgezette-vragen')
    return {
      pad: `/v1/doorgezette-vragen/${vragen[0].id}/antwoord`,
      versie: vragen[0].versie,
      body: { uitkomst: 'gebeld' },
    }
  }),
  vast('vindbaarheid.lezen', 'nadia', (w) => ({ pad: `/v1/casussen/${w.steunId}/vindbaarheid` })),
  sample('vindbaarheid.zetten', 'nadia', (w) => vindbaar(w)),
  // What the parents think is written down by the vaste persoon alone.
  sample('vindbaarheid.zetten', 'nadia', (w) => vindbaar(w, { op: '2026-11-01', verteldAan: 'Nadia' })),
]
