import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintDocuments, lintOpenapi } from './lint-openapi.ts'

const version = { headers: { 'API-Version': { schema: { type: 'string' } } } }
const members = { status: { type: 'integer' }, title: { type: 'string' }, detail: { type: 'string' } }
const problem = {
  ...version,
  description: 'Probleem',
  content: { 'application/problem+json': { schema: { type: 'object', properties: members } } },
}
const velden = {
  aangemeldOpDatum: { type: 'string', format: 'date' },
  geboortedatum: { type: 'string', format: 'date' },
}

function goodDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verbonden',
      version: '1.0.0',
      contact: { name: 'Team Verbonden', email: 'team@verbonden.example', url: 'https://verbonden.example' },
    },
    servers: [{ url: 'https://verbonden.example' }],
    paths: {
      '/v1/aanmeldingen/{id}/wegingen': {
        get: {
          operationId: 'listWegingen',
          summary: 'Wegingen van een aanmelding',
          parameters: [{ name: 'naPagina', in: 'query', schema: { type: 'string' } }],
          responses: {
            '200': {
              ...version,
              description: 'Goed',
              content: { 'application/json': { schema: { type: 'object', properties: velden } } },
            },
            '400': problem,
          },
        },
      },
    },
  }
}

type Document = ReturnType<typeof goodDocument> & { [key: string]: unknown }
// biome-ignore lint/suspicious/noExplicitAny: a fault is planted wherever it belongs in the document
type Change = (document: any, operation: any, answer: any) => void

const plants: Record<string, Change> = {
  'nlgov:openapi3': (d) => {
    d.openapi = '2.0.0'
  },
  'nlgov:info-contact': (d) => {
    delete d.info.contact.email
  },
  'nlgov:semver': (d) => {
    d.info.version = 'v1'
  },
  'nlgov:oas3-api-servers': (d) => {
    delete d.servers
  },
  'nlgov:servers-use-https': (d) => {
    d.servers = [{ url: 'http://verbonden.example' }]
  },
  'nlgov:include-major-version-in-uri': (d, o) => {
    d.paths['/casussen'] = { get: o }
  },
  'nlgov:paths-no-trailing-slash': (d, o) => {
    d.paths['/v1/casussen/'] = { get: o }
  },
  'nlgov:paths-kebab-case': (d, o) => {
    d.paths['/v1/mijnCasussen'] = { get: o }
  },
  'nlgov:query-keys-camel-case': (_, o) => {
    o.parameters[0].name = 'na_pagina'
  },
  'nlgov:property-casing': (_, __, a) => {
    a.content['application/json'].schema.properties.vaste_persoon = { type: 'string' }
  },
  'nlgov:http-methods': (d, o) => {
    d.paths['/v1/casussen'] = { trace: o }
  },
  'nlgov:missing-version-header': (_, __, a) => {
    delete a.headers
  },
  'nlgov:use-problem-schema': (_, o) => {
    o.responses['404'] = { ...version, description: 'x', content: { 'application/json': {} } }
  },
  'nlgov:problem-schema-members': (_, o) => {
    o.responses['400'] = {
      ...problem,
      content: { 'application/problem+json': { schema: { type: 'object', properties: { title: {} } } } },
    }
  },
  'nlgov:problem-invalid-input': (_, o) => {
    delete o.responses['400']
  },
  'nlgov:never-422': (_, o) => {
    o.responses['422'] = problem
  },
  'nlgov:specify-format-for-date-and-time': (_, __, a) => {
    delete a.content['application/json'].schema.properties.aangemeldOpDatum.format
  },
  'nlgov:use-date-instead-of-datetime': (_, __, a) => {
    a.content['application/json'].schema.properties.geboortedatum.format = 'date-time'
  },
  'nlgov:no-sensitive-uris': (_, o) => {
    o.parameters[0].name = 'achternaam'
  },
  'nlgov:operation-described': (_, o) => {
    delete o.summary
  },
}

function withFault(change: Change): Document {
  const document = structuredClone(goodDocument())
  const operation = document.paths['/v1/aanmeldingen/{id}/wegingen'].get
  change(document, operation, operation.responses['200'])
  return document
}

test('een goed document heeft geen bevinding', async () => {
  expect(await lintOpenapi(goodDocument())).toEqual([])
})

test('elke regel heeft een overtreding die hij vangt', () => {
  const { rules } = parse(readFileSync(new URL('./adr.yaml', import.meta.url), 'utf8')) as { rules: object }
  expect(Object.keys(plants).sort()).toEqual(Object.keys(rules).sort())
})

test('elke overtreding wordt gevangen door haar regel', async () => {
  const rules = Object.keys(plants)
  const findings = await lintDocuments(Object.values(plants).map(withFault))
  const missed = rules.filter((rule, i) => !findings[i]?.some((finding) => finding.startsWith(`${rule}:`)))
  expect(missed).toEqual([])
})

test('een document zonder adressen is een bevinding', async () => {
  expect(await lintOpenapi({ openapi: '3.1.0', paths: {} })).toContain('the document has no paths')
})
