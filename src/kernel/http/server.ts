import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { codes, fromDatabase, Problem, problemBody } from '../errors.ts'
import { ownOrigins } from './own-origins.ts'

export const apiVersion = '0.1.0'

const policy = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}
/** No page of ours listens, looks or asks where someone is; a page that may, says so itself. */
const nothing = 'camera=(), geolocation=(), microphone=()'
/** For a page on which someone may speak instead of type. */
export const microphoneHere = 'camera=(), geolocation=(), microphone=(self)'
const border = {
  'content-security-policy': Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';'),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': nothing,
}

/** The HTTP server with its borders: headers on every answer, problem+json for every fault, same-origin writes only. */
export async function createServer(options: {
  address: string
  logLevel: string
  hsts: boolean
  /** Where log lines go; standard output by default. */
  log?: { write(line: string): void }
}): Promise<FastifyInstance> {
  const origins = ownOrigins(options.address)
  const app = Fastify({
    logger: {
      level: options.logLevel,
      serializers: {
        req: (r) => ({ method: r.method, route: r.routeOptions?.url ?? '' }),
        err: (fault) => ({ type: fault.name, message: '', stack: '', ...describeFault(fault) }),
      },
      ...(options.log && { stream: options.log }),
    },
    logController: new Fastify.LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    // No hook runs for an address that can't be read, so the border is set here.
    frameworkErrors: (error, _request, reply) =>
      sendProblem((reply as FastifyReply).headers(border), fromFastify(error)),
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: policy,
    },
    strictTransportSecurity: options.hsts ? { maxAge: 31536000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  })
  // Why the length of what is compressed tells nothing that it didn't tell before: docs/decisions/0016.
  await app.register(compress, {
    globalDecompression: false,
    customTypes: /^application\/(problem\+)?json/,
    encodings: ['br', 'gzip'],
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, parseJson)
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  )
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', nothing)
    if (request.url.startsWith('/v1/'))
      reply.header('api-version', apiVersion).header('cache-control', 'no-store')
    refuseForeignOrigin(request, origins)
  })
  app.setErrorHandler((error, request, reply) => {
    const problem = error instanceof Problem ? error : fromFastify(error as FastifyError)
    if (problem.status >= 500) request.log.error(describeFault(problem.cause ?? error), problem.code)
    return sendProblem(reply, problem)
  })
  const known = knownPaths(app)
  app.setNotFoundHandler((request, reply) => {
    const methods = known(request.url.split('?')[0] ?? '')
    if (methods.length > 0 && !methods.includes(request.method)) {
      reply.header('allow', methods.join(', '))
      return sendProblem(reply, new Problem('methode', `Hier kan alleen ${methods.join(', ')}.`))
    }
    return sendProblem(reply, new Problem('niet_gevonden', 'Dit adres bestaat niet.'))
  })
  return app
}

function parseJson(
  _request: FastifyRequest,
  body: string | Buffer,
  done: (error: Error | null, value?: unknown) => void,
): void {
  if (body.length === 0) {
    done(null, undefined)
    return
  }
  try {
    done(null, JSON.parse(String(body)))
  } catch {
    done(
      new Problem('ongeldige_invoer', 'Dit is geen leesbare JSON.', {
        errors: [{ veld: '', code: 'json', melding: 'Stuur geldige JSON.' }],
      }),
    )
  }
}

/** What a fault leaves in the server log: its kind and place. Never its words: a message of PostgreSQL can hold what someone typed. */
function describeFault(fault: unknown) {
  const { name, code, routine, table, constraint, stack } = fault as Error &
    Record<string, string | undefined>
  const place = stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
  return { name, code, routine, table, constraint, place }
}

/** Writes come from our own pages only: a browser always names its origin (OWASP ASVS 5.0 V3.5). */
function refuseForeignOrigin(request: FastifyRequest, origins: readonly string[]): void {
  if (
    request.method === 'GET' ||
    request.method === 'HEAD' ||
    request.method === 'OPTIONS' ||
    request.url.startsWith('/oidc')
  )
    return
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  if (
    (origin !== undefined && !origins.includes(origin)) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none')
  ) {
    throw new Problem(
      'mag_niet',
      'Dit verzoek komt van een andere website. Ga naar Verbonden zelf en doe het daar.',
      { reden: 'andere_website' },
    )
  }
}

/** Which methods exist at a path: for 405 with Allow (NLgov API Design Rules, http-methods). */
function knownPaths(app: FastifyInstance): (path: string) => string[] {
  const routes: { methods: string[]; pattern: RegExp }[] = []
  app.addHook('onRoute', ({ method, url }) => {
    routes.push({
      methods: [method].flat(),
      pattern: new RegExp(`^${url.replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`),
    })
  })
  return (path) => [...new Set(routes.filter((r) => r.pattern.test(path)).flatMap((r) => r.methods))]
}

function fromFastify(error: FastifyError): Problem {
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Problem('inhoudssoort', 'Stuur application/json.')
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Problem('te_groot', 'Dit is te groot om te sturen. Maak het kleiner.')
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return new Problem('ongeldige_invoer', 'Dit verzoek is niet te lezen.')
    default:
      if (error.statusCode === 429) return new Problem('te_vaak', error.message)
      if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
        return new Problem('ongeldige_invoer', 'Dit verzoek is niet te lezen.')
      return fromDatabase(error)
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .status(codes[problem.code].status)
    .header('cache-control', 'no-store')
    .header('api-version', apiVersion)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemBody(problem)))
}
