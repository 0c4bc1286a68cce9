import { metAccount } from './met-account.ts'
import { type Sample, sample, vast } from './sample.ts'
import type { Wereld } from './wereld.ts'

const at = (w: Wereld) => `/v1/casussen/${w.steunId}`
const lees = (w: Wereld, als?: string) => [{ pad: `${at(w)}/metingen`, ...(als && { als }) }]
const wie = async (w: Wereld, sub: string): Promise<string> =>
  (
    await w.owner(
      `select b.id from betrokkenheid b join actor a on a.id = b.actor_id join account c on c.id = a.account_id
        where b.casus_id = $1 and c.sub = $2`,
      [w.steunId, sub],
    )
  )[0]?.id ?? ''

const body = (moment: string, informanten: unknown[] = []) => ({
  instrument: { code: 'leefwijzer', versie: 1 },
  moment,
  vraag: 'Wat helpt om weer naar school te gaan?',
  leefgebieden: ['onderwijs', 'gezin'],
  openTot: '2026-11-30',
  informanten,
})

/** A fresh round with these people in it; what stood there goes. */
async function ronde(w: Wereld, mensen: string[] = ['sem', 'linda', 'nadia']): Promise<string> {
  await metAccount(w)
  await w.owner('delete from meetronde where casus_id = $1', [w.steunId])
  const asked = []
  for (const m of mensen) asked.push({ betrokkenheidId: await wie(w, m), leefgebieden: ['onderwijs'] })
  return (await w.doe('nadia', 'POST', `${at(w)}/meetrondes`, body('T0', asked))).id
}
async function informant(w: Wereld, sub: string): Promise<string> {
  await ronde(w)
  const rows = await w.owner('select id from informant where casus_id = $1 and betrokkenheid_id = $2', [
    w.steunId,
    await wie(w, sub),
  ])
  return rows[0]?.id ?? ''
}
const woorden = { stand: 1, helpt: 'De mentor belt.', hindert: 'De klas is druk.' }
async function ingevuld(w: Wereld, sub: string): Promise<string> {
  const id = await informant(w, sub)
  await w.doe(sub, 'PUT', `/v1/informanten/${id}/antwoorden/onderwijs`, woorden, 0)
  return id
}
async function vrijgave(w: Wereld, sub: string): Promise<string> {
  const id = await ingevuld(w, sub)
  const organisaties = [w.organisatie.nadia]
  return (
    await w.doe(sub, 'POST', `/v1/informanten/${id}/vrijgaven`, { leefgebieden: ['onderwijs'], organisaties })
  ).ids[0]
}
async function spoor(w: Wereld): Promise<string> {
  const publiek = { wie: 'allen', jeugdigeVanaf: w.dag(0) }
  return (
    await w.doe('nadia', 'POST', `${at(w)}/sporen`, {
      soort: 'onderwijs',
      doel: 'Naar school.',
      doelVan: 'jeugdige',
      publiek,
    })
  ).id
}
const stappen = {
  niveaus: ['Nooit.', 'Soms.', 'Drie dagen.', 'Vier dagen.', 'Vijf dagen.'],
  afgesprokenOp: '2026-11-01',
}
async function gas(w: Wereld): Promise<string> {
  return (await w.doe('nadia', 'POST', `/v1/sporen/${await spoor(w)}/gas-doelen`, stappen)).id
}
async function wens(w: Wereld): Promise<void> {
  await metAccount(w)
  await w.owner('delete from leefgebiedkeuze where casus_id = $1', [w.steunId])
  await w.doe('sem', 'PUT', `${at(w)}/leefgebieden/onderwijs`, keuze, 0)
}
const keuze = { wilWerken: true, doel: 'Ik wil naar een andere klas.', actie: 'Ik praat met de mentor.' }
const drie = { gezien: 4, erbij: 3, ertoe: 2, woorden: 'Zij blijft komen.', laatLezen: true }

