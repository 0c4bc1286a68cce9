import { sanctieSporen } from '../states.ts'
import type { SignaalInstelling } from './instelling.ts'
import { type Gevonden, gevonden, type SignaalAfspraak, type SignaalPlan } from './signaal-plan.ts'

type Tijd = { afspraak: SignaalAfspraak; van: number; tot: number; wie: string[] }
type Paar = { eerste: Tijd; tweede: Tijd; persoon: string }

/**
 * Appointments of the same person at the same time, from today on. What clashes week after week becomes one signal. Where a sanction falls
 * on care it is `sanctie_blokkeert_zorg`, otherwise `overlap`.
 */
export function findBotsing(plan: SignaalPlan, instelling: SignaalInstelling): Gevonden[] {
  const groups = new Map<string, Paar[]>()
  for (const paar of pairs(timed(plan, instelling))) {
    const key = [seriesOf(paar.eerste), seriesOf(paar.tweede)]
      .sort()
      .concat(paar.persoon, codeOf(paar, instelling))
      .join(' ')
    groups.set(key, [...(groups.get(key) ?? []), paar])
  }
  return [...groups.values()].map((group) => signalOf(group, instelling))
}

/** Sorted by start: a pair is only sought until the next one starts after this one ends. */
function* pairs(tijden: Tijd[]): Generator<Paar> {
  for (const [index, eerste] of tijden.entries()) {
    for (let other = index + 1; other < tijden.length; other++) {
      const tweede = tijden[other]
      if (!tweede || tweede.van >= eerste.tot) break
      const persoon = eerste.wie.find((id) => tweede.wie.includes(id))
      if (persoon !== undefined) yield { eerste, tweede, persoon }
    }
  }
}

function timed(plan: SignaalPlan, { duurMinuten }: SignaalInstelling): Tijd[] {
  return plan.afspraken
    .flatMap((afspraak) => {
      if (!afspraak.open || afspraak.begintOp === null || afspraak.datum < plan.vandaag) return []
      const van = Date.parse(afspraak.begintOp)
      const tot = afspraak.eindigtOp === null ? van + duurMinuten * 60_000 : Date.parse(afspraak.eindigtOp)
      return [{ afspraak, van, tot, wie: peopleOf(plan, afspraak) }]
    })
    .sort((a, b) => a.van - b.van || (a.afspraak.id < b.afspraak.id ? -1 : 1))
}

/** Who has to be there, the young person first: a clash is named after them when they are in both. */
function peopleOf(plan: SignaalPlan, afspraak: SignaalAfspraak): string[] {
  const young = afspraak.jeugdigeErbij && plan.jeugdigeId !== null ? [plan.jeugdigeId] : []
  return [...new Set([...young, afspraak.eigenaarId])]
}

/** What comes back every week: the same owner on the same track and weekday, as a series or written one by one. */
function seriesOf({ afspraak, van }: Tijd): string {
  return `${afspraak.spoorId} ${afspraak.eigenaarId} ${new Date(van).getUTCDay()}`
}

function codeOf(
  { eerste, tweede }: Paar,
  instelling: SignaalInstelling,
): 'overlap' | 'sanctie_blokkeert_zorg' {
  const sanction = (a: SignaalAfspraak) => a.sanctie || sanctieSporen.includes(a.spoorSoort)
  const care = (a: SignaalAfspraak) => instelling.zorgSporen.includes(a.spoorSoort) && !a.sanctie
  const [a, b] = [eerste.afspraak, tweede.afspraak]
  return (sanction(a) && care(b)) || (sanction(b) && care(a)) ? 'sanctie_blokkeert_zorg' : 'overlap'
}

function signalOf(group: Paar[], instelling: SignaalInstelling): Gevonden {
  const [first] = group
  if (!first) throw new Error('a group holds at least one pair')
  return gevonden(codeOf(first, instelling), {
    afspraken: [...new Set(group.flatMap((p) => [p.eerste.afspraak.id, p.tweede.afspraak.id]))],
    persoon: first.persoon,
    dag: first.eerste.afspraak.datum,
    elkeWeek: group.length > 1,
    aantal: group.length,
  })
}
