import { type Sql, sql } from '../kernel/db.ts'
import type { RegimeCode, RegimeGegevens } from '../regime/index.ts'
import type { Status } from './states.ts'

/** An aanmelding as the database gives it to who may see it, with its regime and the names around it. */
export type AanmeldingRow = {
  id: string
  log_naam: string
  regime_code: RegimeCode
  regime_versie: number
  regime_naam: string
  regime: RegimeGegevens
  status: Status
  bron: 'formulier' | 'inlezen' | 'jeugdige' | 'ouder'
  door: string
  organisatie_id: string | null
  ontvanger_id: string | null
  roepnaam: string
  tussenvoegsel: string
  achternaam: string
  geboortedatum: string | null
  bsn_versleuteld: Buffer | null
  bsn_index: Buffer | null
  adres: string
  postcode: string
  woonplaats: string
  telefoon_jeugdige: string
  telefoon_ouder: string
  email: string
  school: string
  vraag: string
  vraag_nog_niet: string
  reden: string
  geprobeerd: string
  kan_lichter: 'onbekend' | 'ja' | 'nee'
  eerst_gebeld: string
  gecontroleerd: boolean
  geinformeerd: 'onbekend' | 'ja' | 'nog_niet'
  geinformeerd_reden: string
  informeren_voor: string | null
  criteria: Record<string, string>
  overig: Record<string, string>
  waarschuwingen: { veld: string; code: string; reden: string }[]
  blok: string[]
  inlezing_id: string | null
  gemaakt_op: Date
  verzonden_op: Date | null
  ontvangen_door: string | null
  casus_id: string | null
  versie: number
  afzender_naam: string | null
  afzender_functie: string | null
  afzender_organisatie: string | null
  ontvanger_naam: string | null
  ontvangen_naam: string | null
  /** Whether this actor's organisation decides under this regime (`zvh`: Wgs 2.27 lid 1). */
  besluiter: boolean
}

/** Every column of an aanmelding that people read, with dates as text. */
export const aanmeldingColumns: Sql = sql`a.id, a.log_naam, a.regime_code, a.regime_versie, r.naam as regime_naam, r.gegevens as regime, a.status,
  a.bron, a.door, a.organisatie_id, a.ontvanger_id, a.roepnaam, a.tussenvoegsel, a.achternaam, a.geboortedatum::text, a.bsn_versleuteld,
  a.bsn_index, a.adres, a.postcode, a.woonplaats, a.telefoon_jeugdige, a.telefoon_ouder, a.email, a.school, a.vraag, a.vraag_nog_niet,
  a.reden, a.geprobeerd, a.kan_lichter, a.eerst_gebeld, a.gecontroleerd, a.geinformeerd, a.geinformeerd_reden, a.informeren_voor::text,
  a.criteria, a.overig, a.waarschuwingen, a.blok, a.inlezing_id, a.gemaakt_op, a.verzonden_op, a.ontvangen_door, a.casus_id, a.versie,
  d.naam as afzender_naam, d.functie as afzender_functie, o.naam as afzender_organisatie, t.naam as ontvanger_naam, w.naam as ontvangen_naam,
  sec.mag_besluiten(a.regime_code) as besluiter`

/** The tables behind `aanmeldingColumns`. */
export const aanmeldingTables: Sql = sql`aanmelding a join regime r on r.code = a.regime_code and r.versie = a.regime_versie
  left join actor d on d.id = a.door left join organisatie o on o.id = a.organisatie_id
  left join organisatie t on t.id = a.ontvanger_id left join actor w on w.id = a.ontvangen_door`
