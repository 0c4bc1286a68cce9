import { merk, organisatieVan } from './belongs.ts'
import { insertRij } from './fill-rij.ts'
import { audienceOf, type CasusKeys, dag, type Keys, type One, type Place } from './place.ts'
import type { Betrokken, Casus, Toestemming, World } from './world.ts'

/** What is written first, because the rest hangs on it, and what comes last. */
const first: readonly string[] = ['bijdrage', 'overleg', 'spoor']
const last: readonly string[] = ['steunt_op', 'verzoekreden', 'dekking', 'akkoord']

export async function fillCasus(one: One, world: World, nr: number, keys: Keys): Promise<CasusKeys> {
  const casus = world.casussen[nr]
  if (!casus) throw new Error(`no casus ${nr}`)
  const own = await insertPersonen(one, casus, nr)
  for (const b of casus.betrokken) own.betrokken.push(await insertBetrokken(one, world, keys, own, b))
  own.grond = await one(
    `insert into spoor (casus_id, door, soort, doel, jeugdige_vanaf, ouder_vanaf, ouder_ids) values ($1, $2, 'thuis', 'grond', ${dag(-30)}, ${dag(-30)}, null) returning id`,
    [own.id, keys.medewerkers[0]?.actor],
  )
  const place: Place = { one, world, casus: nr, keys, own }
  for (const [i, t] of casus.toestemmingen.entries())
    own.toestemmingen.push(await insertToestemming(place, t, i))
  for (const [i, familie] of casus.kijkvragen.entries())
    own.kijkvragen.push(await insertKijkvraag(place, familie, i))
  own.rijen = casus.rijen.map(() => '')
  const inTurn = [
    (t: string) => first.includes(t),
    (t: string) => !first.includes(t) && !last.includes(t),
    (t: string) => last.includes(t),
  ]
  for (const isNow of inTurn) {
    for (const [i, rij] of casus.rijen.entries())
      if (isNow(rij.tabel)) own.rijen[i] = await insertRij(place, i)
  }
  return own
}

async function insertPersonen(one: One, casus: Casus, casusNr: number): Promise<CasusKeys> {
  const id = await one(
    `insert into casus (regime_code, regime_versie, vraag, vraag_op) values ($1, 1, 'Vraag', sec.vandaag()) returning id`,
    [casus.regime],
  )
  await one('insert into plan (casus_id) values ($1)', [id])
  const jeugdige = await one(
    `insert into persoon (casus_id, soort, roepnaam, achternaam, geboortedatum) values ($1, 'jeugdige', 'Sem', 'Orakel', $2) returning id`,
    [id, casus.geboren],
  )
  const ouders: string[] = []
  for (const [nr, gezag] of casus.ouders.entries()) {
    ouders.push(
      await one(
        `insert into persoon (casus_id, soort, roepnaam, achternaam, gezag) values ($1, 'ouder', $2, 'Orakel', $3) returning id`,
        [id, `Ouder ${merk(casusNr, `o${nr}`)}`, gezag],
      ),
    )
  }
  return { id, grond: '', jeugdige, ouders, betrokken: [], toestemmingen: [], kijkvragen: [], rijen: [] }
}

function insertBetrokken(one: One, world: World, keys: Keys, own: CasusKeys, b: Betrokken): Promise<string> {
  const audience = audienceOf(b.publiek, keys, own)
  const isStaff = b.kant === 'professional'
  const familie = isStaff || b.familie === null ? undefined : keys.familie[b.familie]?.actor
  const organisatie = isStaff ? world.medewerkers[b.medewerker]?.organisatie : undefined
  const persoon = {
    professional: null,
    jeugdige: own.jeugdige,
    ouder: b.kant === 'ouder' ? own.ouders[b.ouder] : null,
  }
  return one(
    `insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, persoon_id, publiek, casus_start, van, tot, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values ($1, $2, $3, $4, $5, $6, $7, sec.nu(), ${dag(b.van)}, ${dag(b.tot)}, ${audience.familie}) returning id`,
    [
      own.id,
      b.kant,
      [isStaff ? 'deelnemer' : b.kant],
      (isStaff ? keys.medewerkers[b.medewerker]?.actor : familie) ?? null,
      organisatie === undefined ? null : keys.organisaties[organisatie],
      persoon[b.kant],
      audience.organisaties,
    ],
  )
}

async function insertToestemming({ one, world, casus, keys, own }: Place, t: Toestemming, nr: number) {
  const audience = audienceOf(t.publiek, keys, own)
  const door = keys.medewerkers[t.door]?.actor
  const organisatie = keys.organisaties[organisatieVan(world, { soort: 'medewerker', nr: t.door }) ?? 0]
  const named = (nrs: number[]) => nrs.map((o) => keys.organisaties[o])
  const id = await one(
    `insert into toestemming (casus_id, soort, waarvoor, van_organisaties, aan_organisaties, aan_ouders, categorieen, rechtstreeks, van, tot,
      uitzondering, uitzondering_reden, uitzondering_door, uitzondering_op, door, organisatie_id, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values ($1, $2, $14, $3, $4, $5, $6, $7, ${dag(t.begin)}, ${dag(t.eind)}, $8, $9, $10, case when $8::text is not null then sec.nu() end,
      $11, $12, $13, ${audience.familie}) returning id`,
    [
      own.id,
      t.soort,
      named(t.bronnen),
      named(t.ontvangers),
      t.ouders || t.ontvangers.length === 0,
      t.categorieen,
      t.rechtstreeks,
      t.uitzondering ? 'blijft_wensen' : null,
      t.uitzondering ? 'omdat' : '',
      t.uitzondering ? door : null,
      door,
      organisatie,
      audience.organisaties,
      merk(casus, `t${nr}`),
    ],
  )
  const antwoorden: string[] = []
  for (const [i, a] of t.antwoorden.entries()) {
    antwoorden.push(
      await one(
        `insert into toestemming_antwoord (casus_id, toestemming_id, persoon_id, antwoord, wijze, gezegd_op, door, op, publiek, woorden, jeugdige_vanaf, ouder_vanaf, ouder_ids)
        values ($1, $2, $3, $4, 'gesproken', ${dag(a.dag)}, $5, sec.nu() - interval '2 days' + $6 * interval '1 minute', $7, $8, ${audience.familie}) returning id`,
        [
          own.id,
          id,
          a.wie === 'jeugdige' ? own.jeugdige : own.ouders[a.wie],
          a.antwoord,
          door,
          i,
          audience.organisaties,
          merk(casus, `a${nr}z${i}`),
        ],
      ),
    )
  }
  return { id, antwoorden }
}

function insertKijkvraag(
  { one, world, casus, keys, own }: Place,
  familie: number,
  nr: number,
): Promise<string> {
  const mine = world.casussen[casus]?.betrokken.find(
    (b) => b.kant !== 'professional' && b.familie === familie,
  )
  return one(
    `insert into vraag_over_kijken (casus_id, log_naam, kant, dag, organisatie_id, functie, deel, tekst, door)
      select c.id, c.log_naam, $2, sec.vandaag(), $3, 'medewerker', 'overzicht', $5, $4 from casus c where c.id = $1 returning id`,
    [
      own.id,
      mine?.kant ?? 'jeugdige',
      keys.organisaties[0],
      keys.familie[familie]?.actor,
      merk(casus, `k${nr}`),
    ],
  )
}
