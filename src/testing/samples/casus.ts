import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const at = (w: Wereld, ...more: string[]) => ['/v1/casussen', w.casusId, ...more].join('/')
const lees = (w: Wereld) => [{ pad: at(w) }, { pad: at(w, 'export') }]

/** The casus as its regisseur sees it now. */
const casus = (w: Wereld) => w.doe('marieke', 'GET', at(w))
const versie = async (w: Wereld): Promise<number> => (await casus(w)).versie

async function inFase(w: Wereld, fase: string): Promise<number> {
  const now = await casus(w)
  if (now.fase !== fase) await w.doe('marieke', 'PUT', at(w, 'fase'), { fase, reden: 'Terug.' }, now.versie)
  return versie(w)
}

type Betrokkene = { id: string; versie: number; actorId: string | null; nu: boolean; tot: string | null }
/** A colleague of the school attendance office who takes part, or does not. */
async function joost(w: Wereld, doetMee: boolean): Promise<Betrokkene | undefined> {
  const find = async () =>
    ((await casus(w)).betrokkenheden as Betrokkene[]).find(
      (b) => b.actorId === w.actor.joost && b.tot === null,
    )
  const found = await find()
  if (doetMee === (found !== undefined)) return found
  if (found) {
    await w.doe(
      'marieke',
      'PUT',
      at(w, 'betrokkenheden', found.id, 'einde'),
      { reden: 'Klaar.' },
      found.versie,
    )
    return undefined
  }
  await w.doe('marieke', 'POST', at(w, 'betrokkenheden'), { actorId: w.actor.joost, reden: 'Verzuim.' })
  return find()
}

/** Makes sure that nobody is asked to take over, then asks the vaste persoon if wanted; answers that request. */
async function overdracht(w: Wereld, open: boolean): Promise<{ id: string; versie: number }> {
  const now = (await casus(w)).overdracht
  if (now && !open) {
    const pad = at(w, 'overdrachten-regie', now.id, 'antwoord')
    await w.doe('marieke', 'PUT', pad, { antwoord: 'ingetrokken' }, now.versie)
  }
  if (!now && open)
    await w.doe('marieke', 'POST', at(w, 'overdrachten-regie'), {
      naarActorId: w.actor.nadia,
      reden: 'Verlof.',
    })
  return (await casus(w)).overdracht
}

const ouder = (w: Wereld) => ({
  roepnaam: 'Karim',
  tussenvoegsel: 'el',
  achternaam: 'Voorbeeld',
  relatie: 'vader',
  telefoon: '06 5550 2009',
  adres: 'Kade 1',
  woonplaats: 'Merwestad',
  gezag: true,
  gezagBron: 'gezagsregister',
  gezagOp: w.dag(-3),
})
const nieuweOuder = (w: Wereld): Promise<{ persoonId: string; betrokkenheidId: string }> =>
  w.doe('marieke', 'POST', at(w, 'ouders'), ouder(w))

