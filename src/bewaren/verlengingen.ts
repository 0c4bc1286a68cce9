import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Instemming } from './answers.ts'
import type { InstemmingInvoer, VerlengingInvoer } from './contract.ts'
import { getCasusDagen } from './get-casus-dagen.ts'
import { kenmerk } from './kenmerk.ts'
import { mayVerlengen } from './mag-verlengen.ts'
import { mayAlsRegisseur, mayBewaren } from './policy.ts'
import { addTermijn } from './termijn.ts'

type Row = {
  id: string
  casus_id: string
  geval: Instemming['geval']
  waarom: string
  gevraagd_op: Date
  organisatie: string
  organisatie_id: string
  antwoord: Instemming['antwoord']
  reden: string
  tot: string | null
  versie: number
}

/** What sources were asked: of one casus, or all that still wait for this actor's organisation. */
export async function listInstemmingen(tx: Tx, casusId: string | null = null): Promise<Instemming[]> {
  const rows =
    await tx.many<Row>(sql`select i.id, i.casus_id, v.geval, v.reden as waarom, v.op as gevraagd_op, o.naam as organisatie, i.organisatie_id,
      i.antwoord, i.reden, i.tot::text, i.versie
    from instemming_bron i join verlenging v on v.id = i.verlenging_id join organisatie o on o.id = i.organisatie_id
    where case when ${casusId}::uuid is null then i.antwoord is null else i.casus_id = ${casusId} end order by v.op desc, o.naam limit 500`)
  return rows.map((r) => ({
    id: r.id,
    versie: r.versie,
    casusId: r.casus_id,
    kenmerk: kenmerk(r.casus_id),
    geval: r.geval,
    waarom: r.waarom,
    gevraagdOp: r.gevraagd_op.toISOString(),
    organisatie: r.organisatie,
    antwoord: r.antwoord,
    reden: r.reden,
    tot: r.tot,
    abilities: { magAntwoorden: r.antwoord === null && r.organisatie_id === tx.actor.organisatieId },
  }))
}

/**
 * Asks every source of a casus to agree with renewed processing (BGS 1.16 lid 2); answers the id. By a regisseur or the retention desk.
 * 409 outside the two cases of the law. Who doesn't answer, doesn't agree: what they brought in goes at its own term.
 */
export async function createVerlenging(
  tx: Tx,
  casusId: string,
  { geval, reden }: VerlengingInvoer,
  spoor: string,
): Promise<string> {
  const casus = await getCasusDagen(tx, casusId)
  const refusal = mayBewaren(tx.actor) && mayAlsRegisseur(casus.rollen)
  if (refusal) throw refusal
  if (casus.uitkomst.soort !== 'op')
    throw conflict('regime_verlengt_niet', 'In dit regime kan de termijn niet verlengd worden.')
  const nietNu = mayVerlengen(casus.regels, {
    vandaag: clock.today(),
    uiterlijk: casus.uitkomst.uiterlijk,
    gesloten: casus.gesloten,
    geval,
  })
  if (nietNu) throw nietNu
  const row = await tx.maybe<{ id: string }>(
    sql`select bewaren.vraag_verlenging(${casusId}, ${geval}, ${reden}) as id`,
  )
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'verlenging.vragen',
    object: `verlenging:${row?.id ?? ''}`,
    betrokkenen: [casus.logNaam],
    spoor,
  })
  return row?.id ?? ''
}

/**
 * A source answers for what its organisation brought in; answers the new version. Yes: it may be kept two years more at most, counted from
 * today (BGS 1.16 lid 3). No: it goes at its own term. 409 when it was answered already.
 */
export async function answerInstemming(
  tx: Tx,
  { id, antwoord, reden, versie }: InstemmingInvoer & { id: string; versie: number },
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<{
    casus_id: string
    organisatie_id: string
    antwoord: string | null
    versie: number
    geval: string
  }>(
    sql`select i.casus_id, i.organisatie_id, i.antwoord, i.versie, v.geval from instemming_bron i join verlenging v on v.id = i.verlenging_id where i.id = ${id}`,
  )
  if (!row || row.organisatie_id !== tx.actor.organisatieId) throw notFound()
  if (row.versie !== versie)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')
  if (row.antwoord !== null) throw conflict('al_beantwoord', 'Je organisatie heeft dit al beantwoord.')
  const casus = await getCasusDagen(tx, row.casus_id)
  const maximaal = casus.regels.verlengen.find(({ code }) => code === row.geval)?.maximaal ?? 'P2Y'
  const tot = antwoord === 'ja' ? addTermijn(clock.today(), maximaal) : null
  const changed =
    await tx.run(sql`update instemming_bron set antwoord = ${antwoord}, reden = ${reden}, door = ${tx.actor.actorId}, op = sec.nu(),
    tot = ${tot}, versie = versie + 1 where id = ${id} and versie = ${versie}`)
  if (changed === 0) throw notFound()
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'instemming.antwoorden',
    object: `instemming:${id}`,
    betrokkenen: [casus.logNaam],
    spoor,
  })
  return versie + 1
}
