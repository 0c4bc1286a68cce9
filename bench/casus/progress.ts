import type pg from 'pg'

/** What the loader remembers in the database itself, so that a broken-off build goes on where it stopped. */
export const progressSchema = `
  create schema if not exists laadmodel;
  create table if not exists laadmodel.begin (enige boolean primary key default true check (enige), op timestamptz not null);
  create table if not exists laadmodel.deel (stap text not null, deel bigint not null, ms integer not null, primary key (stap, deel));
  create table if not exists laadmodel.los (volgorde integer primary key generated always as identity, soort text not null,
    tabel text not null, naam text not null, definitie text not null, unique (tabel, naam));
  create table if not exists laadmodel.tekst (nr integer primary key, tekst text not null);
  grant usage on schema laadmodel to verbonden_owner;
  insert into laadmodel.begin (op) values (date_trunc('day', now())) on conflict do nothing`

/** Whether a part was finished before. */
export async function isDone(client: pg.Client, stap: string, deel = 0): Promise<boolean> {
  const { rowCount } = await client.query('select from laadmodel.deel where stap = $1 and deel = $2', [
    stap,
    deel,
  ])
  return rowCount === 1
}

/** Does a part and remembers it in the same transaction; a part done before is skipped. Answers the milliseconds it took, 0 when skipped. */
export async function once(
  client: pg.Client,
  stap: string,
  deel: number,
  work: () => Promise<unknown>,
): Promise<number> {
  if (await isDone(client, stap, deel)) return 0
  const begin = performance.now()
  await client.query('begin')
  try {
    await work()
    const ms = Math.round(performance.now() - begin)
    await client.query('insert into laadmodel.deel values ($1, $2, $3)', [stap, deel, ms])
    await client.query('commit')
    return ms
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Milliseconds per step, over all runs that built this database. */
export async function buildTimes(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ stap: string; ms: string }>(
    'select stap, sum(ms) as ms from laadmodel.deel group by stap order by stap',
  )
  return Object.fromEntries(rows.map(({ stap, ms }) => [stap, Number(ms)]))
}
