import type pg from 'pg'
import { fillWorld, type Keys } from './fill-world.ts'
import type { World } from './world.ts'

/**
 * Puts a world in a transaction, lets `work` look at it as the application, and rolls everything back. `asApp` runs as the
 * runtime role; `before` may change the rules first (policy mutation), inside the same transaction.
 */
export async function withWorld(
  owner: pg.Client,
  world: World,
  work: (
    keys: Keys,
    asApp: <T>(read: (client: pg.ClientBase) => Promise<T>) => Promise<T>,
    travel: (days: number) => Promise<void>,
  ) => Promise<void>,
  before?: (client: pg.ClientBase) => Promise<void>,
): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query('set local role verbonden_owner')
    await setForce(owner, 'no force')
    // Worlds are not cases: most have no regisseur, which a real transaction would refuse at its end.
    await owner.query('alter table casus disable trigger bewaak_vaste_rollen')
    await owner.query('alter table betrokkenheid disable trigger bewaak_vaste_rollen')
    const keys = await fillWorld(owner, world)
    await setForce(owner, 'force')
    await before?.(owner)
    const { rows } = await owner.query('select verschuiving::text from sec.klok')
    const begin = rows[0]?.verschuiving ?? '0'
    const asApp = async <T>(read: (client: pg.ClientBase) => Promise<T>) => {
      await owner.query('set local role verbonden_app')
      const result = await read(owner)
      await owner.query('reset role')
      await owner.query('set local role verbonden_owner')
      return result
    }
    const travel = async (days: number) => {
      await owner.query('delete from sec.klok')
      await owner.query(`insert into sec.klok (verschuiving) values ($1::interval + $2 * interval '1 day')`, [
        begin,
        days,
      ])
    }
    await work(keys, asApp, travel)
  } finally {
    await owner.query('rollback')
  }
}

async function setForce(client: pg.ClientBase, how: 'force' | 'no force'): Promise<void> {
  const { rows } = await client.query(
    `select oid::regclass as naam from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relkind = 'r'`,
  )
  for (const { naam } of rows) await client.query(`alter table ${naam} ${how} row level security`)
}
