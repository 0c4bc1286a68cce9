import { sql, type Tx } from '../../kernel/db.ts'
import type { VerzoekRow } from '../sql.ts'
import { grondWoorden, type Letter, type Uitkomst } from '../states.ts'
import type { Brief, BriefDeel } from './brief.ts'
import { readDay } from './read-day.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

/** A kind of thing that stays out, as far as it may be told. */
export type Gehouden = {
  soort: 'derden' | 'kindbelang' | 'uavg41'
  grond: Letter | null
  herzienOp: string | null
}
/** What a letter says. For `geen_gegevens` nothing else than the question goes into the words, so that two of them are alike. */
export type BriefInhoud = { uitkomst: Uitkomst; uitleg: string; dag: string; gehouden: Gehouden[] }

type Afzender = {
  naam: string
  telefoon: string | null
  organisatie: string
  bestuursorgaan: boolean
  einde: string
}

/** The words of a letter (AVG 12 lid 1 and 4): what was asked, decided and not given, how to disagree, whom to call. */
export async function composeBrief(tx: Tx, verzoek: VerzoekRow, inhoud: BriefInhoud): Promise<Brief> {
  const t = verzoek.taal === 'en' ? en : nl
  const van = await readAfzender(tx, inhoud.dag)
  const day = (d: string) => readDay(d, verzoek.taal)
  const delen: BriefDeel[] = [
    { kop: t.vraagKop, alineas: [t.vraag(t.soort[verzoek.soort], day(verzoek.ontvangen_op))] },
    { kop: '', alineas: [verzoek.tekst], eigen: true },
    { kop: t.besluitKop, alineas: decided(t, verzoek, inhoud) },
    ...withheld(t, inhoud, day),
    {
      kop: t.oneensKop,
      alineas: [
        van.bestuursorgaan ? t.bezwaarBesluit(day(van.einde)) : t.naarRechtbank(day(van.einde)),
        t.klacht,
        t.hulp,
      ],
    },
    { kop: t.belKop, alineas: [van.telefoon ? t.bel(van.naam, van.telefoon) : t.belZonder(van.naam)] },
  ]
  return {
    taal: verzoek.taal,
    titel: t.titel,
    dag: inhoud.dag,
    aan: verzoek.aanvrager,
    van: van.organisatie,
    delen,
  }
}

function decided(t: typeof nl, { soort }: VerzoekRow, { uitkomst, uitleg }: BriefInhoud): string[] {
  switch (uitkomst) {
    case 'geen_gegevens':
      return [t.geenGegevens, t.geenGegevens2]
    case 'afgewezen':
      return [t.afgewezen, uitleg, ...(soort === 'rectificatie' ? [t.verklaring] : [])]
    case 'toegewezen':
    case 'deels':
      return [t.besluit[soort], uitleg]
  }
}

function withheld(t: typeof nl, { gehouden }: BriefInhoud, day: (d: string) => string): BriefDeel[] {
  if (gehouden.length === 0) return []
  const taal = t === en ? 'en' : 'nl'
  const punten = gehouden.map(({ soort, grond, herzienOp }) => {
    const what =
      soort === 'uavg41' && grond
        ? t.uavg41(grondWoorden[grond][taal])
        : t[soort === 'kindbelang' ? 'kindbelang' : 'derden']
    return herzienOp ? `${what} ${t.herzien(day(herzienOp))}` : what
  })
  return [{ kop: t.nietKop, alineas: [], punten }]
}

/** Who decides and until when one may object: six weeks from the day after the letter (Awb 6:7, 6:8; UAVG 35 lid 2). */
async function readAfzender(tx: Tx, dag: string): Promise<Afzender> {
  const row =
    await tx.maybe<Afzender>(sql`select a.naam, a.telefoon, o.naam as organisatie, o.soort in ('gemeente', 'burgemeester') as bestuursorgaan,
      (${dag}::date + 42)::text as einde
    from actor a join organisatie o on o.id = a.organisatie_id where a.id = ${tx.actor.actorId}`)
  if (!row) throw new Error('the contactpunt has an organisation')
  return row
}
