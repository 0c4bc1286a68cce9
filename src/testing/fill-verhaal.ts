import type pg from 'pg'
import { contactpuntErbij } from './deur.ts'
import { screenEveryone } from './screen-everyone.ts'
import {
  bestaat,
  type Casus,
  casussen,
  type Gift,
  isBekend,
  isPlek,
  type Mee,
  type Mens,
  mensen,
  namen,
  type Plek,
  plekken,
  soortVan,
  type VerhaalWereld,
} from './verhaal-orakel.ts'

/** Keys of one world; worlds with other numbers stand beside it in the same database. */
export type VerhaalSleutels = {
  actor(wie: Mens): string
  account(wie: Mens): string
  casus(c: Casus): string
  plek(plek: Plek): string
  deel(nr: number): string
  gift(nr: number): string
  dank(nr: number): string
  betrokken(nr: number): string
  sub(wie: Mens | 'contactpunt'): string
}

export function verhaalSleutels(wereld = 0): VerhaalSleutels {
  const key = (soort: number, nr: number) =>
    `018f8888-${String(soort).padStart(4, '0')}-7000-8000-${String(wereld * 1000 + nr).padStart(12, '0')}`
  return {
    actor: (wie) => key(1, namen.indexOf(wie)),
    account: (wie) => key(5, namen.indexOf(wie)),
    casus: (c) => key(2, casussen.indexOf(c)),
    plek: (plek) => key(4, plekken.indexOf(plek)),
    deel: (nr) => key(3, nr),
    gift: (nr) => key(7, nr),
    dank: (nr) => key(8, nr),
    betrokken: (nr) => key(6, nr),
    sub: (wie) => `w${wereld}-${wie}`,
  }
}

/** Words that stand in one place of all worlds, to be found again in any answer. */
export const merkVan = (soort: 'titel' | 'woorden' | 'dank', wereld: number, nr: number): string =>
  `v${soort.slice(0, 1)}${wereld}x${nr}z`
export const verhaalMerken = (text: string): string[] => text.match(/v[twd]\d+x\d+z/g) ?? []

type Query = (text: string, values?: unknown[]) => Promise<unknown>
type Vul = { q: Query; w: VerhaalWereld; s: VerhaalSleutels; wereld: number }

/** Writes a world with plain inserts, days counted from the clock's today; answers how many gifts the database refused, whoever asks. */
export async function fillVerhaal(owner: pg.Client, w: VerhaalWereld, wereld = 0): Promise<number> {
  const vul: Vul = {
    w,
    wereld,
    s: verhaalSleutels(wereld),
    q: (text, values = []) => owner.query(text, values),
  }
  await vulMensen(vul)
  await vulCasussen(vul)
  for (const [i, m] of w.mee.entries()) await vulMee(vul, i, m)
  await vulJim(vul)
  for (const [i, van] of w.delen.entries())
    await vul.q(`insert into verhaaldeel (id, eigenaar_id, titel, tekst) values ($1, $2, $3, $4)`, [
      vul.s.deel(i),
      vul.s.actor(van),
      `Over ${merkVan('titel', wereld, i)}`,
      `Ik vertel ${merkVan('woorden', wereld, i)} verder.`,
    ])
  let refused = 0
  for (const [i, g] of w.giften.entries()) if (!(await vulGift(vul, i, g))) refused++
  for (const [i, g] of w.giften.entries())
    if (g.terug) await vul.q('delete from verhaaldeling where id = $1', [vul.s.gift(i)])
  for (const l of w.gelezen.filter(({ deel }) => deel < w.delen.length))
    await vul.q('insert into verhaallezing (deel_id, actor_id, versie) values ($1, $2, 1)', [
      vul.s.deel(l.deel),
      vul.s.actor(l.wie),
    ])
  await vulDank(vul)
  return refused
}

async function vulMensen({ q, s }: Vul): Promise<void> {
  for (const plek of plekken)
    await q(`insert into organisatie (id, naam, soort, domein) values ($1, $2, $2, 'bestuur')`, [
      s.plek(plek),
      plek,
    ])
  for (const wie of namen) {
    const plek = mensen[wie]
    await q(`insert into account (id, soort, issuer, sub, naam) values ($1, $2, 'orakel', $3, $4)`, [
      s.account(wie),
      soortVan(wie),
      s.sub(wie),
      wie,
    ])
    await q(`insert into actor (id, account_id, organisatie_id, naam, functie) values ($1, $2, $3, $4, $4)`, [
      s.actor(wie),
      s.account(wie),
      plek && s.plek(plek),
      wie,
    ])
  }
  await q(contactpuntErbij, [s.sub('contactpunt')])
  await q(screenEveryone)
}

