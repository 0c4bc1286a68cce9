import type pg from 'pg'
import { signContext } from '../../kernel/context-key.ts'
import type { Keys } from './fill-world.ts'
import { type Kijker, zietAanmelding, zietBetrokken, zietCasus, zietRij } from './oracle.ts'
import { tabellen, type World } from './world.ts'

/** Every person of a world, with the context the database would give them. */
export function kijkers(
  world: World,
  keys: Keys,
  key: Buffer,
): { kijker: Kijker; context: string; sub: string }[] {
  const staff = keys.medewerkers.map((k, nr) => ({
    kijker: { soort: 'medewerker' as const, nr },
    sub: k.sub,
    context: signContext(
      key,
      {
        actorId: k.actor,
        accountId: k.account,
        soort: 'medewerker',
        organisatieId: keys.organisaties[world.medewerkers[nr]?.organisatie ?? 0] ?? null,
        doel: 'orakel',
        oorsprong: 'test',
      },
      600,
    ),
  }))
  const family = keys.familie.map((k, nr) => ({
    kijker: { soort: 'familie' as const, nr },
    sub: k.sub,
    context: signContext(
      key,
      {
        actorId: k.actor,
        accountId: k.account,
        soort: 'jeugdige',
        organisatieId: null,
        doel: 'orakel',
        oorsprong: 'test',
      },
      600,
    ),
  }))
  return [...staff, ...family]
}

/** What the oracle says one person sees, as `table:id`. */
export function expectedSight(world: World, keys: Keys, kijker: Kijker, dag = 0): Set<string> {
  const seen = new Set<string>()
  for (const [nr, casus] of world.casussen.entries()) {
    const k = keys.casussen[nr]
    if (!k) continue
    if (zietCasus(world, nr, kijker, dag)) seen.add(`casus:${k.id}`).add(`spoor:${k.grond}`)
    casus.betrokken.forEach((b, i) => {
      if (k.betrokken[i] && zietBetrokken(world, nr, b, kijker, dag))
        seen.add(`betrokkenheid:${k.betrokken[i]}`)
    })
    casus.rijen.forEach((r, i) => {
      if (k.rijen[i] && zietRij(world, nr, r, kijker, dag)) seen.add(`${r.tabel}:${k.rijen[i]}`)
    })
  }
  world.aanmeldingen.forEach((_a, nr) => {
    if (zietAanmelding(world, nr, kijker)) seen.add(`aanmelding:${keys.aanmeldingen[nr]}`)
  })
  return seen
}

const alles = ['casus', 'betrokkenheid', ...tabellen, 'aanmelding'] as const

/** What the database shows one person of a world: by list, by single read of every key, and by count. All three must agree. */
export async function actualSight(
  client: pg.ClientBase,
  world: World,
  keys: Keys,
  context: string,
): Promise<{ list: Set<string>; single: Set<string>; counts: number }> {
  await client.query("select set_config('app.ctx', $1, true)", [context])
  const all = { casus: keys.casussen.map((c) => c.id), aanmelding: keys.aanmeldingen }
  const list = new Set<string>()
  const single = new Set<string>()
  let counts = 0
  for (const tabel of alles) {
    const scope = tabel === 'casus' || tabel === 'aanmelding' ? 'id = any ($1)' : 'casus_id = any ($1)'
    const ids = tabel === 'aanmelding' ? all.aanmelding : all.casus
    for (const row of (await client.query(`select id from ${tabel} where ${scope}`, [ids])).rows)
      list.add(`${tabel}:${row.id}`)
    counts += Number(
      (await client.query(`select count(*) as n from ${tabel} where ${scope}`, [ids])).rows[0].n,
    )
  }
  for (const { tabel, id } of rowsOf(world, keys)) {
    if ((await client.query(`select 1 from ${tabel} where id = $1`, [id])).rowCount === 1)
      single.add(`${tabel}:${id}`)
  }
  return { list, single, counts }
}

/** Every row of a world with its table; what could not be written ('' as key) is left out. */
export function rowsOf(world: World, keys: Keys): { tabel: string; id: string }[] {
  const inside = keys.casussen.flatMap((c, nr) => [
    { tabel: 'casus', id: c.id },
    { tabel: 'spoor', id: c.grond },
    ...c.betrokken.map((id) => ({ tabel: 'betrokkenheid', id })),
    ...c.rijen.map((id, i) => ({ tabel: world.casussen[nr]?.rijen[i]?.tabel ?? '', id })),
  ])
  return [...inside, ...keys.aanmeldingen.map((id) => ({ tabel: 'aanmelding', id }))].filter(
    (row) => row.id !== '',
  )
}
