import type pg from 'pg'
import { asOwner } from './start-klok.ts'
import type { TestDatabase } from './test-database.ts'

/** One hole in the rules: how it is made, and what it puts back. */
export type HttpGat = {
  naam: string
  maak(owner: pg.Client): Promise<(owner: pg.Client) => Promise<unknown>>
}

/** A policy that asks something else; throws when it is not there or its words are unchanged. */
export const andersGevraagd = (
  naam: string,
  tabel: string,
  policies: readonly string[],
  anders: (qual: string) => string,
): HttpGat => ({
  naam,
  maak: async (owner) => {
    const { rows } = await owner.query<{ policyname: string; qual: string }>(
      `select policyname, qual from pg_policies where tablename = $1 and policyname = any ($2)`,
      [tabel, policies],
    )
    if (rows.length !== policies.length) throw new Error(`${tabel} doesn't have ${policies.join()}`)
    for (const { policyname, qual } of rows) {
      const asked = anders(qual)
      if (asked === qual) throw new Error(`${naam}: ${policyname} asks the same: ${qual}`)
      await owner.query(`alter policy ${policyname} on ${tabel} using (${asked})`)
    }
    return async (client) => {
      for (const { policyname, qual } of rows)
        await client.query(`alter policy ${policyname} on ${tabel} using (${qual})`)
    }
  },
})

/** Policies that let everything through; several at once where more than one wall stands. */
export const openGezet = (tabel: string, ...policies: string[]): HttpGat =>
  andersGevraagd(`${tabel} zonder ${policies.join(' en ')}`, tabel, policies, () => 'true')

/** A function or view of another role that leaves out one of its conditions. */
export const zonderVoorwaarde = (naam: string, functie: string, from: string, to: string): HttpGat => ({
  naam,
  maak: async (owner) => {
    const { rows } = await owner.query<{ tekst: string; eigenaar: string }>(
      `select pg_get_functiondef(p.oid) as tekst, p.proowner::regrole::text as eigenaar
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname || '.' || p.proname = $1`,
      [functie],
    )
    const [found] = rows
    if (!found?.tekst.includes(from)) throw new Error(`${functie} doesn't hold '${from}'`)
    const write = async (client: pg.Client, tekst: string) => {
      await client.query(`set local role ${found.eigenaar}`)
      await client.query(tekst)
      await client.query('set local role verbonden_owner')
    }
    await write(
      owner,
      found.tekst.replaceAll(from, () => to),
    )
    return (client) => write(client, found.tekst)
  },
})

/** Several holes as one, for a rule that two walls keep. */
export const samen = (naam: string, ...gaten: HttpGat[]): HttpGat => ({
  naam,
  maak: async (owner) => {
    const terug: ((client: pg.Client) => Promise<unknown>)[] = []
    for (const gat of gaten) terug.push(await gat.maak(owner))
    return async (client) => {
      for (const doe of terug.toReversed()) await doe(client)
    }
  },
})

/** Runs with a hole in the rules of a test database, and closes it again. */
export async function metGat<T>(database: TestDatabase, gat: HttpGat, run: () => Promise<T>): Promise<T> {
  const inEen = <R>(work: (owner: pg.Client) => Promise<R>) =>
    asOwner(database, async (owner) => {
      await owner.query('begin')
      await owner.query('set local role verbonden_owner')
      const result = await work(owner)
      await owner.query('commit')
      return result
    })
  const terug = await inEen(gat.maak)
  try {
    return await run()
  } finally {
    await inEen(terug)
  }
}
