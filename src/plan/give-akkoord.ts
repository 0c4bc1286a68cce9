import { publiekColumns, publiekOf } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, type FieldError, forbidden, notFound, unfit } from '../kernel/errors.ts'
import type { AkkoordBody } from './contract.ts'
import { findMens, getLockedAfspraak, loadCasus, requireWritable, stale } from './load.ts'
import { type AkkoordWijze, akkoordWijze, alleenZelf } from './policy.ts'
import { recordPlan } from './record-plan.ts'
import { type AfspraakRow, type AkkoordRow, keepAkkoorden, selectAkkoord, selectReeks } from './sql.ts'
import { isLopend } from './states.ts'

type Input = AkkoordBody & { afspraakId: string; betrokkenheidId: string; versie: number }

/**
 * One person's answer to one afspraak, or to all that still run of its weekly series. Given by the person, or noted for young person or
 * parent by a professional with to whom it was told and when. The version is that of the answer, 0 for the first; 412 when the afspraak
 * or the answer changed meanwhile. An earlier answer stays in the tijdlijn.
 */
export async function giveAkkoord(tx: Tx, input: Input, spoor: string): Promise<number> {
  const row = await getLockedAfspraak(tx, input.afspraakId)
  const { casus, wie } = await loadCasus(tx, row.casus_id)
  requireWritable(casus)
  if (!isLopend[row.status])
    throw conflict('afspraak_klaar', 'Deze afspraak is afgerond. Een antwoord is niet meer nodig.')
  const mens = await findMens(tx, input.betrokkenheidId, row.casus_id)
  if (!mens) throw notFound()
  const wijze = akkoordWijze(wie, mens)
  if (wijze === null) throw forbidden(alleenZelf.reden, alleenZelf.zin)
  checkAntwoord(input, wijze)
  const earlier = await tx.maybe<AkkoordRow>(selectAkkoord(row.id, mens.id))
  if (wijze === 'noteren' && isOwnAnswer(earlier)) {
    const name = mens.roepnaam ?? mens.naam
    throw conflict('zelf_geantwoord', `${name} gaf dit antwoord zelf. Alleen ${name} kan het veranderen.`)
  }
  if (row.versie !== input.afspraakVersie || (earlier?.versie ?? 0) !== input.versie) throw stale()
  for (const one of await theseAndSeries(tx, row, input.heleReeks)) await answer(tx, one, input, wijze)
  await recordPlan(tx, casus, {
    actie: 'akkoord.geven',
    soort: 'afspraak',
    id: row.id,
    spoor,
    publiek: publiekOf(row),
    gegevens: { betrokkenheidId: mens.id, antwoord: input.antwoord, wijze },
  })
  return input.versie + 1
}

/** What is asked of an answer depends on who gives it, so on the casus (409). */
function checkAntwoord(input: Input, wijze: AkkoordWijze): void {
  const errors: FieldError[] = []
  const need = (veld: string, missing: boolean, melding: string) => {
    if (missing) errors.push({ veld, code: 'verplicht', melding })
  }
  if (wijze === 'zelf' && input.antwoord === 'niet_gevraagd') {
    errors.push({
      veld: 'antwoord',
      code: 'niet_voor_jezelf',
      melding: 'Kies ja of nee. Je mag ook later kiezen.',
    })
  }
  if (wijze === 'noteren') {
    const asked = input.antwoord !== 'niet_gevraagd'
    need('verteldAan', asked && input.verteldAan === '', 'Schrijf aan wie dit antwoord is verteld.')
    need('verteldOp', asked && input.verteldOp === null, 'Vul in wanneer dit is verteld.')
    need(
      'watMaaktJa',
      input.antwoord === 'nee' && input.watMaaktJa === '',
      'Schrijf wat er een ja van zou maken, of dat dit nog niet bekend is.',
    )
  }
  const [first, ...others] = errors
  if (first) throw unfit([first, ...others])
}

/** What someone answered for themselves is theirs: nobody notes over it. */
export function isOwnAnswer(answer: AkkoordRow | undefined): boolean {
  return answer !== undefined && answer.verteld_aan === '' && answer.antwoord !== 'niet_gevraagd'
}

async function theseAndSeries(tx: Tx, row: AfspraakRow, whole: boolean): Promise<AfspraakRow[]> {
  if (!whole || row.reeks_id === null) return [row]
  const series = await tx.many<AfspraakRow>(selectReeks(row.reeks_id))
  // One that was given another text, owner or place is another question.
  const alike = (a: AfspraakRow) =>
    a.tekst === row.tekst && a.eigenaar_id === row.eigenaar_id && a.plaats === row.plaats
  return series.filter((a) => a.id === row.id || (isLopend[a.status] && alike(a)))
}

async function answer(tx: Tx, row: AfspraakRow, input: Input, wijze: AkkoordWijze): Promise<void> {
  const mine = sql`afspraak_id = ${row.id} and betrokkenheid_id = ${input.betrokkenheidId}`
  const earlier = await tx.maybe<AkkoordRow>(selectAkkoord(row.id, input.betrokkenheidId))
  if (wijze === 'noteren' && isOwnAnswer(earlier)) return
  const told = wijze === 'noteren' && input.antwoord !== 'niet_gevraagd'
  const [toldTo, toldOn] = told ? [input.verteldAan, input.verteldOp] : ['', null]
  if (earlier) {
    await tx.run(keepAkkoorden('ander_antwoord', mine))
    await tx.run(sql`update akkoord set antwoord = ${input.antwoord}, wat_maakt_ja = ${input.watMaaktJa}, gevolg_nee = ${input.gevolgNee},
        reden_niet_gevraagd = ${input.redenNietGevraagd}, verteld_aan = ${toldTo}, verteld_op = ${toldOn}, door = ${tx.actor.actorId},
        op = sec.nu(), versie = versie + 1 where ${mine}`)
    return
  }
  await tx.run(sql`insert into akkoord (casus_id, afspraak_id, betrokkenheid_id, antwoord, wat_maakt_ja, gevolg_nee, reden_niet_gevraagd,
      verteld_aan, verteld_op, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${row.casus_id}, ${row.id}, ${input.betrokkenheidId}, ${input.antwoord}, ${input.watMaaktJa}, ${input.gevolgNee},
      ${input.redenNietGevraagd}, ${toldTo}, ${toldOn}, ${tx.actor.actorId}, ${publiekColumns(publiekOf(row))})`)
}
