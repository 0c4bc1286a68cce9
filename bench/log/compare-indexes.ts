import pg from 'pg'
import { signContext } from '../../src/kernel/context-key.ts'
import { runPgbench } from '../casus/run-pgbench.ts'
import { people } from './fill-log.ts'
import { type Found, findPersons } from './find-person.ts'

const gin = `create index regel_betrokkenen on logboek.regel using gin (betrokkenen)
  with (fastupdate = on, gin_pending_list_limit = 1024) where betrokkenen <> '{}'`
const table = `create table logboek.betrokkene (naam uuid, keten smallint, volgnr bigint, primary key (naam, keten, volgnr));
  alter table logboek.betrokkene owner to logboek;
  insert into logboek.betrokkene select distinct b, keten, volgnr from logboek.regel, unnest(betrokkenen) b;
  create function logboek.noteer() returns trigger language plpgsql as $$ begin
    insert into logboek.betrokkene select distinct b, new.keten, new.volgnr from unnest(new.betrokkenen) b; return null; end $$;
  create trigger noteer after insert on logboek.regel for each row execute function logboek.noteer()`

const ways: Record<string, { make: string; undo: string; size: string }> = {
  geen: { make: 'select 1', undo: 'select 1', size: 'select 0 as bytes' },
  gin: {
    make: gin,
    undo: 'drop index logboek.regel_betrokkenen',
    size: "select pg_relation_size('logboek.regel_betrokkenen')::float8 as bytes",
  },
  tabel: {
    make: table,
    undo: 'drop trigger noteer on logboek.regel; drop function logboek.noteer(); drop table logboek.betrokkene',
    size: "select pg_total_relation_size('logboek.betrokkene')::float8 as bytes",
  },
}

export type Comparison = {
  manier: string
  /** Lines a second with one person and with twenty-five, four at once; the median of the rounds. */
  een: number
  vijfentwintig: number
  megabytes: number
  vinden: Found | null
}

/** What finding one person costs when writing, three ways in turn on the same lines: not at all, a GIN index, a table of its own. */
export async function compareIndexes(options: {
  superUrl: string
  appUrl: string
  key: Buffer
  seconds: number
  rounds: number
}): Promise<Comparison[]> {
  const client = new pg.Client({ connectionString: options.superUrl })
  await client.connect()
  const all: Comparison[] = []
  try {
    await client.query('drop index if exists logboek.regel_betrokkenen')
    for (const [manier, way] of Object.entries(ways)) {
      await client.query(way.make)
      await client.query('vacuum analyze logboek.regel, logboek.keten')
      const tps: Record<1 | 25, number[]> = { 1: [], 25: [] }
      for (let round = 0; round < options.rounds; round++)
        for (const count of [1, 25] as const) tps[count].push(await write(options, count))
      const { rows } = await client.query(way.size)
      all.push({
        manier,
        een: median(tps[1]),
        vijfentwintig: median(tps[25]),
        megabytes: Math.round(rows[0].bytes / 1e6),
        vinden: manier === 'gin' ? await findPersons(options.superUrl, 100) : null,
      })
      await client.query(way.undo)
    }
    await client.query(gin)
    return all
  } finally {
    await client.end()
  }
}

async function write(
  { appUrl, key, seconds }: { appUrl: string; key: Buffer; seconds: number },
  count: number,
): Promise<number> {
  const nobody = '018f0000-0000-7000-8000-000000000001'
  const context = signContext(
    key,
    {
      actorId: nobody,
      accountId: nobody,
      soort: 'medewerker',
      organisatieId: null,
      doel: 'bench',
      oorsprong: 'bench',
    },
    36_000,
  )
  const script = `begin;
select set_config('app.ctx', '${context}', true);
select logboek.schrijf('casus', 'bench.lezen', 'bench', 'gelukt', 'bench', array(select md5('persoon ' || floor(${people} * random())::int)::uuid from generate_series(1, ${count})));
commit;
`
  const sample = await runPgbench({
    url: appUrl,
    scripts: [script],
    clients: 4,
    seconds,
    basis: 0,
    aantal: 1,
    onWarm: () => undefined,
  })
  return sample.latencies.length / sample.seconds
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.floor((sorted.length - 1) / 2)] ?? 0)
}
