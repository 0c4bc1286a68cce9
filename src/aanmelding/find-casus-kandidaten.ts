import { sql, type Tx } from '../kernel/db.ts'
import { compareIdentiteit, type Identiteit, type Vergelijking } from './dubbelen/index.ts'
import type { Sleutels } from './sleutels.ts'
import type { AanmeldingRow } from './sql.ts'
import { identiteitOf } from './write-velden.ts'

export type CasusPersoonRow = {
  id: string
  casus_id: string
  log_naam: string
  aanmelding_id: string | null
  fase: string
  roepnaam: string
  tussenvoegsel: string
  achternaam: string
  geboortedatum: string | null
  telefoon: string
  adres: string
  woonplaats: string
  bsn_versleuteld: Buffer | null
}
export type HerkenningRow = {
  id: string
  casus_id: string
  antwoord: 'dezelfde' | 'niet_dezelfde'
  door_naam: string
  op: Date
}
export type CasusKandidaat = Vergelijking & {
  persoon: CasusPersoonRow
  herkenning: HerkenningRow | undefined
}

/**
 * The young persons of the actor's own casussen under one regime: what one regime knows about someone doesn't flow into another.
 * Nobody for who is no member of staff.
 */
export async function listCasusPersonen(tx: Tx, regimeCode: string): Promise<CasusPersoonRow[]> {
  if (tx.actor.soort !== 'medewerker') return []
  return tx.many<CasusPersoonRow>(sql`select p.id, c.id as casus_id, c.log_naam, c.aanmelding_id, c.fase, p.roepnaam, p.tussenvoegsel,
      p.achternaam, p.geboortedatum::text, p.telefoon, p.adres, p.woonplaats, p.bsn_versleuteld
    from (select distinct casus_id from inzage.mijn_betrokkenheid) m join casus c on c.id = m.casus_id
      join persoon p on p.casus_id = c.id and p.soort = 'jeugdige'
    where c.regime_code = ${regimeCode} order by c.start desc, p.id`)
}

/** What of a person of a casus is compared. */
export function identiteitVan(p: CasusPersoonRow, sleutels: Sleutels): Identiteit {
  return {
    voornaam: p.roepnaam,
    tussenvoegsel: p.tussenvoegsel,
    achternaam: p.achternaam,
    geboortedatum: p.geboortedatum ?? undefined,
    bsn: p.bsn_versleuteld
      ? sleutels.bsn.decrypt(p.bsn_versleuteld, { tabel: 'persoon', id: p.id })
      : undefined,
    telefoon: p.telefoon,
    adres: p.adres,
    woonplaats: p.woonplaats,
  }
}

/**
 * Own casussen whose young person is, or probably is, the one this aanmelding is about, and those about which someone already answered.
 * Never the casus that this aanmelding itself became.
 */
export async function findCasusKandidaten(
  tx: Tx,
  a: AanmeldingRow,
  sleutels: Sleutels,
): Promise<CasusKandidaat[]> {
  const answers =
    await tx.many<HerkenningRow>(sql`select h.id, h.casus_id, h.antwoord, coalesce(d.naam, '') as door_naam, h.op
    from herkenning h left join actor d on d.id = h.door where h.aanmelding_id = ${a.id} and h.ongedaan_op is null`)
  const bsn = a.bsn_versleuteld
    ? sleutels.bsn.decrypt(a.bsn_versleuteld, { tabel: 'aanmelding', id: a.id })
    : undefined
  const own = identiteitOf(a, bsn)
  const personen = await listCasusPersonen(tx, a.regime_code)
  return personen
    .filter((persoon) => persoon.aanmelding_id !== a.id)
    .map((persoon) => ({
      persoon,
      herkenning: answers.find((h) => h.casus_id === persoon.casus_id),
      ...compareIdentiteit(own, identiteitVan(persoon, sleutels)),
    }))
    .filter(({ oordeel, herkenning }) => oordeel !== 'niet' || herkenning !== undefined)
    .sort((one, other) => Number(other.oordeel === 'zelfde') - Number(one.oordeel === 'zelfde'))
}
