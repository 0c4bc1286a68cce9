import { fullDate, longDate, time } from '../../web/datum.ts'
import { listInWords } from '../../web/texts.ts'
import type { Woorden } from './plan-woorden.ts'
import { findAfspraak, findSpoor, jongereOf, type PlanAntwoord, type SignaalAntwoord } from './use-plan.ts'

/** What a signal says: title, what it is, that it is nobody's fault, who sees it, and the second way out. */
export function signaalWords(
  plan: PlanAntwoord,
  signaal: SignaalAntwoord,
  woorden: Woorden,
): { title: string; text: string } {
  const title = titleOf(signaal, woorden)
  const parts = [
    whatOf(plan, signaal, woorden),
    blameOf(plan, signaal, woorden),
    seenBy(plan, signaal, woorden),
    agendaOf(plan, woorden),
  ]
  return { title, text: parts.filter((part) => part).join(' ') }
}

/** Whether it collides in time: then it stands as a band in the plan. */
export function isBotsing(signaal: SignaalAntwoord): boolean {
  return signaal.code === 'overlap' || signaal.code === 'sanctie_blokkeert_zorg'
}

function titleOf(signaal: SignaalAntwoord, { texts, taal }: Woorden): string {
  if (!isBotsing(signaal) || signaal.dag === null) return texts.signaal[signaal.code]
  const day = fullDate(signaal.dag, taal).replace(/ \d{4}$/, '')
  return signaal.elkeWeek ? texts.botstElkeWeek(day) : texts.botst(day)
}

function whatOf(plan: PlanAntwoord, signaal: SignaalAntwoord, { texts, taal }: Woorden): string {
  const name = jongereOf(plan)?.roepnaam ?? ''
  const first = findAfspraak(plan, signaal.afspraken[0] ?? '')
  const date = signaal.dag === null ? '' : longDate(signaal.dag, taal)
  switch (signaal.code) {
    case 'overlap':
    case 'sanctie_blokkeert_zorg': {
      const [een = '', twee = ''] = signaal.afspraken.slice(0, 2).map((id) => partOf(plan, id, taal))
      const samen = signaal.elkeWeek ? texts.vallenElkeWeek(een, twee) : texts.vallenSamen(een, twee)
      return signaal.code === 'overlap' ? samen : `${samen} ${texts.strafVoorZorg}`
    }
    case 'dubbel': {
      const goals = signaal.sporen.map((id) => `‘${findSpoor(plan, id)?.doel ?? ''}’`)
      return texts.dubbelTekst(goals[0] ?? '', goals[1] ?? '')
    }
    case 'te_veel_in_week':
      return texts.teVeelTekst(name, signaal.aantal, plan.perWeek, date)
    case 'domein_zonder_iemand':
      return texts.domeinTekst(domainsOf(plan, texts, taal))
    case 'voorbij_datum':
      return texts.voorbijTekst(first?.tekst ?? '', date)
    case 'geen_eigen_woorden':
      return texts.geenWoordenTekst(name)
  }
}

/** All life domains without anyone, in one breath. */
function domainsOf(plan: PlanAntwoord, texts: Woorden['texts'], taal: Woorden['taal']): string {
  const domains = plan.signalen.flatMap((s) =>
    s.leefgebied === null ? [] : (texts.domeinen[s.leefgebied] ?? []),
  )
  return listInWords(domains, taal)
}

/** 'Werkstraf (13.00–17.00)' */
function partOf(plan: PlanAntwoord, id: string, taal: Woorden['taal']): string {
  const a = findAfspraak(plan, id)
  if (!a) return ''
  const end = a.eindigtOp === null ? '' : `–${time(a.eindigtOp, taal)}`
  return a.begintOp === null ? a.tekst : `${a.tekst} (${time(a.begintOp, taal)}${end})`
}

function blameOf(plan: PlanAntwoord, signaal: SignaalAntwoord, { texts }: Woorden): string {
  const asksSomethingElse = signaal.code === 'domein_zonder_iemand' || signaal.code === 'geen_eigen_woorden'
  return asksSomethingElse ? '' : texts.nietAan(jongereOf(plan)?.roepnaam ?? '')
}

/** The reader's own organisation reads as 'jij'. */
function seenBy(plan: PlanAntwoord, signaal: SignaalAntwoord, { texts, taal }: Woorden): string {
  if (signaal.wieZien.length === 0) return ''
  const own = plan.mensen.find((mens) => mens.ik)
  const mine = own?.organisatie?.naam ?? own?.roepnaam
  const others = signaal.wieZien.filter((naam) => naam !== mine)
  return texts.alleenZien(listInWords([texts.jij, ...others], taal))
}

function agendaOf(plan: PlanAntwoord, { texts, taal }: Woorden): string {
  return plan.volgendOverleg
    ? texts.overlegDan(fullDate(plan.volgendOverleg.begintOp, taal).replace(/ \d{4}$/, ''))
    : ''
}
