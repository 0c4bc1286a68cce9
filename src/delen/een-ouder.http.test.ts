import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMetingWereld, type MetingMens, type MetingWereld } from '../testing/meting-wereld.ts'

// Two parents under one roof: what is for one of them stays for that one, also when it is answered or corrected.
const dag = '2026-11-02'
let w: MetingWereld
let at: string
let linda: string
beforeAll(async () => {
  w = await createMetingWereld('steun')
  at = `/v1/casussen/${w.casusId}/bijdragen`
  const [row] = await w.owner(`select persoon_id from betrokkenheid where casus_id = $1 and id = $2`, [
    w.casusId,
    w.wie.linda,
  ])
  linda = String(row?.persoon_id)
})
afterAll(() => w?.close())

const post = async (wie: MetingMens, pad: string, body: unknown, kop = {}): Promise<string> => {
  const answer = await (await w.als(wie)).call('POST', pad, body, kop)
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 201 })
  return answer.body.id
}
const words = async (wie: MetingMens, id: string) =>
  JSON.stringify((await (await w.als(wie)).call('GET', `${at}/${id}`)).body)

const goed = (publiek: Record<string, unknown>) => ({
  soort: 'goed',
  categorie: 'onderwijs',
  tekst: 'Sem was er elke dag.',
  noodzaak: 'Om samen te zien wat lukt.',
  publiek: { wie: 'allen', jeugdigeVanaf: dag, ouderVanaf: dag, ...publiek },
})

test('wat de jongere alleen zijn moeder terugzegt op een bericht dat beide ouders lezen, leest zijn vader niet', async () => {
  const id = await post('marieke', at, goed({}))
  await post('sem', `${at}/${id}/weerwoorden`, {
    tekst: 'Dit zeg ik alleen tegen mama.',
    publiek: { wie: 'eigen', ouderVanaf: dag, ouderIds: [linda] },
  })
  expect(await words('linda', id)).toContain('Dit zeg ik alleen tegen mama.')
  expect(await words('karim', id)).toContain('Sem was er elke dag.')
  expect(await words('karim', id)).not.toContain('tegen mama')
})

test('een betere tekst van wat één ouder leest, is er niet opeens voor allebei', async () => {
  const old = await post('marieke', at, goed({ ouderIds: [linda] }))
  const id = await post(
    'marieke',
    `${at}/${old}/correcties`,
    { ...goed({}), publiek: undefined, tekst: 'Sem was er bijna elke dag.', reden: 'Eén dag niet.' },
    { 'if-match': '"1"' },
  )
  expect(await words('linda', id)).toContain('bijna elke dag')
  expect((await (await w.als('karim')).call('GET', `${at}/${id}`)).status).toBe(404)
})

test('wie een bericht al las, leest ook de betere tekst: minder ouders kan niet, meer wel', async () => {
  const correct = async (old: string, publiek: Record<string, unknown>) =>
    (await w.als('marieke')).call(
      'POST',
      `${at}/${old}/correcties`,
      { ...goed(publiek), tekst: 'Sem was er vaak.', reden: 'Niet elke dag.' },
      { 'if-match': '"1"' },
    )
  const both = await post('marieke', at, goed({}))
  const { status, body } = await correct(both, { ouderIds: [linda] })
  expect([status, body.reden ?? body.code, body.errors.map((e: { veld: string }) => e.veld)]).toEqual([
    409,
    'smaller',
    ['publiek.ouderIds'],
  ])
  expect(await words('karim', both)).toContain('Sem was er elke dag.')
  const one = await post('marieke', at, goed({ ouderIds: [linda] }))
  const wider = await correct(one, {})
  expect(wider.status).toBe(201)
  expect(await words('karim', wider.body.id)).toContain('Sem was er vaak.')
})
