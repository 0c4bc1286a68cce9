import { getCasus, getMijnBetrokkenheid, mayWrite, publiekColumns } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, type FieldError, Problem } from '../kernel/errors.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'
import type { RegimeCode } from '../regime/index.ts'
import type { OverlegBody } from './contract.ts'
import { insertDeelname } from './create-deelname.ts'
import { mayPlannen, refuse } from './policy.ts'
import { listMensen, type MensRow } from './sql.ts'
import { gezinAanTafel } from './states.ts'
import { toWie } from './wie.ts'

/**
 * Plans an overleg and invites people. Young person and parents belong at the table where the regime lets them: leaving one of them out
 * asks for a reason (409), which is kept. 404 when the casus is unseen, 409 when it is closed or frozen.
 */
export async function createOverleg(
  tx: Tx,
  input: OverlegBody & { casusId: string },
  spoor: string,
): Promise<{ id: string; versie: number }> {
  const casus = await getCasus(tx, input.casusId)
  const wie = toWie(tx, await getMijnBetrokkenheid(tx, input.casusId))
  if (!mayWrite(casus.fase, casus.zijtoestand)) {
    throw conflict('casus_dicht', 'Deze casus is gesloten of bevroren. Er kan nu geen overleg bij.')
  }
  refuse(mayPlannen(wie))
  const mensen = await listMensen(tx, input.casusId)
  const genodigd = mensen.filter((mens) => input.genodigden.includes(mens.betrokkenheid_id))
  const voorzitter = genodigd.find(
    (m) => m.betrokkenheid_id === input.voorzitterId && m.kant === 'professional',
  )
  const errors = checkGenodigden(input, mensen, genodigd, voorzitter, casus.regime_code)
  if (errors.length > 0 || !voorzitter)
    throw conflict('genodigden', 'Dit overleg kan zo nog niet gepland worden.', errors)
  const publiek = audienceOf(input, genodigd, tx.actor.organisatieId)
  const id = await insertOverleg(tx, input, voorzitter, publiek)
  for (const mens of genodigd) await insertDeelname(tx, { id, casusId: casus.id, publiek }, mens)
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.plannen',
    object: `overleg:${id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId: casus.id, objectId: id, gegevens: { begintOp: input.begintOp }, publiek },
  })
  return { id, versie: 1 }
}

/** What is wrong with the guest list, field by field, all at once. */
function checkGenodigden(
  input: OverlegBody,
  mensen: MensRow[],
  genodigd: MensRow[],
  voorzitter: MensRow | undefined,
  regime: RegimeCode,
): FieldError[] {
  const errors: FieldError[] = []
  const add = (veld: string, code: string, melding: string) => errors.push({ veld, code, melding })
  if (genodigd.length < new Set(input.genodigden).size) {
    add('genodigden', 'doet_niet_mee', 'Kies mensen die nu meedoen in deze casus.')
  }
  if (!voorzitter)
    add('voorzitterId', 'niet_genodigd', 'Kies als voorzitter een professional die je uitnodigt.')
  const leftOut = (kant: MensRow['kant']) =>
    mensen.some((mens) => mens.kant === kant && !genodigd.includes(mens))
  if (gezinAanTafel[regime]) {
    if (leftOut('jeugdige') && input.zonderJeugdigeReden === '') {
      add('zonderJeugdigeReden', 'reden', 'Leg uit waarom de jongere er niet bij is.')
    }
    if (leftOut('ouder') && input.zonderOudersReden === '') {
      add('zonderOudersReden', 'reden', 'Leg uit waarom een ouder er niet bij is.')
    }
  } else if (genodigd.some((mens) => mens.kant !== 'professional')) {
    add('genodigden', 'regime', 'In dit regime zitten jongere en ouders niet aan deze tafel.')
  }
  return errors
}

/** Who knows of the overleg: the organisations invited and the planner's, or all; young person and each parent from today when they are invited. */
function audienceOf(input: OverlegBody, genodigd: MensRow[], own: string | null): Publiek {
  const organisations = [own, ...genodigd.map((mens) => mens.organisatie_id)].filter((id) => id !== null)
  const from = (kant: MensRow['kant']) => (genodigd.some((mens) => mens.kant === kant) ? clock.today() : null)
  return {
    publiek: input.publiek === 'allen' ? null : [...new Set(organisations)],
    jeugdigeVanaf: from('jeugdige'),
    ouderVanaf: from('ouder'),
    // Only who is invited: a parent who isn't need not know that the other parent comes.
    ouderIds: genodigd.flatMap((mens) => (mens.kant === 'ouder' && mens.persoon_id ? [mens.persoon_id] : [])),
  }
}

async function insertOverleg(tx: Tx, o: OverlegBody & { casusId: string }, voorzitter: MensRow, p: Publiek) {
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into overleg (casus_id, begint_op, eindigt_op, plaats, doel, voorzitter_id,
      zonder_jeugdige_reden, zonder_ouders_reden, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${o.casusId}, ${o.begintOp}, ${o.eindigtOp}, ${o.plaats}, ${o.doel}, ${voorzitter.actor_id}, ${o.zonderJeugdigeReden},
      ${o.zonderOudersReden}, ${publiekColumns(p)}) returning id`)
  if (!row) throw new Problem('onverwacht', 'Het overleg is niet bewaard. Probeer het nog eens.')
  return row.id
}
