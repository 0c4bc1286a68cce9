import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const at = (w: Wereld, ...more: string[]) => ['/v1/casussen', w.casusId, ...more].join('/')
const plan = (w: Wereld) => w.doe('marieke', 'GET', at(w, 'plan'))
const lees = (w: Wereld) => [{ pad: at(w, 'plan') }, { pad: at(w, 'export') }]

const voorAllen = (w: Wereld) => ({ wie: 'allen', jeugdigeVanaf: w.dag(-1), ouderVanaf: w.dag(-1) })
const spoorBody = (w: Wereld) => ({
  soort: 'onderwijs',
  doel: 'Een klas waar ik opnieuw begin',
  doelVan: 'jeugdige',
  publiek: voorAllen(w),
})
const nieuwSpoor = async (w: Wereld): Promise<string> =>
  (await w.doe('marieke', 'POST', at(w, 'sporen'), spoorBody(w))).id
export const spoor = (w: Wereld) => w.eenmaal('spoor', () => nieuwSpoor(w))

const afspraakBody = (w: Wereld) => ({
  tekst: 'Samen naar de nieuwe klas kijken',
  eigenaarId: w.wie.bart,
  datum: w.dag(3),
  plaats: 'ROC De Waterlinie',
  tegenprestatie: 'Sem neemt zijn rooster mee.',
  sanctie: true,
  nogNietKunnen: 'Op tijd opstaan.',
  nogNietBewijs: 'Drie keer te laat.',
})
const nieuweAfspraak = async (w: Wereld): Promise<string> =>
  (await w.doe('marieke', 'POST', `/v1/sporen/${await spoor(w)}/afspraken`, afspraakBody(w))).ids[0]
const afspraak = (w: Wereld) => w.eenmaal('afspraak', () => nieuweAfspraak(w))
const getAfspraak = async (w: Wereld, id: string) =>
  (await w.doe('marieke', 'GET', `/v1/afspraken/${id}`)).afspraak

/** Answers what keeps the plan from being vastgesteld: everyone was asked, or could not be. */
async function askEveryone(w: Wereld): Promise<void> {
  const { afspraken, mensen } = await plan(w)
  const jeugdige = mensen.find((m: { kant: string }) => m.kant === 'jeugdige')
  for (const a of afspraken) {
    const open = ['open', 'niet_gelukt'].includes(a.status)
    const said = a.akkoorden.find((k: { betrokkenheidId: string }) => k.betrokkenheidId === jeugdige.id)
    if (!open || (said && said.antwoord !== null)) continue
    const body = { afspraakVersie: a.versie, antwoord: 'niet_gevraagd', redenNietGevraagd: 'Was er niet.' }
    await w.doe('marieke', 'PUT', `/v1/afspraken/${a.id}/akkoorden/${jeugdige.id}`, body, said?.versie ?? 0)
  }
}

async function akkoord(w: Wereld, als: string, mens: string, body: Record<string, unknown>) {
  const id = await afspraak(w)
  const now = await w.doe('marieke', 'GET', `/v1/afspraken/${id}`)
  const said = now.afspraak.akkoorden.find(
    (k: { betrokkenheidId: string }) => k.betrokkenheidId === w.wie[mens],
  )
  return {
    pad: `/v1/afspraken/${id}/akkoorden/${w.wie[mens]}`,
    versie: said?.versie ?? 0,
    body: { afspraakVersie: now.afspraak.versie, ...body },
    lees: [
      { pad: at(w, 'plan'), als },
      { pad: at(w, 'export'), als },
    ],
  }
}

