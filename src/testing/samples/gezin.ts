import { insertCasus } from '../insert-casus.ts'
import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

/** A casus of its own, with professionals only: what is for parents must say for which, and other samples don't. */
const casus = (w: Wereld) =>
  w.eenmaal('casus met twee huizen', () =>
    insertCasus(w.api.database.ownerUrl, {
      regime: 'pga',
      roepnaam: 'Lot',
      achternaam: 'Voorbeeld',
      deelnames: [
        { wie: 'marieke', rollen: ['casusregisseur'] },
        { wie: 'nadia', rollen: ['vaste_persoon'] },
        { wie: 'bart', rollen: ['deelnemer'] },
        { wie: 'rob', rollen: ['deelnemer'] },
      ],
    }),
  )
async function samen(w: Wereld): Promise<string> {
  const id = await casus(w)
  await w.owner('delete from twee_huizen where casus_id = $1', [id])
  return `/v1/casussen/${id}`
}
async function apart(w: Wereld, pad: string): Promise<string> {
  return (await w.doe('marieke', 'POST', `${pad}/twee-huizen`, { reden: 'Zij spreken elkaar niet.' })).id
}

/** Families in two households. */
export const gezinSamples: readonly Sample[] = [
  vast('gezin.lezen', 'nadia', (w) => ({ pad: `/v1/casussen/${w.casusId}/gezin` })),
  vast('gezin.ouders', 'sem', (w) => ({ pad: `/v1/casussen/${w.casusId}/ouders` })),
  sample('gezin.twee_huizen', 'marieke', async (w) => {
    const pad = await samen(w)
    return {
      pad: `${pad}/twee-huizen`,
      body: { reden: 'Zij spreken elkaar niet.' },
      lees: [{ pad: `${pad}/gezin` }],
    }
  }),
  sample('gezin.een_huis', 'marieke', async (w) => {
    const pad = await samen(w)
    return {
      pad: `/v1/twee-huizen/${await apart(w, pad)}/einde`,
      versie: 1,
      body: { reden: 'Zij praten weer.' },
      lees: [{ pad: `${pad}/gezin` }],
    }
  }),
  sample('gezin.verdelen', 'marieke', async (w) => {
    const pad = await samen(w)
    const { id } = await w.doe('marieke', 'POST', `${pad}/sporen`, {
      soort: 'thuis',
      doel: 'rust in huis',
      doelVan: 'samen',
      publiek: { wie: 'allen', jeugdigeVanaf: w.dag(0), ouderVanaf: w.dag(0) },
    })
    await apart(w, pad)
    return {
      pad: `${pad}/verdelingen`,
      body: { soort: 'spoor', dingId: id, ouderIds: [] },
      lees: [{ pad: `${pad}/gezin` }],
    }
  }),
  vast('gezin.mijn', 'sem', () => ({ pad: '/v1/mijn-gezin' })),
]
