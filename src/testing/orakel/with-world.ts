import type pg from 'pg'
import { plus } from './days.ts'
import { fillWorld } from './fill-world.ts'
import type { Keys } from './place.ts'
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
  /** Nine in the morning (UTC), so many days from the world's own. */
  const travel = async (days: number) => {
    await owner.query('delete from sec.klok')
    await owner.query(
      `insert into sec.klok (verschuiving) values (make_interval(secs => extract(epoch from $1::timestamptz - now())))`,
      [`${plus(world.vandaag, days)}T09:00:00Z`],
    )
  }
  await owner.query('begin')
  try {
    await owner.query('set local role verbonden_owner')
    await setForce(owner, 'no force')
    // Worlds are not cases: most have no regisseur, which a real transaction would refuse at its end.
    await owner.query('alter table casus disable trigger bewaak_vaste_rollen')
    await owner.query('alter table betrokkenheid disable trigger bewaak_vaste_rollen')
    await owner.query('set local plan_cache_mode = force_generic_plan')
    await travel(0)
    const keys = await fillWorld(owner, world)
    await setForce(owner, 'force')
    await before?.(owner)
    const asApp = async <T>(read: (client: pg.ClientBase) => Promise<T>) => {
      await owner.query('set local role verbonden_app')
      const result = await read(owner)
      await owner.query('reset role')
      await owner.query('set local role verbonden_owner')
      return result
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
