import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertCasus } from '../testing/insert-casus.ts'
import { createRechtenWereld, type RechtenWereld } from '../testing/rechten-wereld.ts'

let w: RechtenWereld
beforeAll(async () => {
  w = await createRechtenWereld()
})
afterAll(() => w?.api.close())

const geheim = 'Zwaluwtje'
let n = 0
const call = async (wie: string, method: 'POST' | 'PUT' | 'GET', pad: string, body?: unknown) => {
  const kop = method === 'POST' ? { 'idempotency-key': `kopie-proef-${n++}` } : {}
  const answer = await (await w.als(wie)).call(method, pad, body, kop)
  if (answer.status > 299)
    throw new Error(`${wie} ${method} ${pad}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}
async function teken(wie: string): Promise<void> {
  const { id } = await call(wie, 'POST', '/v1/netwerkronden', { begin: 'leeg' })
  await call(wie, 'POST', `/v1/netwerkronden/${id}/leden`, { naam: geheim, kring: 'binnen', soort: 'buurt' })
}
/** Asks for the file within a casus and lets the contactpunt check who asked; answers what it then reads. */
async function gevraagd(wie: string, casusId: string, bevoegdheid = 'zelf') {
  const { id } = await call(wie, 'POST', `/v1/casussen/${casusId}/verzoeken`, {
    soort: 'inzage',
    tekst: 'Wat staat er?',
    bijdrageId: null,
  })
  await w.stap(id, 'aanvrager', { ...w.nagegaan, bevoegdheid })
  return (await w.stukken(id)).filter(({ tabel }) => tabel.startsWith('netwerk'))
}
const steun = () =>
  insertCasus(w.api.database.ownerUrl, {
    regime: 'steun',
    roepnaam: 'Sem',
    achternaam: 'Voorbeeld',
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'nadia', rollen: ['vaste_persoon'] },
      { wie: 'sem', rollen: ['jeugdige'] },
      { wie: 'linda', rollen: ['ouder'] },
    ],
  })

test('vraagt Sem zijn dossier onder steun op, dan hoort zijn kring erbij, en ieder mens erin is een derde', async () => {
  await teken('sem')
  const stukken = await gevraagd('sem', await steun())
  expect(stukken.map(({ tabel }) => tabel).sort()).toEqual(['netwerklid', 'netwerkronde'])
  const lid = stukken.find(({ tabel }) => tabel === 'netwerklid')
  expect(lid?.controle).toBe('derden')
  expect(JSON.stringify(lid?.velden)).toContain(geheim)
})

test('vraagt Sem het onder pga, dan komt de kring daar niet', async () => {
  await teken('sem')
  expect(await gevraagd('sem', w.casusId)).toEqual([])
})

test('vraagt zijn moeder het, voor zichzelf, dan komt de kring van Sem er niet bij', async () => {
  await teken('sem')
  expect(await gevraagd('linda', await steun())).toEqual([])
})

test('eindigt het account, dan gaat de kring mee, ook als er een nummer overblijft', async () => {
  await teken('sem')
  const sem = `select a.account_id from actor a join account c on c.id = a.account_id where c.sub = 'sem'`
  const [account] = await w.owner(sem)
  const count = async () => {
    const [row] = await w.owner(
      'select count(*)::int as n from netwerkronde r join actor a on a.id = r.eigenaar_id where a.account_id = $1',
      [account?.account_id],
    )
    return Number(row?.n)
  }
  expect(await count()).toBeGreaterThan(0)
  await w.owner(`update account set issuer = 'vernietigd', sub = id::text where id = $1`, [
    account?.account_id,
  ])
  expect(await count()).toBe(0)
})
