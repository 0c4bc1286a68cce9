import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWereld, type Sample, samples, type Verzoek, type Wereld } from '../samples.ts'
import { type Ogen, openOgen } from './ogen.ts'
import { databaseWords, gehoord, type Indruk, idsIn, indrukVan, inventId, putAt } from './tast.ts'

let w: Wereld
let ogen: Ogen
beforeAll(async () => {
  w = await createWereld()
  // In the casus of the samples too, something stands that most do not see: police, and what the gemeente keeps to itself.
  await w.owner(
    `update betrokkenheid set publiek = array[$2::uuid, $3::uuid] where casus_id = $1 and actor_id in ($4, $5)`,
    [w.casusId, w.organisatie.marieke, w.organisatie.rob, w.actor.rob, w.actor.tim],
  )
  await w.doe('marieke', 'POST', `/v1/casussen/${w.casusId}/bijdragen`, {
    soort: 'zorg',
    categorie: 'wonen',
    tekst: 'Dit houdt de gemeente voor zich.',
  })
  ogen = await openOgen(w)
})
afterAll(async () => {
  await ogen.close()
  await w.api.close()
})

/** Who keeps and destroys may name any casus that ended or must wait, by that mandate; which there are they know. */
const bewaart = new Set(['voorstel.maken', 'bewaarstop.leggen'])
const named = samples.map((s, nr) => [`${s.act} (${nr}, ${s.als})`, s] as const)
let tried = 0

test.each(named)(
  '%s: wat en wie je niet ziet, is als iets verzonnens en als wie niet meedoet',
  async (_naam, s) => {
    const places = idsIn((await s.maak(w)).body)
    const things = places.filter(({ id }) => !isPublic(id))
    if (things.length > 0) await tryThings(s, things)
    const people = places.filter(({ id }) => isPublic(id))
    const isSeen = people.length > 0 && (await ogen.ziet(s.als, w.wie.rob ?? ''))
    if (s.act !== 'casus.vaste_persoon' && !isSeen) await tryPeople(s, people)
  },
)

type Place = ReturnType<typeof idsIn>[number]

async function tryThings(s: Sample, places: readonly Place[]): Promise<void> {
  const all = await ogen.verborgen(s.als)
  const hidden = all.filter(({ tabel }) => !(bewaart.has(s.act) && tabel === 'casus'))
  for (const { plek } of places) {
    const absent = await attempt(s, plek, inventId())
    for (const { tabel, id } of nearest(hidden, plek)) {
      tried += 1
      expect([plek.join('.'), tabel, await attempt(s, plek, id)]).toEqual([plek.join('.'), tabel, absent])
    }
  }
}

async function tryPeople(s: Sample, places: readonly Place[]): Promise<void> {
  for (const { plek, id } of places) {
    const kind = Object.values(w.actor).includes(id) ? 'actor' : 'organisatie'
    tried += 1
    const hidden = await attempt(s, plek, hiddenPeople()[kind])
    const absent = await attempt(s, plek, (await outsiders())[kind])
    expect([plek.join('.'), hidden]).toEqual([plek.join('.'), absent])
  }
}

test('wie verborgen meedoet en vaste persoon wordt, krijgt hetzelfde antwoord en is daarna voor iedereen te zien', async () => {
  const choose = async (actorId: string) => {
    const { versie } = await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}`)
    const body = { keuze: 'iemand', actorId, gekozenDoorJeugdige: true, op: w.dag(-1) }
    const pad = `/v1/casussen/${w.casusId}/vaste-persoon`
    const { sent: _, ...answer } = await indrukVan(w, 'nadia', 'casus.vaste_persoon', { pad, versie, body })
    const after = await w.doe('marieke', 'GET', `/v1/casussen/${w.casusId}`)
    await w.doe('marieke', 'PUT', pad, { ...body, actorId: w.actor.nadia }, after.versie)
    return { ...answer, headers: {}, body: Object.keys(answer.body as object) }
  }
  expect(await ogen.ziet('nadia', w.wie.rob ?? '')).toBe(false)
  const [hidden, absent] = [await choose(w.actor.rob ?? ''), await choose((await outsiders()).actor)]
  expect(hidden).toEqual(absent)
  expect(hidden.status).toBe(200)
  expect(await ogen.ziet('nadia', w.wie.rob ?? '')).toBe(true)
})

test('geen weigering noemt een naam uit de database', async () => {
  expect(await databaseWords(w, gehoord)).toEqual([])
})

test('er is genoeg getast', () => expect(tried).toBeGreaterThan(70))

const isPublic = (id: string) => [...Object.values(w.actor), ...Object.values(w.organisatie)].includes(id)
const hiddenPeople = () => ({ actor: w.actor.rob ?? '', organisatie: w.organisatie.rob ?? '' })
/** Someone of a party of the regime who takes no part, and an organisation without anyone in the casus. */
async function outsiders() {
  const [row] = await w.owner(
    `select (array_agg(a.id order by a.naam, a.id))[1] as actor, o.id as organisatie from organisatie o join actor a on a.organisatie_id = o.id
      where o.soort in ('leerplicht', 'woningcorporatie', 'wijkteam') and not exists (
        select from betrokkenheid b where b.casus_id in ($1, $2) and b.organisatie_id = o.id) group by o.id order by o.naam limit 1`,
    [w.casusId, w.steunId],
  )
  return { actor: row?.actor ?? '', organisatie: row?.organisatie ?? '' }
}

/** A new request each time: one that succeeds uses up what it is about. */
async function attempt(s: Sample, plek: string[], id: string): Promise<Indruk> {
  const verzoek: Verzoek = await s.maak(w)
  const body = putAt(verzoek.body, plek, id) as Record<string, unknown>
  return indrukVan(w, s.als, s.act, { ...verzoek, body }, true)
}

/** What this field could mean by its name, and a casus, a person and a bijdrage besides. */
function nearest(hidden: readonly { tabel: string; id: string }[], plek: readonly string[]) {
  const name =
    plek
      .filter((part) => !/^\d+$/.test(part))
      .at(-1)
      ?.toLowerCase() ?? ''
  const always = ['casus', 'persoon', 'bijdrage', 'betrokkenheid']
  return hidden.filter(({ tabel }) => always.includes(tabel) || name.includes(tabel.slice(0, 6)))
}
