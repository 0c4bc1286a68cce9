import { sql, type Tx } from '../kernel/db.ts'
import { findDubbelen, type Identiteit } from './dubbelen/index.ts'
import { identiteitVan, listCasusPersonen } from './find-casus-kandidaten.ts'
import type { Sleutels } from './sleutels.ts'
import type { AanmeldingRow } from './sql.ts'
import { identiteitOf } from './write-velden.ts'

/** Ids of new concepten that are probably about someone whom this actor already sees in an aanmelding or an own casus, or about each other; only within one regime. */
export async function findMogelijkDubbel(
  tx: Tx,
  regimeCode: string,
  nieuw: ReadonlySet<string>,
  sleutels: Sleutels,
): Promise<string[]> {
  if (nieuw.size === 0) return []
  const rows =
    await tx.many<AanmeldingRow>(sql`select id, roepnaam, tussenvoegsel, achternaam, geboortedatum::text, telefoon_jeugdige,
    adres, postcode, woonplaats, bsn_versleuteld from aanmelding
    where regime_code = ${regimeCode} and status not in ('samengevoegd', 'teruggetrokken')`)
  const personen: Identiteit[] = rows.map((a) =>
    identiteitOf(
      a,
      a.bsn_versleuteld
        ? sleutels.bsn.decrypt(a.bsn_versleuteld, { tabel: 'aanmelding', id: a.id })
        : undefined,
    ),
  )
  const bekend = await listCasusPersonen(tx, regimeCode)
  personen.push(...bekend.map((persoon) => identiteitVan(persoon, sleutels)))
  const found = new Set<string>()
  for (const { a, b } of findDubbelen(personen)) {
    const [one, other] = [rows[a]?.id ?? '', rows[b]?.id ?? '']
    if (nieuw.has(one)) found.add(one)
    else if (nieuw.has(other)) found.add(other)
  }
  return [...found]
}
