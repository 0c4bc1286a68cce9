import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readPdf } from '../testing/read-pdf.ts'
import { asOwner } from '../testing/start-klok.ts'
import { vrijgaveStappen } from '../testing/vrijgave-stappen.ts'
import { createZvhWereld, type ZvhWereld } from '../testing/zvh-wereld.ts'

let w: ZvhWereld
let s: ReturnType<typeof vrijgaveStappen>
beforeAll(async () => {
  w = await createZvhWereld()
  s = vrijgaveStappen(w)
})
afterAll(() => w.api.close())
beforeEach(() => w.owner('delete from vrijgave'))

const reden = ({ status, body }: { status: number; body: { reden?: string } }) => [status, body.reden]

describe('loopt er iets over mij? Wachten en niets zijn niet te onderscheiden', () => {
  const nagegaan = { identiteitHoe: 'Aan de balie, bewijs bekeken en teruggegeven.', bevoegdheid: 'zelf' }

  /** Every step of a question, with what each answered: status, body without keys, and headers that carry a size. */
  async function doorlopen(invoer: object) {
    const stappen: unknown[] = []
    const carla = await w.als('carla')
    const doe = async (method: 'GET' | 'POST' | 'PUT', pad: string, body?: unknown, versie?: number) => {
      const a = await carla.call(method, pad, body, versie === undefined ? {} : { 'if-match': `"${versie}"` })
      stappen.push([method, a.status, a.headers['content-length'], a.headers.etag, Object.keys(a.body ?? {})])
      return a
    }
    const { body } = await doe('POST', '/v1/loopvragen', invoer)
    const pad = `/v1/loopvragen/${body.id}`
    await doe('GET', pad)
    await doe('PUT', `${pad}/vrager`, nagegaan, 1)
    const gelezen = await doe('GET', pad)
    await doe('PUT', `${pad}/antwoord`, undefined, 2)
    await doe('GET', pad)
    const { raw } = await doe('GET', `${pad}/brief`)
    return { id: String(body.id), stappen, raw, gelezen: { ...gelezen.body, id: '' } }
  }

  test('dezelfde stappen, velden, groottes, woorden en dag, of er nu een casus wacht of niets is', async () => {
    const naam = 'Tess Verkade'
    await w.owner(
      `update persoon set geboortedatum = '2009-05-04' where casus_id = $1 and soort = 'jeugdige'`,
      [w.tess],
    )
    const ronde1 = await s.ronde()
    await s.iedereenMag()
    await s.zegt('roos', s.bezwaar())
    await s.besluit(ronde1, { besluit: 'wacht', afweging: 'De Raad heeft een reden.', herzienOp: w.dag(14) })
    const wacht = await doorlopen(s.loopvraag(naam))
    await w.owner(
      `update persoon set roepnaam = 'Tess', achternaam = 'Iemandanders' where casus_id = $1 and soort = 'jeugdige'`,
      [w.tess],
    )
    const niets = await doorlopen(s.loopvraag(naam))
    await w.owner(`update persoon set achternaam = 'Verkade' where casus_id = $1 and soort = 'jeugdige'`, [
      w.tess,
    ])
    expect(wacht.stappen).toEqual(niets.stappen)
    expect(wacht.gelezen).toEqual(niets.gelezen)
    expect(wacht.raw.equals(niets.raw)).toBe(true)
    const tekst = (await readPdf(new Uint8Array(wacht.raw))).text
    expect(tekst).toContain('Er zijn geen gegevens die wij je kunnen geven.')
    const rows = await w.owner(
      `select casus_id, dag::text, klaar_op::text, octet_length(inhoud::text) as lengte from loopbrief where loopvraag_id in ($1, $2)`,
      [wacht.id, niets.id],
    )
    expect(rows).toHaveLength(2)
    expect(rows[0]).toEqual(rows[1])
    expect(rows[0]).toMatchObject({ casus_id: null, dag: w.dag(4) })
  })

  test('een ander met een even lange naam krijgt een brief van dezelfde grootte en dezelfde velden', async () => {
    await w.owner(
      `update persoon set geboortedatum = '2009-05-04' where casus_id = $1 and soort = 'jeugdige'`,
      [w.tess],
    )
    const wacht = await doorlopen(s.loopvraag('Tess Verkade'))
    const niets = await doorlopen(s.loopvraag('Tijs Verbaas'))
    const fields = ({ stappen }: { stappen: unknown[] }) =>
      (stappen as unknown[][]).map((s) => [s[0], s[1], s[3], s[4]])
    expect(fields(wacht)).toEqual(fields(niets))
    expect(Math.abs(wacht.raw.length - niets.raw.length)).toBeLessThan(256)
    const delen = async (id: string) =>
      (await w.owner('select inhoud from loopbrief where loopvraag_id = $1', [id]))[0]?.inhoud as {
        delen: { kop: string }[]
      }
    const koppen = async (id: string) => (await delen(id)).delen.map((d) => d.kop)
    expect(await koppen(wacht.id)).toEqual(await koppen(niets.id))
  })

  test('geen regel in het log noemt de jongere, dus wie keek verandert niet', async () => {
    const [casus] = await w.owner('select log_naam from casus where id = $1', [w.tess])
    const regels = () =>
      asOwner(w.api.database, async (client) => {
        await client.query('set role logboek')
        const { rows } = await client.query(
          `select count(*) filter (where betrokkenen @> array[$1::uuid])::int as van_haar,
            count(*) filter (where actie like 'loopvraag.%')::int as vragen from logboek.regel`,
          [casus?.log_naam],
        )
        return rows[0] as { van_haar: number; vragen: number }
      })
    const before = await regels()
    expect(before.van_haar).toBeGreaterThan(0)
    await doorlopen(s.loopvraag('Tess Verkade'))
    expect(await regels()).toEqual({ van_haar: before.van_haar, vragen: before.vragen + 7 })
  })

  test('wie nog geen drie weken wacht, krijgt nog geen antwoord, ook niet als er niets is', async () => {
    const { id } = await w.doe(
      'carla',
      'POST',
      '/v1/loopvragen',
      s.loopvraag('Niemand Hier', { ontvangenOp: w.dag(-20) }),
    )
    expect(reden(await w.vraag('carla', 'PUT', `/v1/loopvragen/${id}/antwoord`, undefined, 1))).toEqual([
      409,
      'eerst_nagaan',
    ])
    await w.doe('carla', 'PUT', `/v1/loopvragen/${id}/vrager`, nagegaan, 1)
    expect(reden(await w.vraag('carla', 'PUT', `/v1/loopvragen/${id}/antwoord`, undefined, 2))).toEqual([
      409,
      'te_vroeg',
    ])
    expect(await w.rij('loopvraag', id)).toMatchObject({ status: 'nagegaan', versie: 2 })
  })

  test('een vraag over iemand met een casus komt bij het contactpunt bovenaan die casus, met de dag', async () => {
    await w.owner('delete from loopvraag')
    const { id } = await w.doe('carla', 'POST', '/v1/loopvragen', s.loopvraag('Tess Verkade'))
    const casus = async () =>
      (await w.doe('carla', 'GET', '/v1/vrijgaven')).casussen.find(
        (c: { casusId: string }) => c.casusId === w.tess,
      )
    expect((await casus()).vraagVoor).toBeNull()
    await w.doe('carla', 'PUT', `/v1/loopvragen/${id}/vrager`, nagegaan, 1)
    expect((await casus()).vraagVoor).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('na vrijgave staat in het antwoord wat is vrijgegeven, voor wie dat mag weten', async () => {
    await w.owner(
      `update persoon set geboortedatum = '2009-05-04' where casus_id = $1 and soort = 'jeugdige'`,
      [w.tess],
    )
    const id = await s.ronde()
    await s.iedereenMag()
    await s.besluit(id, s.vrij())
    const tekst = async (invoer: object) =>
      (await readPdf(new Uint8Array((await doorlopen(invoer)).raw))).text.replace(/\s+/g, ' ')
    expect(await tekst(s.loopvraag('Tess Verkade'))).toContain('Wij zoeken samen een vaste plek voor je.')
    const ander = [
      s.loopvraag('Tess Verkade', { overGeboortedatum: '2009-05-05' }),
      s.loopvraag('Tess Verkade', { aanvrager: 'Ellen Verkade', aanvragerKant: 'ouder' }),
    ]
    for (const invoer of ander)
      expect(await tekst(invoer)).toContain('Er zijn geen gegevens die wij je kunnen geven.')
  })
})
