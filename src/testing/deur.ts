import { readPdf } from './read-pdf.ts'
import type { Client } from './test-api.ts'
import { legNaast, type Verschillen } from './verschillen.ts'

/** One person at a door: who it is in words, and how the marks of this oracle's worlds are found in an answer. */
export type Deur = { client: Client; uit: Verschillen; naam: string; merken(text: string): string[] }

let keer = 0

/** Asks, and says of every mark that comes along whether this answer may hold it. A server that fails or tires is no difference but an error. */
export async function vraagDeur(
  d: Deur,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  pad: string,
  mag: readonly string[] = [],
  body?: unknown,
) {
  const key = { 'idempotency-key': `orakel-vraag-${keer++}` }
  const reply = await d.client.call(method, pad, body, method === 'POST' ? key : {})
  if (reply.status === 429 || reply.status >= 500) throw new Error(`${pad}: ${reply.status}`)
  const soort = reply.headers['content-type']
  const pdf = soort === 'application/pdf' ? (await readPdf(new Uint8Array(reply.raw))).text : ''
  const svg = soort === 'image/svg+xml' ? reply.raw.toString('utf8') : ''
  const text = pdf + svg + JSON.stringify(reply.body ?? '')
  const came = d.merken(text)
  legNaast(
    d.uit,
    d.naam,
    `in ${method} ${pad.split('?')[0]}`,
    came,
    mag.filter((m) => came.includes(m)),
    [],
  )
  return { ...reply, text }
}

/** What the contactpunt reads of a request after checking who asked, as one text. */
export async function stukkenVan(contactpunt: Client, id: string): Promise<string> {
  const pad = `/v1/verzoeken/${id}`
  const { headers } = await contactpunt.call('GET', pad)
  const body = { identiteitHoe: 'Aan de balie.', bevoegdheid: 'zelf', bevoegdheidUitleg: 'Vraagt het zelf.' }
  const checked = await contactpunt.call('PUT', `${pad}/aanvrager`, body, { 'if-match': headers.etag ?? '' })
  const { status, body: found } = await contactpunt.call('GET', `${pad}/stukken`)
  if (status !== 200) throw new Error(`stukken: ${checked.status} ${JSON.stringify(checked.body)}, ${status}`)
  return JSON.stringify(found)
}

/** A contactpunt at work outside every casus; `sub` is its name at the door. */
export const contactpuntErbij = `with o as (insert into organisatie (naam, soort, domein) values ('balie', 'gemeente', 'bestuur') returning id),
    a as (insert into account (soort, issuer, sub, naam) values ('medewerker', 'orakel', $1, 'contactpunt') returning id)
  insert into actor (account_id, organisatie_id, naam, functie, mandaten) select a.id, o.id, 'contactpunt', 'x', array['contactpunt'] from o, a`
