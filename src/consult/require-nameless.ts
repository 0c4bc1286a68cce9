import { clock } from '../kernel/clock.ts'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { type FieldError, unfit } from '../kernel/errors.ts'
import { type EigenNaam, type Vangst, type VangstSoort, vang } from './states.ts'

/** Everyone in the casussen in which this actor takes part today, once each. */
export const selectEigenNamen = (): Sql =>
  sql`select distinct p.roepnaam, p.tussenvoegsel, p.achternaam from persoon p order by 1, 3, 2`

const wat: Record<VangstSoort, string> = {
  eigen_naam: 'een naam uit een van je casussen',
  naam: 'misschien een naam',
  bsn: 'een burgerservicenummer',
  geboortedatum: 'een geboortedag',
  datum: 'een datum',
  telefoon: 'een telefoonnummer',
  email: 'een e-mailadres',
  postcode: 'een postcode',
  adres: 'een adres',
  nummer: 'een nummer',
}

/**
 * Refuses (409) text that points at someone: always what is certain, and what is doubtful unless the writer looked at it (`nagekeken`).
 * The refusal names the kind and the place, never the words themselves, so that no log or error keeps a name.
 */
export async function requireNameless(
  tx: Tx,
  fields: Readonly<Record<string, string>>,
  nagekeken: boolean,
): Promise<void> {
  const filled = Object.entries(fields).filter(([, text]) => text !== '')
  if (filled.length === 0) return
  const namen = await tx.many<EigenNaam>(selectEigenNamen())
  const errors = filled.flatMap(([veld, text]) =>
    vang(text, namen, clock.today())
      .filter((v) => v.zeker || !nagekeken)
      .map((v) => fieldError(veld, v)),
  )
  const [first, ...others] = errors
  if (first) throw unfit([first, ...others])
}

function fieldError(veld: string, { soort, zeker, van }: Vangst): FieldError {
  const place = `Bij teken ${van + 1} staat ${wat[soort]}.`
  return zeker
    ? { veld, code: `herkenbaar_${soort}`, melding: `${place} Haal dat weg: in een consult staat niemand.` }
    : {
        veld,
        code: `twijfel_${soort}`,
        melding: `${place} Vervang het, of zeg dat je keek en dat het niemand aanwijst.`,
      }
}
