import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { demoVan } from '../demo/demo-van.ts'
import { geenPortaal, geenToegang, routesHier } from './deployment.ts'
import { adoptClock } from './kernel/adopt-clock.ts'
import { type Config, readConfig } from './kernel/config.ts'
import { readOrCreateKey } from './kernel/context-key.ts'
import { type Database, openDatabase, sql } from './kernel/db.ts'
import { Problem } from './kernel/errors.ts'
import { openapi } from './kernel/http/openapi.ts'
import { registerRoutes } from './kernel/http/register.ts'
import { createServer, microphoneHere, sendProblem } from './kernel/http/server.ts'
import { readSessionCookie } from './kernel/http/session-cookie.ts'
import { registerPasskey } from './passkey/index.ts'
import { allRoutes } from './routes.ts'
import { readScreenLinks } from './screen-links.ts'
import { demoIssuer, registerDemoProvider, registerOidc } from './toegang/index.ts'

const securityText = fileURLToPath(new URL('../docs/beheer/security.txt', import.meta.url))
const built = fileURLToPath(new URL('../dist/web/', import.meta.url))

/** Builds the API with everything it serves; the caller listens. */
export async function createApi(
  config: Config,
  db: Database,
  key: Buffer,
  log?: { write(line: string): void },
): Promise<FastifyInstance> {
  const app = await createServer({
    address: config.address,
    logLevel: config.logniveau,
    hsts: config.address.startsWith('https:'),
    ...(log && { log }),
  })
  const { regimes, alleenWgs } = config
  const { demo, address, spraak } = config
  const plek = { regimes, alleenWgs, zvhAdres: config.zvhAdres ?? null, spraak: spraak !== undefined }
  const routes = routesHier(allRoutes({ demo, key, address, plek, spraak }), alleenWgs)
  registerRoutes(app, db, routes)
  app.get('/v1/openapi.json', async (_request, reply) =>
    reply.header('access-control-allow-origin', '*').send(openapi(routes, config.address)),
  )
  app.get('/v1/gezondheid', async (_request, reply) => {
    await db.door(sql`select 1`)
    return reply.send({ status: 'ok' })
  })
  const oidc =
    config.oidc ??
    (config.demo ? await registerDemoProvider(app, config.address, demoVan(config).personas) : undefined)
  if (!oidc) throw new Error('geen inlogdienst: zet OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET')
  await registerOidc(app, {
    db,
    key,
    terms: config.sessie,
    address: config.address,
    issuer: oidc.issuer,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret ?? '',
    portaal: !alleenWgs,
    ...(config.oidc ? {} : { issuerInDatabase: demoIssuer }),
  })
  if (!alleenWgs) await registerPasskey(app, { db, key, terms: config.sessie, address: config.address })
  app.get('/.well-known/security.txt', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(await readFile(securityText, 'utf8')),
  )
  if (alleenWgs) closePortaal(app)
  if (existsSync(built)) await serveScreens(app, spraak !== undefined)
  return app
}

/** Where nobody of the family gets in, the addresses of the portaal say so, and so does the door to whoever was not appointed. */
function closePortaal(app: FastifyInstance): void {
  const page = (status: number, html: string) => async (_request: unknown, reply: FastifyReply) =>
    reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html)
  for (const path of ['/portaal', '/portaal/*', '/portaal.html']) app.get(path, page(404, geenPortaal))
  app.get('/inloggen/geen-toegang', page(403, geenToegang))
}

const onlyForPages = [
  'content-security-policy',
  'x-frame-options',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
  'origin-agent-cluster',
  'cross-origin-opener-policy',
  'referrer-policy',
  'permissions-policy',
]

/** The built screens: hashed assets for a year, pages never. Any other path of ours is a page of one of the two entries. */
async function serveScreens(app: FastifyInstance, mayPraten: boolean): Promise<void> {
  const links = await readScreenLinks(built)
  // A script or style is no page: what only a page obeys would be sent with each of a dozen files.
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/assets/')) for (const name of onlyForPages) reply.removeHeader(name)
  })
  await app.register(fastifyStatic, {
    root: built,
    index: false,
    wildcard: false,
    preCompressed: true,
    globIgnore: [
      '**/*.{br,gz}',
      '.vite/**',
      '.bronnen',
      ...(app.hasRoute({ method: 'GET', url: '/portaal.html' }) ? ['portaal.html'] : []),
    ],
    cacheControl: false,
    etag: false,
    lastModified: false,
    acceptRanges: false,
    setHeaders: (response, path) =>
      response
        .header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
        )
        .header('vary', 'accept-encoding'),
  })
  app.get('/*', async (request, reply) => {
    if (request.url.startsWith('/v1/') && !isReadable(request.url))
      return sendProblem(reply, new Problem('ongeldige_invoer', 'Dit verzoek is niet te lezen.'))
    if (request.url.startsWith('/v1/') || request.url.startsWith('/.'))
      return sendProblem(reply, new Problem('niet_gevonden', 'Dit adres bestaat niet.'))
    const [path = ''] = request.url.split('?')
    const portaal = path === '/portaal' || path.startsWith('/portaal/')
    if (portaal && mayPraten) reply.header('permissions-policy', microphoneHere)
    if (path === '/portaal' && readSessionCookie(request.headers.cookie)) reply.header('link', links.eigen)
    if (path === '/portaal/inloggen') reply.header('link', links.inloggen)
    return reply.header('cache-control', 'no-store').sendFile(portaal ? 'portaal.html' : 'index.html')
  })
}

/** With a page on every other path, an address of the API that can't be read ends there too; it stays what it is, a bad request. */
function isReadable(url: string): boolean {
  const [path = ''] = url.split('?')
  try {
    decodeURIComponent(path)
    return path.split('/').every((part) => part.length <= 200)
  } catch {
    return false
  }
}

if (import.meta.main) {
  const config = readConfig(process.env)
  const key = await readOrCreateKey(config.sleutelbestand ?? '.data/sleutel')
  const db = openDatabase(config.databaseUrl ?? '')
  await adoptClock(db)
  const app = await createApi(config, db, key)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(
      signal,
      () =>
        void app
          .close()
          .then(() => db.close())
          .then(() => process.exit(0)),
    )
  }
  await app.listen({ host: config.host, port: config.port })
}
