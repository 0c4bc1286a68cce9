import { cleanTekst } from './clean-tekst.ts'
import type { GelezenAanmelding } from './gelezen-aanmelding.ts'
import { grenzen } from './grenzen.ts'
import {
  type FoutCode,
  type Melding,
  type MeldingVeld,
  makeMelding,
  type WaarschuwingCode,
} from './melding.ts'
import { normalizePostcode, normalizeTelefoon } from './normalize-contact.ts'
import { parseBsn } from './parse-bsn.ts'
import { countJaren, parseDatum } from './parse-datum.ts'
import { parseUren } from './parse-uren.ts'
import { splitAchternaam, splitNaam } from './split-naam.ts'
import { type Cel, hasInhoud } from './tabel.ts'
import { describeVeld, type VeldNaam } from './velden.ts'

export type RijOordeel =
  | {
      readonly oordeel: 'aangenomen'
      readonly aanmelding: GelezenAanmelding
      readonly waarschuwingen: Melding<WaarschuwingCode>[]
    }
  | {
      readonly oordeel: 'geweigerd'
      readonly fouten: Melding<FoutCode>[]
      readonly waarschuwingen: Melding<WaarschuwingCode>[]
    }

interface Stand {
  readonly rij: number
  readonly peildatum: string
  readonly waarden: Partial<Record<VeldNaam, string>>
  readonly fouten: Melding<FoutCode>[]
  readonly waarschuwingen: Melding<WaarschuwingCode>[]
  verzuim?: number
}

/**
 * Judges one row: every field on its own, then what must be there (achternaam, reden, and bsn or geboortedatum).
 * All mistakes come at once. `peildatum` decides ages: older than 23 is refused, younger than 12 a warning.
 */
export function judgeRij(cellen: ReadonlyMap<VeldNaam, Cel>, rij: number, peildatum: string): RijOordeel {
  const stand: Stand = { rij, peildatum, waarden: {}, fouten: [], waarschuwingen: [] }
  for (const [veld, cel] of cellen) if (hasInhoud(cel)) readVeld(stand, veld, cel)
  readNaam(stand)
  readAdres(stand)
  checkVerplicht(stand)
  const { fouten, waarschuwingen, waarden, verzuim } = stand
  const { achternaam, reden, naam: _, huisnummer: __, verzuim: ___, ...overig } = waarden
  if (fouten.length > 0 || achternaam === undefined || reden === undefined) {
    return { oordeel: 'geweigerd', fouten, waarschuwingen }
  }
  const aanmelding = { achternaam, reden, ...overig, ...(verzuim === undefined ? {} : { verzuim }) }
  return { oordeel: 'aangenomen', aanmelding, waarschuwingen }
}

function readVeld(stand: Stand, veld: VeldNaam, cel: Cel) {
  if (cel.soort === 'fout') return refuse(stand, veld, 'excel_fout', cel.tekst)
  if (cel.formule) warn(stand, veld, 'formule_uitkomst')
  switch (describeVeld(veld).soort) {
    case 'bsn':
      return readBsn(stand, cel)
    case 'datum':
      return readDatum(stand, cel)
    case 'uren':
      return readUren(stand, veld, cel)
    case 'naam':
      return readNaamVeld(stand, veld, cel)
    default:
      return readTekst(stand, veld, cel)
  }
}

function readBsn(stand: Stand, cel: Cel) {
  const uitkomst = parseBsn(cel.tekst.trim())
  if ('fout' in uitkomst) return refuse(stand, 'bsn', uitkomst.fout)
  if (uitkomst.aangevuld && cel.soort !== 'getal') warn(stand, 'bsn', 'voorloopnul_aangevuld')
  stand.waarden.bsn = uitkomst.bsn
}

function readDatum(stand: Stand, cel: Cel) {
  const uitkomst = parseDatum(cel, stand.peildatum)
  if ('fout' in uitkomst) return refuse(stand, 'geboortedatum', uitkomst.fout, cel.tekst)
  const { datum } = uitkomst
  if (datum > stand.peildatum) return refuse(stand, 'geboortedatum', 'toekomst', writeDatum(datum))
  const leeftijd = countJaren(datum, stand.peildatum)
  if (leeftijd > 23) return refuse(stand, 'geboortedatum', 'ouder_dan_23', writeDatum(datum))
  if (leeftijd < 12) warn(stand, 'geboortedatum', 'jonger_dan_12')
  if (uitkomst.serie) warn(stand, 'geboortedatum', 'datum_uit_getal', cel.tekst)
  stand.waarden.geboortedatum = datum
}

