import type { z } from 'zod'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound, unfit } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { persoonInvoer } from './contract.ts'
import { requireVersion } from './get-casus.ts'
import { loadForChange } from './load-for-change.ts'
import { voorVakmensen } from './publiek.ts'

export type ChangePersoon = z.output<typeof persoonInvoer> & {
  casusId: string
  persoonId: string
  versie: number
}

/** Corrects the data of a young person or parent: name, contact, gezag with source and day. Answers the new version of the person. */
export async function changePersoon(tx: Tx, p: ChangePersoon, spoor: string): Promise<number> {
  const { casus } = await loadForChange(tx, p.casusId, 'personen')
  const row = await tx.maybe<{
    soort: 'jeugdige' | 'ouder'
    versie: number
  }>(sql`select soort, versie from persoon
    where id = ${p.persoonId} and casus_id = ${p.casusId} for update`)
  if (!row) throw notFound()
  requireVersion(row, p.versie)
  if (row.soort === 'jeugdige' && p.gezag !== null)
    throw unfit([
      { veld: 'gezag', code: 'alleen_ouder', melding: 'Gezag hoort bij een ouder, niet bij de jongere.' },
    ])
  await tx.run(sql`update persoon set roepnaam = ${p.roepnaam}, tussenvoegsel = ${p.tussenvoegsel}, achternaam = ${p.achternaam},
    geboortedatum = ${p.geboortedatum}, telefoon = ${p.telefoon}, adres = ${p.adres}, woonplaats = ${p.woonplaats}, relatie = ${p.relatie},
    gezag = ${p.gezag}, gezag_bron = ${p.gezagBron}, gezag_op = ${p.gezagOp}, versie = versie + 1 where id = ${p.persoonId}`)
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.persoon',
    object: `persoon:${p.persoonId}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: {
      casusId: casus.id,
      objectId: p.persoonId,
      gegevens: { soort: row.soort },
      publiek: voorVakmensen,
    },
  })
  return row.versie + 1
}
