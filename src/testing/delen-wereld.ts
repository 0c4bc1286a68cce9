import pg from 'pg'
import type { Inhoud, Lezer } from '../delen/delen.scenarios.ts'
import { lezers } from '../delen/delen.scenarios.ts'
import { asLoader } from '../kernel/migrate.ts'
import { insertCasus } from './insert-casus.ts'
import { type Client, createTestApi, type TestApi } from './test-api.ts'

export { type Inhoud, inhouden, type Lezer, lezers, zichtTabel, zinnen } from '../delen/delen.scenarios.ts'

export type Wereld = {
  api: TestApi
  casusId: string
  steunId: string
  geslotenId: string
  vandaag: string
  personen: Record<Lezer, Client>
  organisaties: Record<string, string>
  /** A valid bijdrage, with what the test changes. */
  invoer(anders?: Record<string, unknown>): Record<string, unknown>
  voegToe(wie: Lezer, anders?: Record<string, unknown>, casusId?: string): Promise<string>
  maak(inhoud: Inhoud, anders?: Record<string, unknown>): Promise<string>
  owner<T extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<T[]>
  /** Lines of the processing log with this action and result, as the log's own role reads them. */
  logLines(actie: string, resultaat?: string): Promise<{ object: string; betrokkenen: string[] }[]>
  close(): Promise<void>
}

/** The day `days` from a day, as YYYY-MM-DD. */
export const dayFrom = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const pga = [
  'marieke:casusregisseur',
  'nadia:vaste_persoon',
  'bart:deelnemer',
  'rob:deelnemer',
  'sem:jeugdige',
  'linda:ouder',
]

/** One casus under each regime with the personas of the demo region; that eva's GGZ takes part, only marieke and eva know. */
export async function createWereld(): Promise<Wereld> {
  const api = await createTestApi()
  const deelnames = pga.map((p) => ({ wie: p.split(':')[0] ?? '', rollen: [p.split(':')[1] ?? ''] }))
  const { ownerUrl } = api.database
  const casusId = await insertCasus(ownerUrl, {
    regime: 'pga',
    roepnaam: 'Sem',
    achternaam: 'Proef',
    deelnames: [
      ...deelnames,
      { wie: 'eva', rollen: ['deelnemer'], zichtbaarVoor: ['eva', 'marieke'] },
      { wie: 'joost', rollen: ['deelnemer'], tot: '-1' },
    ],
  })
  const steunId = await insertCasus(ownerUrl, {
    regime: 'steun',
    roepnaam: 'Sem',
    achternaam: 'Steun',
    deelnames: deelnames.filter((d) => d.wie !== 'rob'),
  })
  const geslotenId = await insertCasus(ownerUrl, {
    regime: 'pga',
    roepnaam: 'Sem',
    achternaam: 'Gesloten',
    deelnames,
    fase: 'gesloten',
  })
  const personen = Object.fromEntries(
    await Promise.all(lezers.map(async (l) => [l, await api.as(l)])),
  ) as Record<Lezer, Client>
  const owner = ownerOf(ownerUrl)
  const organisaties = Object.fromEntries(
    (
      await owner<{ sub: string; id: string }>(
        'select c.sub, a.organisatie_id as id from actor a join account c on c.id = a.account_id',
      )
    ).map((r) => [r.sub, r.id]),
  )
  const vandaag = (await personen.marieke.call('GET', '/v1/sessie')).body.vandaag as string
  const invoer = (anders: Record<string, unknown> = {}) => ({
    soort: 'zorg',
    categorie: 'aanleiding',
    tekst: 'Het gaat de laatste tijd minder goed.',
    noodzaak: 'Om het plan op tijd bij te stellen.',
    ...anders,
  })
  const voegToe = async (wie: Lezer, anders: Record<string, unknown> = {}, inCasus = casusId) => {
    const { status, body } = await personen[wie].call(
      'POST',
      `/v1/casussen/${inCasus}/bijdragen`,
      invoer(anders),
    )
    if (status !== 201) throw new Error(`not added: ${status} ${JSON.stringify(body)}`)
    return body.id as string
  }
  const maak = makerOf({ voegToe, owner, personen, casusId, vandaag, organisaties })
  return {
    api,
    casusId,
    steunId,
    geslotenId,
    vandaag,
    personen,
    organisaties,
    invoer,
    voegToe,
    maak,
    owner,
    logLines: logOf(ownerUrl),
    close: () => api.close(),
  }
}

function makerOf(
  w: Pick<Wereld, 'voegToe' | 'owner' | 'personen' | 'casusId' | 'vandaag' | 'organisaties'>,
): Wereld['maak'] {
  const { vandaag, organisaties: o } = w
  return async (inhoud, anders = {}) => {
    switch (inhoud) {
      case 'eigen':
        return w.voegToe('bart', anders)
      case 'gekozen_gemeente':
        return w.voegToe('bart', { publiek: { wie: 'gekozen', organisaties: [o.marieke] }, ...anders })
      case 'allen':
        return w.voegToe('bart', { publiek: { wie: 'allen' }, ...anders })
      case 'jeugdige_vandaag':
        return w.voegToe('bart', { publiek: { jeugdigeVanaf: vandaag }, ...anders })
      case 'jeugdige_later':
        return w.voegToe('bart', { publiek: { jeugdigeVanaf: dayFrom(vandaag, 3) }, ...anders })
      case 'ouder_vandaag':
        return w.voegToe('bart', { publiek: { ouderVanaf: vandaag }, ...anders })
      case 'van_sem':
        return w.voegToe('sem', { publiek: { wie: 'gekozen', organisaties: [o.nadia] }, ...anders })
      case 'van_linda':
        return w.voegToe('linda', { publiek: { wie: 'gekozen', organisaties: [o.marieke] }, ...anders })
      case 'verlopen': {
        const id = await w.voegToe('bart', {
          publiek: { wie: 'allen', jeugdigeVanaf: vandaag, ouderVanaf: vandaag },
          ...anders,
        })
        await w.owner('update bijdrage set verloopt_op = sec.vandaag() where id = $1', [id])
        return id
      }
      case 'ingetrokken': {
        const id = await w.voegToe('bart', {
          publiek: { wie: 'allen', jeugdigeVanaf: vandaag, ouderVanaf: vandaag },
          ...anders,
        })
        const path = `/v1/casussen/${w.casusId}/bijdragen/${id}/intrekking`
        const { status } = await w.personen.bart.call(
          'POST',
          path,
          { reden: 'Hoort hier niet.' },
          { 'if-match': '"1"' },
        )
        if (status !== 200) throw new Error(`not withdrawn: ${status}`)
        return id
      }
    }
  }
}

function ownerOf(ownerUrl: string): Wereld['owner'] {
  return async <T extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    try {
      return await asLoader(client, async () => {
        const { rows } = await client.query<T>(text, values)
        await client.query('set constraints all immediate')
        return rows
      })
    } finally {
      await client.end()
    }
  }
}

function logOf(ownerUrl: string): Wereld['logLines'] {
  return async (actie, resultaat = 'gelukt') => {
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    await client.query('set role logboek')
    const { rows } = await client.query(
      'select object, betrokkenen from logboek.regel where actie = $1 and resultaat = $2 order by tijd',
      [actie, resultaat],
    )
    await client.end()
    return rows
  }
}
