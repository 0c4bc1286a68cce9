import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Provider, { type Configuration } from 'oidc-provider'
import { type DemoPersona, demoStyle, personaPage } from './demo-page.ts'

/** What our own client needs to sign in with the demo provider. */
export type DemoClient = { issuer: string; clientId: string; clientSecret: string }

/**
 * The built-in OpenID provider of the demo: every persona signs in with one press, without a password. It lives in this
 * process's memory, so a demo is one api process. Never registered outside demo mode.
 */
export async function registerDemoProvider(
  app: FastifyInstance,
  address: string,
  personas: readonly DemoPersona[],
): Promise<DemoClient> {
  const demo: DemoClient = {
    issuer: `${address}/oidc`,
    clientId: 'verbonden',
    clientSecret: randomBytes(24).toString('hex'),
  }
  const provider = new Provider(demo.issuer, settings(demo, address))
  provider.proxy = true
  const callback = provider.callback()
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.all('/oidc/*', (request, reply) => {
      reply.hijack()
      const raw = request.raw as typeof request.raw & { originalUrl?: string }
      raw.originalUrl = raw.url ?? ''
      raw.url = (raw.url ?? '').replace(/^\/oidc/, '')
      callback(raw, reply.raw)
    })
  })
  await app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    scope.get('/demo/demo.css', async (_request, reply) => reply.type('text/css').send(demoStyle))
    scope.get('/demo/kies/:uid', async (request, reply) => {
      const { uid } = await provider.interactionDetails(request.raw, reply.raw)
      return reply.type('text/html').send(personaPage(uid, personas))
    })
    scope.post('/demo/kies/:uid', (request, reply) => choose(provider, request, reply))
  })
  return demo
}

async function choose(provider: Provider, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const gebruiker = String((request.body as Record<string, unknown>)?.gebruiker ?? '')
  const valid = /^[\p{L}\p{N} .-]{1,60}$/u.test(gebruiker)
  reply.hijack()
  await provider.interactionFinished(
    request.raw,
    reply.raw,
    valid ? { login: { accountId: gebruiker } } : { error: 'access_denied', error_description: 'geen naam' },
  )
}

function settings(demo: DemoClient, address: string): Configuration {
  return {
    clients: [
      {
        client_id: demo.clientId,
        client_secret: demo.clientSecret,
        redirect_uris: [`${address}/inloggen/terug`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/demo/kies/${interaction.uid}` },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    // One client of our own, one scope: asking for consent would teach nothing.
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: demo.clientId,
        accountId: ctx.oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    ttl: {
      Session: 600,
      Interaction: 600,
      Grant: 600,
      AccessToken: 600,
      IdToken: 600,
      AuthorizationCode: 60,
    },
  }
}
