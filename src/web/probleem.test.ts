import { expect, test } from 'vitest'
import { Probleem, readProbleem } from './probleem.ts'

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  })

test('een weigering komt met haar reden over', async () => {
  const body = {
    status: 403,
    title: 'Niet betrokken',
    detail: 'Vraag het Nadia.',
    code: 'niet_betrokken',
    reden: 'rol',
  }
  const probleem = await readProbleem(answer(403, body))
  expect(probleem).toMatchObject({ soort: 'geweigerd', code: 'niet_betrokken', detail: 'Vraag het Nadia.' })
  expect(probleem.extra).toEqual({ reden: 'rol' })
  expect(probleem.canRetry).toBe(false)
})

test('alle fouten in de invoer komen mee, en wat er geen is niet', async () => {
  const errors = [{ veld: 'wat', code: 'leeg', melding: 'Schrijf wat je zag.' }, 'rommel', { veld: 1 }]
  const probleem = await readProbleem(answer(400, { errors }))
  expect(probleem.errors).toEqual([errors[0]])
})

test('ook een antwoord dat geen problem+json is, wordt een rustig probleem', async () => {
  const html = await readProbleem(answer(502, '<html>', { 'Content-Type': 'text/html' }))
  expect(html).toMatchObject({ soort: 'onverwacht', code: 'onbekend', canRetry: true })
  const broken = await readProbleem(answer(500, '{', {}))
  expect(broken.soort).toBe('onverwacht')
  expect(new Probleem({ status: 0 }).soort).toBe('netwerk')
  expect((await readProbleem(answer(429, {}, { 'Retry-After': '30' }))).retryAfter).toBe(30)
})
