import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/boot/embedded-postgres.ts'
import { createDatabase } from '../../src/boot/prepare-database.ts'
import { checkout } from '../../src/cli/context.ts'

/** Same memory while loading and measuring; sized for a server of 16 GB with everything else beside it. */
const always = {
  shared_buffers: '4GB',
  effective_cache_size: '12GB',
  work_mem: '32MB',
  maintenance_work_mem: '1GB',
  max_wal_size: '16GB',
  checkpoint_timeout: '30min',
  wal_level: 'minimal',
  max_wal_senders: '0',
  random_page_cost: '1.1',
  max_connections: '60',
  jit: 'off',
}

/** A load that is lost is done again, so it need not be certain on disk; what is measured is. */
const purposes = {
  laden: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' },
  meten: { fsync: 'on', synchronous_commit: 'on' },
}

/** Starts the bench's own cluster in `home` for one purpose. Throws a StartError when another process uses it. */
export function startCluster(home: string, purpose: keyof typeof purposes): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ checkout, home, settings: { ...always, ...purposes[purpose] } })
}

/** Every size has a database of its own in the cluster. */
export async function openSize(server: EmbeddedPostgres, cases: number): Promise<string> {
  const name = `casus_${cases}`
  await createDatabase(server.superUrl, checkout, name)
  return name
}
