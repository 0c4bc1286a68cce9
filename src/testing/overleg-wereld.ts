import pg from 'pg'
import { clock } from '../kernel/clock.ts'
import { asLoader } from '../kernel/migrate.ts'
import type { Overleg } from '../overleg/answers.ts'
import { type Persona, personas, type Situatie } from '../overleg/overleg.scenarios.ts'
import { insertCasus } from './insert-casus.ts'
import { type Client, createTestApi, type TestApi } from './test-api.ts'

export type OverlegWereld = {
  api: TestApi
  casusId: string
  /** Involvement, by persona. */
  wie: Record<string, string>
  personen: Record<Persona, Client>
  organisaties: Record<string, string>
  sporen: { onderwijs: string; straf: string }
  /** A valid plan for an overleg in three days, with what the test changes. */
  invoer(anders?: Record<string, unknown>): Record<string, unknown>
  /** An overleg of marieke, in this state; the young person put one point on, the chair one for gemeente, police and RvdK only when `straf`. */
  overleg(situatie: Situatie, anders?: Record<string, unknown>): Promise<string>
  lees(wie: Persona, id: string): Promise<Overleg>
  owner<T extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<T[]>
  close(): Promise<void>
}

export const ifMatch = (versie: number) => ({ 'if-match': `"${versie}"` })
/** The next whole hour as this file began: what a test plans and what it expects stay one moment when the hour strikes in between. */
const hour = Math.ceil(clock.now().getTime() / 3_600_000) * 3_600_000
/** A moment so many hours from now, on a whole hour. */
export const hoursFromNow = (hours: number) => new Date(hour + hours * 3_600_000).toISOString()

/** Sem's casus with school, police and RvdK; at the table sit marieke, nadia, bart, sem and linda. */
export async function createOverlegWereld(): Promise<OverlegWereld> {
  const api = await createTestApi()
  const casusId = await insertCasus(api.database.ownerUrl, {
    regime: 'pga',
    roepnaam: 'Sem',
    achternaam: 'Proef',
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'nadia', rollen: ['vaste_persoon'] },
      { wie: 'bart', rollen: ['deelnemer'] },
      { wie: 'rob', rollen: ['deelnemer'] },
      { wie: 'tim', rollen: ['deelnemer'], zichtbaarVoor: ['tim', 'marieke', 'rob'] },
      { wie: 'sem', rollen: ['jeugdige'] },
      { wie: 'linda', rollen: ['ouder'] },
    ],
  })
  const owner = ownerOf(api.database.ownerUrl)
  await owner('insert into plan (casus_id) values ($1)', [casusId])
  const personen = Object.fromEntries(
    await Promise.all(personas.map(async (p) => [p, await api.as(p)])),
  ) as Record<Persona, Client>
  const wie = Object.fromEntries(
    (
      await owner<{ sub: string; id: string }>(
        `select c.sub, b.id from betrokkenheid b join actor a on a.id = b.actor_id join account c on c.id = a.account_id where b.casus_id = $1`,
        [casusId],
      )
    ).map((row) => [row.sub, row.id]),
  )
  const organisaties = Object.fromEntries(
    (
      await owner<{ sub: string; id: string }>(
        'select c.sub, a.organisatie_id as id from actor a join account c on c.id = a.account_id where a.organisatie_id is not null',
      )
    ).map((row) => [row.sub, row.id]),
  )
  const sporen = await addSporen(personen.marieke, casusId, organisaties)
  const invoer = (anders: Record<string, unknown> = {}) => ({
    begintOp: hoursFromNow(72),
    eindigtOp: hoursFromNow(73),
    plaats: 'Kade 9, zaal 2',
    doel: 'Hoe verder met school?',
    voorzitterId: wie.marieke,
    genodigden: ['marieke', 'nadia', 'bart', 'sem', 'linda'].map((p) => wie[p]),
    ...anders,
  })
  const overleg = makerOf({ casusId, personen, invoer })
  const lees = async (p: Persona, id: string) =>
    (await personen[p].call<Overleg>('GET', `/v1/overleggen/${id}`)).body
  return {
    api,
    casusId,
    wie,
    personen,
    organisaties,
    sporen,
    invoer,
    overleg,
    lees,
    owner,
    close: () => api.close(),
  }
}

async function addSporen(marieke: Client, casusId: string, o: Record<string, string>) {
  const today = clock.today()
  const add = async (body: Record<string, unknown>) => {
    const { status, body: made } = await marieke.call('POST', `/v1/casussen/${casusId}/sporen`, body)
    if (status !== 201) throw new Error(`no track: ${status} ${JSON.stringify(made)}`)
    return made.id as string
  }
  const family = { jeugdigeVanaf: today, ouderVanaf: today }
  return {
    onderwijs: await add({
      soort: 'onderwijs',
      doel: 'Een klas waar ik opnieuw begin',
      doelVan: 'jeugdige',
      publiek: { wie: 'allen', ...family },
    }),
    straf: await add({
      soort: 'straf',
      doel: 'Afmaken, en dan echt klaar',
      doelVan: 'jeugdige',
      publiek: { wie: 'gekozen', organisaties: [o.tim, o.rob], ...family },
    }),
  }
}

function makerOf(w: Pick<OverlegWereld, 'casusId' | 'personen' | 'invoer'>): OverlegWereld['overleg'] {
  const { marieke, sem } = w.personen
  return async (situatie, anders = {}) => {
    const made = await marieke.call('POST', `/v1/casussen/${w.casusId}/overleggen`, w.invoer(anders))
    if (made.status !== 201) throw new Error(`not planned: ${made.status} ${JSON.stringify(made.body)}`)
    const id = made.body.id as string
    await sem.call('POST', `/v1/overleggen/${id}/agendapunten`, { titel: 'Mag ik in een andere klas?' })
    const step = async (naam: string, versie: number, body: Record<string, unknown> = {}) => {
      const answer = await marieke.call('POST', `/v1/overleggen/${id}/${naam}`, body, ifMatch(versie))
      if (answer.status !== 200) throw new Error(`${naam}: ${answer.status} ${JSON.stringify(answer.body)}`)
    }
    if (situatie === 'afgelast') await step('afgelasting', 1, { reden: 'De zaal is dicht.' })
    if (situatie === 'bezig' || situatie === 'afgerond') await step('opening', 1)
    if (situatie === 'afgerond') {
      const [punt] = (await marieke.call<Overleg>('GET', `/v1/overleggen/${id}`)).body.agenda
      await marieke.call('POST', `/v1/agendapunten/${punt?.id}/besluiten`, {
        tekst: 'Sem gaat niet terug naar de oude klas.',
      })
      await step('afsluiting', 2, { zonderAfsprakenReden: 'We praten eerst verder.' })
    }
    return id
  }
}

function ownerOf(ownerUrl: string): OverlegWereld['owner'] {
  return async <T extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    try {
      return await asLoader(client, async () => (await client.query<T>(text, values)).rows)
    } finally {
      await client.end()
    }
  }
}
