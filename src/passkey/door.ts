import { randomBytes } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodType, z } from 'zod'
import { passkeyProof } from '../kernel/context-key.ts'
import { type Database, type Sql, sql, type Tx } from '../kernel/db.ts'
import { fromDatabase, Problem } from '../kernel/errors.ts'
import { isLoopback } from '../kernel/http/own-origins.ts'
import { sessionCookieHeader, sessionHash } from '../kernel/http/session-cookie.ts'
import { activiteiten, newSpoor, record } from '../kernel/tijdlijn.ts'
import { codeHash, type SessionTerms } from '../toegang/index.ts'
import { checkGemaakt, checkGetekend, kenmerkHash, onbekendeTelefoon, voorbij } from './check-antwoord.ts'
import { codeVraag, eersteKeer, openen } from './contract.ts'
import { type PasskeyPlek, passkeyPlek } from './plek.ts'
import { logNamen } from './sql.ts'
import { askToMake, askToOpen, vraagHash } from './vraag.ts'

export type PasskeyOptions = {
  db: Database
  key: Buffer
  terms: SessionTerms
  /** Our own public address, without a trailing slash; the passkeys are bound to its host. */
  address: string
}
type Door = PasskeyOptions & { plek: PasskeyPlek }

// Bound to this browser: an answer that someone else got signed is worth nothing here.
const cookie = '__Host-telefoonvraag'
const cookieHeader = (value: string, age: number) =>
  `${cookie}=${value}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=${age}`

/** Sign-in with the own phone: a code handed over in person makes the first passkey, from then on the passkey alone. Never where there is no portaal. */
export async function registerPasskey(app: FastifyInstance, options: PasskeyOptions): Promise<void> {
  const door = { ...options, plek: passkeyPlek(options.address) }
  if (door.plek.rpId === 'localhost') leadToName(app, door.plek)
  await app.register(async (scope) => {
    await scope.register(rateLimit, {
      max: 60,
      timeWindow: '1 minute',
      errorResponseBuilder: () =>
        new Problem('te_vaak', 'Dat was vaak achter elkaar. Wacht een minuut en probeer het dan weer.'),
    })
    scope.post('/inloggen/telefoon/code', (request, reply) => answer(door, request, reply, startMaken))
    scope.post('/inloggen/telefoon/eerste', (request, reply) => answer(door, request, reply, finishMaken))
    scope.post('/inloggen/telefoon/vraag', (request, reply) => answer(door, request, reply, startOpenen))
    scope.post('/inloggen/telefoon', (request, reply) => answer(door, request, reply, finishOpenen))
  })
}

/** Someone who tries it out at 127.0.0.1 is led to the name of the same machine, where a passkey can exist. */
function leadToName(app: FastifyInstance, { origins: [named = ''] }: PasskeyPlek): void {
  app.addHook('onRequest', async (request, reply) => {
    const isPage = /^\/portaal\/(inloggen|eerste-keer)(\?|$)/.test(request.url)
    if (isPage && isLoopback(request.hostname)) return reply.redirect(named + request.url)
  })
}

type Handle = (door: Door, request: FastifyRequest, reply: FastifyReply, spoor: string) => Promise<unknown>

/** A refusal leaves a line in the log too, without anyone's name: at this door nobody is known yet. */
async function answer(door: Door, request: FastifyRequest, reply: FastifyReply, handle: Handle) {
  const spoor = newSpoor(request.headers.traceparent as string | undefined)
  try {
    return reply.header('cache-control', 'no-store').send(await handle(door, request, reply, spoor))
  } catch (error) {
    const problem = fromDatabase(error)
    if (problem.status < 500 && problem.code !== 'ongeldige_invoer') {
      await door.db.door(
        sql`select logboek.schrijf('toegang', 'passkey.inloggen', 'pad:', 'geweigerd', ${spoor}, '{}'::uuid[])`,
      )
    }
    throw problem
  }
}

const startMaken: Handle = async ({ db, plek }, request) => {
  const { code, naam } = parse(codeVraag, request.body)
  const { challenge, opties } = await askToMake(plek, naam)
  await db.door(sql`select sec.stel_passkeyvraag(${vraagHash(challenge)}, 'maken', ${codeHash(code)})`)
  return { opties }
}