/** The plan. */
export const planSamples: readonly Sample[] = [
  vast('plan.lezen', 'marieke', (w) => ({ pad: at(w, 'plan') })),
  sample('plan.familiegroepsplan', 'marieke', async (w) => ({
    pad: at(w, 'plan'),
    versie: (await plan(w)).versie,
    body: { familiegroepsplan: 'niet_gewild', reden: 'Sem wil het met Nadia.' },
    lees: lees(w),
  })),
  sample('plan.vaststellen', 'marieke', async (w) => {
    await spoor(w)
    const before = await plan(w)
    if (before.familiegroepsplan.antwoord === 'nog_aanbieden')
      await w.doe(
        'marieke',
        'PATCH',
        at(w, 'plan'),
        { familiegroepsplan: 'gekozen', reden: '' },
        before.versie,
      )
    await askEveryone(w)
    const { versie, stand } = await plan(w)
    return {
      pad: at(w, 'plan/versies'),
      versie,
      body: { stand, bewoording: 'Sem begint opnieuw, in een klas die past.' },
      lees: lees(w),
    }
  }),
  vast('plan.versies_lezen', 'marieke', (w) => ({ pad: at(w, 'plan/versies') })),
  sample('plan.versie_lezen', 'marieke', async (w) => {
    const versies = await w.doe('marieke', 'GET', at(w, 'plan/versies'))
    if (versies.length === 0) {
      const made = planSamples.find((s) => s.act === 'plan.vaststellen')
      const verzoek = await made?.maak(w)
      await w.doe('marieke', 'POST', verzoek?.pad ?? '', verzoek?.body, verzoek?.versie)
    }
    return { pad: at(w, 'plan/versies/1') }
  }),
  vast('spoor.toevoegen', 'marieke', (w) => ({ pad: at(w, 'sporen'), body: spoorBody(w), lees: lees(w) })),
  sample('spoor.wijzigen', 'marieke', async (w) => {
    const id = await w.eenmaal('spoor-wijzigen', () => nieuwSpoor(w))
    const { sporen } = await plan(w)
    return {
      pad: `/v1/sporen/${id}`,
      versie: sporen.find((s: { id: string }) => s.id === id).versie,
      body: { doel: 'Een kleine klas', doelVan: 'jeugdige' },
      lees: lees(w),
    }
  }),
  sample('spoor.stoppen', 'marieke', async (w) => ({
    pad: `/v1/sporen/${await nieuwSpoor(w)}/einde`,
    versie: 1,
    body: { reden: 'Sem is klaar met school.' },
    lees: lees(w),
  })),
  sample('afspraak.toevoegen', 'marieke', async (w) => ({
    pad: `/v1/sporen/${await spoor(w)}/afspraken`,
    body: afspraakBody(w),
    lees: lees(w),
  })),
  sample('afspraak.lezen', 'marieke', async (w) => ({ pad: `/v1/afspraken/${await afspraak(w)}` })),
  sample('afspraak.wijzigen', 'marieke', async (w) => {
    const id = await w.eenmaal('afspraak-wijzigen', () => nieuweAfspraak(w))
    return {
      pad: `/v1/afspraken/${id}`,
      versie: (await getAfspraak(w, id)).versie,
      body: afspraakBody(w),
      lees: lees(w),
    }
  }),
  sample('afspraak.status', 'bart', async (w) => ({
    pad: `/v1/afspraken/${await nieuweAfspraak(w)}/status`,
    versie: 1,
    body: { status: 'niet_gelukt', toelichting: 'Er was geen vervoer.' },
    lees: lees(w),
  })),
  sample('akkoord.geven', 'sem', (w) =>
    akkoord(w, 'sem', 'sem', {
      antwoord: 'nee',
      watMaaktJa: 'Later op de dag.',
      gevolgNee: 'Dan blijf ik thuis.',
    }),
  ),
  sample('akkoord.geven', 'marieke', (w) =>
    akkoord(w, 'marieke', 'linda', {
      antwoord: 'ja',
      verteldAan: 'Marieke',
      verteldOp: w.dag(-1),
    }),
  ),
  sample('akkoord.geven', 'marieke', (w) =>
    akkoord(w, 'marieke', 'linda', {
      antwoord: 'niet_gevraagd',
      redenNietGevraagd: 'Zij was ziek.',
    }),
  ),
]
