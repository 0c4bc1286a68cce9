import pg from 'pg'

/** How many people the lines are about; a few of them far more often than most. */
export const people = 100_000
/** One line in five is a list with this many people, so that a line stands for five records on average. */
const perList = 21

/** Lines of whole chains, each hashed after the one before, as `logboek.schrijf` does it: but set for set and without its triggers. */
const fillFunction = `create or replace function laadmodel.meer(vanaf integer, tot integer, per_keten bigint) returns bigint language plpgsql as $$
  declare
    r logboek.regel; kop logboek.keten; begin_op timestamptz := now() - interval '1 year'; regels bigint := 0;
  begin
    for kop in select * from logboek.keten where nr between vanaf and tot order by nr for update loop
      while kop.volgnr < per_keten loop
        r := row(kop.nr, kop.volgnr + 1, begin_op + (kop.volgnr * interval '1 year' / per_keten), 'casus', 'casus.openen',
          'casus:' || gen_random_uuid(), 'gelukt', 'http:laadmodel', gen_random_uuid(), gen_random_uuid(), 'Voeren van een casus',
          array(select md5('persoon ' || floor(${people} * random() * random())::int)::uuid
            from generate_series(1, case when (kop.volgnr + kop.nr) % 5 = 0 then ${perList} else 1 end)),
          md5(random()::text) || '-' || left(md5(random()::text), 16), ''::bytea);
        r.hash := sha256(kop.hash || logboek.inhoud(r));
        insert into logboek.regel select r.*;
        kop.volgnr := r.volgnr; kop.hash := r.hash; regels := regels + 1;
      end loop;
      update logboek.keten set volgnr = kop.volgnr, hash = kop.hash where nr = kop.nr;
    end loop;
    return regels;
  end $$`

/** Brings the log to this many lines, or leaves it when it has them. Indexes on what is found are made afterwards. */
export async function fillLog(superUrl: string, lines: number): Promise<void> {
  const perChain = Math.ceil(lines / 128)
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    const { rows } = await client.query('select sum(volgnr)::float8 as regels from logboek.keten')
    if (rows[0].regels >= lines) return
    await client.query('create schema if not exists laadmodel')
    await client.query(fillFunction)
    await client.query('set session_replication_role = replica')
    const { rows: loose } = await client.query<{ naam: string; definitie: string }>(
      `select indexrelid::regclass::text as naam, pg_get_indexdef(indexrelid) as definitie from pg_index
      where indrelid = 'logboek.regel'::regclass and not indisprimary`,
    )
    for (const { naam } of loose) await client.query(`drop index ${naam}`)
    for (let from = 0; from < 128; from += 8)
      await client.query('select laadmodel.meer($1, $2, $3)', [from, from + 7, perChain])
    for (const { definitie } of loose) await client.query(definitie)
    await client.query('vacuum analyze logboek.regel, logboek.keten')
    await client.query('checkpoint')
  } finally {
    await client.end()
  }
}
