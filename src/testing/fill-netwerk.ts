import type pg from 'pg'
import { contactpuntErbij } from './deur.ts'
import {
  bestaat,
  type Casus,
  casussen,
  kant,
  type Mee,
  type Mens,
  mensen,
  type NetwerkWereld,
  type Ronde,
} from './netwerk-orakel.ts'
import { screenEveryone } from './screen-everyone.ts'

/** Keys of one world of circles; worlds with other numbers stand beside it in the same database. */
export type NetwerkSleutels = {
  actor(wie: Mens): string
  account(wie: Mens): string
  casus(c: Casus): string
  organisatie: string
  ronde(nr: number): string
  betrokken(nr: number): string
  sub(wie: Mens | 'contactpunt'): string
}

export function netwerkSleutels(wereld = 0): NetwerkSleutels {
  const key = (soort: number, nr: number) =>
    `018f8889-${String(soort).padStart(4, '0')}-7000-8000-${String(wereld * 1000 + nr).padStart(12, '0')}`
  return {
    actor: (wie) => key(1, mensen.indexOf(wie)),
    account: (wie) => key(5, mensen.indexOf(wie)),
    casus: (c) => key(2, casussen.indexOf(c)),
    organisatie: key(4, 0),
    ronde: (nr) => key(3, nr),
    betrokken: (nr) => key(6, nr),
    sub: (wie) => `kring${wereld}-${wie}`,
  }
}

/** The nickname of the one who stands in a round, to be found again in any answer. */
export const lidVan = (wereld: number, nr: number): string => `kr${wereld}x${nr}z`
export const netwerkMerken = (text: string): string[] => text.match(/kr\d+x\d+z/g) ?? []

type Query = (text: string, values?: unknown[]) => Promise<unknown>
type Vul = { q: Query; w: NetwerkWereld; s: NetwerkSleutels; wereld: number }

/** Puts a world in, days counted from the clock's today; answers how much the database refused: exactly what hangs on another regime than steun. */
export async function fillNetwerk(owner: pg.Client, w: NetwerkWereld, wereld = 0): Promise<number> {
  const q: Query = (text, values = []) => owner.query(text, values)
  const vul: Vul = { q, w, s: netwerkSleutels(wereld), wereld }
  await vulMensen(vul)
  for (const c of casussen)
    await q(
      `insert into casus (id, regime_code, regime_versie, vraag, vraag_op) values ($1, $2, 1, 'v', '2026-01-01')`,
      [vul.s.casus(c), w.regime[c]],
    )
  let refused = 0
  for (const [i, ronde] of w.rondes.entries()) if (!(await vulRonde(vul, i, ronde))) refused++
  for (const d of w.delingen.filter(({ ronde }) => bestaat(w, ronde))) {
    const insert = () =>
      q('insert into netwerkdeling (ronde_id, casus_id, actor_id) values ($1, $2, $3)', [
        vul.s.ronde(d.ronde),
        vul.s.casus(d.casus),
        vul.s.actor(d.wie),
      ])
    if (!(await kan(q, w.regime[d.casus] === 'steun', insert))) refused++
  }
  for (const [i, m] of w.mee.entries()) await vulMee(vul, i, m)
  return refused
}

async function vulMensen({ q, s }: Vul): Promise<void> {
  await q(`insert into organisatie (id, naam, soort, domein) values ($1, 'O', 'gemeente', 'bestuur')`, [
    s.organisatie,
  ])
  for (const wie of mensen) {
    const k = kant(wie)
    await q(`insert into account (id, soort, issuer, sub, naam) values ($1, $2, 'orakel', $3, $4)`, [
      s.account(wie),
      k === 'professional' ? 'medewerker' : k,
      s.sub(wie),
      wie,
    ])
    await q(`insert into actor (id, account_id, organisatie_id, naam, functie) values ($1, $2, $3, $4, $4)`, [
      s.actor(wie),
      s.account(wie),
      k === 'professional' ? s.organisatie : null,
      wie,
    ])
  }
  await q(contactpuntErbij, [s.sub('contactpunt')])
  await q(screenEveryone)
}

async function vulMee({ q, s }: Vul, i: number, m: Mee): Promise<void> {
  const k = kant(m.wie)
  const persoon = k === 'professional' ? null : s.betrokken(i)
  if (persoon)
    await q(`insert into persoon (id, casus_id, soort, roepnaam) values ($1, $2, $3, $4)`, [
      persoon,
      s.casus(m.casus),
      k,
      m.wie,
    ])
  await q(
    `insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start, van, tot, jeugdige_vanaf, ouder_vanaf)
     values ($1, $2, array[case $2 when 'professional' then 'deelnemer' else $2 end], $3, $4, $5, now(), sec.vandaag() + $6::int, sec.vandaag() + $7::int, '2020-01-01', '2020-01-01')`,
    [
      s.casus(m.casus),
      k,
      s.actor(m.wie),
      k === 'professional' ? s.organisatie : null,
      persoon,
      m.van,
      m.tot === null ? null : Math.max(m.tot, m.van),
    ],
  )
}

async function vulRonde({ q, w, s, wereld }: Vul, i: number, ronde: Ronde): Promise<boolean> {
  const own = 'van' in ronde
  const made = await kan(q, bestaat(w, i), () =>
    q('insert into netwerkronde (id, eigenaar_id, casus_id, vast, door) values ($1, $2, $3, true, $4)', [
      s.ronde(i),
      own ? s.actor(ronde.van) : null,
      own ? null : s.casus(ronde.wacht),
      s.actor(own ? ronde.van : ronde.tekenaar),
    ]),
  )
  if (made)
    await q(`insert into netwerklid (ronde_id, naam, kring, hoek) values ($1, $2, 'binnen', 0)`, [
      s.ronde(i),
      lidVan(wereld, i),
    ])
  return made
}

/** Whether the database took it; throws when that is not what the rule says. */
async function kan(q: Query, should: boolean, work: () => Promise<unknown>): Promise<boolean> {
  await q('savepoint poging')
  const took = await work().then(
    () => true,
    async (error: { code?: string }) => {
      if (error.code !== '23503') throw error
      await q('rollback to savepoint poging')
      return false
    },
  )
  if (took !== should) throw new Error(`the database ${took ? 'took' : 'refused'} a row of a circle`)
  return took
}
