import {
  afspraakVan,
  afwijkingVan,
  bijdrageVan,
  kanBestaan,
  organisatieVan,
  overlegVan,
  partijenVan,
  schrijverVan,
  spoorVan,
  stapVan,
  tekstVan,
  toestemmingVan,
  verzoekVan,
} from './belongs.ts'
import { audienceOf, dag, type Place } from './place.ts'
import type { Kijker, Rij } from './world.ts'

type Row = {
  rij: Rij
  tekst: string
  /** Values of casus_id, door and publiek, and the expressions that follow them. */
  base: unknown[]
  columns: string
  values: string
}

/** Writes one row; '' where the casus has nothing to hang it on, or where it can't be. */
export async function insertRij(place: Place, nr: number): Promise<string> {
  const rij = place.world.casussen[place.casus]?.rijen[nr]
  if (!rij || !kanBestaan(place.world, rij)) return ''
  const audience = audienceOf(rij.publiek, place.keys, place.own)
  const row: Row = {
    rij,
    tekst: tekstVan(place.casus, nr, rij),
    base: [place.own.id, actorVan(place, rij.door), audience.organisaties],
    columns: 'casus_id, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids',
    values: `$1, $2, $3, ${audience.familie}`,
  }
  switch (rij.tabel) {
    case 'bijdrage':
      return insertBijdrage(place, row)
    case 'eigen_kant':
    case 'weerwoord':
    case 'gebeurtenis':
    case 'gebruiksvraag':
    case 'steunt_op':
      return insertBijBijdrage(place, row)
    case 'informatieverzoek':
    case 'verzoekreden':
    case 'afwijking':
    case 'dekking':
      return insertVraag(place, row)
    case 'spoor':
    case 'overleg':
    case 'afspraak':
    case 'akkoord':
      return insertPlan(place, row)
  }
}

const actorVan = ({ keys }: Place, { soort, nr }: Kijker) =>
  (soort === 'medewerker' ? keys.medewerkers : keys.familie)[nr]?.actor

const organisatie = ({ world, keys }: Place, door: Kijker) => {
  const own = organisatieVan(world, door)
  return own === undefined ? null : (keys.organisaties[own] ?? null)
}

/** The key of another row of this casus. */
function keyOf(place: Place, other: Rij | undefined): string {
  if (other === undefined) return ''
  const nr = place.world.casussen[place.casus]?.rijen.indexOf(other) ?? -1
  return place.own.rijen[nr] ?? ''
}

function insertBijdrage(place: Place, { rij, tekst, base, columns, values }: Row): Promise<string> {
  const t = toestemmingVan(place.world, place.casus, rij)
  const toestemmingen = place.world.casussen[place.casus]?.toestemmingen ?? []
  const toestemming = t === undefined ? null : place.own.toestemmingen[toestemmingen.indexOf(t)]?.id
  return place.one(
    `insert into bijdrage (${columns}, soort, categorie, tekst, organisatie_id, status, verloopt_op, toestemming_id, geheim_grond, geheim_uitleg, eerst_vragen)
    values (${values}, 'goed', $4, $5, $6, $7, ${dag(rij.verloopt)}, $8, $9, $10, true) returning id`,
    [
      ...base,
      rij.categorie,
      tekst,
      organisatie(place, rij.door),
      rij.status,
      toestemming,
      toestemming === null ? rij.grond : 'toestemming',
      toestemming === null && rij.grond !== null ? 'omdat' : '',
    ],
  )
}

async function insertBijBijdrage(place: Place, { rij, tekst, base, columns, values }: Row): Promise<string> {
  const { one, own, world, casus } = place
  const about = bijdrageVan(world, casus, rij)
  const bijdrage = keyOf(place, about)
  if (rij.tabel === 'weerwoord') {
    const [anyone] = own.betrokken
    if (anyone === undefined) return ''
    return one(
      `insert into weerwoord (${columns}, betrokkenheid_id, over_soort, over_id, tekst) values (${values}, $4, $5, $6, $7) returning id`,
      [...base, anyone, about ? 'bijdrage' : 'plan', about ? bijdrage : null, tekst],
    )
  }
  if (about === undefined) return ''
  switch (rij.tabel) {
    case 'eigen_kant':
      return one(
        `insert into eigen_kant (${columns}, bijdrage_id, gebeurde) values (${values}, $4, $5) returning id`,
        [...base, bijdrage, tekst],
      )
    // By who brought it in when no other is told; the database adds what it is about and whose it was.
    case 'gebeurtenis': {
      const schrijver = schrijverVan(rij, about)
      return one(
        `insert into gebeurtenis (${columns}, soort, object_id, gegevens, organisatie_id) values (${values}, $4, $5, $6, $7) returning id`,
        [
          base[0],
          actorVan(place, schrijver),
          base[2],
          rij.ookVoorVrager ? 'bijdrage.toevoegen' : 'weerwoord.toevoegen',
          rij.ookVoorVrager ? bijdrage : null,
          rij.ookVoorVrager ? '{}' : JSON.stringify({ bijdrageId: bijdrage }),
          organisatie(place, schrijver),
        ],
      )
    }
    case 'gebruiksvraag':
      return one(
        `insert into gebruiksvraag (${columns}, bijdrage_id, waarvoor, aan_id, organisatie_id) values (${values}, $4, $5, $6, $7) returning id`,
        [...base, bijdrage, tekst, actorVan(place, about.door), organisatie(place, rij.door)],
      )
    default: {
      const stap = stapVan(world, casus, rij)
      const step = stap === undefined ? own.grond : keyOf(place, stap)
      if (step === '') return ''
      return one(
        `insert into steunt_op (${columns}, bijdrage_id, ${stap?.tabel === 'afspraak' ? 'afspraak_id' : 'spoor_id'})
        values (${values}, $4, $5) on conflict do nothing returning id`,
        [...base, bijdrage, step],
      )
    }
  }
}

