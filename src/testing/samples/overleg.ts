import { spoor } from './plan.ts'
import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const at = (id: string, ...more: string[]) => ['/v1/overleggen', id, ...more].join('/')
const exporteren = (w: Wereld) => ({ pad: `/v1/casussen/${w.casusId}/export` })
const lees = (w: Wereld, id = '{id}') => [{ pad: at(id) }, exporteren(w)]

const wanneer = (w: Wereld) => ({
  begintOp: w.uur(72),
  eindigtOp: w.uur(73),
  plaats: 'Kade 9, zaal 2',
  doel: 'Hoe verder met school?',
  voorzitterId: w.wie.marieke,
})
const invoer = (w: Wereld, wie: string[]) => ({
  ...wanneer(w),
  genodigden: wie.map((p) => w.wie[p]),
  zonderJeugdigeReden: 'Sem wil eerst dat moeder praat.',
  zonderOudersReden: 'Niet iedereen kon.',
})
const tafel = ['marieke', 'nadia', 'bart', 'sem', 'linda']

const gepland = async (w: Wereld): Promise<string> =>
  (await w.doe('marieke', 'POST', `/v1/casussen/${w.casusId}/overleggen`, invoer(w, tafel))).id
async function bezig(w: Wereld): Promise<string> {
  const id = await gepland(w)
  await w.doe('marieke', 'POST', at(id, 'opening'), {}, 1)
  return id
}
async function afgerond(w: Wereld): Promise<string> {
  const id = await bezig(w)
  await w.doe('marieke', 'POST', at(id, 'afsluiting'), { zonderAfsprakenReden: 'Eerst praten.' }, 2)
  return id
}
const een = (w: Wereld, stand: 'gepland' | 'bezig' | 'afgerond') =>
  w.eenmaal(`overleg-${stand}`, () => ({ gepland, bezig, afgerond })[stand](w))

const nieuwPunt = async (w: Wereld, id: string): Promise<string> =>
  (
    await w.doe('marieke', 'POST', at(id, 'agendapunten'), {
      titel: 'De nieuwe klas',
      publiek: { wie: 'allen', jeugdigeVanaf: w.dag(-1), ouderVanaf: w.dag(-1) },
    })
  ).id
const punt = (w: Wereld) => w.eenmaal('punt', async () => nieuwPunt(w, await een(w, 'bezig')))

async function deelname(w: Wereld, overlegId: string, mens: string): Promise<{ id: string; versie: number }> {
  const { deelnames } = await w.doe('marieke', 'GET', at(overlegId))
  return deelnames.find((d: { betrokkenheidId: string }) => d.betrokkenheidId === w.wie[mens])
}

