import { afterAll, beforeAll, expect, test } from 'vitest'
import { clock } from '../kernel/clock.ts'
import { createOverlegWereld, hoursFromNow, ifMatch, type OverlegWereld } from '../testing/overleg-wereld.ts'
import type { Overleg } from './answers.ts'
import { type Act, type Scenario, scenarios } from './overleg.scenarios.ts'

let w: OverlegWereld
beforeAll(async () => {
  w = await createOverlegWereld()
})
afterAll(() => w.close())

const statuses = { ok: [200, 201], mag_niet: [403], niet_gevonden: [404], toestand: [409] } as const
const reden = 'De zaal was bezet.'

type Call = Parameters<OverlegWereld['personen']['sem']['call']>

/** The request of one act, as the persona's screen would send it. */
async function requestOf(act: Act, persona: Scenario['persona'], id: string): Promise<Call> {
  const seen = await w.lees('marieke', id)
  const [punt] = seen.agenda
  const deelname = (wie: string) => seen.deelnames.find((d) => d.betrokkenheidId === w.wie[wie])
  const own = deelname(persona) ?? deelname('sem')
  const other = deelname('sem')
  const version = ifMatch(seen.versie)
  const at = `/v1/overleggen/${id}`
  const answer = { aanwezigheid: 'komt', metWie: 'oom Hakim' }
  switch (act) {
    case 'lijst':
      return ['GET', `/v1/casussen/${w.casusId}/overleggen`]
    case 'plannen':
      return ['POST', `/v1/casussen/${w.casusId}/overleggen`, w.invoer()]
    case 'lezen':
      return ['GET', at]
    case 'verzetten': {
      const { begintOp, eindigtOp, plaats, doel, voorzitterId } = w.invoer({
        begintOp: hoursFromNow(96),
        eindigtOp: hoursFromNow(97),
      })
      return ['PATCH', at, { begintOp, eindigtOp, plaats, doel, voorzitterId, reden }, version]
    }
    case 'afgelasten':
      return ['POST', `${at}/afgelasting`, { reden }, version]
    case 'openen':
      return ['POST', `${at}/opening`, {}, version]
    case 'sluiten':
      return ['POST', `${at}/afsluiting`, { zonderAfsprakenReden: reden }, version]
    case 'uitnodigen':
      return ['POST', `${at}/deelnames`, { betrokkenheidId: w.wie.bart }]
    case 'antwoorden_zelf':
      return ['PUT', `/v1/deelnames/${own?.id}`, answer, ifMatch(own?.versie ?? 0)]
    case 'antwoorden_ander':
      return ['PUT', `/v1/deelnames/${other?.id}`, answer, ifMatch(other?.versie ?? 0)]
    case 'voorbereiden_zelf':
      return [
        'PUT',
        `/v1/deelnames/${own?.id}/voorbereiding`,
        { tekst: 'Ik wil vertellen hoe het gaat.' },
        ifMatch(0),
      ]
    case 'voorbereiden_ander':
      return [
        'PUT',
        `/v1/deelnames/${other?.id}/voorbereiding`,
        { tekst: 'Sem zei: ik wil een andere klas.' },
        ifMatch(0),
      ]
    case 'agendapunt':
      return ['POST', `${at}/agendapunten`, { titel: 'Hoe kom ik er?' }]
    case 'agendapunt_uit_bron':
      return ['POST', `${at}/agendapunten`, { bron: 'vraag', bronId: null }]
    case 'punt_wijzigen':
      return [
        'PATCH',
        `/v1/agendapunten/${punt?.id}`,
        { titel: 'Andere woorden', besproken: false },
        ifMatch(punt?.versie ?? 0),
      ]
    case 'punt_verwijderen':
      return ['DELETE', `/v1/agendapunten/${punt?.id}`, undefined, ifMatch(punt?.versie ?? 0)]
    case 'ordenen':
      return ['PUT', `${at}/agenda`, { volgorde: seen.agenda.map((p) => p.id) }, version]
    case 'voorstellen':
      return ['GET', `${at}/agenda-voorstellen`]
    case 'inbrengen':
      return [
        'POST',
        `/v1/agendapunten/${punt?.id}/inbreng`,
        { betrokkenheidId: w.wie.sem, tekst: 'Ik wil dit echt.' },
      ]
    case 'besluiten':
      return ['POST', `/v1/agendapunten/${punt?.id}/besluiten`, { tekst: 'Sem kiest zelf.' }]
    case 'besluit_wijzigen': {
      const made = punt?.besluiten[0]?.id ?? (await besluit(punt?.id ?? ''))
      return ['PATCH', `/v1/besluiten/${made}`, { tekst: 'Beter verwoord.' }, ifMatch(1)]
    }
    case 'afspreken':
      return ['POST', `/v1/agendapunten/${punt?.id}/afspraken`, afspraak()]
    case 'verslag':
      return ['GET', `${at}/verslag`]
    case 'vrijgeven':
      return ['POST', `${at}/vrijgave`, {}]
    case 'weerwoord':
      return ['POST', `${at}/weerwoorden`, { tekst: 'Ik zei het anders.' }]
    case 'uitnodiging':
      return ['GET', `${at}/uitnodiging`]
  }
}