function insertVraag(place: Place, { rij, tekst, base, columns, values }: Row): Promise<string> {
  const { one, keys, world, casus } = place
  const named = (verzoek: Rij) => partijenVan(world, rij, verzoek).map((o) => keys.organisaties[o])
  switch (rij.tabel) {
    case 'informatieverzoek': {
      const status = { geldig: 'open', gecorrigeerd: 'beantwoord', ingetrokken: 'ingetrokken' }[rij.status]
      const answered = status === 'beantwoord'
      const about = answered ? keyOf(place, bijdrageVan(world, casus, rij)) : ''
      return one(
        `insert into informatieverzoek (${columns}, organisatie_id, aan_organisatie_id, categorie, doel, vraag, noodzaak, termijn, status,
          antwoord, beantwoord_op, bijdrage_id)
        values (${values}, $4, $5, $6, 'doel', $7, 'nodig', sec.vandaag() + 3, $8, $9, case when $9::text is not null then sec.nu() end, $10) returning id`,
        [
          base[0],
          base[1],
          named(rij),
          organisatie(place, rij.door),
          keys.organisaties[rij.naar],
          rij.categorie,
          tekst,
          status,
          answered ? 'gegeven' : null,
          about === '' ? null : about,
        ],
      )
    }
    case 'verzoekreden': {
      const verzoek = verzoekVan(world, casus, rij)
      if (verzoek === undefined) return Promise.resolve('')
      return one(
        `insert into verzoekreden (${columns}, verzoek_id, tekst) values (${values}, $4, $5) on conflict do nothing returning verzoek_id as id`,
        [base[0], base[1], named(verzoek), keyOf(place, verzoek), tekst],
      )
    }
    case 'afwijking':
      return one(
        `insert into afwijking (${columns}, gewoonte, wat, waarom, van, herzien_op, organisatie_id)
        values (${values}, 'zo', $4, 'omdat', ${dag(-3)}, ${dag(5)}, $5) returning id`,
        [...base, tekst, organisatie(place, rij.door)],
      )
    default: {
      const afwijking = afwijkingVan(world, casus, rij)
      if (afwijking === undefined) return Promise.resolve('')
      return one(
        `insert into dekking (${columns}, afwijking_id, wie, antwoord, antwoord_op, reden) values (${values}, $4, 'teamleider', 'gedekt', ${dag(-1)}, $5) returning id`,
        [...base, keyOf(place, afwijking), tekst],
      )
    }
  }
}

async function insertPlan(place: Place, { rij, tekst, base, columns, values }: Row): Promise<string> {
  const { one, own } = place
  const [anyone] = own.betrokken
  if (rij.tabel === 'spoor') {
    return one(`insert into spoor (${columns}, soort, doel) values (${values}, 'werk', $4) returning id`, [
      ...base,
      tekst,
    ])
  }
  if (rij.tabel === 'overleg') {
    // Closed long enough ago for everyone to read its minutes.
    const [status, days] = rij.status === 'gecorrigeerd' ? ['afgerond', 3] : ['gepland', 0]
    return one(
      `insert into overleg (casus_id, voorzitter_id, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids, plaats, begint_op, eindigt_op, status, gesloten_op, verslag_vrij_op)
        values (${values}, $4, sec.nu() - $6 * interval '1 day', sec.nu() - $6 * interval '1 day' + interval '1 hour', $5,
          case when $5::text = 'afgerond' then sec.nu() - interval '3 days' end, case when $5::text = 'afgerond' then sec.nu() - interval '2 days' end)
        returning id`,
      [...base, tekst, status, days],
    )
  }
  if (anyone === undefined) return ''
  if (rij.tabel === 'afspraak') {
    const overleg = keyOf(place, overlegVan(place.world, place.casus, rij))
    const spoor = keyOf(place, spoorVan(place.world, place.casus, rij))
    return one(
      `insert into afspraak (${columns}, spoor_id, eigenaar_id, tekst, overleg_id, datum) values (${values}, $4, $5, $6, $7, sec.vandaag()) returning id`,
      [...base, spoor === '' ? own.grond : spoor, anyone, tekst, overleg === '' ? null : overleg],
    )
  }
  const under = keyOf(place, afspraakVan(place.world, place.casus, rij))
  if (under === '') return ''
  return one(
    `insert into akkoord (${columns}, afspraak_id, betrokkenheid_id, antwoord) values (${values}, $4, $5, 'ja')
    on conflict (afspraak_id, betrokkenheid_id) do nothing returning id`,
    [...base, under, anyone],
  )
}
