import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWereld, type Wereld } from '../testing/samples.ts'
import { statementsOf } from '../testing/tasten/verzonden.ts'
import { seal } from './pending-sign-in.ts'
import { codeHash } from './uitnodiging-code.ts'

const codes = {
  verzonnen: 'KKKK-LLLL-MMMM',
  gebruikt: 'AAAA-BBBB-CCCC',
  verlopen: 'DDDD-EEEE-FFFF',
  gestopt: 'GGGG-HHHH-JJJJ',
} as const

let w: Wereld
beforeAll(async () => {
  w = await createWereld()
  const { verzonnen: _, ...handedOver } = codes
  for (const [wat, code] of Object.entries(handedOver))
    await w.owner(
      `insert into uitnodiging (casus_id, betrokkenheid_id, code_hash, door, geldig_tot, gebruikt_op)
        select $1, $2, $3, $4, sec.nu() + case when $5 = 'verlopen' then interval '-1 hour' else interval '1 day' end,
          case when $5 = 'gebruikt' then sec.nu() end`,
      [w.casusId, w.wie.linda, codeHash(code), w.actor.marieke, wat],
    )
  await w.owner('update betrokkenheid set tot = sec.vandaag() - 1 where id = $1', [w.wie.linda])
})
afterAll(() => w.api.close())

async function redeem(code: string) {
  const proof = seal(w.api.database.key, { issuer: 'elders', sub: 'iemand', naar: '/portaal' })
  const headers = { cookie: `__Host-inloggen=${proof}` }
  const { answer, sent } = await statementsOf(() =>
    w.api.nobody.call('POST', '/inloggen/code', { code }, headers),
  )
  return {
    status: answer.status,
    body: answer.body,
    lengte: answer.raw.length,
    headers: Object.keys(answer.headers),
    sent,
  }
}

test('een verzonnen, gebruikte of verlopen code, en een code van wie niet meer meedoet: vier keer hetzelfde', async () => {
  const absent = await redeem(codes.verzonnen)
  expect(absent.status).toBe(404)
  for (const code of [codes.gebruikt, codes.verlopen, codes.gestopt])
    expect([code, await redeem(code)]).toEqual([code, absent])
})

test('raden houdt op: na een paar codes is het even stil, voor een goede code net zo', async () => {
  const seen = []
  for (let tries = 0; tries < 110 && seen.at(-1) !== 429; tries++)
    seen.push((await redeem(codes.verzonnen)).status)
  expect(seen.at(-1)).toBe(429)
  expect((await redeem(codes.gestopt)).status).toBe(429)
})
