import { clock } from '../kernel/clock.ts'
import { asLoader } from '../kernel/migrate.ts'
import { insertCasus } from './insert-casus.ts'
import { screenAnew } from './screen-everyone.ts'
import { asOwner, startKlok } from './start-klok.ts'
import { type Client, createTestApi, type TestApi } from './test-api.ts'

/** Who takes part: gemeente, jongerenwerk, school, police and GGZ as staff; the young person and two parents, of whom one has an account. */
export const deelnemers = ['marieke', 'nadia', 'bart', 'rob', 'eva', 'sem', 'linda'] as const
export type Deelnemer = (typeof deelnemers)[number]
type Soort = 'avg' | 'hulp' | 'geheim'

export type ToestemmingWereld = {
  api: TestApi
  casusId: string
  organisatie: Record<string, string>
  /** Rows of persoon: the young person, the mother with an account, the father without one. */
  persoon: { sem: string; linda: string; vader: string }
  als(wie: Deelnemer): Promise<Client>
  /** Moves the clock of server and database; everyone signs in anew, as sessions don't live that long. */
  naar(moment: string): Promise<void>
  owner(query: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  jongere(geboren: string | null): Promise<void>
  gezag(linda: boolean | null, vader: boolean | null): Promise<void>
  vraag(soort: Soort, anders?: Record<string, unknown>, wie?: Deelnemer): Promise<string>
  /** An answer in the portaal, or noted by eva for who has no account. Answers the status. */
  zeg(id: string, wie: 'sem' | 'linda' | 'vader', antwoord: 'ja' | 'nee' | 'ingetrokken'): Promise<number>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
  lees(wie: Deelnemer, id: string): Promise<any>
  close(): Promise<void>
}

/** One casus on 2 November 2026, in which the GGZ is bound to secrecy for 'hulp'; in steun without the police. Call `close` afterwards. */
export async function createToestemmingWereld(regime: 'pga' | 'steun' = 'pga'): Promise<ToestemmingWereld> {
  const api = await createTestApi('demo-toen')
  const casusId = await insertCasus(api.database.ownerUrl, {
    regime,
    roepnaam: 'Sem',
    achternaam: 'Proef',
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'nadia', rollen: ['vaste_persoon'] },
      { wie: 'bart', rollen: ['deelnemer'] },
      ...(regime === 'pga' ? [{ wie: 'rob', rollen: ['deelnemer'] }] : []),
      { wie: 'eva', rollen: ['deelnemer'] },
      { wie: 'sem', rollen: ['jeugdige'] },
      { wie: 'linda', rollen: ['ouder'] },
    ],
  })
  const owner: ToestemmingWereld['owner'] = (query, values = []) =>
    asOwner(api.database, (client) => asLoader(client, async () => (await client.query(query, values)).rows))
  await owner('insert into plan (casus_id) values ($1)', [casusId])
  await owner(
    `insert into persoon (casus_id, soort, roepnaam, relatie) values ($1, 'ouder', 'Piet', 'vader')`,
    [casusId],
  )
  const personen = await owner('select id, soort, roepnaam from persoon where casus_id = $1', [casusId])
  const idOf = (naam: string) => String(personen.find((p) => p.roepnaam === naam)?.id)
  const persoon = { sem: idOf('Sem'), linda: idOf('linda'), vader: idOf('Piet') }
  const organisatie = Object.fromEntries(
    (
      await owner('select c.sub, a.organisatie_id as id from actor a join account c on c.id = a.account_id')
    ).map((r) => [String(r.sub), String(r.id)]),
  )
  const clients = new Map<Deelnemer, Promise<Client>>()
  const als = (wie: Deelnemer) => {
    const client = clients.get(wie) ?? api.as(wie)
    clients.set(wie, client)
    return client
  }
  const w: ToestemmingWereld = {
    api,
    casusId,
    organisatie,
    persoon,
    als,
    owner,
    naar: async (moment) => {
      await startKlok(api.database, moment)
      await owner(screenAnew)
      clients.clear()
    },
    jongere: async (geboren) => {
      await owner('update persoon set geboortedatum = $2 where id = $1', [persoon.sem, geboren])
    },
    gezag: async (linda, vader) => {
      await owner(
        'update persoon set gezag = case id when $1 then $3::boolean else $4::boolean end where id in ($1, $2)',
        [persoon.linda, persoon.vader, linda, vader],
      )
    },
    vraag: async (soort, anders = {}, wie = 'eva') => {
      const { status, body } = await (await als(wie)).call(
        'POST',
        `/v1/casussen/${casusId}/toestemmingen`,
        vraagVan(soort, organisatie, anders),
      )
      if (status !== 201) throw new Error(`not asked: ${status} ${JSON.stringify(body)}`)
      return body.id
    },
    zeg: async (id, wie, antwoord) => {
      const self = wie !== 'vader'
      const genoteerd = { wijze: 'gesproken', gezegdOp: clock.today(), inBijzijnVan: 'Nadia' }
      const body = { persoonId: persoon[wie], antwoord, ...(!self && { genoteerd }) }
      return (await (await als(self ? wie : 'eva')).call('POST', `/v1/toestemmingen/${id}/antwoorden`, body))
        .status
    },
    lees: async (wie, id) => {
      const { body } = await (await als(wie)).call('GET', `/v1/casussen/${casusId}/toestemmingen`)
      return body.toestemmingen?.find((t: { id: string }) => t.id === id)
    },
    close: () => api.close(),
  }
  await w.jongere('2010-05-05')
  await w.gezag(true, false)
  return w
}

/** A valid question: the GGZ may tell the school about help, until the end of next year. */
export function vraagVan(
  soort: Soort,
  organisatie: Record<string, string>,
  anders: Record<string, unknown> = {},
) {
  const tells = soort !== 'hulp'
  return {
    soort,
    waarvoor: 'Zodat school weet wat helpt.',
    van: [organisatie.eva],
    aan: tells ? [organisatie.bart] : [],
    categorieen: tells ? ['hulp'] : [],
    vanaf: clock.today(),
    tot: '2027-12-31',
    ...anders,
  }
}