const finishMaken: Handle = async (door, request, reply, spoor) => {
  const { code, naam, antwoord } = parse(eersteKeer, request.body)
  const { db, key } = door
  const nieuw = await checkGemaakt(door.plek, antwoord, (challenge) =>
    takes(db, sql`sec.neem_passkeyvraag(${vraagHash(challenge)}, 'maken', ${codeHash(code)})`),
  )
  const { kenmerkHash: kenmerk, sleutel, teller } = nieuw
  const bewijs = passkeyProof(key, 'passkey_maken', [
    codeHash(code).toString('hex'),
    kenmerk,
    sleutel,
    teller,
  ])
  const opening = passkeyProof(key, 'passkey', [kenmerk, teller])
  return enter(door, reply, spoor, 'passkey.maken', (hash, why) => {
    return sql`select * from sec.open_met_code(${bewijs}, ${naam}, ${opening}, ${hash}, ${terms(door)}, ${why})`
  })
}

const startOpenen: Handle = async ({ db, plek }, _request, reply) => {
  const { challenge, opties } = await askToOpen(plek)
  await db.door(sql`select sec.stel_passkeyvraag(${vraagHash(challenge)}, 'openen', null)`)
  reply.header('set-cookie', cookieHeader(challenge, 300))
  return { opties }
}

const finishOpenen: Handle = async (door, request, reply, spoor) => {
  const { antwoord } = parse(openen, request.body)
  const { db, key } = door
  const challenge = readCookie(request)
  reply.header('set-cookie', cookieHeader('', 0))
  if (!(await takes(db, sql`sec.neem_passkeyvraag(${vraagHash(challenge)}, 'openen', null)`))) throw voorbij()
  const kenmerk = kenmerkHash(antwoord.id)
  const [found] = await db.door<{ sleutel: Buffer | null }>(
    sql`select sec.vind_passkey(${Buffer.from(kenmerk, 'hex')}) as sleutel`,
  )
  if (!found?.sleutel) throw onbekendeTelefoon()
  const teller = await checkGetekend(door.plek, antwoord, challenge, found.sleutel)
  const bewijs = passkeyProof(key, 'passkey', [kenmerk, teller])
  const [geteld] = await db.door<{ uitkomst: string }>(sql`select sec.tel_passkey(${bewijs}) as uitkomst`)
  if (geteld?.uitkomst !== 'goed') throw onbekendeTelefoon()
  return enter(door, reply, spoor, 'passkey.inloggen', (hash, why) => {
    return sql`select * from sec.begin_met_passkey(${bewijs}, ${hash}, ${terms(door)}, ${why})`
  })
}

const terms = ({ terms: t }: Door): Sql =>
  sql`make_interval(mins => ${t.inactiefMinuten}), make_interval(hours => ${t.maxUren})`

/** Session and log line in one transaction: no trace, no way in. */
async function enter(
  { db }: Door,
  reply: FastifyReply,
  spoor: string,
  actie: string,
  begin: (hash: Buffer, why: Sql) => Sql,
) {
  const id = randomBytes(32).toString('base64url')
  const aanleiding = { doel: activiteiten.toegang, oorsprong: `http:${spoor}` }
  const opening = begin(sessionHash(id), sql`${aanleiding.doel}, ${aanleiding.oorsprong}`)
  await db.asActor({ begin: opening }, aanleiding, (tx) => recordEntry(tx, actie, spoor))
  reply.header('set-cookie', [cookieHeader('', 0), sessionCookieHeader(id)])
  return { naar: '/portaal' }
}

async function recordEntry(tx: Tx, actie: string, spoor: string): Promise<void> {
  const betrokkenen = await logNamen(tx)
  const object = `account:${tx.actor.accountId}`
  await record(tx, { activiteit: 'toegang', actie, object, betrokkenen, spoor })
}

async function takes(db: Database, call: Sql): Promise<boolean> {
  const [row] = await db.door<{ genomen: boolean }>(sql`select ${call} as genomen`)
  return row?.genomen === true
}

function parse<S extends ZodType>(schema: S, body: unknown): z.output<S> {
  const found = schema.safeParse(body)
  if (found.success) return found.data
  const errors = found.error.issues.map(({ path, code, message }) => ({
    veld: path.join('.'),
    code: String(code),
    melding: message,
  }))
  throw new Problem('ongeldige_invoer', 'Er klopt iets niet. Kijk naar de melding bij het veld.', { errors })
}

function readCookie(request: FastifyRequest): string {
  const found = request.headers.cookie?.split(';').map((part) => part.trim())
  return found?.find((part) => part.startsWith(`${cookie}=`))?.slice(cookie.length + 1) ?? ''
}
