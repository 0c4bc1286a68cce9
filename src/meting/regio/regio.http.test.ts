import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertCasus } from '../../testing/insert-casus.ts'
import { createMetingWereld, type MetingWereld } from '../../testing/meting-wereld.ts'
import type { Regio } from '../contract.ts'
import { fixKwartaal } from '../jobs.ts'

let w: MetingWereld
beforeAll(async () => {
  w = await createMetingWereld()
  await w.owner(`update actor set mandaten = mandaten || '{beheer}' where naam = 'Marieke van Dam'`)
  for (const tabel of ['verbondenheid', 'meetronde']) await w.owner(`delete from ${tabel}`)
})
afterAll(() => w.close())

/** Fixes the quarter before this moment, and reads it as who holds beheer. */
async function kwartaal(moment: string): Promise<Regio['perioden'][number] | undefined> {
  await w.naar(moment)
  expect(await fixKwartaal(w.api.db, w.api.database.key)).toBe(true)
  expect(await fixKwartaal(w.api.db, w.api.database.key)).toBe(false)
  const { status, body } = await (await w.als('marieke')).call('GET', '/v1/verbondenheid-regio')
  expect(status).toBe(200)
  return (body as Regio).perioden[0]
}

/** So many young people, each with a casus of their own, say of every helper there that they see them; every other one that they matter. */
async function zeggen(count: number, op: string): Promise<void> {
  for (let nr = 0; nr < count; nr++) {
    const casusId = await insertCasus(w.api.database.ownerUrl, {
      regime: 'steun',
      roepnaam: 'Jongere',
      achternaam: `Nr${nr}`,
      deelnames: [
        { wie: 'marieke', rollen: ['casusregisseur'] },
        { wie: 'nadia', rollen: ['vaste_persoon'] },
      ],
    })
    await w.owner(
      `with nieuw as (insert into account (soort, issuer, sub, naam) values ('jeugdige', 'proef', $1, 'Jongere') returning id),
      mens as (insert into actor (account_id, naam, functie) select id, 'Jongere', 'jeugdige' from nieuw returning id)
      insert into verbondenheid (casus_id, betrokkenheid_id, moment, gezien, erbij, ertoe, telt_mee, door, op)
        select b.casus_id, b.id, 'T0', 4, 3, $2, true, mens.id, $3::timestamptz from betrokkenheid b, mens where b.casus_id = $4`,
      [`${op}-${nr}`, 1 + 3 * (nr % 2), op, casusId],
    )
  }
}

test('tien antwoorden zijn tien jongeren: één jongere met veel helpers is er één', async () => {
  const sem = await w.owner(`select actor_id from betrokkenheid where casus_id = $1 and kant = 'jeugdige'`, [
    w.casusId,
  ])
  await w.owner(
    `insert into verbondenheid (casus_id, betrokkenheid_id, moment, gezien, erbij, ertoe, telt_mee, door, op)
      select casus_id, id, m, 4, 3, 1, true, $2, '2026-08-15' from betrokkenheid, unnest(array['T0', 'T1', 'T2']) m
      where casus_id = $1 and kant = 'professional'`,
    [w.casusId, sem[0]?.actor_id],
  )
  const [said] = await w.owner('select count(*)::int as n from verbondenheid')
  expect(Number(said?.n)).toBeGreaterThan(10)
  const k3 = await kwartaal('2026-11-02T09:00:00Z')
  expect(k3?.periode).toBe('2026-K3')
  for (const { cellen, totaal } of k3?.uitspraken ?? [])
    for (const cel of [...cellen, totaal])
      expect([cel.aantal, cel.ja, cel.nogNiet]).toEqual([null, null, null])
})

test('de cijfers van een kwartaal staan één keer vast, vanaf tien jongeren, voor beheer en niemand anders', async () => {
  await zeggen(22, '2026-11-20T10:00:00Z')
  const k4 = await kwartaal('2027-01-04T09:00:00Z')
  expect(k4?.periode).toBe('2026-K4')
  const of = (uitspraak: string) => k4?.uitspraken.find((u) => u.uitspraak === uitspraak)?.totaal
  expect(of('ertoe')).toMatchObject({ aantal: 22, ja: 11, nogNiet: 11 })
  // Everyone said the same, so the other answer is none: neither is told.
  expect(of('gezien')).toMatchObject({ aantal: 22, ja: null, nogNiet: null })
  for (const { cellen } of k4?.uitspraken ?? [])
    for (const { aantal } of cellen) expect(aantal === null || aantal >= 10).toBe(true)
  expect((await (await w.als('nadia')).call('GET', '/v1/verbondenheid-regio')).status).toBe(403)
})

test('gevraagd telt in het kwartaal waarin de ronde dicht ging: wie toen overslaat, telt mee', async () => {
  const professionals = await w.owner(
    `select id from betrokkenheid where kant = 'professional' and casus_id <> $1 limit 24`,
    [w.casusId],
  )
  const ask = async (openTot: string, moment: string) => {
    await w.owner(
      `with ronden as (insert into meetronde (casus_id, instrument_code, instrument_versie, moment, vraag, leefgebieden, open_tot, door, organisatie_id)
        select distinct on (b.casus_id) b.casus_id, 'leefwijzer', 1, $2, 'v', array['werk'], $3::date, b.actor_id, b.organisatie_id
        from betrokkenheid b where b.id = any ($1::uuid[]) returning id, casus_id)
      insert into informant (casus_id, ronde_id, betrokkenheid_id, kant, leefgebieden, stand, door, op)
        select r.casus_id, r.id, b.id, 'professional', array['werk'], 'overgeslagen', b.actor_id, '2027-03-30'
        from ronden r join betrokkenheid b on b.casus_id = r.casus_id and b.id = any ($1::uuid[])`,
      [professionals.map((p) => p.id), moment, openTot],
    )
  }
  await ask('2027-04-10', 'T0')
  const asked = (p: Regio['perioden'][number] | undefined) =>
    p?.invullen.find((i) => i.kant === 'professional')
  expect(asked(await kwartaal('2027-04-02T09:00:00Z'))?.gevraagd).toBeNull()
  expect(asked(await kwartaal('2027-07-02T09:00:00Z'))?.gevraagd).toBe(24)
})
