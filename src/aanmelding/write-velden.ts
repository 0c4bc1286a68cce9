import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { type Problem, unfit } from '../kernel/errors.ts'
import type { RegimeGegevens } from '../regime/index.ts'
import type { Wijziging } from './contract.ts'
import type { Sleutels } from './sleutels.ts'
import type { AanmeldingRow } from './sql.ts'

/** The filled-in fields as assignments of an update; refuses (409) what the regime has no room for. */
export function assignVelden(id: string, w: Wijziging, regime: RegimeGegevens, sleutels: Sleutels): Sql[] {
  checkVelden(w, regime)
  const set: [value: unknown, assignment: (value: never) => Sql][] = [
    [w.ontvangerId, (v) => sql`ontvanger_id = ${v}`],
    [w.roepnaam, (v) => sql`roepnaam = ${v}`],
    [w.tussenvoegsel, (v) => sql`tussenvoegsel = ${v}`],
    [w.achternaam, (v) => sql`achternaam = ${v}`],
    [w.geboortedatum, (v) => sql`geboortedatum = ${v}`],
    [w.adres, (v) => sql`adres = ${v}`],
    [w.postcode, (v) => sql`postcode = ${v}`],
    [w.woonplaats, (v) => sql`woonplaats = ${v}`],
    [w.telefoonJeugdige, (v) => sql`telefoon_jeugdige = ${v}`],
    [w.telefoonOuder, (v) => sql`telefoon_ouder = ${v}`],
    [w.email, (v) => sql`email = ${v}`],
    [w.school, (v) => sql`school = ${v}`],
    [w.vraag, (v) => sql`vraag = ${v}`],
    [w.vraagNogNiet, (v) => sql`vraag_nog_niet = ${v}`],
    [w.reden, (v) => sql`reden = ${v}`],
    [w.geprobeerd, (v) => sql`geprobeerd = ${v}`],
    [w.kanLichter, (v) => sql`kan_lichter = ${v}`],
    [w.eerstGebeld, (v) => sql`eerst_gebeld = ${v}`],
    [w.gecontroleerd, (v) => sql`gecontroleerd = ${v}`],
    [w.geinformeerd, (v) => sql`geinformeerd = ${v}`],
    [w.geinformeerdReden, (v) => sql`geinformeerd_reden = ${v}`],
    [w.informerenVoor, (v) => sql`informeren_voor = ${v}`],
    [w.criteria && JSON.stringify(w.criteria), (v) => sql`criteria = ${v}`],
  ]
  const given = set.flatMap(([value, assignment]) =>
    value === undefined ? [] : [assignment(value as never)],
  )
  return w.bsn === undefined ? given : [...given, ...assignBsn(id, w.bsn, sleutels)]
}

function assignBsn(id: string, bsn: string, sleutels: Sleutels): Sql[] {
  if (bsn === '') return [sql`bsn_versleuteld = null`, sql`bsn_index = null`]
  return [
    sql`bsn_versleuteld = ${sleutels.bsn.encrypt(bsn, { tabel: 'aanmelding', id })}`,
    sql`bsn_index = ${sleutels.bsn.index(bsn)}`,
  ]
}

function checkVelden(w: Wijziging, regime: RegimeGegevens): void {
  if (w.bsn && !regime.bsn)
    throw wrong('bsn', 'geen_grond', 'Onder dit regime mag geen burgerservicenummer bewaard worden.')
  const known = new Set(regime.criteria.map((c) => c.code))
  const strange = Object.keys(w.criteria ?? {}).find((code) => !known.has(code))
  if (strange) throw wrong(`criteria.${strange}`, 'onbekend', 'Dit criterium hoort niet bij dit regime.')
  if (w.school && !regime.categorieen.includes('onderwijs'))
    throw wrong('school', 'geen_grond', 'Onder dit regime mag dit niet bewaard worden.')
}

function wrong(veld: string, code: string, melding: string): Problem {
  return unfit([{ veld, code, melding }])
}

/** Makes the keys by which doubles are found anew from what the row now holds. */
export async function renewBlok(tx: Tx, a: AanmeldingRow, sleutels: Sleutels): Promise<void> {
  await tx.run(sql`update aanmelding set blok = ${sleutels.blok(identiteitOf(a))}::text[] where id = ${a.id}`)
}

/** What is compared when doubles are looked for; the number only where the caller decrypted it. */
export function identiteitOf(a: AanmeldingRow, bsn?: string) {
  return {
    voornaam: a.roepnaam,
    tussenvoegsel: a.tussenvoegsel,
    achternaam: a.achternaam,
    geboortedatum: a.geboortedatum ?? undefined,
    bsn,
    telefoon: a.telefoon_jeugdige,
    adres: a.adres,
    postcode: a.postcode,
    woonplaats: a.woonplaats,
  }
}
