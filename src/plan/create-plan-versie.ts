import { type CasusRow, overgangen, publiekColumns, requireVersion, voorIedereen } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'
import type {
  AfspraakAntwoord,
  AfspraakInhoud,
  PlanAntwoord,
  PubliekAntwoord,
  SpoorInhoud,
  VaststellenBody,
} from './contract.ts'
import { loadCasus, requireAllowed, requireWritable, stale, updateOrStale } from './load.ts'
import { loadPlan } from './load-plan.ts'
import { mayVaststellen } from './policy.ts'
import { recordPlan } from './record-plan.ts'

type Input = VaststellenBody & { casusId: string; versie: number }

/**
 * Makes the next version of the plan: every running track and its afspraken as they are now, each with its own audience, as far as the
 * regisseur sees them. The casus goes to in_uitvoering. 409 while the young person wasn't asked; 412 when anything seen has changed.
 */
export async function createPlanVersie(
  tx: Tx,
  input: Input,
  spoor: string,
): Promise<{ nr: number; versie: number }> {
  const { casus, wie } = await loadCasus(tx, input.casusId)
  requireWritable(casus)
  requireAllowed(mayVaststellen(wie))
  const plan = await loadPlan(tx, input.casusId)
  requireVersion(plan, input.versie)
  if (plan.stand !== input.stand) throw stale()
  refuseTooEarly(plan)
  const nr = plan.nr + 1
  await updateOrStale(
    tx,
    sql`update plan set status = 'vastgesteld', nr = ${nr}, bewoording = ${input.bewoording},
    vastgesteld_op = sec.nu(), versie = versie + 1 where casus_id = ${input.casusId} and versie = ${input.versie}`,
  )
  await insertSnapshot(tx, plan, nr)
  await startUitvoering(tx, casus, spoor)
  await recordPlan(tx, casus, {
    actie: 'plan.vaststellen',
    soort: 'plan',
    id: input.casusId,
    spoor,
    publiek: voorIedereen,
    gegevens: { nr },
  })
  return { nr, versie: input.versie + 1 }
}

const sentences: Record<PlanAntwoord['abilities']['nogNodig'][number], string> = {
  familiegroepsplan:
    'Vraag eerst of familie en vrienden zelf een plan willen maken, en leg het antwoord vast.',
  spoor: 'Er staat nog geen spoor in het plan. Begin met wat de jongere zelf wil.',
  jeugdige_vragen: 'Vraag de jongere eerst naar elke open afspraak: ja, nee, of waarom vragen nog niet kon.',
}

function refuseTooEarly(plan: PlanAntwoord): void {
  const [first] = plan.abilities.nogNodig
  if (first) throw conflict(first, sentences[first])
}

async function insertSnapshot(tx: Tx, plan: PlanAntwoord, nr: number): Promise<void> {
  const insert = (spoorId: string, afspraakId: string | null, inhoud: object, publiek: PubliekAntwoord) =>
    tx.run(sql`insert into plan_versie (casus_id, nr, spoor_id, afspraak_id, inhoud, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
      values (${plan.casusId}, ${nr}, ${spoorId}, ${afspraakId}, ${JSON.stringify(inhoud)}, ${tx.actor.actorId},
        ${publiekColumns(asPubliek(publiek))})`)
  for (const spoor of plan.sporen.filter((s) => s.gestoptOp === null)) {
    const inhoud: SpoorInhoud = { soort: spoor.soort, doel: spoor.doel, doelVan: spoor.doelVan }
    await insert(spoor.id, null, inhoud, spoor.publiek)
    for (const afspraak of plan.afspraken.filter((a) => a.spoorId === spoor.id && a.status !== 'vervallen')) {
      await insert(spoor.id, afspraak.id, inhoudOf(afspraak, plan), afspraak.publiek)
    }
  }
}

function asPubliek(p: PubliekAntwoord): Publiek {
  return {
    publiek: p.organisaties,
    jeugdigeVanaf: p.jeugdigeVanaf,
    ouderVanaf: p.ouderVanaf,
    ouderIds: p.ouderIds,
  }
}

function inhoudOf(a: AfspraakAntwoord, plan: PlanAntwoord): AfspraakInhoud {
  return {
    tekst: a.tekst,
    eigenaar: plan.mensen.find((m) => m.id === a.eigenaarId)?.naam ?? '',
    datum: a.datum,
    begintOp: a.begintOp,
    eindigtOp: a.eindigtOp,
    plaats: a.plaats,
    tegenprestatie: a.tegenprestatie,
    sanctie: a.sanctie,
    status: a.status,
    akkoorden: a.akkoorden.flatMap(({ betrokkenheidId, naam, antwoord, watMaaktJa, redenNietGevraagd }) =>
      antwoord === null ? [] : [{ betrokkenheidId, naam, antwoord, watMaaktJa, redenNietGevraagd }],
    ),
  }
}

/** From the first steps, along the phases of the casus; later versions leave the phase as it is. */
async function startUitvoering(tx: Tx, casus: CasusRow, spoor: string): Promise<void> {
  const path = casus.fase === 'gestart' ? (['plan', 'in_uitvoering'] as const) : (['in_uitvoering'] as const)
  if (casus.fase !== 'gestart' && casus.fase !== 'plan') return
  let fase = casus.fase as CasusRow['fase']
  for (const next of path) {
    if (!overgangen[fase].includes(next)) throw conflict('fase', 'De casus kan nu niet naar uitvoering.')
    fase = next
  }
  await tx.run(sql`update casus set fase = ${fase}, versie = versie + 1 where id = ${casus.id}`)
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.fase',
    object: `casus:${casus.id}`,
    betrokkenen: [casus.log_naam],
    spoor,
    tijdlijn: { casusId: casus.id, gegevens: { van: casus.fase, naar: fase }, publiek: voorIedereen },
  })
}
