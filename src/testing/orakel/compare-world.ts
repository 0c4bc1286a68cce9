import type pg from 'pg'
import { signContext } from '../../kernel/context-key.ts'
import { type Ding, lijsten } from './dingen.ts'
import type { Keys } from './place.ts'
import type { Kijker, World } from './world.ts'

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
        soort: world.familie[nr] ?? 'jeugdige',
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
export function expectedSight(dingen: readonly Ding[], kijker: Kijker, dag = 0): string[] {
  return dingen.filter((ding) => ding.ziet(kijker, dag)).map(({ tabel, id }) => `${tabel}:${id}`)
}

/** What the database shows one person of a world: by list, by single read of every key, and by count. All three must agree. */
export async function actualSight(
  client: pg.ClientBase,
  keys: Keys,
  dingen: readonly Ding[],
  context: string,
): Promise<{ list: string[]; single: string[]; counts: number }> {
  await client.query("select set_config('app.ctx', $1, true)", [context])
  const casussen = keys.casussen.map((c) => c.id)
  const list: string[] = []
  const single: string[] = []
  let counts = 0
  for (const [tabel, { sleutel, van }] of Object.entries(lijsten)) {
    const own = dingen.filter((ding) => ding.tabel === tabel).map(({ id }) => id)
    if (own.length === 0) continue
    const scope = van === 'casussen' ? 'casus_id = any ($1)' : `${sleutel} = any ($1)`
    const values = [van === 'casussen' ? casussen : own]
    const rows = await ask(
      client,
      `${tabel} lijst`,
      `select ${sleutel} as id from ${tabel} where ${scope}`,
      values,
    )
    list.push(...rows.map((row) => `${tabel}:${row.id}`))
    const [count] = await ask(
      client,
      `${tabel} telling`,
      `select count(*)::integer as id from ${tabel} where ${scope}`,
      values,
    )
    counts += Number(count?.id)
    for (const id of own) {
      const found = await ask(
        client,
        `${tabel} los`,
        `select ${sleutel} as id from ${tabel} where ${sleutel} = $1`,
        [id],
      )
      if (found.length === 1) single.push(`${tabel}:${id}`)
    }
  }
  return { list, single, counts }
}

/** The list alone, of the tables of these rows. */
export async function actualList(
  client: pg.ClientBase,
  keys: Keys,
  dingen: readonly Ding[],
  context: string,
): Promise<string[]> {
  await client.query("select set_config('app.ctx', $1, true)", [context])
  const casussen = keys.casussen.map((c) => c.id)
  const list: string[] = []
  for (const tabel of new Set(dingen.map((ding) => ding.tabel))) {
    const { sleutel, van } = lijsten[tabel] ?? { sleutel: 'id', van: 'zelf' }
    const own = dingen.filter((ding) => ding.tabel === tabel).map(({ id }) => id)
    const scope = van === 'casussen' ? 'casus_id = any ($1)' : `${sleutel} = any ($1)`
    const values = [van === 'casussen' ? casussen : own]
    const rows = await ask(
      client,
      `${tabel} lijst`,
      `select ${sleutel} as id from ${tabel} where ${scope}`,
      values,
    )
    list.push(...rows.map((row) => `${tabel}:${row.id}`))
  }
  return list
}

/** Named, so that PostgreSQL plans it once per world: planning a policy costs more than reading one row. */
async function ask(
  client: pg.ClientBase,
  name: string,
  text: string,
  values: unknown[],
): Promise<{ id: string }[]> {
  return (await client.query({ name, text, values })).rows
}
