import { amsterdamDate } from '../../kernel/clock.ts'
import { sql, type Tx } from '../../kernel/db.ts'
import { type Brief, type BriefDeel, type Document, readDay } from '../../rechten/index.ts'
import type { VraagRow } from '../sql.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** What the database hands out of a released casus: only the parts that were released, and of those only what every participant may see. */
export type Inhoud = {
  vrijgaveId: string
  start: string
  regimeCode: string
  regimeVersie: number
  meedoen: string[]
  plan: string[]
  afspraken: { tekst: string; datum: string }[]
  wieKeek: { organisatie: string; actor: string | null; eerste: string; laatste: string; keren: number }[]
  woorden: string
}
type Afzender = {
  naam: string
  telefoon: string | null
  organisatie: string
  bestuursorgaan: boolean
  einde: string
}
type Taal = 'nl' | 'en'

/** The letter with what was released, for one person: what there is, the contactpunt's words, the parts, rights (AVG 14). */
export async function composeVrijgave(
  tx: Tx,
  aan: string,
  inhoud: Inhoud,
  taal: Taal,
  dag: string,
): Promise<Brief> {
  const t = taal === 'en' ? en : nl
  const van = await readAfzender(tx, dag)
  return {
    taal,
    titel: t.titel,
    dag,
    aan,
    van: van.organisatie,
    delen: [...(await released(tx, inhoud, taal)), ...closing(t, van, taal)],
  }
}

/** The answer to 'is there anything about me?'. Without a release every letter is the same but for what was asked. */
export async function composeAntwoord(
  tx: Tx,
  vraag: VraagRow,
  inhoud: Inhoud | null,
  dag: string,
): Promise<Brief> {
  const { taal } = vraag
  const t = taal === 'en' ? en : nl
  const van = await readAfzender(tx, dag)
  const nothing = vraag.bevoegdheid === 'niet_bevoegd' ? [t.nietBevoegd] : [t.niets, t.nietsMeer]
  return {
    taal,
    titel: t.vraagTitel,
    dag,
    aan: vraag.aanvrager,
    van: van.organisatie,
    delen: [
      { kop: t.vraagKop, alineas: [t.vraag(vraag.over_naam, readDay(vraag.ontvangen_op, taal))] },
      ...(inhoud ? await released(tx, inhoud, taal) : [{ kop: t.antwoordKop, alineas: nothing }]),
      ...closing(t, van, taal),
    ],
  }
}

async function released(tx: Tx, inhoud: Inhoud, taal: Taal): Promise<BriefDeel[]> {
  const t = taal === 'en' ? en : nl
  const day = (d: string) => readDay(d, taal)
  const regime = await tx.maybe<{
    naam: string
    wie: string
    bewaren: string
  }>(sql`select naam, gegevens #>> array['verantwoordelijke', ${taal}] as wie,
    gegevens #>> array['bewaren', 'uitleg', ${taal}] as bewaren from regime where code = ${inhoud.regimeCode} and versie = ${inhoud.regimeVersie}`)
  const list = (kop: string, punten: string[], alineas: string[] = []): BriefDeel[] =>
    punten.length === 0 ? [] : [{ kop, alineas, punten }]
  return [
    {
      kop: t.antwoordKop,
      alineas: [
        t.bestaat(regime?.naam ?? inhoud.regimeCode, day(inhoud.start)),
        ...(regime?.wie ? [t.verantwoordelijk(regime.wie)] : []),
      ],
    },
    { kop: t.uitlegKop, alineas: [inhoud.woorden] },
    ...list(t.meedoenKop, await namesOf(tx, inhoud.meedoen)),
    ...list(t.planKop, inhoud.plan),
    ...list(
      t.afsprakenKop,
      inhoud.afspraken.map((a) => t.afspraak(a.tekst, day(a.datum))),
    ),
    ...list(t.keekKop, await lookedAt(tx, inhoud, taal), [t.keekUitleg]),
    ...(regime?.bewaren ? [{ kop: t.bewarenKop, alineas: [regime.bewaren] }] : []),
    { kop: t.rechtenKop, alineas: [], punten: t.rechten },
  ]
}

async function namesOf(tx: Tx, ids: string[]): Promise<string[]> {
  const rows = await tx.many<{ naam: string }>(
    sql`select naam from organisatie where id = any (${ids}::uuid[]) order by naam`,
  )
  return rows.map((r) => r.naam)
}

/** By organisation and function, never a name (HvJ EU C-579/21). */
async function lookedAt(tx: Tx, { wieKeek }: Inhoud, taal: Taal): Promise<string[]> {
  if (wieKeek.length === 0) return []
  const t = taal === 'en' ? en : nl
  const rows = await tx.many<{
    organisatie: string
    functie: string
    eerste: Date
    laatste: Date
    keren: number
  }>(sql`select o.naam as organisatie,
      coalesce(a.functie, '') as functie, min(k.eerste) as eerste, max(k.laatste) as laatste, sum(k.keren)::int as keren
    from jsonb_to_recordset(${JSON.stringify(wieKeek)}::jsonb) k (organisatie uuid, actor uuid, eerste timestamptz, laatste timestamptz, keren bigint)
      join organisatie o on o.id = k.organisatie left join actor a on a.id = k.actor group by 1, 2 order by 1, 2`)
  return rows.map((r) =>
    t.keek(
      r.functie,
      r.organisatie,
      r.keren,
      readDay(amsterdamDate(r.eerste), taal),
      readDay(amsterdamDate(r.laatste), taal),
    ),
  )
}

function closing(t: typeof nl, van: Afzender, taal: Taal): BriefDeel[] {
  const einde = readDay(van.einde, taal)
  return [
    { kop: t.oneensKop, alineas: [van.bestuursorgaan ? t.bezwaar(einde) : t.naarRechtbank(einde), t.hulp] },
    { kop: t.belKop, alineas: [t.bel(van.naam, van.telefoon)] },
  ]
}

/** Who decides, and until when one may object: six weeks from the day after the letter (Awb 6:7, 6:8; UAVG 35). */
async function readAfzender(tx: Tx, dag: string): Promise<Afzender> {
  const row =
    await tx.maybe<Afzender>(sql`select a.naam, a.telefoon, o.naam as organisatie, o.soort in ('gemeente', 'burgemeester') as bestuursorgaan,
    (${dag}::date + 42)::text as einde from actor a join organisatie o on o.id = a.organisatie_id where a.id = ${tx.actor.actorId}`)
  if (!row) throw new Error('the contactpunt has an organisation')
  return row
}

/** A letter as it is printed. */
export function toDocument(brief: Brief): Document {
  const t = brief.taal === 'en' ? en : nl
  return {
    taal: brief.taal,
    titel: brief.titel,
    kop: [brief.aan, `${brief.van}, ${readDay(brief.dag, brief.taal)}`],
    delen: brief.delen,
    leeg: t.leeg,
    bladzijde: t.bladzijde,
    vanBladen: t.vanBladen,
  }
}
