import { insertCasus } from '../insert-casus.ts'
import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

/** A casus under steun of a young person of 13 with a mother: both are asked. */
const casus = (w: Wereld) =>
  w.eenmaal('casus van één gezin', async () => {
    const id = await insertCasus(w.api.database.ownerUrl, {
      regime: 'steun',
      roepnaam: 'Puck',
      achternaam: 'Voorbeeld',
      deelnames: [
        { wie: 'marieke', rollen: ['casusregisseur'] },
        { wie: 'nadia', rollen: ['vaste_persoon'] },
        { wie: 'bart', rollen: ['deelnemer'] },
        { wie: 'sem', rollen: ['jeugdige'] },
        { wie: 'linda', rollen: ['ouder'] },
      ],
    })
    await w.owner(
      `update persoon set geboortedatum = case soort when 'jeugdige' then sec.vandaag() - interval '13 years 40 days' end,
        gezag = case soort when 'ouder' then true end where casus_id = $1`,
      [id],
    )
    return id
  })
const kolom = async (w: Wereld, query: string) => (await w.owner(query, [await casus(w)]))[0]?.id ?? ''
const bel = (w: Wereld) =>
  kolom(w, `select id from betrokkenheid where casus_id = $1 and 'casusregisseur' = any (rollen)`)
const sem = (w: Wereld) => kolom(w, `select id from persoon where casus_id = $1 and soort = 'jeugdige'`)

async function gezegd(w: Wereld): Promise<string> {
  const pad = `/v1/casussen/${await casus(w)}/gezinslinks`
  return (await w.doe('marieke', 'POST', pad, { wie: 'je zus', belId: await bel(w) })).id
}

/** Casussen of one family. */
export const gezinslinkSamples: readonly Sample[] = [
  sample('gezinslink.lezen', 'marieke', async (w) => ({ pad: `/v1/casussen/${await casus(w)}/gezinslinks` })),
  sample('gezinslink.zeggen', 'marieke', async (w) => {
    const pad = `/v1/casussen/${await casus(w)}/gezinslinks`
    return { pad, body: { wie: 'je broer', belId: await bel(w) }, lees: [{ pad }] }
  }),
  // Under pga the three conditions are asked too.
  sample('gezinslink.zeggen', 'marieke', async (w) => {
    const pad = `/v1/casussen/${w.casusId}/gezinslinks`
    const [row] = await w.owner(
      `select id from betrokkenheid where casus_id = $1 and 'casusregisseur' = any (rollen)`,
      [w.casusId],
    )
    const gronden = {
      kring: 'Broer en zus.',
      afhankelijk: 'Zij delen een kamer.',
      nodig: 'Eén dag, twee plannen.',
    }
    return { pad, body: { wie: 'je broer', belId: row?.id ?? '', ...gronden }, lees: [{ pad }] }
  }),
  sample('gezinslink.stoppen', 'marieke', async (w) => ({
    pad: `/v1/gezinslinks/${await gezegd(w)}/einde`,
    versie: 1,
    body: { reden: 'Niet meer nodig.' },
    lees: [{ pad: `/v1/casussen/${await casus(w)}/gezinslinks` }],
  })),
  sample('gezinslink.antwoorden', 'sem', async (w) => ({
    pad: `/v1/gezinslinks/${await gezegd(w)}/antwoorden`,
    body: { persoonId: await sem(w), antwoord: 'ja' },
  })),
  sample('gezinslink.antwoorden', 'marieke', async (w) => ({
    pad: `/v1/gezinslinks/${await gezegd(w)}/antwoorden`,
    body: {
      persoonId: await sem(w),
      antwoord: 'ja',
      genoteerd: { gezegdOp: '2026-11-01', inBijzijnVan: 'Linda' },
    },
  })),
  vast('gezinslink.mijn', 'sem', () => ({ pad: '/v1/mijn-gezinsvragen' })),
]