/** The overleg, from plan to minutes. */
export const overlegSamples: readonly Sample[] = [
  vast('overleg.mijn_lijst_lezen', 'marieke', () => ({ pad: '/v1/overleggen' })),
  vast('overleg.lijst_lezen', 'marieke', (w) => ({ pad: `/v1/casussen/${w.casusId}/overleggen` })),
  vast('overleg.plannen', 'marieke', (w) => ({
    pad: `/v1/casussen/${w.casusId}/overleggen`,
    body: invoer(w, ['marieke', 'nadia']),
    lees: lees(w),
  })),
  sample('overleg.lezen', 'marieke', async (w) => ({ pad: at(await een(w, 'gepland')) })),
  sample('overleg.verzetten', 'marieke', async (w) => {
    const id = await gepland(w)
    return { pad: at(id), versie: 1, body: { ...wanneer(w), reden: 'De zaal is bezet.' }, lees: lees(w, id) }
  }),
  sample('overleg.afgelasten', 'marieke', async (w) => {
    const id = await gepland(w)
    return { pad: at(id, 'afgelasting'), versie: 1, body: { reden: 'De zaal is dicht.' }, lees: lees(w, id) }
  }),
  sample('overleg.openen', 'marieke', async (w) => ({
    pad: at(await gepland(w), 'opening'),
    versie: 1,
    body: {},
  })),
  sample('overleg.sluiten', 'marieke', async (w) => {
    const id = await bezig(w)
    const body = { zonderAfsprakenReden: 'We praten eerst verder.' }
    return { pad: at(id, 'afsluiting'), versie: 2, body, lees: lees(w, id) }
  }),
  sample('overleg.uitnodigen', 'marieke', async (w) => {
    const open = { ...invoer(w, tafel), publiek: 'allen' }
    const { id } = await w.doe('marieke', 'POST', `/v1/casussen/${w.casusId}/overleggen`, open)
    return { pad: at(id, 'deelnames'), body: { betrokkenheidId: w.wie.rob } }
  }),
  sample('overleg.antwoorden', 'bart', async (w) => {
    const overleg = await een(w, 'gepland')
    const { id, versie } = await deelname(w, overleg, 'bart')
    return {
      pad: `/v1/deelnames/${id}`,
      versie,
      body: { aanwezigheid: 'komt', metWie: 'Een collega', mandaat: 'Een plek in de klas' },
      lees: lees(w, overleg),
    }
  }),
  sample('overleg.voorbereiden', 'sem', async (w) => {
    const overleg = await een(w, 'gepland')
    const { id } = await deelname(w, overleg, 'sem')
    const [row] = await w.owner(
      'select versie::text from voorbereiding where overleg_id = $1 and door = $2',
      [overleg, w.actor.sem],
    )
    return {
      pad: `/v1/deelnames/${id}/voorbereiding`,
      versie: Number(row?.versie ?? 0),
      body: { tekst: 'Ik wil dat het over de klas gaat.' },
      lees: lees(w, overleg),
    }
  }),
  sample('overleg.voorstellen_lezen', 'marieke', async (w) => ({
    pad: at(await een(w, 'gepland'), 'agenda-voorstellen'),
  })),
  sample('overleg.agendapunt_toevoegen', 'sem', async (w) => {
    const id = await een(w, 'gepland')
    return { pad: at(id, 'agendapunten'), body: { titel: 'Mag ik een andere klas?' }, lees: lees(w, id) }
  }),
  sample('overleg.agenda_ordenen', 'marieke', async (w) => {
    const id = await gepland(w)
    await nieuwPunt(w, id)
    const { agenda, versie } = await w.doe('marieke', 'GET', at(id))
    return {
      pad: at(id, 'agenda'),
      versie,
      body: { volgorde: agenda.map((p: { id: string }) => p.id) },
    }
  }),
  sample('overleg.agendapunt_wijzigen', 'marieke', async (w) => {
    const overleg = await een(w, 'bezig')
    const id = await punt(w)
    const { agenda } = await w.doe('marieke', 'GET', at(overleg))
    return {
      pad: `/v1/agendapunten/${id}`,
      versie: agenda.find((p: { id: string }) => p.id === id).versie,
      body: { titel: 'De nieuwe klas en het rooster', besproken: false },
      lees: lees(w, overleg),
    }
  }),
  sample('overleg.agendapunt_verwijderen', 'marieke', async (w) => ({
    pad: `/v1/agendapunten/${await nieuwPunt(w, await een(w, 'gepland'))}`,
    versie: 1,
  })),
  sample('overleg.inbrengen', 'marieke', async (w) => ({
    pad: `/v1/agendapunten/${await punt(w)}/inbreng`,
    body: { betrokkenheidId: w.wie.sem, tekst: 'Sem wil niet terug.' },
    lees: lees(w, await een(w, 'bezig')),
  })),
  sample('overleg.besluiten', 'marieke', async (w) => ({
    pad: `/v1/agendapunten/${await punt(w)}/besluiten`,
    body: { tekst: 'Sem gaat niet terug naar de oude klas.' },
    lees: lees(w, await een(w, 'bezig')),
  })),
  sample('overleg.besluit_wijzigen', 'marieke', async (w) => {
    const besluit = await w.doe('marieke', 'POST', `/v1/agendapunten/${await punt(w)}/besluiten`, {
      tekst: 'Zo.',
    })
    return {
      pad: `/v1/besluiten/${besluit.id}`,
      versie: 1,
      body: { tekst: 'Zo doen wij het.' },
      lees: lees(w, await een(w, 'bezig')),
    }
  }),
  sample('overleg.afspreken', 'marieke', async (w) => ({
    pad: `/v1/agendapunten/${await punt(w)}/afspraken`,
    body: {
      spoorId: await spoor(w),
      tekst: 'Bart kiest een klas',
      eigenaarId: w.wie.bart,
      datum: w.dag(3),
      plaats: 'School',
      tegenprestatie: 'Sem komt kijken.',
      sanctie: true,
      nogNietKunnen: 'Vroeg opstaan.',
      nogNietBewijs: 'Het rooster.',
    },
    lees: [exporteren(w), { pad: `/v1/casussen/${w.casusId}/plan` }],
  })),
  sample('overleg.verslag_lezen', 'sem', async (w) => ({ pad: at(await een(w, 'afgerond'), 'verslag') })),
  sample('overleg.uitnodiging_lezen', 'marieke', async (w) => ({
    pad: at(await een(w, 'gepland'), 'uitnodiging'),
  })),
  sample('overleg.verslag_vrijgeven', 'nadia', async (w) => ({
    pad: at(await afgerond(w), 'vrijgave'),
    versie: 3,
    body: {},
  })),
  sample('overleg.weerwoord', 'sem', async (w) => {
    const id = await een(w, 'afgerond')
    return { pad: at(id, 'weerwoorden'), body: { tekst: 'Zo zei ik het niet.' }, lees: [exporteren(w)] }
  }),
]
