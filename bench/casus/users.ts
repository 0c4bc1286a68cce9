import pg from 'pg'
import { signContext } from '../../src/kernel/context-key.ts'
import type { Database } from '../../src/kernel/db.ts'
import { sessionCookie } from '../../src/kernel/http/session-cookie.ts'
import { signIn } from '../../src/toegang/index.ts'
import { firstSeatOf, keyOf, type OrganisatieSoort, organisationsOf, soortOf } from './load-sql.ts'
import { casesOfHeavyUser, perCase, type Size } from './size.ts'

/** Someone who uses the system. The number of the j-th of their cases is `(a + j * b) / c`, for j from 1 to below `m`. */
export type User = {
  nr: number
  actorId: string
  organisatieId: string
  cookie: string
  a: number
  b: number
  c: number
  m: number
  /** Whether their organisation may give what the measured bijdrage is about, without consent or a ground for secrecy. */
  schrijft: boolean
}
export type Group = 'gewoon' | 'veel'

/** Readers and writers are different people, so that what is written doesn't grow what is read. */
export const people = {
  gewoon: { lezen: 0, schrijven: 48, aantal: 48 },
  veel: { lezen: 96, schrijven: 96, aantal: 0 },
}

/** Who may give `contact` in a casus under `pga` without more (db/regimes/pga-2.json). */
const geven: readonly OrganisatieSoort[] = [
  'gemeente',
  'om',
  'rvdk',
  'dji',
  'reclassering',
  'school',
  'leerplicht',
  'jongerenwerk',
  'woningcorporatie',
  'werk',
]
const mayGive = (size: Size, member: number) => geven.includes(soortOf(size, member))

export function caseOf(user: User, random: number): string {
  const j = 1 + Math.floor(random * (user.m - 1))
  return keyOf('casus', Math.floor((user.a + j * user.b) / user.c))
}

/** Signs everyone in and writes their pre-signed contexts where pgbench can read them. Answers the users by group. */
export async function signInUsers(options: {
  superUrl: string
  db: Database
  key: Buffer
  size: Size
}): Promise<Record<Group, User[]>> {
  const { size } = options
  const heavy = Array.from({ length: size.heavy }, (_, n) => size.staff + n)
  // Who may write stand first, so that pgbench reaches them by a range of numbers.
  const veel = heavy.toSorted((a, b) => Number(mayGive(size, b)) - Number(mayGive(size, a)))
  const users = {
    gewoon: await Promise.all(ordinaryPeople(size).map((member, n) => signInOne(options, n, member))),
    veel: await Promise.all(veel.map((member, n) => signInOne(options, people.veel.lezen + n, member))),
  }
  await writeContexts(options, [...users.gewoon, ...users.veel])
  return users
}

/** Readers from the first half of the staff, then writers from whoever is left and may give. */
function ordinaryPeople(size: Size): number[] {
  const { aantal } = people.gewoon
  const readers = Array.from({ length: aantal }, (_, n) => Math.floor((n * size.staff) / (2 * aantal)))
  const others = Array.from({ length: size.staff }, (_, member) => member).filter(
    (member) => mayGive(size, member) && !readers.includes(member),
  )
  const writers = Array.from({ length: aantal }, (_, n) => others[Math.floor((n * others.length) / aantal)])
  return [...readers, ...writers.filter((member) => member !== undefined)]
}

async function signInOne(
  { db, key, size }: { db: Database; key: Buffer; size: Size },
  nr: number,
  member: number,
): Promise<User> {
  const isHeavy = member >= size.staff
  const sub = isHeavy ? `veel-${member - size.staff}` : `staf-${member}`
  const id = await signIn(db, key, { inactiefMinuten: 600, maxUren: 10 }, 'bench', sub)
  return {
    nr,
    actorId: keyOf('actor', member),
    organisatieId: keyOf('organisatie', member % organisationsOf(size)),
    cookie: `${sessionCookie}=${id}`,
    schrijft: mayGive(size, member),
    ...(isHeavy ? heavyCases(size, member - size.staff) : ordinaryCases(size, member)),
  }
}

function ordinaryCases(size: Size, member: number) {
  return {
    a: firstSeatOf(size, member),
    b: size.staff,
    c: perCase.staff,
    m: (size.cases * perCase.staff) / size.staff,
  }
}

function heavyCases(size: Size, nr: number) {
  const cases = Math.min(casesOfHeavyUser, size.cases)
  return { a: 1 + nr, b: Math.floor(size.cases / cases), c: 1, m: cases }
}

const TEN_HOURS = 36_000

async function writeContexts(
  { superUrl, key }: { superUrl: string; key: Buffer },
  users: readonly User[],
): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  await client.query(`drop table if exists laadmodel.gebruiker;
    create table laadmodel.gebruiker (nr integer primary key, bewijs text, actor text, organisatie text, a bigint, b bigint, c bigint, m bigint);
    grant usage on schema laadmodel to verbonden_app; grant select on laadmodel.gebruiker to verbonden_app`)
  for (const user of users) {
    const bewijs = signContext(
      key,
      {
        actorId: user.actorId,
        accountId: user.actorId.replace('018f0002', '018f0001'),
        soort: 'medewerker',
        organisatieId: user.organisatieId,
        doel: 'Voeren van een casus',
        oorsprong: 'bench',
      },
      TEN_HOURS,
    )
    const { nr, actorId, organisatieId, a, b, c, m } = user
    await client.query('insert into laadmodel.gebruiker values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      nr,
      bewijs,
      actorId,
      organisatieId,
      a,
      b,
      c,
      m,
    ])
  }
  await client.end()
}
