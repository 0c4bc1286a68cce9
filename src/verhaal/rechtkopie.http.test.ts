import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRechtenWereld, type RechtenWereld } from '../testing/rechten-wereld.ts'

let w: RechtenWereld
beforeAll(async () => {
  w = await createRechtenWereld()
})
afterAll(() => w?.api.close())

let n = 0
const call = async (wie: string, method: 'POST' | 'PUT' | 'GET', pad: string, body?: unknown) => {
  const kop = method === 'POST' ? { 'idempotency-key': `verhaalkopie-${n++}` } : {}
  const answer = await (await w.als(wie)).call(method, pad, body, kop)
  if (answer.status > 299)
    throw new Error(`${wie} ${method} ${pad}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}
/** Asks for the file within the casus and lets the contactpunt check who asked; answers what of the story it then reads. */
async function gevraagd(wie: string) {
  const { id } = await call(wie, 'POST', `/v1/casussen/${w.casusId}/verzoeken`, {
    soort: 'inzage',
    tekst: 'Wat staat er?',
    bijdrageId: null,
  })
  await w.stap(id, 'aanvrager', { ...w.nagegaan, bevoegdheid: 'zelf' })
  return (await w.stukken(id)).filter(({ tabel }) => tabel.startsWith('verhaal'))
}

test('vraagt Sem zijn dossier op, dan staat erin wat hij daar aan iemand gaf, en niet wat niemand kreeg', async () => {
  const given = await call('sem', 'POST', '/v1/verhaaldelen', { titel: '', tekst: 'Voor Nadia geschreven.' })
  await call('sem', 'POST', '/v1/verhaaldelen', { titel: '', tekst: 'Voor niemand geschreven.' })
  const { plannen } = await call('sem', 'GET', '/v1/verhaaldelen')
  const [mens] = plannen.find((p: { casusId: string }) => p.casusId === w.casusId).mensen
  await call('sem', 'POST', `/v1/verhaaldelen/${given.id}/lezers`, {
    betrokkenheidId: mens.betrokkenheidId,
    wie: 'mens',
  })
  const stukken = await gevraagd('sem')
  expect(stukken.map(({ tabel }) => tabel).sort()).toEqual(['verhaaldeel', 'verhaaldeling'])
  expect(JSON.stringify(stukken)).toContain('Voor Nadia geschreven.')
  expect(JSON.stringify(stukken)).not.toContain('Voor niemand geschreven.')
})

test('vraagt zijn moeder het, dan komt zijn verhaal er niet bij', async () => {
  expect(await gevraagd('linda')).toEqual([])
})
