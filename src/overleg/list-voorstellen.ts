import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { loadPlan } from '../plan/index.ts'
import type { Voorstel } from './answers.ts'
import { mayVastleggen, refuse } from './policy.ts'
import { type AgendaStof, proposeAgenda } from './propose-agenda.ts'
import { getOverleg, isGenodigd, listAgenda, listMensen, type OverlegRow } from './sql.ts'
import { getWie, voor } from './wie.ts'

/** Suggestions for the agenda, from what this reader sees of plan and bijdragen. */
export async function listVoorstellen(tx: Tx, overlegId: string, spoor: string): Promise<Voorstel[]> {
  const overleg = await getOverleg(tx, overlegId)
  const wie = await getWie(tx, overleg.casus_id)
  refuse(mayVastleggen(wie, voor(overleg), await isGenodigd(tx, overleg.id, wie.betrokkenheidId)))
  const stof = await gatherStof(tx, overleg)
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.voorstellen_lezen',
    object: `overleg:${overleg.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
  return proposeAgenda(stof)
}

async function gatherStof(tx: Tx, overleg: OverlegRow): Promise<AgendaStof> {
  const casusId = overleg.casus_id
  const [plan, casus, mensen, agenda, afspraken, neens, weerwoorden, vragen] = await Promise.all([
    loadPlan(tx, casusId),
    tx.maybe<{ vraag: string }>(sql`select vraag from casus where id = ${casusId}`),
    listMensen(tx, casusId),
    listAgenda(tx, overleg.id),
    tx.many<{
      id: string
      tekst: string
      eigenaar_id: string
      datum: string
    }>(sql`select distinct on (coalesce(reeks_id, id)) id, tekst, eigenaar_id, datum::text from afspraak
      where casus_id = ${casusId} and status in ('open', 'niet_gelukt') order by coalesce(reeks_id, id), datum limit 200`),
    tx.many<{
      afspraak_id: string
      tekst: string
      betrokkenheid_id: string
      wat_maakt_ja: string
    }>(sql`select distinct on (coalesce(t.reeks_id, t.id)) k.afspraak_id, t.tekst,
        k.betrokkenheid_id, k.wat_maakt_ja from akkoord k join afspraak t on t.id = k.afspraak_id
      where k.casus_id = ${casusId} and k.antwoord = 'nee' and t.status in ('open', 'niet_gelukt') order by coalesce(t.reeks_id, t.id), t.datum, k.id limit 100`),
    tx.many<{
      id: string
      tekst: string
      betrokkenheid_id: string
      op: Date
    }>(sql`select id, tekst, betrokkenheid_id, op from weerwoord
      where casus_id = ${casusId} and op > coalesce(${lastHeld(casusId, overleg.id)}, '-infinity'::timestamptz) order by op limit 100`),
    tx.many<{
      id: string
      tekst: string
      naam: string | null
      op: Date
    }>(sql`select b.id, b.tekst, a.naam, b.eerste_verwerking as op
      from bijdrage b left join actor a on a.id = b.door
      where b.casus_id = ${casusId} and b.soort = 'vraag' and b.status = 'geldig' order by b.eerste_verwerking limit 100`),
  ])
  const names = new Map(mensen.map((mens) => [mens.betrokkenheid_id, mens.naam]))
  const nameOf = (id: string) => names.get(id) ?? ''
  return {
    vandaag: clock.today(),
    vraag: casus?.vraag ?? '',
    afspraken: afspraken.map((a) => ({
      id: a.id,
      tekst: a.tekst,
      eigenaar: nameOf(a.eigenaar_id),
      datum: a.datum,
    })),
    neens: neens.map((n) => ({
      afspraakId: n.afspraak_id,
      tekst: n.tekst,
      wie: nameOf(n.betrokkenheid_id),
      watMaaktJa: n.wat_maakt_ja,
    })),
    weerwoorden: weerwoorden.map((w) => ({
      id: w.id,
      tekst: w.tekst,
      wie: nameOf(w.betrokkenheid_id),
      op: dayOf(w.op),
    })),
    vragen: vragen.map((v) => ({ id: v.id, tekst: v.tekst, wie: v.naam ?? '', op: dayOf(v.op) })),
    botsingen: clashesOf(plan),
    punten: agenda.map((punt) => ({ bron: punt.bron, bronId: punt.bron_id })),
  }
}

/** Clashes as the plan found them for this reader. */
function clashesOf(plan: Awaited<ReturnType<typeof loadPlan>>): AgendaStof['botsingen'] {
  const texts = new Map(plan.afspraken.map((a) => [a.id, a.tekst]))
  return plan.signalen
    .filter((s) => s.code === 'overlap' || s.code === 'sanctie_blokkeert_zorg')
    .map((s) => ({ afspraken: s.afspraken.map((id) => ({ id, tekst: texts.get(id) ?? '' })), dag: s.dag }))
}

/** What was said back before the last overleg was talked about there. */
function lastHeld(casusId: string, except: string) {
  return sql`(select max(o.gesloten_op) from overleg o where o.casus_id = ${casusId} and o.id <> ${except})`
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
