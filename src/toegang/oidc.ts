import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as client from 'openid-client'
import { signInProof } from '../kernel/context-key.ts'
import { type Database, sql } from '../kernel/db.ts'
import { fromDatabase, Problem } from '../kernel/errors.ts'
import {
  clearedSessionCookie,
  readSessionCookie,
  sessionCookieHeader,
} from '../kernel/http/session-cookie.ts'
import { type Pending, seal, unseal } from './pending-sign-in.ts'
import { safePath } from './safe-path.ts'
import { type SessionTerms, signIn } from './sign-in.ts'
import { codeHash } from './uitnodiging-code.ts'

export type OidcOptions = {
  db: Database
  key: Buffer
  terms: SessionTerms
  /** Our own public address, `https://…`, without a trailing slash. */
  address: string
  issuer: string
  clientId: string
  clientSecret: string
  /** Under which issuer accounts stand in the database, when that is not the provider's address (the demo). */
  issuerInDatabase?: string
  /** Whether young people and parents get in here, with a code that someone handed over. */
  portaal: boolean
}

const pendingCookie = '__Host-inloggen'
const pendingHeader = (value: string, age = 600) =>
  `${pendingCookie}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${age}`

/** Sign-in by OpenID Connect, authorization code with PKCE (RFC 7636), with any provider; sign-out; a code handed over in person. */
export async function registerOidc(app: FastifyInstance, options: OidcOptions): Promise<void> {
  const provider = lazily(() => discover(options))
  await app.register((scope) => registerDoor(scope, provider, options))
}

/** Nobody tries the door more than a hundred times a minute from one address: codes and sign-ins can't be guessed. */
async function registerDoor(
  app: FastifyInstance,
  provider: () => Promise<client.Configuration>,
  options: OidcOptions,
): Promise<void> {
  await app.register(rateLimit, {
    max: 100,
    timeWindow: '1 minute',
    errorResponseBuilder: () =>
      new Problem('te_vaak', 'Dat was vaak achter elkaar. Wacht een minuut en probeer het dan weer.'),
  })
  app.get('/inloggen', async (request, reply) => {
    // The provider comes back to one address, and what it must find there was remembered for that address only.
    if (request.headers.host !== new URL(options.address).host)
      return reply.redirect(options.address + request.url)
    return startSignIn(await provider(), options, request, reply)
  })
  app.get('/inloggen/terug', async (request, reply) =>
    finishSignIn(await provider(), options, request, reply),
  )
  if (options.portaal)
    app.post('/inloggen/code', async (request, reply) => redeemCode(options, request, reply))
  app.delete('/v1/sessie', async (request, reply) => signOut(options.db, request, reply))
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error) => {
      made = undefined
      throw new Problem(
        'niet_bereikbaar',
        'De inlogdienst is even niet bereikbaar. Probeer het zo nog eens.',
        { cause: error },
      )
    })
    return made
  }
}

function discover({ issuer, clientId, clientSecret }: OidcOptions): Promise<client.Configuration> {
  const url = new URL(issuer)
  const local = url.protocol === 'http:' && (url.hostname === '127.0.0.1' || url.hostname === 'localhost')
  return client.discovery(
    url,
    clientId,
    clientSecret,
    undefined,
    local ? { execute: [client.allowInsecureRequests] } : {},
  )
}

async function startSignIn(
  config: client.Configuration,
  o: OidcOptions,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const pending = {
    verifier: client.randomPKCECodeVerifier(),
    state: client.randomState(),
    nonce: client.randomNonce(),
    naar: safePath((request.query as Record<string, unknown>).naar),
  }
  const to = client.buildAuthorizationUrl(config, {
    redirect_uri: `${o.address}/inloggen/terug`,
    scope: 'openid',
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    prompt: 'login',
  })
  return reply.header('set-cookie', pendingHeader(seal(o.key, pending))).redirect(to.href)
}

async function finishSignIn(
  config: client.Configuration,
  o: OidcOptions,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const pending = readPending(o.key, request)
  if (!pending || !('verifier' in pending)) return reply.redirect('/inloggen')
  try {
    const tokens = await client.authorizationCodeGrant(config, new URL(request.url, o.address), {
      pkceCodeVerifier: pending.verifier,
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) throw new Error('no id token')
    return await enter(o, reply, o.issuerInDatabase ?? claims.iss, claims.sub, pending.naar)
  } catch (error) {
    request.log.warn({ code: (error as { code?: string }).code }, 'sign-in refused')
    return reply.header('set-cookie', pendingHeader('', 0)).redirect('/inloggen/mislukt')
  }
}

/** Known: a session. Unknown: the page that asks for a code that someone handed over. */
async function enter(o: OidcOptions, reply: FastifyReply, issuer: string, sub: string, naar: string) {
  try {
    const id = await signIn(o.db, o.key, o.terms, issuer, sub)
    return reply.header('set-cookie', [sessionCookieHeader(id), pendingHeader('', 0)]).redirect(naar)
  } catch (error) {
    if (fromDatabase(error).code !== 'geen_toegang') throw error
    if (!o.portaal) return reply.header('set-cookie', pendingHeader('', 0)).redirect('/inloggen/geen-toegang')
    return reply
      .header('set-cookie', pendingHeader(seal(o.key, { issuer, sub, naar })))
      .redirect('/portaal/code')
  }
}

async function redeemCode(o: OidcOptions, request: FastifyRequest, reply: FastifyReply) {
  const pending = readPending(o.key, request)
  const code = (request.body as { code?: unknown } | undefined)?.code
  if (!pending || !('sub' in pending))
    throw new Problem('niet_ingelogd', 'Log eerst in. Vul daarna je code in.')
  if (typeof code !== 'string' || code.length > 40) {
    throw new Problem('ongeldige_invoer', 'Vul je code in.', {
      errors: [{ veld: 'code', code: 'leeg', melding: 'Vul je code in.' }],
    })
  }
  const proof = signInProof(o.key, pending.issuer, pending.sub)
  await o.db.door(sql`select sec.verzilver_uitnodiging(${proof}, ${codeHash(code)})`)
  const id = await signIn(o.db, o.key, o.terms, pending.issuer, pending.sub)
  return reply
    .header('set-cookie', [sessionCookieHeader(id), pendingHeader('', 0)])
    .send({ naar: '/portaal' })
}

async function signOut(db: Database, request: FastifyRequest, reply: FastifyReply) {
  const hash = readSessionCookie(request.headers.cookie)
  if (hash) await db.door(sql`select sec.eindig_sessie(${hash})`)
  return reply
    .header('set-cookie', clearedSessionCookie)
    .header('clear-site-data', '"cache", "storage"')
    .status(204)
    .send()
}

function readPending(key: Buffer, request: FastifyRequest): Pending | undefined {
  const cookie = request.headers.cookie
    ?.split(';')
    .map((c) => c.trim())
    .find((c) => c.startsWith(`${pendingCookie}=`))
  return unseal(key, cookie?.slice(pendingCookie.length + 1))
}
