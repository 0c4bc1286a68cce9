import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWereld, type Sample, samples, type Verzoek, type Wereld } from '../samples.ts'
import { type Ogen, openOgen } from './ogen.ts'
import { type Indruk, idsIn, indrukVan, inventId, putAt } from './tast.ts'

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

const named = samples.map((s, nr) => [`${s.act} (${nr}, ${s.als})`, s] as const)
let tried = 0

test.each(named)(
  '%s: een sleutel van iets dat je niet ziet, is als een verzonnen sleutel',
  async (_naam, s) => {
    const first = await s.maak(w)
    const places = idsIn(first.body).filter(({ id }) => !isPublic(id))
    if (places.length === 0) return
    const hidden = await ogen.verborgen(s.als)
    for (const { plek } of places) {
      const absent = await attempt(s, plek, inventId())
      for (const { tabel, id } of nearest(hidden, plek)) {
        tried += 1
        expect([plek.join('.'), tabel, await attempt(s, plek, id)]).toEqual([plek.join('.'), tabel, absent])
      }
    }
  },
)

test.each(named)('%s: wie verborgen meedoet, is als wie niet meedoet', async (_naam, s) => {
  const first = await s.maak(w)
  const [unseen, outside] = [hiddenPeople(), strangers()]
  for (const { plek, id } of idsIn(first.body).filter((one) => isPublic(one.id))) {
    const kind = Object.values(w.actor).includes(id) ? 'actor' : 'organisatie'
    if (await ogen.ziet(s.als, w.wie.rob ?? '')) return
    tried += 1
    expect([plek.join('.'), await attempt(s, plek, unseen[kind])]).toEqual([
      plek.join('.'),
      await attempt(s, plek, outside[kind]),
    ])
  }
})

test('er is genoeg getast', () => expect(tried).toBeGreaterThan(100))

const isPublic = (id: string) => [...Object.values(w.actor), ...Object.values(w.organisatie)].includes(id)
const hiddenPeople = () => ({ actor: w.actor.rob ?? '', organisatie: w.organisatie.rob ?? '' })
const strangers = () => ({ actor: w.actor.tom ?? '', organisatie: w.organisatie.tom ?? '' })

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