/** How it goes. */
export const metingSamples: readonly Sample[] = [
  vast('instrument.lijst', 'nadia', () => ({ pad: '/v1/instrumenten' })),
  vast('verbondenheid.regio', 'ineke', () => ({ pad: '/v1/verbondenheid-regio' })),
  vast('meting.lezen', 'nadia', (w) => ({ pad: `${at(w)}/metingen` })),
  vast('meting.blad', 'nadia', (w) => ({ pad: `${at(w)}/metingen/blad` })),
  sample('meting.ronde', 'nadia', async (w) => {
    await w.owner('delete from meetronde where casus_id = $1', [w.steunId])
    return { pad: `${at(w)}/meetrondes`, body: body('T1'), lees: lees(w) }
  }),
  sample('meting.ronde_wijzigen', 'nadia', async (w) => ({
    pad: `/v1/meetrondes/${await ronde(w)}`,
    versie: 1,
    body: { openTot: '2026-12-15' },
    lees: lees(w),
  })),
  sample('meting.vragen', 'nadia', async (w) => ({
    pad: `/v1/meetrondes/${await ronde(w, ['sem'])}/informanten`,
    body: { informanten: [{ betrokkenheidId: await wie(w, 'bart'), leefgebieden: ['onderwijs'] }] },
    lees: lees(w),
  })),
  sample('meting.invullen', 'sem', async (w) => ({
    pad: `/v1/informanten/${await informant(w, 'sem')}/antwoorden/onderwijs`,
    versie: 0,
    body: woorden,
    lees: lees(w),
  })),
  sample('meting.overslaan', 'sem', async (w) => ({
    pad: `/v1/informanten/${await informant(w, 'sem')}/overslaan`,
    body: { reden: 'Nu even niet.' },
    lees: lees(w, 'nadia'),
  })),
  sample('meting.vrijgeven', 'sem', async (w) => ({
    pad: `/v1/informanten/${await ingevuld(w, 'sem')}/vrijgaven`,
    body: { leefgebieden: ['onderwijs'], organisaties: [w.organisatie.nadia] },
    lees: lees(w),
  })),
  sample('meting.vrijgeven', 'nadia', async (w) => ({
    pad: `/v1/informanten/${await ingevuld(w, 'nadia')}/vrijgaven`,
    body: {
      leefgebieden: ['onderwijs'],
      organisaties: [w.organisatie.bart],
      geheim: { grond: 'conflict_van_plichten', uitleg: 'Zwijgen brengt hem in gevaar.' },
    },
  })),
  sample('meting.terugnemen', 'sem', async (w) => ({
    pad: `/v1/meetvrijgaven/${await vrijgave(w, 'sem')}`,
    versie: 1,
  })),
  sample('meting.openen', 'sem', async (w) => ({
    pad: `/v1/meetvrijgaven/${await vrijgave(w, 'linda')}/openingen`,
    body: {},
    lees: lees(w),
  })),
  sample('meting.bespreken', 'nadia', async (w) => ({
    pad: `/v1/meetvrijgaven/${await vrijgave(w, 'linda')}/besprekingen`,
    body: { op: '2026-11-01' },
    lees: lees(w),
  })),
  sample('meting.herinneren', 'nadia', async (w) => ({
    pad: `/v1/informanten/${await informant(w, 'linda')}/herinneringen`,
    body: {},
    lees: lees(w),
  })),
  sample('meting.samen', 'sem', async (w) => ({
    pad: `/v1/informanten/${await informant(w, 'sem')}/samen`,
    body: { samen: true },
    lees: lees(w),
  })),
  sample('meting.kiezen', 'sem', async (w) => {
    await w.owner('delete from leefgebiedkeuze where casus_id = $1', [w.steunId])
    return { pad: `${at(w)}/leefgebieden/onderwijs`, versie: 0, body: keuze, lees: lees(w) }
  }),
  sample('meting.in_plan', 'nadia', async (w) => {
    await wens(w)
    return {
      pad: `${at(w)}/leefgebieden/onderwijs/plan`,
      body: {
        soort: 'onderwijs',
        doel: 'Ik wil naar een andere klas.',
        actie: 'Wij bellen samen de mentor.',
        eigenaarId: await wie(w, 'nadia'),
        datum: w.dag(7),
        tegenprestatie: 'Ik ga mee.',
        publiek: { wie: 'allen', jeugdigeVanaf: w.dag(0) },
      },
      lees: [{ pad: `${at(w)}/plan` }],
    }
  }),
  sample('verbondenheid.zeggen', 'sem', async (w) => {
    await w.owner('delete from verbondenheid where casus_id = $1', [w.steunId])
    return {
      pad: `${at(w)}/verbondenheid/${await wie(w, 'nadia')}/T0`,
      versie: 0,
      body: drie,
      lees: lees(w, 'nadia'),
    }
  }),
  sample('gas.afspreken', 'nadia', async (w) => ({
    pad: `/v1/sporen/${await spoor(w)}/gas-doelen`,
    body: stappen,
    lees: lees(w),
  })),
  sample('gas.scoren', 'nadia', async (w) => ({
    pad: `/v1/gas-doelen/${await gas(w)}/scores/T0`,
    versie: 1,
    body: { score: -1 },
    lees: lees(w),
  })),
  sample('meting.uitslag', 'nadia', async (w) => ({
    pad: `${at(w)}/meetuitslagen`,
    body: {
      instrument: { code: 'zrm-j', versie: 1 },
      moment: 'T0',
      afgenomenOp: '2026-11-01',
      afgenomenDoor: 'Nadia Haddou',
      waarden: [{ leefgebied: 'financien', waarde: 3 }],
    },
    lees: lees(w),
  })),
]
