import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Credential, Database, Tx } from '../db.ts'
import { sql } from '../db.ts'
import { type Code, fromDatabase, Problem } from '../errors.ts'
import { activiteiten } from '../tijdlijn.ts'
import { checkRequest } from './check-request.ts'
import { once } from './idempotency.ts'
import type { Answer, AnyRoute, Request } from './route.ts'
import { readSessionCookie } from './session-cookie.ts'

/** Registers routes. A route without act, processing activity or response schema refuses. */
export function registerRoutes(app: FastifyInstance, db: Database, routes: readonly AnyRoute[]): void {
  for (const r of routes) {
    if (!/^[a-z_]+\.[a-z_]+$/.test(r.act) || !(r.activiteit in activiteiten) || !r.response) {
      throw new Error(
        `${r.method} ${r.path} declares no act, processing activity or answer: it is not registered`,
      )
    }
    app.route({
      method: r.method,
      url: r.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      bodyLimit: r.bodyLimit ?? 256 * 1024,
      handler: (request, reply) => respond(r, db, request, reply),
    })
  }
}

async function respond(
  r: AnyRoute,
  db: Database,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const sessie = readSessionCookie(request.headers.cookie)
  try {
    if (sessie === undefined) throw new Problem('niet_ingelogd', 'Log eerst in.')
    return send(r, reply, await perform(r, db, { sessie }, request))
  } catch (error) {
    const problem = fromDatabase(error)
    await logRefusal(r, db, sessie, request, problem)
    throw problem
  }
}

async function perform(
  r: AnyRoute,
  db: Database,
  credential: Credential,
  request: FastifyRequest,
): Promise<Answer<unknown>> {
  const checked = checkRequest(r, request)
  const why = { doel: activiteiten[r.activiteit], oorsprong: checked.oorsprong }
  if ('queries' in r) {
    const { actor, rows } = await db.batch(credential, why, r.queries(checked))
    return r.answer(rows, checked, actor)
  }
  const key = request.headers['idempotency-key'] as string | undefined
  const work = (tx: Tx) => r.handle(tx, checked)
  if (key === undefined || r.method !== 'POST' || r.reads) {
    const answer = await db.asActor(credential, why, work)
    return answer.later ? { ...answer, body: await answer.later() } : answer
  }
  return once(db, credential, why, { key, content: fingerprintOf(r, checked) }, work)
}

function fingerprintOf(
  r: AnyRoute,
  { params, query, body, headers }: Request<unknown, unknown, unknown, unknown>,
) {
  const content = body instanceof Uint8Array ? Buffer.from(body).toString('base64') : body
  return [r.act, params, query, content, ...(headers === undefined ? [] : [headers])]
}

function send(r: AnyRoute, reply: FastifyReply, answer: Answer<unknown>): FastifyReply {
  if (answer.versie !== undefined) reply.header('etag', `"${answer.versie}"`)
  if (answer.location !== undefined) reply.header('location', answer.location)
  reply.status(answer.status ?? r.status ?? 200)
  if (answer.bestand) {
    return reply
      .type(r.media ?? 'application/octet-stream')
      .header(
        'content-disposition',
        `attachment; filename="${answer.bestand.naam.replaceAll(/[^\w.-]/g, '_')}"`,
      )
      .send(Buffer.from(answer.bestand.bytes))
  }
  if (answer.body === undefined) return reply.send()
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(r.response.parse(answer.body)))
}

const refusals: ReadonlySet<Code> = new Set(['niet_ingelogd', 'mag_niet', 'geen_toegang', 'niet_gevonden'])

/** A refused attempt leaves a line too. The object is the path's pattern with its ids; never a query or body. */
async function logRefusal(
  r: AnyRoute,
  db: Database,
  sessie: Buffer | undefined,
  request: FastifyRequest,
  problem: Problem,
): Promise<void> {
  if (!refusals.has(problem.code)) return
  const ids = Object.values((request.params ?? {}) as Record<string, string>)
    .join(',')
    .slice(0, 200)
  const line = sql`select logboek.schrijf(${r.activiteit}, ${r.act}, ${`pad:${ids}`}, 'geweigerd', ${`${request.id}`}, '{}'::uuid[])`
  const why = { doel: activiteiten[r.activiteit], oorsprong: `http:${request.id}` }
  const known = sessie !== undefined && problem.code !== 'niet_ingelogd'
  await (known ? db.batch({ sessie }, why, [line]) : db.door(line)).catch((error) =>
    request.log.error({ code: error.code }, 'refusal not logged'),
  )
}
