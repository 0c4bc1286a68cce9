import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApi } from '../api.ts'
import { readConfig } from '../kernel/config.ts'
import { type Database, openDatabase } from '../kernel/db.ts'
import { findFreePort } from '../testing/free-port.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { type Pending, seal, unseal } from './pending-sign-in.ts'
import { signIn } from './sign-in.ts'

let database: TestDatabase
let db: Database
let app: FastifyInstance
let address: string

beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  db = openDatabase(database.appUrl, 4)
  app = await listen()
})
afterAll(async () => {
  await app.close()
  await db.close()
  await database.drop()
})

/** The address is part of the configuration, so a port is chosen first; one that another process took meanwhile is given up for another. */
async function listen(): Promise<FastifyInstance> {
  const port = await findFreePort()
  address = `http://127.0.0.1:${port}`
  const config = readConfig({ VERBONDEN_DEMO: 'true', VERBONDEN_LOGNIVEAU: 'silent' })
  const made = await createApi({ ...config, address }, db, database.key)
  try {
    await made.listen({ host: '127.0.0.1', port })
    return made
  } catch (error) {
    await made.close()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    return listen()
  }
}

/** A browser as far as signing in goes: it keeps cookies and follows one redirect at a time. */
class Browser {
  readonly cookies = new Map<string, string>()
  readonly set: string[] = []
  async go(
    path: string,
    form?: Record<string, string>,
  ): Promise<{ status: number; to: string; text: string }> {
    const answer = await fetch(new URL(path, address), {
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map(([k, v]) => `${k}=${v}`).join('; '), origin: address },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of answer.headers.getSetCookie()) {
      this.set.push(line)
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() }
  }
  /** Signs in at the provider and stops at the address that leads back to us. */
  async untilBack(gebruiker: string, naar = '/casussen'): Promise<string> {
    let { to } = await this.go(`/inloggen?naar=${encodeURIComponent(naar)}`)
    for (let step = 0; step < 8; step++) {
      if (to.includes('/inloggen/terug')) return to
      const next = to.includes('/demo/kies/') ? await this.go(to, { gebruiker }) : await this.go(to)
      to = next.to
    }
    throw new Error(`never came back: ${to}`)
  }
  get session(): string | undefined {
    return this.cookies.get('__Host-sessie')
  }
  get pending(): Pending | undefined {
    return unseal(database.key, this.cookies.get('__Host-inloggen'))
  }
}

async function who(browser: Browser): Promise<number> {
  return (await browser.go('/v1/sessie')).status
}

