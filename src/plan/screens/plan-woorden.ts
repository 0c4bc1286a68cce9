import { nearMoment, shortDate, time } from '../../web/datum.ts'
import type { Instemming } from '../../web/kit/antwoord-regel.tsx'
import type { PlanKaart, PlanPeriode } from '../../web/kit/plan-raster.tsx'
import { listInWords, type Taal } from '../../web/texts.ts'
import type { PlanTexts } from './texts.ts'
import {
  type AfspraakAntwoord,
  type AkkoordAntwoord,
  findSpoor,
  type Mens,
  type PlanAntwoord,
} from './use-plan.ts'

export type Woorden = { texts: PlanTexts; taal: Taal; now: Date }

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7))
  return at.toISOString().slice(0, 10)
}

/** ISO 8601 week number of a Monday. */
export function weekNumber(monday: string): number {
  const thursday = new Date(`${monday}T00:00:00Z`)
  thursday.setUTCDate(thursday.getUTCDate() + 3)
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return Math.floor((thursday.getTime() - start) / (7 * 86_400_000)) + 1
}

/** Rows of the plan: this week first, then every later week in which something stands; past weeks only when asked. */
export function periodesOf(plan: PlanAntwoord, withPast: boolean, { texts, taal }: Woorden): PlanPeriode[] {
  const now = mondayOf(plan.vandaag)
  const weeks = new Set([now, ...plan.afspraken.filter(isShown).map((a) => mondayOf(a.datum))])
  return [...weeks]
    .filter((week) => withPast || week >= now)
    .sort()
    .map((week) => ({
      id: week,
      label: week === now ? texts.nu : texts.week(weekNumber(week)),
      note: weekDays(week, taal),
      isNow: week === now,
    }))
}

/** Afspraken that were dropped stand in the versions, not in the plan. */
export function isShown(afspraak: AfspraakAntwoord): boolean {
  return afspraak.status !== 'vervallen'
}

function weekDays(monday: string, taal: Taal): string {
  const sunday = new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10)
  const [, first, firstMonth] = shortDate(monday, taal).split(' ')
  const [, last, lastMonth] = shortDate(sunday, taal).split(' ')
  return firstMonth === lastMonth
    ? `${first}–${last} ${lastMonth}`
    : `${first} ${firstMonth}–${last} ${lastMonth}`
}

/** A card: date, afspraak, owner, agreement per person. */
export function kaartOf(
  plan: PlanAntwoord,
  afspraak: AfspraakAntwoord,
  clashes: boolean,
  woorden: Woorden,
): PlanKaart {
  const { texts } = woorden
  const owner = plan.mensen.find((mens) => mens.id === afspraak.eigenaarId)
  const extra = [
    afspraak.status !== 'open' && texts.statussen[afspraak.status],
    afspraak.reeks && texts.reeks(afspraak.reeks.nr, afspraak.reeks.totaal),
    afspraak.sanctie && texts.straf,
    narrowWords(plan, afspraak, woorden),
  ].filter((part) => part)
  return {
    id: afspraak.id,
    spoorId: afspraak.spoorId,
    periodeId: mondayOf(afspraak.datum),
    when: nearMoment(afspraak.begintOp ?? afspraak.datum, woorden.taal, woorden.now),
    title: afspraak.tekst,
    owner: owner ? nameOf(owner) : '',
    extra: extra.join(', '),
    answers: afspraak.status === 'gedaan' ? [] : answersOf(afspraak.akkoorden, woorden),
    to: `/casussen/${plan.casusId}/plan/afspraak/${afspraak.id}`,
    clashes,
  }
}

/** 'Alleen voor GGZ De Brug', where an afspraak is for fewer organisations than its track. */
function narrowWords(plan: PlanAntwoord, afspraak: AfspraakAntwoord, { texts, taal }: Woorden): string {
  const outer = findSpoor(plan, afspraak.spoorId)?.publiek.organisaties ?? null
  const inner = afspraak.publiek.organisaties
  if (inner === null || (outer !== null && outer.length <= inner.length)) return ''
  return texts.inhoudAlleen(listInWords(organisatieNamen(plan.mensen, inner), taal))
}

