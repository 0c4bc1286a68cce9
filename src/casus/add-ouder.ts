import type { z } from 'zod'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { ouderInvoer } from './contract.ts'
import { loadForChange } from './load-for-change.ts'

export type AddOuder = z.output<typeof ouderInvoer> & { casusId: string }

/** Adds a parent to a casus, with what is known of gezag (value, source, day); the parent takes part from today. Answers both ids. */
export async function addOuder(
  tx: Tx,
  o: AddOuder,
  spoor: string,
): Promise<{ persoonId: string; betrokkenheidId: string }> {
  const { casus } = await loadForChange(tx, o.casusId, 'personen')
  const person = await tx.maybe<{
    id: string
  }>(sql`insert into persoon (casus_id, soort, roepnaam, tussenvoegsel, achternaam, telefoon, adres,
      woonplaats, relatie, gezag, gezag_bron, gezag_op)
    values (${casus.id}, 'ouder', ${o.roepnaam}, ${o.tussenvoegsel}, ${o.achternaam}, ${o.telefoon}, ${o.adres}, ${o.woonplaats}, ${o.relatie},
      ${o.gezag}, ${o.gezagBron}, ${o.gezagOp}) returning id`)
  if (!person) throw notFound()
  const part = await tx.maybe<{
    id: string
  }>(sql`insert into betrokkenheid (casus_id, kant, rollen, persoon_id, besloten_door, casus_start,
      jeugdige_vanaf, ouder_vanaf)
    values (${casus.id}, 'ouder', array['ouder'], ${person.id}, ${tx.actor.actorId}, ${casus.start}, sec.vandaag(), sec.vandaag()) returning id`)
  if (!part) throw notFound()
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.ouder_erbij',
    object: `persoon:${person.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: {
      casusId: casus.id,
      objectId: part.id,
      publiek: { publiek: null, jeugdigeVanaf: '2000-01-01', ouderVanaf: null, ouderIds: null },
    },
  })
  return { persoonId: person.id, betrokkenheidId: part.id }
}