async function vulCasussen({ q, w, s }: Vul): Promise<void> {
  for (const c of casussen)
    await q(
      `insert into casus (id, regime_code, regime_versie, vraag, vraag_op, fase, gesloten_op) values ($1, $2, 1, 'v', '2026-01-01', $3, $4)`,
      [
        s.casus(c),
        w.casus[c].regime,
        w.casus[c].dicht ? 'gesloten' : 'gestart',
        w.casus[c].dicht ? '2026-01-02' : null,
      ],
    )
}

/** Young people are 14 in two casussen and 11 in the others: by their age it is told who looked. */
const leeftijd = (c: Casus) => (c === 'c0' || c === 'c1' ? 14 : 11)

async function vulMee({ q, s }: Vul, i: number, m: Mee): Promise<void> {
  const plek = mensen[m.wie]
  const kant = plek === null ? soortVan(m.wie) : 'professional'
  const persoon = plek === null ? s.betrokken(i) : null
  if (persoon)
    await q(
      `insert into persoon (id, casus_id, soort, roepnaam, gezag, geboortedatum)
       values ($1, $2, $3, $4, true, case when $3 = 'jeugdige' then (sec.vandaag() - make_interval(years => $5) - interval '40 days')::date end)`,
      [persoon, s.casus(m.casus), kant, m.wie, leeftijd(m.casus)],
    )
  await q(
    `insert into betrokkenheid (id, casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, casus_start, van, tot, publiek, jeugdige_vanaf, ouder_vanaf)
     values ($8, $1, $2, array[case $2 when 'professional' then 'deelnemer' else $2 end], $3, $4, $5, now(), sec.vandaag() + $6::int, sec.vandaag() + $7::int, null, case when $9 then date '2020-01-01' end, '2020-01-01')`,
    [
      s.casus(m.casus),
      kant,
      s.actor(m.wie),
      plek && s.plek(plek),
      persoon,
      m.van,
      m.tot === null ? null : Math.max(m.tot, m.van),
      s.betrokken(i),
      isBekend(m),
    ],
  )
}

/** A JIM who signed, in the casus that is always steun. */
async function vulJim({ q, s }: Vul): Promise<void> {
  const jim = s.actor('jim')
  await q(
    `insert into jim (id, casus_id, roepnaam, status, actor_id, door) values ($1, $2, 'tante', 'wil_wel', $1, $3)`,
    [jim, s.casus('c0'), s.actor('jongere_a')],
  )
  await q(
    `insert into jim_overeenkomst (casus_id, jim_id, doet, doet_niet, stopt, door) values ($1, $2, 'a', 'b', 'c', $3)`,
    [s.casus('c0'), jim, s.actor('jongere_a')],
  )
  await q(`update jim set status = 'jim' where id = $1`, [jim])
  // Until 16 a JIM reads while a parent with gezag says yes; this one has no page.
  await q(
    `with p as (insert into persoon (casus_id, soort, roepnaam, gezag) values ($1, 'ouder', 'p', true) returning id)
      insert into jim_ouder (casus_id, jim_id, persoon_id, roepnaam, antwoord, wijze, gezegd_op, door)
      select $1, $2, p.id, 'tante', 'ja', 'gesproken', sec.vandaag(), $3 from p`,
    [s.casus('c0'), jim, s.actor('jongere_a')],
  )
}

/** What the database refuses, whoever asks, is exactly what hangs on another regime than steun or pga. */
async function vulGift({ q, w, s }: Vul, i: number, g: Gift): Promise<boolean> {
  const van = w.delen[g.deel]
  if (van === undefined) return true
  await q('savepoint poging')
  const refused = await q(
    `insert into verhaaldeling (id, deel_id, eigenaar_id, casus_id, regime_code, actor_id, organisatie_id) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      s.gift(i),
      s.deel(g.deel),
      s.actor(van),
      s.casus(g.casus),
      w.casus[g.casus].regime,
      isPlek(g.aan) ? null : s.actor(g.aan),
      isPlek(g.aan) ? s.plek(g.aan) : null,
    ],
  ).then(
    () => false,
    async (error: { code?: string }) => {
      if (error.code !== '23514') throw error
      await q('rollback to savepoint poging')
      return true
    },
  )
  if (refused === bestaat(w, g)) throw new Error(`gift ${i} was ${refused ? '' : 'not '}refused`)
  return !refused
}

async function vulDank({ q, w, s, wereld }: Vul): Promise<void> {
  for (const [i, d] of w.dank.entries())
    await q(
      `insert into dankwoord (id, casus_id, aan_actor_id, tekst, door, gezien_op) values ($1, $2, $3, $4, $5, case when $6 then sec.nu() end)`,
      [
        s.dank(i),
        s.casus(d.casus),
        s.actor(d.aan),
        ['politie', 'om'].includes(mensen[d.aan] ?? '') ? '' : `Dank ${merkVan('dank', wereld, i)}`,
        s.actor(d.door),
        d.gezien,
      ],
    )
}
