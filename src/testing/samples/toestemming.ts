import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const at = (w: Wereld) => `/v1/casussen/${w.casusId}/toestemmingen`
const vraag = (w: Wereld, anders: Record<string, unknown> = {}) => ({
  soort: 'geheim',
  waarvoor: 'Zodat school weet wat helpt.',
  van: [w.organisatie.nadia],
  aan: [w.organisatie.bart],
  categorieen: ['onderwijs'],
  vanaf: w.dag(0),
  tot: w.dag(90),
  ...anders,
})
const hulp = { soort: 'hulp', waarvoor: 'Samen oefenen.', aan: [], categorieen: [] }
const lees = (w: Wereld) => [{ pad: at(w) }, { pad: `/v1/casussen/${w.casusId}/export` }]

/** The young person of the casus is as old as the act asks. */
async function gevraagd(w: Wereld, geboren: string, anders: Record<string, unknown> = {}): Promise<string> {
  await w.owner(`update persoon set geboortedatum = $2 where casus_id = $1 and soort = 'jeugdige'`, [
    w.casusId,
    geboren,
  ])
  return (await w.doe('nadia', 'POST', at(w), vraag(w, anders))).id
}
const persoonVan = async (w: Wereld) =>
  (await w.owner(`select id from persoon where casus_id = $1 and soort = 'jeugdige'`, [w.casusId]))[0]?.id ??
  ''
async function bijdrage(w: Wereld): Promise<string> {
  const body = {
    soort: 'zorg',
    categorie: 'aanleiding',
    tekst: 'Het was laat.',
    noodzaak: 'Voor het plan.',
    voorwaarden: { eerstVragen: true },
    publiek: { wie: 'allen' },
  }
  return (await w.doe('nadia', 'POST', `/v1/casussen/${w.casusId}/bijdragen`, body)).id
}
const bijdragen = (w: Wereld) => `/v1/casussen/${w.casusId}/bijdragen`
/** Shared on a ground of secrecy that is not consent. */
const metGrond = (w: Wereld) => ({
  soort: 'goed',
  categorie: 'aanleiding',
  tekst: 'De eerste week ging goed.',
  noodzaak: 'Voor het rooster.',
  publiek: { wie: 'gekozen', organisaties: [w.organisatie.bart] },
  geheim: { grond: 'conflict_van_plichten', uitleg: 'Zwijgen brengt hem in gevaar.' },
})
const gelezen = (w: Wereld) => [{ pad: `${bijdragen(w)}/{id}` }, { pad: `/v1/casussen/${w.casusId}/export` }]
const gebruik = (w: Wereld) => `/v1/casussen/${w.casusId}/gebruik`
async function gestelde(w: Wereld): Promise<string> {
  const path = `/v1/casussen/${w.casusId}/bijdragen/${await bijdrage(w)}/gebruiksvragen`
  return (await w.doe('marieke', 'POST', path, { waarvoor: 'Voor een afspraak.' })).id
}

/** Consent, and asking the source first. */
export const toestemmingSamples: readonly Sample[] = [
  vast('bijdrage.toevoegen', 'nadia', (w) => ({ pad: bijdragen(w), body: metGrond(w), lees: gelezen(w) })),
  sample('bijdrage.corrigeren', 'nadia', async (w) => ({
    pad: `${bijdragen(w)}/${(await w.doe('nadia', 'POST', bijdragen(w), metGrond(w))).id}/correcties`,
    versie: 1,
    body: { ...metGrond(w), reden: 'Het was een andere dag.' },
    lees: [{ pad: `${bijdragen(w)}/{id}`, zonder: ['reden'] }],
  })),
  vast('toestemming.lijst', 'nadia', (w) => ({ pad: at(w) })),
  vast('toestemming.vragen', 'nadia', (w) => ({ pad: at(w), body: vraag(w), lees: lees(w) })),
  vast('toestemming.vragen', 'nadia', (w) => ({ pad: at(w), body: vraag(w, hulp), lees: lees(w) })),
  sample('toestemming.antwoorden', 'sem', async (w) => ({
    pad: `/v1/toestemmingen/${await gevraagd(w, '2009-05-05')}/antwoorden`,
    body: { persoonId: await persoonVan(w), antwoord: 'ja', woorden: 'Alleen over school.' },
    lees: lees(w),
  })),
  sample('toestemming.antwoorden', 'nadia', async (w) => ({
    pad: `/v1/toestemmingen/${await gevraagd(w, '2009-05-05')}/antwoorden`,
    body: {
      persoonId: await persoonVan(w),
      antwoord: 'ja',
      woorden: 'Dat is goed.',
      genoteerd: { wijze: 'gesproken', gezegdOp: w.dag(0), inBijzijnVan: 'Bart' },
    },
    lees: lees(w),
  })),
  sample('toestemming.uitzondering', 'nadia', async (w) => ({
    pad: `/v1/toestemmingen/${await gevraagd(w, '2012-05-05', hulp)}/uitzondering`,
    versie: 1,
    body: { uitzondering: 'ernstig_nadeel', reden: 'Het loopt anders uit de hand.' },
    lees: lees(w),
  })),
  vast('gebruik.lezen', 'marieke', (w) => ({ pad: gebruik(w) })),
  sample('gebruiksvraag.stellen', 'marieke', async (w) => ({
    pad: `/v1/casussen/${w.casusId}/bijdragen/${await bijdrage(w)}/gebruiksvragen`,
    body: { waarvoor: 'Voor een afspraak over wonen.' },
    lees: [{ pad: gebruik(w) }, { pad: `/v1/casussen/${w.casusId}/export` }],
  })),
  sample('gebruiksvraag.antwoorden', 'nadia', async (w) => ({
    pad: `/v1/gebruiksvragen/${await gestelde(w)}/antwoord`,
    versie: 1,
    body: { antwoord: 'ja', woorden: 'Bel mij erbij.' },
    lees: [{ pad: gebruik(w) }],
  })),
  sample('gebruiksvraag.intrekken', 'nadia', async (w) => {
    const id = await gestelde(w)
    await w.doe('nadia', 'PUT', `/v1/gebruiksvragen/${id}/antwoord`, { antwoord: 'ja' }, 1)
    return {
      pad: `/v1/gebruiksvragen/${id}/intrekking`,
      versie: 2,
      body: { reden: 'Het ligt nu anders.' },
      lees: [{ pad: gebruik(w) }],
    }
  }),
]
