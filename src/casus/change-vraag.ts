import type { z } from 'zod'
import { sql, type Tx } from '../kernel/db.ts'
import { unfit } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { vraagInvoer } from './contract.ts'
import { requireVersion } from './get-casus.ts'
import { loadForChange } from './load-for-change.ts'
import { voorIedereen } from './publiek.ts'

export type ChangeVraag = z.output<typeof vraagInvoer> & { casusId: string; versie: number }

/**
 * Writes down a new question in the young person's own words: by the young person, or told to someone, on a day. The earlier words are kept.
 * Answers the new version of the casus.
 */
export async function changeVraag(tx: Tx, change: ChangeVraag, spoor: string): Promise<number> {
  const { casus, mijn } = await loadForChange(tx, change.casusId, 'vraag')
  requireVersion(casus, change.versie)
  if (mijn.kant === 'professional' && change.verteldAan === '')
    throw unfit([
      { veld: 'verteldAan', code: 'verplicht', melding: 'Schrijf aan wie de jongere dit vertelde.' },
    ])
  await tx.run(sql`insert into eerdere_vraag (casus_id, vraag, verteld_aan, vraag_op, door, jeugdige_vanaf)
    select id, vraag, vraag_verteld_aan, vraag_op, ${tx.actor.actorId}, sec.vandaag() from casus where id = ${casus.id}`)
  await tx.run(sql`update casus set vraag = ${change.tekst}, vraag_verteld_aan = ${mijn.kant === 'professional' ? change.verteldAan : ''},
    vraag_op = ${change.op}, versie = versie + 1 where id = ${casus.id}`)
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.vraag',
    object: `casus:${casus.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId: casus.id, publiek: voorIedereen },
  })
  return casus.versie + 1
}
