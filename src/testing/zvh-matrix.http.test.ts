import { afterAll, beforeAll, expect, test } from 'vitest'
import { asLoader } from '../kernel/migrate.ts'
import { asOwner } from './start-klok.ts'
import { type Client, createTestApi, type TestApi } from './test-api.ts'

/**
 * Who reads what in the deployment of `zvh`. hanna leads Joris' casus for the gemeente, mila is his vaste persoon and esra takes part (both
 * lid 2); wouter weighs and pim reported Levi, both outside Joris' casus; roos keeps a concept; carla is contactpunt and manages accounts,
 * freek is FG; `los` works at the police without a screening, and takes part in Joris' casus. `ok` shown; `nee` forbidden with a reason
 * (403); `-` unseen (404); `in` sign in first (401).
 */
const table = `
pad                                   hanna wouter mila esra pim roos carla freek los niemand
/v1/sessie                            ok    ok     ok   ok   ok  ok   ok    ok    ok  in
/v1/regimes                           ok    ok     ok   ok   ok  ok   ok    ok    ok  in
/v1/mijn-werk                         ok    ok     ok   ok   ok  ok   ok    ok    ok  in
/v1/mijn-toegang                      ok    ok     ok   ok   ok  ok   ok    ok    ok  in
/v1/casussen/{joris}                  ok    -      ok   ok   -   -    -     -     nee in
/v1/casussen/{joris}/bijdragen        ok    -      ok   ok   -   -    -     -     -   in
/v1/casussen/{joris}/plan             ok    -      ok   ok   -   -    -     -     -   in
/v1/casussen/{joris}/gebeurtenissen   ok    -      ok   ok   -   -    -     -     -   in
/v1/casussen/{joris}/overleggen       ok    -      ok   ok   -   -    -     -     nee in
/v1/casussen/{joris}/export           ok    -      ok   ok   -   -    -     -     nee in
/v1/casussen/{tess}                   ok    -      -    -    ok  ok   -     -     -   in
/v1/aanmeldingen/{levi}               ok    ok     -    ok   ok  ok   -     -     -   in
/v1/aanmeldingen/{levi}/weging        ok    ok     -    ok   ok  ok   -     -     -   in
/v1/aanmeldingen/{femke}              -     -      -    -    -   ok   -     -     -   in
/v1/verzoeken                         nee   nee    nee  nee  nee nee  ok    nee   nee in
/v1/verwerkingsactiviteiten               nee   nee    nee  nee  nee nee  nee   ok    nee in
/v1/vernietigingsvoorstellen           ok    nee    nee  nee  nee nee  nee   nee   nee in
/v1/medewerkers/{hannaActor}/screening nee  nee    nee  nee  nee nee  ok    nee   nee in
/v1/mijn-plan                         -     -      -    -    -   -    -     -     -   -
/v1/wie-keek                          -     -      -    -    -   -    -     -     -   -
/v1/vragen-wie-werkt                  -     -      -    -    -   -    -     -     -   -
`
const [head = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/))
const wie = head.slice(1)
const words: Record<number, string> = { 200: 'ok', 403: 'nee', 404: '-', 401: 'in' }

let api: TestApi
const clients = new Map<string, Client>()
const ids = new Map<string, string>()
beforeAll(async () => {
  api = await createTestApi('zvh')
  const found = await asOwner(api.database, (client) =>
    asLoader(client, async () => {
      await client.query(`with c as (insert into account (soort, issuer, sub, naam) values ('medewerker', 'urn:verbonden:demo', 'los', 'Los') returning id),
        a as (insert into actor (account_id, organisatie_id, naam, functie, mandaten) select c.id, o.id, 'Los', 'proef', array['zvh:wegen', 'contactpunt', 'fg', 'bewaren']
          from c, organisatie o where o.soort = 'politie' returning id, organisatie_id)
        insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, casus_start)
          select p.casus_id, 'professional', array['deelnemer'], a.id, a.organisatie_id, now() from a, persoon p where p.roepnaam = 'Joris'`)
      return client.query(`select lower(roepnaam) as naam, casus_id as id from persoon where soort = 'jeugdige'
        union all select lower(roepnaam), id from aanmelding union all select 'hannaActor', id from actor where naam = 'Hanna Bouwman'`)
    }),
  )
  for (const { naam, id } of found.rows) ids.set(naam, id)
  for (const persona of wie) clients.set(persona, persona === 'niemand' ? api.nobody : await api.as(persona))
})
afterAll(() => api.close())

test.each(rows.map(([pad = '', ...verdicts]) => [pad, verdicts] as const))(
  '%s: voor ieder wat de tabel zegt',
  async (pad, verdicts) => {
    const address = pad.replaceAll(/\{(\w+)\}/g, (_all, name: string) => ids.get(name) ?? 'ontbreekt')
    expect(address).not.toContain('ontbreekt')
    const found: string[] = []
    for (const persona of wie) {
      const { status } = (await clients.get(persona)?.call('GET', address)) ?? { status: 0 }
      found.push(words[status] ?? String(status))
    }
    expect(found).toEqual(verdicts)
  },
)