function readUren(stand: Stand, veld: VeldNaam, cel: Cel) {
  if (/^[-–—.]$/.test(cel.tekst.trim())) return
  const uitkomst = parseUren(cel.tekst)
  if ('fout' in uitkomst) return refuse(stand, veld, uitkomst.fout, cel.tekst)
  stand.verzuim = uitkomst.uren
}

function readNaamVeld(stand: Stand, veld: VeldNaam, cel: Cel) {
  const uitkomst = cleanTekst(cel.tekst, grenzen.naam, 'een')
  if ('fout' in uitkomst) return refuse(stand, veld, uitkomst.fout)
  if (/[?\uFFFD]/.test(uitkomst.tekst)) warn(stand, veld, 'beschadigd_teken', uitkomst.tekst)
  if (looksLikeFormule(uitkomst.tekst)) warn(stand, veld, 'lijkt_op_formule')
  if (uitkomst.tekst !== '') stand.waarden[veld] = uitkomst.tekst
}

function readTekst(stand: Stand, veld: VeldNaam, cel: Cel) {
  const uitkomst = cleanTekst(cel.tekst, grenzen.tekst, 'meer')
  if ('fout' in uitkomst) return refuse(stand, veld, uitkomst.fout)
  const { tekst } = uitkomst
  if (tekst === '') return
  const { soort } = describeVeld(veld)
  if (soort === 'tekst' && looksLikeFormule(tekst)) warn(stand, veld, 'lijkt_op_formule')
  const telefoon = soort === 'telefoon' ? normalizeTelefoon(tekst) : undefined
  const postcode = soort === 'postcode' ? normalizePostcode(tekst) : undefined
  if (soort === 'telefoon' && !telefoon) warn(stand, veld, 'telefoon_onduidelijk')
  if (soort === 'postcode' && !postcode) warn(stand, veld, 'postcode_onduidelijk')
  if (soort === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(tekst)) warn(stand, veld, 'email_onduidelijk')
  stand.waarden[veld] = telefoon ?? postcode ?? tekst
}

function readNaam(stand: Stand) {
  const { waarden } = stand
  if (waarden.achternaam === undefined && waarden.naam === undefined) return
  const naam =
    waarden.achternaam === undefined
      ? splitNaam(waarden.naam ?? '')
      : splitAchternaam(waarden.achternaam, waarden.tussenvoegsel)
  waarden.achternaam = naam.achternaam
  if (naam.tussenvoegsel !== undefined) waarden.tussenvoegsel = naam.tussenvoegsel
  if (naam.voornaam !== undefined) waarden.voornaam ??= naam.voornaam
}

function readAdres(stand: Stand) {
  const { adres, huisnummer } = stand.waarden
  if (huisnummer !== undefined)
    stand.waarden.adres = adres === undefined ? huisnummer : `${adres} ${huisnummer}`
}

function checkVerplicht(stand: Stand) {
  const misses = (...velden: VeldNaam[]) =>
    velden.every(
      (veld) => stand.waarden[veld] === undefined && !stand.fouten.some((fout) => fout.veld === veld),
    )
  if (misses('achternaam', 'naam')) refuse(stand, 'achternaam', 'leeg')
  if (misses('reden')) refuse(stand, 'reden', 'leeg')
  if (misses('bsn', 'geboortedatum')) refuse(stand, 'bsn of geboortedatum', 'beide_leeg')
}

/** Text that a spreadsheet would take for a formula when it is opened again (OWASP, CSV injection). */
function looksLikeFormule(tekst: string): boolean {
  return /^[=@]|^[+-](?!\s*\d[\d\s-]*$)/.test(tekst)
}

function writeDatum(iso: string): string {
  return iso.split('-').reverse().join('-')
}

function refuse(stand: Stand, veld: MeldingVeld, code: FoutCode, waarde?: string) {
  stand.fouten.push(makeMelding(stand.rij, veld, code, waarde))
}

function warn(stand: Stand, veld: MeldingVeld, code: WaarschuwingCode, waarde?: string) {
  stand.waarschuwingen.push(makeMelding(stand.rij, veld, code, waarde))
}
