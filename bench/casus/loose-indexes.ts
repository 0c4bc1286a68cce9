import type pg from 'pg'
import { once } from './progress.ts'

/** The tables that the load model fills by the million. */
export const bulkTables = ['casus', 'persoon', 'betrokkenheid', 'plan', 'spoor', 'afspraak', 'bijdrage']

export type Loose = {
  soort: 'index' | 'uniek' | 'verwijzing'
  tabel: string
  naam: string
  definitie: string
}

/** Foreign keys first: they rest on the unique constraints. Primary keys stay, since keys come in order. */
const definitions = `
  select 'verwijzing' as soort, conrelid::regclass::text as tabel, conname as naam,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as definitie
  from pg_constraint where contype = 'f' and (conrelid = any ($1::regclass[]) or confrelid = any ($1::regclass[]))
  union all
  select 'uniek', conrelid::regclass::text, conname,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
  from pg_constraint where contype = 'u' and conrelid = any ($1::regclass[])
  union all
  select 'index', indrelid::regclass::text, c.relname, pg_get_indexdef(indexrelid)
  from pg_index join pg_class c on c.oid = indexrelid
  where indrelid = any ($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
  order by 1 desc, 2, 3`

/** Takes off what would be kept up row by row, and remembers how it was. */
export async function takeOff(client: pg.Client): Promise<void> {
  await once(client, 'losmaken', 0, async () => {
    const { rows } = await client.query<Loose>(definitions, [bulkTables])
    const inOrder = ['verwijzing', 'uniek', 'index'].flatMap((soort) => rows.filter((r) => r.soort === soort))
    for (const { soort, tabel, naam, definitie } of inOrder) {
      await client.query(
        'insert into laadmodel.los (soort, tabel, naam, definitie) values ($1, $2, $3, $4)',
        [soort, tabel, naam, definitie],
      )
      await client.query(
        soort === 'index' ? `drop index "${naam}"` : `alter table ${tabel} drop constraint "${naam}"`,
      )
    }
  })
}

/** What is still off, in the order in which it can be put back within one kind. */
export async function stillOff(client: pg.Client, soorten: Loose['soort'][]): Promise<Loose[]> {
  const { rows } = await client.query<Loose>(
    'select soort, tabel, naam, definitie from laadmodel.los where soort = any ($1) order by volgorde',
    [soorten],
  )
  return rows
}

/** Puts one back, and forgets it in the same transaction. */
export async function putBack(client: pg.Client, loose: Loose): Promise<number> {
  return once(client, `terug: ${loose.tabel}.${loose.naam}`, 0, async () => {
    await client.query(loose.definitie)
    await client.query('delete from laadmodel.los where tabel = $1 and naam = $2', [loose.tabel, loose.naam])
  })
}
