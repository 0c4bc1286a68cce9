import { asLoader } from '../kernel/migrate.ts'
import type { Authenticator, Gedrag } from './authenticator.ts'
import { insertCasus } from './insert-casus.ts'
import { asOwner } from './start-klok.ts'
import { type Client, clientOf, createTestApi, type TestApi } from './test-api.ts'

export type PasskeyWereld = Awaited<ReturnType<typeof createPasskeyWereld>>
type Vraag = { opties: { challenge: string }; cookie: string }

/** What every phone hears that opens nothing, whatever the reason. */
export const onbekend = { status: 403, body: { code: 'geen_toegang', reden: 'telefoon_onbekend' } }

/** A casus of marieke and nadia with room for someone of the family, and the doors that a phone knocks on. Call `api.close` afterwards. */
export async function createPasskeyWereld() {
  const api = await createTestApi()
  const casusId = await insertCasus(api.database.ownerUrl, {
    regime: 'steun',
    roepnaam: 'Proef',
    achternaam: 'Proef',
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'nadia', rollen: ['vaste_persoon'] },
    ],
  })
  return { api, casusId, ...inDatabase(api), ...codes(api, casusId), ...doors(api) }
}

function inDatabase(api: TestApi) {
  return {
    owner: (query: string, values: unknown[] = []) =>
      asOwner(api.database, (client) =>
        asLoader(client, async () => (await client.query(query, values)).rows),
      ),
    deur: (query: string, values: unknown[] = []) =>
      asOwner(api.database, async (client) => {
        await client.query('set role deur')
        return (await client.query(query, values)).rows
      }),
    passes: (minuten: number) =>
      asOwner(api.database, (client) =>
        client.query(
          `insert into sec.klok (verschuiving) values (make_interval(mins => $1))
          on conflict (enige) do update set verschuiving = sec.klok.verschuiving + excluded.verschuiving`,
          [minuten],
        ),
      ),
  }
}

function codes(api: TestApi, casusId: string) {
  const { owner } = inDatabase(api)
  const codeFor = async (plek: string, wie = 'nadia'): Promise<string> => {
    const path = `/v1/casussen/${casusId}/betrokkenheden/${plek}/uitnodiging`
    const { status, body } = await (await api.as(wie)).call('PUT', path)
    if (status !== 200) throw new Error(`no code: ${status}`)
    return body.code
  }
  /** A place in the casus for someone of the family, and the code that nadia hands over for it. */
  const invited = async (kant: 'jeugdige' | 'ouder' = 'jeugdige') => {
    const [row] = await owner(
      `with p as (insert into persoon (casus_id, soort, roepnaam) values ($1, $2, 'Proef') returning id)
      insert into betrokkenheid (casus_id, kant, rollen, persoon_id, casus_start)
        select $1, $2, array[$2], id, sec.nu() from p returning id`,
      [casusId, kant],
    )
    const plek: string = row.id
    return { plek, code: await codeFor(plek) }
  }
  return { codeFor, invited }
}

function doors({ app, nobody }: TestApi) {
  const ask = async (): Promise<Vraag> => {
    const asked = await nobody.call('POST', '/inloggen/telefoon/vraag')
    return { opties: asked.body.opties, cookie: cookieOf(asked.headers, '__Host-telefoonvraag') ?? '' }
  }
  return {
    ask,
    make: async (phone: Authenticator, code: string, gedrag: Gedrag = {}) => {
      const naam = 'Mijn telefoon'
      const asked = await nobody.call('POST', '/inloggen/telefoon/code', { code, naam })
      if (asked.status !== 200) return asked
      const antwoord = phone.make(asked.body.opties, gedrag)
      return nobody.call('POST', '/inloggen/telefoon/eerste', { code, naam, antwoord })
    },
    open: async (phone: Authenticator, gedrag: Gedrag = {}, at?: Vraag) => {
      const { opties, cookie } = at ?? (await ask())
      return nobody.call('POST', '/inloggen/telefoon', { antwoord: phone.sign(opties, gedrag) }, { cookie })
    },
    clientFrom: (headers: Record<string, string>): Client =>
      clientOf(app, { cookie: cookieOf(headers, '__Host-sessie') ?? '' }),
    who: async (client: Client) => (await client.call('GET', '/v1/sessie')).status,
  }
}

function cookieOf(headers: Record<string, string | string[]>, name: string): string | undefined {
  const lines = [headers['set-cookie'] ?? []].flat()
  return lines.find((line) => line.startsWith(`${name}=`))?.split(';')[0]
}