/** The casus itself, and who takes part. */
export const casusSamples: readonly Sample[] = [
  vast('mijn_werk.lezen', 'marieke', () => ({ pad: '/v1/mijn-werk' })),
  vast('casus.lijst', 'marieke', () => ({ pad: '/v1/casussen' })),
  vast('casus.openen', 'marieke', (w) => ({ pad: at(w) })),
  vast('casus.tijdlijn', 'marieke', (w) => ({ pad: at(w, 'gebeurtenissen') })),
  vast('casus.gelezen', 'marieke', (w) => ({ pad: at(w, 'gelezen') })),
  vast('casus.exporteren', 'marieke', (w) => ({ pad: at(w, 'export') })),
  sample('casus.fase', 'marieke', async (w) => ({
    pad: at(w, 'fase'),
    versie: await inFase(w, 'in_uitvoering'),
    body: { fase: 'afschalen', reden: 'Het gaat goed.', belId: null },
    lees: lees(w),
  })),
  sample('casus.zijtoestand', 'marieke', async (w) => {
    const now = await casus(w)
    const [soort, more] =
      now.zijtoestand === null ? ['opgeschaald', { eigenaarId: w.wie.marieke, tot: w.dag(14) }] : ['geen', {}]
    return {
      pad: at(w, 'zijtoestand'),
      versie: now.versie,
      body: { soort, reden: 'Er is meer nodig.', ...more },
      lees: soort === 'geen' ? [{ pad: at(w, 'export') }] : lees(w),
    }
  }),
  sample('casus.vraag', 'bart', async (w) => ({
    pad: at(w, 'vraag'),
    versie: await versie(w),
    body: { tekst: 'Mag ik in een andere klas?', verteldAan: 'Bart', op: w.dag(-1) },
    lees: lees(w),
  })),
  sample('casus.betrokkene_erbij', 'marieke', async (w) => {
    await joost(w, false)
    return {
      pad: at(w, 'betrokkenheden'),
      body: { actorId: w.actor.joost, reden: 'Verzuim.' },
      lees: lees(w),
    }
  }),
  sample('casus.betrokkene_weg', 'marieke', async (w) => {
    const found = await joost(w, true)
    return {
      pad: at(w, 'betrokkenheden', found?.id ?? '', 'einde'),
      versie: found?.versie ?? 0,
      body: { reden: 'Het verzuim is voorbij.' },
      lees: [{ pad: at(w, 'export') }],
    }
  }),
  sample('casus.uitnodigen', 'marieke', async (w) => ({
    pad: at(w, 'betrokkenheden', (await nieuweOuder(w)).betrokkenheidId, 'uitnodiging'),
  })),
  sample('casus.vaste_persoon', 'nadia', async (w) => ({
    pad: at(w, 'vaste-persoon'),
    versie: await versie(w),
    body: {
      keuze: 'iemand',
      actorId: w.actor.nadia,
      gekozenDoorJeugdige: false,
      op: w.dag(-2),
      reden: 'Sem durfde nog niet te kiezen.',
    },
    lees: [{ pad: at(w, 'export') }],
  })),
  sample('casus.vaste_persoon', 'marieke', async (w) => ({
    pad: `/v1/casussen/${w.steunId}/vaste-persoon`,
    versie: (await w.doe('marieke', 'GET', `/v1/casussen/${w.steunId}`)).versie,
    body: { keuze: 'nog_niemand', reden: 'Sem denkt na.', tot: w.dag(14) },
    lees: [{ pad: `/v1/casussen/${w.steunId}` }, { pad: `/v1/casussen/${w.steunId}/export` }],
  })),
  sample('casus.regie_gevraagd', 'marieke', async (w) => {
    await overdracht(w, false)
    return {
      pad: at(w, 'overdrachten-regie'),
      body: { naarActorId: w.actor.nadia, reden: 'Ik ga met verlof.' },
      lees: lees(w),
    }
  }),
  sample('casus.regie_antwoord', 'nadia', async (w) => {
    const { id, versie } = await overdracht(w, true)
    return {
      pad: at(w, 'overdrachten-regie', id, 'antwoord'),
      versie,
      body: { antwoord: 'afgewezen', reden: 'Nu even niet.' },
      lees: [{ pad: at(w, 'export') }],
    }
  }),
  vast('casus.ouder_erbij', 'marieke', (w) => ({ pad: at(w, 'ouders'), body: ouder(w), lees: lees(w) })),
  sample('casus.persoon', 'marieke', async (w) => {
    const persoonId = await w.eenmaal('ouder', async () => (await nieuweOuder(w)).persoonId)
    const persoon = (await casus(w)).personen.find((p: { id: string }) => p.id === persoonId)
    return {
      pad: at(w, 'personen', persoonId),
      versie: persoon.versie,
      body: { ...ouder(w), geboortedatum: null },
      lees: lees(w),
    }
  }),
]
