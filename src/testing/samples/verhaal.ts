import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const woorden = { titel: 'Vroeger', tekst: 'Ik woonde bij tante Rina.\nDat was fijn.' }

/** A part of Sem's story, anew each time: earlier ones would make the world grow. */
async function deel(w: Wereld): Promise<string> {
  await w.owner('delete from verhaaldeel where eigenaar_id = $1', [w.actor.sem])
  return `/v1/verhaaldelen/${(await w.doe('sem', 'POST', '/v1/verhaaldelen', woorden)).id}`
}
const voorNadia = (w: Wereld) => ({ betrokkenheidId: w.wie.nadia, wie: 'mens' })
/** A part that nadia was given, and the key under which. */
async function gegeven(w: Wereld): Promise<{ pad: string; lezer: string }> {
  const pad = await deel(w)
  return { pad, lezer: (await w.doe('sem', 'POST', `${pad}/lezers`, voorNadia(w))).id }
}
async function dank(w: Wereld): Promise<string> {
  await w.owner('delete from dankwoord')
  const body = { betrokkenheidId: w.wie.nadia, tekst: 'Dank voor het bellen.' }
  return `/v1/dankwoorden/${(await w.doe('sem', 'POST', `/v1/casussen/${w.casusId}/dankwoorden`, body)).id}`
}

/** The young person's own story, and thanks. */
export const verhaalSamples: readonly Sample[] = [
  sample('verhaal.mijn', 'sem', async (w) => {
    await gegeven(w)
    return { pad: '/v1/verhaaldelen' }
  }),
  sample('verhaal.schrijven', 'sem', async (w) => {
    await w.owner('delete from verhaaldeel where eigenaar_id in ($1, $2)', [w.actor.sem, w.actor.noa])
    return { pad: '/v1/verhaaldelen', body: woorden, lees: [{ pad: '/v1/verhaaldelen/{id}' }] }
  }),
  sample('verhaal.lezen', 'sem', async (w) => ({ pad: (await gegeven(w)).pad })),
  sample('verhaal.wijzigen', 'sem', async (w) => {
    const { pad } = await gegeven(w)
    return { pad, versie: 1, body: { ...woorden, tekst: 'Anders.' }, lees: [{ pad }] }
  }),
  sample('verhaal.weggooien', 'sem', async (w) => ({ pad: (await gegeven(w)).pad, versie: 1 })),
  sample('verhaal.delen', 'sem', async (w) => ({ pad: `${await deel(w)}/lezers`, body: voorNadia(w) })),
  sample('verhaal.delen_stoppen', 'sem', async (w) => {
    const { pad, lezer } = await gegeven(w)
    return { pad: `${pad}/lezers/${lezer}` }
  }),
  sample('verhaal.gelezen', 'nadia', async (w) => ({
    pad: `${(await gegeven(w)).pad}/gelezen`,
    body: { versie: 1 },
  })),
  sample('verhaal.casus', 'nadia', async (w) => {
    await gegeven(w)
    return { pad: `/v1/casussen/${w.casusId}/verhaaldelen` }
  }),
  vast('verhaal.document', 'sem', () => ({ pad: '/v1/mijn-verhaal/document?taal=en' })),
  sample('dankwoord.mijn', 'sem', async (w) => {
    await dank(w)
    return { pad: `/v1/casussen/${w.casusId}/dankwoorden` }
  }),
  sample('dankwoord.geven', 'sem', async (w) => {
    await w.owner('delete from dankwoord')
    return {
      pad: `/v1/casussen/${w.casusId}/dankwoorden`,
      body: { betrokkenheidId: w.wie.nadia, tekst: 'Dank je.' },
    }
  }),
  sample('dankwoord.terugnemen', 'sem', async (w) => ({ pad: await dank(w) })),
  sample('dankwoord.gezien', 'nadia', async (w) => ({ pad: `${await dank(w)}/gezien` })),
]
