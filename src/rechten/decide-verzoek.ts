import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { composeBrief, type Gehouden } from './brief/compose-brief.ts'
import { composeKopie } from './compose-kopie.ts'
import type { BesluitInvoer } from './contract.ts'
import { followDecision } from './follow-decision.ts'
import { type Dossier, gatherStukken, isUndecided, isWithheld } from './gather-stukken.ts'
import { isHervat } from './hervat.ts'
import { type BehandelingRow, findBehandeling, getForDesk, recordDesk, type VerzoekRow } from './sql.ts'
import { loopt, stilleDagen, type Uitkomst } from './states.ts'

/**
 * Decides on a request (BGS 1.2): after who asks was checked, every organisation answered or had its term, and each item that needs one
 * has its own decision. Writes the letter, the copy and what follows. Where nothing may be told, or there is nothing, the letter is the same
 * and is ready on the same day after receipt. Answers the new version; 409 with what is still missing.
 */
export async function decideVerzoek(
  tx: Tx,
  verzoekId: string,
  input: BesluitInvoer,
  versie: number,
  spoor: string,
): Promise<number> {
  const verzoek = await getForDesk(tx, verzoekId)
  requireVersion(verzoek, versie)
  const behandeling = await findBehandeling(tx, verzoekId)
  await requireReady(tx, verzoek, behandeling)
  const dossier =
    verzoek.casus_id === null || behandeling?.bevoegdheid === 'niet_bevoegd'
      ? null
      : await gatherStukken(tx, verzoek)
  requireFits(verzoek, behandeling, dossier, input)
  const verteld = isTold(verzoek, dossier, input)
  await tx.run(sql`insert into rechtbesluit (verzoek_id, uitkomst, verteld, uitleg, afweging, grond, omvang, herzien_op, door)
    values (${verzoekId}, ${input.uitkomst}, ${verteld}, ${input.uitleg}, ${input.afweging}, ${input.grond}, ${input.omvang}, ${input.herzienOp},
      ${tx.actor.actorId})`)
  await writeBrief(tx, verzoek, input, dossier, verteld)
  if (dossier && verteld) await followDecision(tx, verzoek, input.uitkomst)
  await tx.run(sql`update verzoek set status = 'beantwoord', versie = versie + 1 where id = ${verzoekId}`)
  await recordDesk(tx, verzoek, 'verzoek.besluiten', spoor)
  return verzoek.versie + 1
}

async function requireReady(
  tx: Tx,
  verzoek: VerzoekRow,
  behandeling: BehandelingRow | undefined,
): Promise<void> {
  if (!loopt(verzoek.status) && !(await isHervat(tx, verzoek)))
    throw conflict('loopt_niet', 'Dit verzoek is al beantwoord of ingetrokken.')
  if (!behandeling?.bevoegdheid)
    throw conflict('eerst_nagaan', 'Ga eerst na wie het vraagt, en of die dat mag.')
  if (behandeling.bevoegdheid === 'niet_bevoegd') return
  if (verzoek.casus_id === null && !behandeling.gezocht)
    throw conflict('eerst_koppelen', 'Zoek eerst of er gegevens zijn.')
  if (verzoek.casus_id === null) return
  const [{ gevraagd, wachtend } = { gevraagd: 0, wachtend: 0 }] = await tx.many<{
    gevraagd: number
    wachtend: number
  }>(
    sql`select count(*)::int as gevraagd, count(*) filter (where antwoord is null and antwoord_voor >= sec.vandaag())::int as wachtend
      from zienswijze where verzoek_id = ${verzoek.id}`,
  )
  if (gevraagd === 0)
    throw conflict('eerst_raadplegen', 'Vraag eerst alle organisaties die meedoen (BGS 1.2).')
  if (wachtend > 0)
    throw conflict(
      'wacht_op_antwoord',
      'Nog niet elke organisatie heeft geantwoord, en hun termijn loopt nog.',
    )
}

type Nodig = { uitkomsten: readonly Uitkomst[]; zin: string }

/** The outcome must be what the decisions add up to: what one organisation refuses, the contactpunt can't give (BGS 1.2 lid 2). */
function requireFits(
  verzoek: VerzoekRow,
  behandeling: BehandelingRow | undefined,
  dossier: Dossier | null,
  input: BesluitInvoer,
): void {
  const undecided = dossier && verzoek.soort === 'inzage' ? dossier.stukken.filter(isUndecided).length : 0
  if (undecided > 0)
    throw conflict(
      'nog_beoordelen',
      `Beoordeel eerst nog ${undecided} stukken met woorden van een ander of van het kind.`,
    )
  if (dossier && verzoek.moet_stil && input.uitkomst !== 'afgewezen')
    throw conflict(
      'eerst_vrijgeven',
      'Hier is nog niets vrijgegeven. Geef eerst vrij dat er iets loopt, of wijs het verzoek af.',
    )
  const { uitkomsten, zin } = neededOutcome(verzoek, behandeling, dossier)
  if (!uitkomsten.includes(input.uitkomst)) throw conflict('past_niet', zin)
  if (
    input.uitkomst !== 'afgewezen' ||
    !dossier ||
    groundsIn(dossier) > 0 ||
    input.grond !== null ||
    verzoek.soort !== 'inzage'
  )
    return
  throw conflict(
    'grond_ontbreekt',
    'Noem de grond van UAVG 41 waarop je alles weigert, met de dag van opnieuw kijken.',
    [{ veld: 'grond', code: 'grond_ontbreekt', melding: 'Kies een grond.' }],
  )
}

