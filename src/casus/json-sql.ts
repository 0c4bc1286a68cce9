import { raw, type Sql } from '../kernel/db.ts'

/** A column or expression of ours (never input) as a moment in UTC with `Z`, for JSON that PostgreSQL builds. */
export const utc = (column: string): Sql =>
  raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** Full name of a row of `persoon` under this alias. */
export const naamVan = (alias: string): Sql =>
  raw(
    `concat_ws(' ', ${alias}.roepnaam, nullif(${alias}.tussenvoegsel, ''), nullif(${alias}.achternaam, ''))`,
  )

/** Microseconds since 1970 of a column, as the first part of a cursor. */
export const micros = (column: string): Sql => raw(`(extract(epoch from ${column}) * 1000000)::bigint`)
