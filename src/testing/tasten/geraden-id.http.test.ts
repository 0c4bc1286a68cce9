import { afterAll, beforeAll, expect, test } from 'vitest'
import { matrix } from '../matrix.ts'
import { routeOf } from '../samples/perform.ts'
import { createWereld, type Persona, sampleOf, type Verzoek, type Wereld } from '../samples.ts'
import { type Ogen, openOgen } from './ogen.ts'
import { databaseWords, gehoord, idsOf, indrukVan, inventId } from './tast.ts'

let w: Wereld
let ogen: Ogen
beforeAll(async () => {
  w = await createWereld()
  ogen = await openOgen(w)
})
afterAll(async () => {
  await ogen.close()
  await w.api.close()
})

const isPlaced = (act: string) => routeOf(act).path.includes('{')
/** A stranger, someone in the casus without sight of this, young person and parent: of each the first who is blind here. */
const kinds: readonly (readonly Persona[])[] = [
  ['eva', 'fatima', 'ineke'],
  ['bart', 'rob', 'nadia', 'marieke'],
  ['sem', 'linda'],
  ['noa'],
]
const blind = [...matrix].flatMap(([act, row]) => {
  const who = kinds.flatMap((kind) => kind.find((p) => row[p] === 'niet_gevonden') ?? [])
  return isPlaced(act) && who.length > 0 ? [[act, who] as const] : []
})

/** Ways to ask that could be answered before sight is looked at: with a version, a wrong one, none, or a key of one's own. */
const ways: Record<string, (v: Verzoek) => Verzoek> = {
  'zoals het hoort': (v) => v,
  'zonder If-Match': ({ versie: _, ...v }) => v,
  'met een oude versie': (v) => (v.versie === undefined ? v : { ...v, versie: 90 }),
  'If-None-Match': (v) => ({ ...v, headers: { ...v.headers, 'if-none-match': `"${v.versie ?? 1}"` } }),
  'met een sleutel': (v) => ({ ...v, headers: { ...v.headers, 'idempotency-key': 'tasten-1' } }),
}

test('er is iets te tasten: vreemden, deelnemers en familie zijn ergens blind', () => {
  expect(blind.length).toBeGreaterThan(100)
  expect(new Set(blind.flatMap(([, who]) => who)).size).toBeGreaterThan(5)
})
let compared = 0

test.each(blind)('%s: wat je niet ziet, is precies als wat er niet is', async (act, who) => {
  const verzoek = await sampleOf(act).maak(w)
  for (const [nr, als] of who.entries()) {
    const invented = { ...verzoek, pad: await inventUnseen(als, verzoek.pad) }
    // All that the path names is seen: what is missing is a part of it, such as a letter that was never made.
    if (invented.pad === verzoek.pad) continue
    compared += 1
    // The other ways are tried by one of them: they part before it matters who asks.
    for (const [way, change] of Object.entries(ways).slice(0, nr === 0 ? undefined : 1)) {
      const [hidden, absent] = [
        await indrukVan(w, als, act, change(verzoek)),
        await indrukVan(w, als, act, change(invented)),
      ]
      expect([als, way, hidden]).toEqual([als, way, absent])
      expect(hidden.status).toBeGreaterThanOrEqual(400)
      expect(hidden.headers).not.toHaveProperty('etag')
    }
  }
})

test('bijna overal is vergeleken', () => expect(compared).toBeGreaterThan(blind.length * 1.5))

test('geen weigering noemt een naam uit de database', async () => {
  expect(await databaseWords(w, gehoord)).toEqual([])
})

/** The path with another key for each that this persona doesn't see: what they see they may know of. */
async function inventUnseen(als: string, pad: string): Promise<string> {
  let invented = pad
  for (const id of idsOf(pad)) if (!(await ogen.ziet(als, id))) invented = invented.replace(id, inventId())
  return invented
}