function neededOutcome(
  verzoek: VerzoekRow,
  behandeling: BehandelingRow | undefined,
  dossier: Dossier | null,
): Nodig {
  if (behandeling?.bevoegdheid === 'niet_bevoegd')
    return { uitkomsten: ['afgewezen'], zin: 'Wie dit niet mag vragen, krijgt een afwijzing.' }
  if (!dossier)
    return { uitkomsten: ['geen_gegevens'], zin: 'Er is geen casus gevonden: er zijn geen gegevens.' }
  if (verzoek.soort !== 'inzage' && isRefused(verzoek, dossier))
    return {
      uitkomsten: ['afgewezen'],
      zin: 'Een organisatie weigert dit op grond van UAVG 41. Dan wijst het contactpunt het af (BGS 1.2 lid 2).',
    }
  if (verzoek.soort !== 'inzage')
    return { uitkomsten: ['toegewezen', 'afgewezen'], zin: 'Wijs het verzoek toe of af.' }
  const withheld = dossier.stukken.filter(
    (s) => isWithheld(s) || s.oordeel?.besluit === 'zonder_woorden',
  ).length
  if (withheld === 0)
    return {
      uitkomsten: ['toegewezen', 'afgewezen'],
      zin: 'Er wordt niets tegengehouden. Wijs het toe, of weiger met een grond.',
    }
  return {
    uitkomsten: ['deels', 'afgewezen'],
    zin: 'Een deel wordt tegengehouden. Kies deels, of wijs het af.',
  }
}

/** Whether a participant refuses what is asked: that one bijdrage, or anything in the file when all of it is. */
const isRefused = ({ bijdrage_id }: VerzoekRow, { stukken }: Dossier): boolean =>
  stukken.some((s) => s.geweigerd !== null && (bijdrage_id === null || s.rijId === bijdrage_id))

const groundsIn = ({ stukken }: Dossier): number =>
  stukken.filter((s) => s.geweigerd?.grond != null || s.oordeel?.grond != null).length

/** A refusal is silent when the regime is not released, or when telling would defeat its purpose (UAVG 41 lid 2 h). */
function isTold(verzoek: VerzoekRow, dossier: Dossier | null, input: BesluitInvoer): boolean {
  if (input.uitkomst !== 'afgewezen' || !dossier) return true
  return input.verteld && !verzoek.moet_stil
}

async function writeBrief(
  tx: Tx,
  verzoek: VerzoekRow,
  input: BesluitInvoer,
  dossier: Dossier | null,
  verteld: boolean,
): Promise<void> {
  const silent = input.uitkomst === 'geen_gegevens' || !verteld
  const [moment] = await tx.many<{
    dag: string
    om: Date
  }>(sql`select d.dag::text, d.dag::timestamp at time zone 'Europe/Amsterdam' as om from (
      select case when ${silent} then greatest(${verzoek.ontvangen_op}::date + ${stilleDagen}::int, sec.vandaag()) else sec.vandaag() end as dag) d`)
  if (!moment) return
  const brief = await composeBrief(tx, verzoek, {
    uitkomst: silent ? 'geen_gegevens' : input.uitkomst,
    uitleg: silent ? '' : input.uitleg,
    dag: moment.dag,
    gehouden: silent || !dossier ? [] : heldBack(dossier, input),
  })
  const [row] = await tx.many<{
    id: string
  }>(sql`insert into rechtbrief (verzoek_id, inhoud, dag, beschikbaar_op, door)
    values (${verzoek.id}, ${JSON.stringify(brief)}, ${moment.dag}, ${moment.om}, ${tx.actor.actorId}) returning id`)
  const given = input.uitkomst === 'toegewezen' || input.uitkomst === 'deels'
  if (!row || !dossier || silent || !given || verzoek.soort !== 'inzage') return
  const kopie = await composeKopie(tx, verzoek, dossier)
  await tx.run(sql`insert into rechtkopie (brief_id, verzoek_id, casus_id, gegevens)
    values (${row.id}, ${verzoek.id}, ${verzoek.casus_id}, ${JSON.stringify(kopie)})`)
}

/** What stays out, in kinds: each told once, never by which organisation, and not what may not be told. */
function heldBack({ stukken }: Dossier, input: BesluitInvoer): Gehouden[] {
  const found = new Map<string, Gehouden>()
  const add = (g: Gehouden) => found.set(`${g.soort}${g.grond ?? ''}${g.herzienOp ?? ''}`, g)
  for (const s of stukken) {
    if (s.geweigerd) {
      if (s.geweigerd.verteld && s.geweigerd.grond)
        add({ soort: 'uavg41', grond: s.geweigerd.grond, herzienOp: s.geweigerd.herzienOp })
    } else if (s.oordeel && s.oordeel.besluit !== 'geven') {
      add({ soort: s.oordeel.controle, grond: s.oordeel.grond, herzienOp: s.oordeel.herzien_op })
    }
  }
  if (input.grond) add({ soort: 'uavg41', grond: input.grond, herzienOp: input.herzienOp })
  return [...found.values()]
}
