import { type ZodType, z } from 'zod'
import { codes } from '../errors.ts'
import { needsVersion } from './check-request.ts'
import type { AnyRoute } from './route.ts'
import { apiVersion } from './server.ts'

const schema = (type: ZodType, io: 'input' | 'output') => {
  const { $schema: _version, ...rest } = z.toJSONSchema(type, { io, unrepresentable: 'any' })
  return rest
}

/** The public description of the API (OpenAPI 3.1), made from the routes themselves. */
export function openapi(routes: readonly AnyRoute[], address: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const r of routes) {
    const path = r.path.replace(/^\/v1/, '')
    paths[path] ??= {}
    ;(paths[path] as Record<string, unknown>)[r.method.toLowerCase()] = operation(r)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verbonden',
      version: apiVersion,
      description: 'Eén casus, één plan, delen dat mag.',
      contact: { name: 'Team Verbonden', email: 'team@verbonden.example', url: 'https://verbonden.example' },
    },
    servers: [{ url: `${address}/v1` }],
    paths,
    components: {
      schemas: { Probleem: problem },
      securitySchemes: { sessie: { type: 'apiKey', in: 'cookie', name: '__Host-sessie' } },
    },
    security: [{ sessie: [] }],
  }
}

function operation(r: AnyRoute) {
  const parameters = [...inPart(r.params, 'path'), ...inPart(r.query, 'query'), ...headers(r)]
  return {
    operationId: r.act.replace('.', '_'),
    summary: r.summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(r.body || r.rawBody ? { requestBody: { required: true, content: requestContent(r) } } : {}),
    responses: responses(r),
  }
}

function requestContent(r: AnyRoute) {
  return r.rawBody
    ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: schema(r.body, 'input') } }
}

function inPart(type: ZodType | undefined, where: 'path' | 'query' | 'header') {
  if (!type) return []
  const { properties = {}, required = [] } = schema(type, 'input') as {
    properties?: Record<string, object>
    required?: string[]
  }
  return Object.entries(properties).map(([name, s]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: s,
  }))
}

function headers(r: AnyRoute) {
  return [
    ...inPart(r.headers, 'header'),
    ...(needsVersion(r)
      ? [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }]
      : []),
    ...(r.method === 'POST'
      ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } }]
      : []),
  ]
}

function responses(r: AnyRoute) {
  const header = { 'API-Version': { schema: { type: 'string' } } }
  const content = r.media
    ? { [r.media]: { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: schema(r.response, 'output') } }
  const failed = [400, 401, 403, 404, 409, ...(needsVersion(r) ? [412, 428] : [])]
  return {
    [r.status ?? 200]: { description: 'Gelukt', headers: header, content },
    ...Object.fromEntries(
      failed.map((status) => [
        status,
        {
          description: Object.values(codes).find((c) => c.status === status)?.title,
          headers: header,
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
        },
      ]),
    ),
  }
}

const problem = {
  type: 'object',
  required: ['status', 'title', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    reden: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { veld: { type: 'string' }, code: { type: 'string' }, melding: { type: 'string' } },
      },
    },
  },
}
