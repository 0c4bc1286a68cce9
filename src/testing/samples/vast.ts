import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const iedereen = { wie: 'allen', organisaties: [], jeugdigeVanaf: null, ouderVanaf: '2020-01-01' }
const moment = (w: Wereld, wie = 'nadia') => ({
  dag: w.dag(3),
  tijd: '09:00',
  wat: 'Bij de poort',
  wieId: w.wie[wie],
})
const plekBody = (w: Wereld) => ({
  soort: 'uit_detentie',
  wat: 'Weer thuis',
  begint: w.dag(3),
  publiek: iedereen,
  momenten: [moment(w)],
})
const bij = (w: Wereld) => `/v1/casussen/${w.casusId}`
const leest = (w: Wereld) => `${bij(w)}/wie-blijft`

/** A fresh place that everyone sees, with one moment. */
async function plek(w: Wereld): Promise<{ plekId: string; momentId: string }> {
  await w.owner('delete from nieuwe_plek where casus_id = $1', [w.casusId])
  const { id } = await w.doe('marieke', 'POST', `${bij(w)}/nieuwe-plekken`, plekBody(w))
  const [row] = await w.owner('select id from plek_moment where plek_id = $1', [id])
  return { plekId: id, momentId: row?.id ?? '' }
}
/** A moment that has been, of which the young person says that nobody was there. */
async function gemist(w: Wereld): Promise<string> {
  await metNadia(w)
  const momentId = await geweest(w)
  return (await w.doe('sem', 'POST', `/v1/plek-momenten/${momentId}/gemist`, { tekst: 'Ik wachtte.' })).id
}
async function geweest(w: Wereld): Promise<string> {
  const { momentId } = await plek(w)
  await w.owner('update plek_moment set dag = $2 where id = $1', [momentId, w.dag(-1)])
  return momentId
}
const anders = (w: Wereld) => ({
  soort: 'anders',
  overId: w.wie.nadia,
  aan: 'regisseur',
  tekst: 'Het klikt niet.',
  wie: 'Iemand van het jongerenwerk',
  vertel: 'woorden',
  woorden: 'Bedankt.',
  warm: true,
  bereik: 'Bel na school.',
})
/** Nadia is the vaste persoon again: other samples choose someone else. */
async function metNadia(w: Wereld): Promise<void> {
  await w.owner('delete from vaste_wens where casus_id in ($1, $2)', [w.casusId, w.steunId])
  await w.owner(
    `update betrokkenheid set rollen = case when actor_id = $2 then array['vaste_persoon'] else array_remove(rollen, 'vaste_persoon') end, tot = null
      where casus_id = $1 and kant = 'professional' and (actor_id = $2 or 'vaste_persoon' = any (rollen) and cardinality(rollen) > 1)`,
    [w.casusId, w.actor.nadia],
  )
}
async function wens(w: Wereld): Promise<string> {
  await metNadia(w)
  return (await w.doe('sem', 'POST', `${bij(w)}/vaste-wensen`, anders(w))).id
}
async function vervanging(w: Wereld): Promise<string> {
  await metNadia(w)
  await w.owner('delete from vaste_vervanging where casus_id = $1', [w.casusId])
  const body = { vervangerId: w.wie.bart, van: w.dag(0), tot: w.dag(4), metJeugdige: true }
  return (await w.doe('marieke', 'POST', `${bij(w)}/vervangingen`, body)).id
}

/** The person who stays. */
export const vastSamples: readonly Sample[] = [
  vast('vast.mijn', 'sem', () => ({ pad: '/v1/mijn-vaste-persoon' })),
  sample('vast.band_weg', 'sem', async (w) => {
    const [row] = await w.owner(
      `insert into vaste_band (jeugdige_id, vast_id, sinds) values ($1, $2, '2026-01-05')
        on conflict (jeugdige_id, vast_id) do update set sinds = '2026-01-06' returning id`,
      [w.actor.sem, w.actor.tom],
    )
    return { pad: `/v1/vaste-banden/${row?.id}` }
  }),
  sample('vast.wens', 'sem', async (w) => {
    await metNadia(w)
    return { pad: `${bij(w)}/vaste-wensen`, body: anders(w), lees: [{ pad: leest(w), zonder: ['overId'] }] }
  }),
  sample('vast.wens_terug', 'sem', async (w) => ({ pad: `/v1/vaste-wensen/${await wens(w)}`, versie: 1 })),
  vast('vast.wensen', 'marieke', () => ({ pad: '/v1/vaste-wensen' })),
  sample('vast.wens_antwoord', 'marieke', async (w) => ({
    pad: `/v1/vaste-wensen/${await wens(w)}/antwoord`,
    versie: 1,
    body: { antwoord: 'Ik bel je morgen.' },
    lees: [{ pad: '/v1/vaste-wensen' }],
  })),
  vast('vast.lezen', 'nadia', (w) => ({ pad: leest(w) })),
  sample('vast.vervanging', 'nadia', async (w) => {
    await metNadia(w)
    await w.owner('delete from vaste_vervanging where casus_id = $1', [w.casusId])
    return {
      pad: `${bij(w)}/vervangingen`,
      body: { vervangerId: w.wie.bart, van: w.dag(1), tot: w.dag(5), metJeugdige: true },
      lees: [{ pad: leest(w), zonder: ['vervangerId'] }],
    }
  }),
  sample('vast.vervanging_stop', 'nadia', async (w) => ({
    pad: `/v1/vervangingen/${await vervanging(w)}/einde`,
    versie: 1,
  })),
  sample('vast.plek', 'nadia', async (w) => {
    await metNadia(w)
    return {
      pad: `${bij(w)}/nieuwe-plekken`,
      body: plekBody(w),
      lees: [{ pad: leest(w), zonder: ['publiek'] }],
    }
  }),
  sample('vast.moment_erbij', 'nadia', async (w) => {
    await metNadia(w)
    const { plekId } = await plek(w)
    return {
      pad: `/v1/nieuwe-plekken/${plekId}/momenten`,
      body: { ...moment(w), wat: 'Naar het werk' },
      lees: [{ pad: leest(w) }],
    }
  }),
  sample('vast.moment', 'nadia', async (w) => {
    await metNadia(w)
    const { momentId } = await plek(w)
    return {
      pad: `/v1/plek-momenten/${momentId}`,
      versie: 1,
      body: { ...moment(w, 'marieke'), tijd: '10:30', wat: 'Naar school' },
      lees: [{ pad: leest(w) }],
    }
  }),
  sample('vast.moment_uitkomst', 'nadia', async (w) => {
    await metNadia(w)
    const { momentId } = await plek(w)
    return {
      pad: `/v1/plek-momenten/${momentId}/uitkomst`,
      versie: 1,
      body: { status: 'niet_gelukt', reden: 'De trein reed niet.' },
      lees: [{ pad: leest(w) }],
    }
  }),
  sample('vast.gemist', 'sem', async (w) => {
    await metNadia(w)
    return {
      pad: `/v1/plek-momenten/${await geweest(w)}/gemist`,
      body: { tekst: 'Ik wachtte.' },
      lees: [{ pad: leest(w) }],
    }
  }),
  sample('vast.gemist_terug', 'sem', async (w) => ({
    pad: `/v1/gemiste-momenten/${await gemist(w)}`,
    versie: 1,
  })),
  sample('vast.gemist_antwoord', 'nadia', async (w) => ({
    pad: `/v1/gemiste-momenten/${await gemist(w)}/antwoord`,
    versie: 1,
    body: { antwoord: 'Dat had niet mogen gebeuren. Ik bel je.' },
    lees: [{ pad: leest(w) }],
  })),
]
