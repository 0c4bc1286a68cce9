import { metAccount } from './met-account.ts'
import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const iemand = {
  naam: 'tante Rina',
  kring: 'midden',
  soort: 'familie',
  eigenSoort: 'zus van mama',
  steun: 'steunt',
  gebieden: ['wonen'],
  vroeger: true,
  contact: 'langer',
}

/** Sem's open round, anew each time: earlier ones would make the world grow. */
async function ronde(w: Wereld): Promise<string> {
  await w.owner('delete from netwerkronde where eigenaar_id = $1', [w.actor.sem])
  return (await w.doe('sem', 'POST', '/v1/netwerkronden', { naam: 'Nu' })).id
}
const pad = async (w: Wereld) => `/v1/netwerkronden/${await ronde(w)}`
/** Someone in the round, and the version after that. */
async function metLid(w: Wereld): Promise<{ bij: string; lid: string; versie: number }> {
  const bij = await pad(w)
  const { id, versie } = await w.doe('sem', 'POST', `${bij}/leden`, iemand)
  return { bij, lid: `${bij}/leden/${id}`, versie }
}
/** The young person of the steun casus has no account for a while: then someone draws along. */
async function zonderAccount(w: Wereld): Promise<void> {
  await w.owner(`update betrokkenheid set actor_id = null where casus_id = $1 and kant = 'jeugdige'`, [
    w.steunId,
  ])
  await w.owner('delete from netwerkronde where casus_id = $1', [w.steunId])
}
/** The circle of people around a young person. */
export const netwerkSamples: readonly Sample[] = [
  vast('netwerk.mijn', 'sem', () => ({ pad: '/v1/mijn-netwerk' })),
  vast('netwerk.beginnen', 'sem', () => ({
    pad: '/v1/netwerkronden',
    body: { begin: 'zoals_vorige', naam: 'Voor de zomer' },
    lees: [{ pad: '/v1/netwerkronden/{id}' }],
  })),
  sample('netwerk.casus', 'nadia', async (w) => {
    await metAccount(w)
    return { pad: `/v1/casussen/${w.steunId}/netwerkronden` }
  }),
  sample('netwerk.beginnen_samen', 'nadia', async (w) => {
    await zonderAccount(w)
    return {
      pad: `/v1/casussen/${w.steunId}/netwerkronden`,
      body: { begin: 'leeg', naam: 'Samen' },
      lees: [{ pad: '/v1/netwerkronden/{id}' }],
    }
  }),
  sample('netwerk.lezen', 'sem', async (w) => {
    await metAccount(w)
    const bij = await pad(w)
    await w.doe('sem', 'PUT', `${bij}/lezers/${w.actor.nadia}`)
    return { pad: bij }
  }),
  sample('netwerk.opschrijven', 'sem', async (w) => {
    const bij = await pad(w)
    return { pad: bij, versie: 1, body: { naam: 'Na school', woorden: 'Ik mis papa.' }, lees: [{ pad: bij }] }
  }),
  sample('netwerk.weggooien', 'sem', async (w) => ({ pad: await pad(w), versie: 1 })),
  sample('netwerk.lid_erbij', 'sem', async (w) => {
    const bij = await pad(w)
    return { pad: `${bij}/leden`, body: iemand, lees: [{ pad: bij }] }
  }),
  sample('netwerk.lid_wijzigen', 'sem', async (w) => {
    const { bij, lid, versie } = await metLid(w)
    return {
      pad: lid,
      versie,
      body: { ...iemand, naam: 'Rina', eigenSoort: 'mijn tante' },
      lees: [{ pad: bij }],
    }
  }),
  sample('netwerk.lid_verplaatsen', 'sem', async (w) => {
    const { lid, versie } = await metLid(w)
    return { pad: `${lid}/plek`, versie, body: { kring: 'binnen', hoek: 90 } }
  }),
  sample('netwerk.lid_weg', 'sem', async (w) => {
    const { lid, versie } = await metLid(w)
    return { pad: lid, versie }
  }),
  sample('netwerk.delen', 'sem', async (w) => {
    await metAccount(w)
    return { pad: `${await pad(w)}/lezers/${w.actor.nadia}` }
  }),
  sample('netwerk.delen_stoppen', 'sem', async (w) => ({ pad: `${await pad(w)}/lezers/${w.actor.nadia}` })),
  sample('netwerk.document', 'sem', async (w) => ({ pad: `${(await metLid(w)).bij}/document?taal=en` })),
  sample('netwerk.tekening', 'sem', async (w) => ({ pad: `${(await metLid(w)).bij}/tekening?kijk=familie` })),
]
