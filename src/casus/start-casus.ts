import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { RegimeCode } from '../regime/index.ts'
import { voorIedereen } from './publiek.ts'
import { requireBesluiter } from './require-besluiter.ts'

export type StartCasus = {
  aanmeldingId: string
  /** The young person's question in own words, to whom it was told and when (YYYY-MM-DD). */
  vraag: string
  vraagVerteldAan: string
  vraagOp: string
  /** Why there is no vaste persoon yet, and until when that may be so; the young person chooses one after the start. */
  geenVastePersoonReden: string
  geenVastePersoonTot: string
  spoor: string
}

type Aangemeld = {
  log_naam: string
  regime_code: RegimeCode
  regime_versie: number
  status: string
  roepnaam: string
  tussenvoegsel: string
  achternaam: string
  geboortedatum: string | null
  telefoon_jeugdige: string
  adres: string
  woonplaats: string
  bsn_versleuteld: Buffer | null
  bsn_index: Buffer | null
  bron: string
  door: string
}

/**
 * Opens a casus from an aanmelding that was accepted (pga) or to which the young person said yes (steun). Who starts it is its first
 * casusregisseur. Answers the id. 409 when the aanmelding is not that far; 404 when unseen.
 */
export async function startCasus(tx: Tx, start: StartCasus): Promise<string> {
  const a =
    await tx.maybe<Aangemeld>(sql`select log_naam, regime_code, regime_versie, status, roepnaam, tussenvoegsel, achternaam,
    geboortedatum::text, telefoon_jeugdige, adres, woonplaats, bsn_versleuteld, bsn_index, bron, door
    from aanmelding where id = ${start.aanmeldingId} for update`)
  if (!a) throw notFound()
  await requireBesluiter(tx, a.regime_code)
  if (a.status !== 'aangenomen' && a.status !== 'wacht_op_ja')
    throw conflict('nog_geen_casus', 'Deze aanmelding is nog niet zover dat er een casus kan starten.')
  const [{ id: casusId } = { id: '' }] = await tx.many<{ id: string }>(sql`select uuidv7() as id`)
  await tx.run(sql`insert into casus (id, log_naam, regime_code, regime_versie, aanmelding_id, vraag, vraag_verteld_aan, vraag_op,
      geen_vaste_persoon_reden, geen_vaste_persoon_tot)
    values (${casusId}, ${a.log_naam}, ${a.regime_code}, ${a.regime_versie}, ${start.aanmeldingId}, ${start.vraag}, ${start.vraagVerteldAan},
      ${start.vraagOp}, ${start.geenVastePersoonReden}, ${start.geenVastePersoonTot})`)
  await tx.run(
    sql`update aanmelding set status = 'casus', casus_id = ${casusId}, versie = versie + 1 where id = ${start.aanmeldingId}`,
  )
  await tx.run(sql`insert into betrokkenheid (casus_id, kant, rollen, actor_id, organisatie_id, besloten_door, casus_start, reden, jeugdige_vanaf, ouder_vanaf)
    values (${casusId}, 'professional', array['casusregisseur'], ${tx.actor.actorId}, ${tx.actor.organisatieId}, ${tx.actor.actorId}, sec.nu(),
      'start van de casus', sec.vandaag(), sec.vandaag())`)
  await insertJeugdige(tx, casusId, a)
  await tx.run(sql`insert into plan (casus_id) values (${casusId})`)
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.starten',
    object: `casus:${casusId}`,
    betrokkenen: [a.log_naam],
    spoor: start.spoor,
    tijdlijn: { casusId, publiek: voorIedereen },
  })
  return casusId
}

/** The young person takes part from the first moment; whoever asked the question from an own account keeps using it. */
async function insertJeugdige(tx: Tx, casusId: string, a: Aangemeld): Promise<void> {
  const person = await tx.maybe<{
    id: string
  }>(sql`insert into persoon (casus_id, soort, roepnaam, tussenvoegsel, achternaam, geboortedatum,
      telefoon, adres, woonplaats, bsn_versleuteld, bsn_index)
    values (${casusId}, 'jeugdige', ${a.roepnaam}, ${a.tussenvoegsel}, ${a.achternaam}, ${a.geboortedatum}, ${a.telefoon_jeugdige}, ${a.adres},
      ${a.woonplaats}, ${a.bsn_versleuteld}, ${a.bsn_index}) returning id`)
  await tx.run(sql`insert into betrokkenheid (casus_id, kant, rollen, actor_id, persoon_id, besloten_door, casus_start, jeugdige_vanaf, ouder_vanaf)
    values (${casusId}, 'jeugdige', array['jeugdige'], ${a.bron === 'jeugdige' ? a.door : null}, ${person?.id ?? null}, ${tx.actor.actorId},
      sec.nu(), sec.vandaag(), sec.vandaag())`)
}
