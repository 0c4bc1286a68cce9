import pg from 'pg'

/** Starts the database's clock at `start` (demo and tests), or lets it tell the real time again. As owner. */
export async function setClock(ownerUrl: string, start: Date | undefined): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('set local role verbonden_owner')
    await client.query('delete from sec.klok')
    if (start)
      await client.query('insert into sec.klok (verschuiving) values ($1::timestamptz - now())', [start])
    await client.query('commit')
  } finally {
    await client.end()
  }
}