/** Names of organisations that take part, as far as the reader knows them. */
export function organisatieNamen(mensen: readonly Mens[], ids: readonly string[]): string[] {
  const names = new Map(
    mensen.flatMap((m) => (m.organisatie ? [[m.organisatie.id, m.organisatie.naam] as const] : [])),
  )
  return ids.flatMap((id) => names.get(id) ?? [])
}

/** One line when all of the family say yes, else one line per person. */
export function answersOf(akkoorden: readonly AkkoordAntwoord[], { texts, taal }: Woorden): Instemming[] {
  const family = akkoorden.filter((k) => k.kant !== 'professional')
  if (family.length > 1 && family.every((k) => k.antwoord === 'ja')) {
    return [
      {
        id: 'allen',
        soort: 'ja',
        words: texts.ja(
          listInWords(
            family.map((k) => k.naam),
            taal,
          ),
        ),
      },
    ]
  }
  return family.map((k) => ({ id: k.betrokkenheidId, soort: answerKind(k), words: answerWords(k, texts) }))
}

function answerKind(k: AkkoordAntwoord): Instemming['soort'] {
  if (k.antwoord === 'ja') return 'ja'
  if (k.antwoord === 'nee') return k.kant === 'jeugdige' ? 'nee-jeugdige' : 'nee'
  return 'open'
}

/** What one person says, in words. */
export function answerWords(k: AkkoordAntwoord, texts: PlanTexts): string {
  switch (k.antwoord) {
    case 'ja':
      return texts.ja(k.naam)
    case 'nee':
      return k.watMaaktJa ? texts.neeWel(k.naam, lowerFirst(k.watMaaktJa)) : texts.nee(k.naam)
    case 'niet_gevraagd':
      return texts.nietGevraagd(k.naam, lowerFirst(k.redenNietGevraagd))
    case null:
      return texts.nogVragen(k.naam)
  }
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, '')
}

/** 'Bart Mulder', or the first name of family. */
export function nameOf(mens: Mens): string {
  return mens.kant === 'professional' ? mens.naam : mens.roepnaam || mens.naam
}

/** What an organisation or person sees, in words: the whole plan, all but some tracks, or only some. */
export function kijkerWords(
  plan: PlanAntwoord,
  kijker: PlanAntwoord['wieZien'][number],
  { texts, taal }: Woorden,
): string {
  const running = plan.sporen.filter((spoor) => spoor.gestoptOp === null)
  const names = (ids: readonly string[]) =>
    listInWords(
      [
        ...new Set(
          running.filter((s) => ids.includes(s.id)).map((s) => texts.spoorKlein(texts.sporen[s.soort])),
        ),
      ],
      taal,
    )
  const missing = running.filter((spoor) => !kijker.sporen.includes(spoor.id)).map((spoor) => spoor.id)
  const all = plan.abilities.heeftRegie ? texts.heleplan : texts.allesWatJij
  const some =
    missing.length < kijker.sporen.length ? texts.behalve(names(missing)) : texts.alleen(names(kijker.sporen))
  return [
    kijker.alles ? all : some,
    kijker.soort === 'organisatie' ? '' : texts.inPortaal,
    kijker.nietVoorHen > 0 ? texts.nietVoorHen(kijker.nietVoorHen) : '',
  ]
    .filter((part) => part)
    .join(', ')
}

/** 'wo 11 nov, 13.00–17.00' */
export function whenWords(
  afspraak: { datum: string; begintOp: string | null; eindigtOp: string | null },
  taal: Taal,
): string {
  const day = shortDate(afspraak.datum, taal)
  if (afspraak.begintOp === null) return day
  const end = afspraak.eindigtOp === null ? '' : `–${time(afspraak.eindigtOp, taal)}`
  return `${day}, ${time(afspraak.begintOp, taal)}${end}`
}
