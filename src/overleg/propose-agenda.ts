import type { Voorstel } from './answers.ts'
import type { Bron } from './contract.ts'
import { toTitel } from './find-bron.ts'

/** What the chair may see today, from which an agenda can be made. Dates YYYY-MM-DD. */
export type AgendaStof = {
  vandaag: string
  vraag: string
  /** Running afspraken with their owner's name. */
  afspraken: { id: string; tekst: string; eigenaar: string; datum: string }[]
  /** Answers 'nee' to running afspraken, with what would make it a yes. */
  neens: { afspraakId: string; tekst: string; wie: string; watMaaktJa: string }[]
  weerwoorden: { id: string; tekst: string; wie: string; op: string }[]
  vragen: { id: string; tekst: string; wie: string; op: string }[]
  /** Afspraken that collide, as the plan found them: the first names the clash. */
  botsingen: { afspraken: { id: string; tekst: string }[]; dag: string | null }[]
  /** What stands on the agenda already. */
  punten: { bron: string; bronId: string | null }[]
}

/** Days ahead in which an afspraak counts as due. */
const dagenVooruit = 7

/**
 * What could be talked about, most urgent first: the young person's question always opens, then what they and their parents don't agree
 * with or said back, then clashes, partners' questions and what is late or due within a week. What is on the agenda already is left out,
 * and one afspraak is proposed once.
 */
export function proposeAgenda(stof: AgendaStof): Voorstel[] {
  const all = [
    ...openingOf(stof),
    ...stof.neens.map((n) => voorstel('akkoord', n.afspraakId, n.tekst, 'nee', n.wie, null, n.watMaaktJa)),
    ...stof.weerwoorden.map((w) => voorstel('weerwoord', w.id, w.tekst, 'weerwoord', w.wie, w.op)),
    ...stof.botsingen.flatMap(clashOf),
    ...stof.vragen.map((v) => voorstel('bijdrage', v.id, v.tekst, 'vraag_van_partner', v.wie, v.op)),
    ...dueOf(stof),
  ]
  const taken = new Set(stof.punten.map((punt) => keyOf(punt.bron, punt.bronId)))
  return all.filter((v) => {
    const key = keyOf(v.bron, v.bronId)
    if (taken.has(key)) return false
    taken.add(key)
    return true
  })
}

function openingOf(stof: AgendaStof): Voorstel[] {
  return stof.vraag.trim() === '' ? [] : [voorstel('vraag', null, stof.vraag, 'vraag', '', null)]
}

function clashOf({ afspraken, dag }: AgendaStof['botsingen'][number]): Voorstel[] {
  const [first, ...others] = afspraken
  if (!first) return []
  return [
    voorstel('botsing', first.id, first.tekst, 'botsing', '', dag, others.map((a) => a.tekst).join(', ')),
  ]
}

function dueOf({ afspraken, vandaag }: AgendaStof): Voorstel[] {
  const until = addDays(vandaag, dagenVooruit)
  return afspraken
    .filter((a) => a.datum <= until)
    .toSorted((a, b) => a.datum.localeCompare(b.datum))
    .map((a) =>
      voorstel('afspraak', a.id, a.tekst, a.datum < vandaag ? 'te_laat' : 'deze_week', a.eigenaar, a.datum),
    )
}

function voorstel(
  bron: Exclude<Bron, 'zelf'>,
  bronId: string | null,
  tekst: string,
  code: Voorstel['waarom']['code'],
  wie: string,
  datum: string | null,
  uitleg = '',
): Voorstel {
  return { bron, bronId, titel: toTitel(tekst), waarom: { code, wie, datum, tekst: uitleg } }
}

/** Refusal, clash and date of one afspraak are one thing to talk about. */
function keyOf(bron: string, bronId: string | null): string {
  return `${['afspraak', 'akkoord', 'botsing'].includes(bron) ? 'afspraak' : bron}:${bronId ?? ''}`
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