test('inloggen leidt terug naar waar iemand heen wilde, met een cookie die alleen hier en alleen veilig reist', async () => {
  const browser = new Browser()
  const { to } = await browser.go(await browser.untilBack('marieke'))
  expect(to).toBe('/casussen')
  const line = browser.set.find((c) => c.startsWith('__Host-sessie=')) ?? ''
  expect(line.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure'])
  const sealed = browser.set.find((c) => c.startsWith('__Host-inloggen=')) ?? ''
  expect(sealed).toMatch(/; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/)
  expect(browser.pending).toBeUndefined()
  expect(await who(browser)).toBe(200)
})

test('wie twee keer inlogt, krijgt twee verschillende sessies', async () => {
  const [one, two] = [new Browser(), new Browser()]
  for (const browser of [one, two]) await browser.go(await browser.untilBack('rob'))
  expect(one.session).not.toBe(two.session)
  expect(one.session?.length).toBe(43)
})

test.each(['https://elders.example', '//elders.example', '/\\elders.example', 'javascript:alert(1)'])(
  'inloggen leidt nooit naar een andere website: %s',
  async (naar) => {
    const browser = new Browser()
    const { to } = await browser.go(await browser.untilBack('rob', naar))
    expect(new URL(to, address).origin).toBe(address)
  },
)

/** What changes on the way back, or in what the browser remembers. */
const tampered: [
  string,
  (back: URL, pending: Extract<Pending, { verifier: string }>, browser: Browser) => void,
][] = [
  ['een verkeerde state', (back) => back.searchParams.set('state', 'anders')],
  ['geen state', (back) => back.searchParams.delete('state')],
  ['een code van niemand', (back) => back.searchParams.set('code', 'verzonnen')],
  ['een vreemde issuer', (back) => back.searchParams.set('iss', 'https://elders.example/oidc')],
  [
    'een andere PKCE-verifier',
    (_back, pending, browser) =>
      browser.cookies.set('__Host-inloggen', seal(database.key, { ...pending, verifier: 'a'.repeat(43) })),
  ],
  [
    'een andere nonce',
    (_back, pending, browser) =>
      browser.cookies.set('__Host-inloggen', seal(database.key, { ...pending, nonce: 'anders' })),
  ],
]

test.each(tampered)('met %s komt niemand binnen', async (_what, change) => {
  const browser = new Browser()
  const back = new URL(await browser.untilBack('marieke'), address)
  const pending = browser.pending
  if (!pending || !('verifier' in pending)) throw new Error('nothing remembered')
  change(back, pending, browser)
  const { to } = await browser.go(back.pathname + back.search)
  expect(to).toBe('/inloggen/mislukt')
  expect([browser.session, await who(browser)]).toEqual([undefined, 401])
})

test('wie niet zelf begon met inloggen, wordt niet andermans gebruiker', async () => {
  const [attacker, victim] = [new Browser(), new Browser()]
  const back = await attacker.untilBack('marieke')
  expect((await victim.go(back)).to).toBe('/inloggen')
  expect(victim.session).toBeUndefined()
  await victim.go('/inloggen')
  expect((await victim.go(back)).to).toBe('/inloggen/mislukt')
  expect(victim.session).toBeUndefined()
})

test('een code werkt één keer', async () => {
  const browser = new Browser()
  const back = await browser.untilBack('marieke')
  const remembered = browser.cookies.get('__Host-inloggen') ?? ''
  expect((await browser.go(back)).to).toBe('/casussen')
  const again = new Browser()
  again.cookies.set('__Host-inloggen', remembered)
  expect((await again.go(back)).to).toBe('/inloggen/mislukt')
  expect(again.session).toBeUndefined()
})

test('een verlopen of veranderd geheugen telt niet', async () => {
  const browser = new Browser()
  const back = await browser.untilBack('marieke')
  const sealed = browser.cookies.get('__Host-inloggen') ?? ''
  // Another letter than the one that stood there, in a place where all of a letter counts.
  const changed = sealed.at(-9) === 'A' ? 'B' : 'A'
  browser.cookies.set('__Host-inloggen', `${sealed.slice(0, -9)}${changed}${sealed.slice(-8)}`)
  expect((await browser.go(back)).to).toBe('/inloggen')
  browser.cookies.set(
    '__Host-inloggen',
    seal(Buffer.alloc(32, 7), { issuer: 'x', sub: 'marieke', naar: '/' }),
  )
  expect((await browser.go(back)).to).toBe('/inloggen')
  expect(browser.session).toBeUndefined()
})

test('de inlogdienst geeft zonder PKCE geen code, en zonder verifier geen bewijs', async () => {
  const query = new URLSearchParams({
    client_id: 'verbonden',
    redirect_uri: `${address}/inloggen/terug`,
    response_type: 'code',
    scope: 'openid',
    state: 's',
  })
  const { to } = await new Browser().go(`/oidc/auth?${query}`)
  expect(new URL(to, address).searchParams.get('error')).toBe('invalid_request')
  const browser = new Browser()
  const code = new URL(await browser.untilBack('marieke'), address).searchParams.get('code') ?? ''
  const answer = await fetch(`${address}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from('verbonden:geraden').toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: `${address}/inloggen/terug`,
    }),
  })
  expect(answer.status).toBe(401)
})

test('wie de inlogdienst kent maar geen toegang heeft, krijgt een vraag om een code en geen sessie', async () => {
  const browser = new Browser()
  expect((await browser.go(await browser.untilBack('onbekende'))).to).toBe('/portaal/code')
  expect([browser.session, await who(browser)]).toEqual([undefined, 401])
  const wrong = await fetch(`${address}/inloggen/code`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: address,
      cookie: `__Host-inloggen=${browser.cookies.get('__Host-inloggen')}`,
    },
    body: JSON.stringify({ code: 'AAAA-BBBB-CCCC' }),
  })
  expect(wrong.status).toBe(404)
  expect(wrong.headers.getSetCookie().join()).not.toContain('__Host-sessie')
})

test('een account hoort bij één inlogdienst: dezelfde naam bij een andere is een ander', async () => {
  const terms = { inactiefMinuten: 30, maxUren: 10 }
  await expect(
    signIn(db, database.key, terms, 'https://elders.example/oidc', 'marieke'),
  ).rejects.toMatchObject({ code: 'geen_toegang' })
  await expect(
    signIn(db, Buffer.alloc(32, 7), terms, 'https://elders.example/oidc', 'marieke'),
  ).rejects.toMatchObject({ code: 'niet_ingelogd' })
})