const afspraak = (anders: Record<string, unknown> = {}) => ({
  spoorId: w.sporen.onderwijs,
  tekst: 'Samen kijken op school',
  eigenaarId: w.wie.bart,
  datum: clock.today(),
  ...anders,
})
const besluit = async (puntId: string) =>
  (await w.personen.marieke.call('POST', `/v1/agendapunten/${puntId}/besluiten`, { tekst: 'Sem kiest.' }))
    .body.id as string

/** Everything that hangs on one overleg, to see that a refusal changed nothing. */
const contents = async (id: string) =>
  JSON.stringify(
    await w.owner(
      `select to_jsonb(o) as rij from overleg o where o.id = $1
      union all select to_jsonb(d) from deelname d where d.overleg_id = $1
      union all select to_jsonb(v) from voorbereiding v where v.overleg_id = $1
      union all select to_jsonb(g) from agendapunt g where g.overleg_id = $1
      union all select to_jsonb(i) from inbreng i join agendapunt g on g.id = i.agendapunt_id where g.overleg_id = $1
      union all select to_jsonb(b) from besluit b where b.overleg_id = $1
      union all select to_jsonb(f) from verslag_vrijgave f where f.overleg_id = $1
      union all select to_jsonb(w) from weerwoord w where w.over_id = $1
      union all select to_jsonb(a) from afspraak a where a.overleg_id = $1`,
      [id],
    ),
  )

test.each(scenarios.map((s) => [`${s.persona}, ${s.act}, ${s.situatie}: ${s.zin}`, s] as const))(
  '%s',
  async (_title, s) => {
    const id = await w.overleg(s.situatie)
    const call = await requestOf(s.act, s.persona, id)
    const before = await contents(id)
    const answer = await w.personen[s.persona].call(...call)
    expect(statuses[s.verwacht], JSON.stringify(answer.body)).toContain(answer.status)
    if (s.verwacht === 'ok') return
    expect(answer.body.code).toBe(s.verwacht)
    if (s.verwacht !== 'niet_gevonden') expect(answer.body.reden).toBeTruthy()
    expect(await contents(id)).toBe(before)
  },
)

test('iedere persoon wordt ergens geweigerd, en iedere daad kent een weigering', () => {
  const refused = scenarios.filter((s) => s.verwacht !== 'ok')
  for (const { persona, act } of scenarios) {
    expect(refused.some((r) => r.persona === persona) || persona === 'nadia', persona).toBe(true)
    expect(
      refused.some((r) => r.act === act),
      act,
    ).toBe(true)
  }
})

test('zonder sessie komt niemand bij een overleg', async () => {
  const id = await w.overleg('gepland')
  expect((await w.api.nobody.call('GET', `/v1/overleggen/${id}`)).status).toBe(401)
  expect((await w.api.nobody.call('GET', `/v1/overleggen/${id}/verslag`)).status).toBe(401)
})

test('mijn overleggen zijn die waarvoor ik ben uitgenodigd', async () => {
  const id = await w.overleg('gepland')
  const mine = async (wie: keyof OverlegWereld['personen']) =>
    (await w.personen[wie].call('GET', '/v1/overleggen')).body.overleggen.map((o: Overleg) => o.id)
  expect(await mine('bart')).toContain(id)
  expect(await mine('rob')).not.toContain(id)
  expect(await mine('tom')).not.toContain(id)
})
