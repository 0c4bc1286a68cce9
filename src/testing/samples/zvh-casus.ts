import { insertCasus } from '../insert-casus.ts'
import { screenEveryone } from '../screen-everyone.ts'
import type { Wereld } from './wereld.ts'

/**
 * A casus under `zvh` of a young person of this name: marieke (gemeente) is casusregisseur, rob (politie) and eva (ggz) take part. Made as
 * the owner, since this region runs no `zvh`.
 */
export async function insertZvhCasus(w: Wereld, achternaam: string): Promise<string> {
  const id = await insertCasus(w.api.database.ownerUrl, {
    regime: 'pga',
    roepnaam: 'Quinten',
    achternaam,
    deelnames: [
      { wie: 'marieke', rollen: ['casusregisseur'] },
      { wie: 'rob', rollen: ['deelnemer'] },
      { wie: 'eva', rollen: ['deelnemer'] },
    ],
  })
  await w.owner(`update casus set regime_code = 'zvh', regime_versie = 1 where id = $1`, [id])
  await w.owner(
    `update persoon set geboortedatum = '2008-03-04' where casus_id = $1 and soort = 'jeugdige'`,
    [id],
  )
  await w.owner(screenEveryone)
  return id
}
