import { getCasus, mayWrite } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Overleggen, OverlegKop } from './answers.ts'
import { mayPlannen } from './policy.ts'
import { toMens } from './present.ts'
import { listMensen } from './sql.ts'
import { type Aanwezigheid, gezinAanTafel, type Status, verslagVanaf } from './states.ts'
import { getWie } from './wie.ts'

type KopRow = {
  id: string
  casus_id: string
  log_naam: string
  begint_op: Date
  eindigt_op: Date
  plaats: string
  doel: string
  status: Status
  status_reden: string
  volgnr: number
  jeugdige: string | null
  voorzitter: string | null
  mijn_aanwezigheid: Aanwezigheid | null
  punten: number
  afspraken: number
  verslag_vrij_op: Date | null
  vrijgegeven_op: Date | null
  kant: 'professional' | 'jeugdige' | 'ouder'
  versie: number
}

/** Days that an overleg stays in the list after it was held: long enough to read the minutes. */
const dagenTerug = 14

/** All overleggen of one casus, newest first, with whom one can invite. */
export async function listOverleggen(tx: Tx, casusId: string, spoor: string): Promise<Overleggen> {
  const casus = await getCasus(tx, casusId)
  const [wie, rows, mensen] = await Promise.all([
    getWie(tx, casusId),
    tx.many<KopRow>(kopQuery(sql`o.casus_id = ${casusId}`, sql`o.begint_op desc, o.id`)),
    listMensen(tx, casusId),
    record(tx, {
      activiteit: 'overleg',
      actie: 'overleg.lijst_lezen',
      object: `casus:${casusId}`,
      betrokkenen: [casus.log_naam],
      spoor,
    }),
  ])
  return {
    overleggen: rows.map(toKop),
    mensen: mensen.map((mens) => toMens(mens, wie.betrokkenheidId)),
    gezinAanTafel: gezinAanTafel[casus.regime_code],
    abilities: { magPlannen: mayPlannen(wie) === null && mayWrite(casus.fase, casus.zijtoestand) },
  }
}

/** Overleggen that this actor was invited to, from two weeks back, the next first; one log line with all their subjects. */
export async function listMijnOverleggen(tx: Tx, spoor: string): Promise<{ overleggen: OverlegKop[] }> {
  const rows = await tx.many<KopRow>(
    kopQuery(
      sql`d.id is not null and o.eindigt_op > sec.nu() - make_interval(days => ${dagenTerug})`,
      sql`o.begint_op, o.id limit 100`,
    ),
  )
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.mijn_lijst_lezen',
    object: 'overleggen',
    betrokkenen: [...new Set(rows.map((row) => row.log_naam))],
    spoor,
  })
  return { overleggen: rows.map(toKop) }
}

function kopQuery(where: Sql, order: Sql): Sql {
  return sql`select o.id, o.casus_id, c.log_naam, o.begint_op, o.eindigt_op, o.plaats, o.doel, o.status, o.status_reden, o.volgnr,
      (select concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), nullif(p.achternaam, '')) from persoon p
        where p.casus_id = o.casus_id and p.soort = 'jeugdige' limit 1) as jeugdige,
      (select a.naam from actor a where a.id = o.voorzitter_id) as voorzitter, d.aanwezigheid as mijn_aanwezigheid,
      (select count(*)::int from agendapunt g where g.overleg_id = o.id) as punten,
      (select count(*)::int from afspraak s where s.overleg_id = o.id) as afspraken,
      o.verslag_vrij_op, vg.op as vrijgegeven_op, m.kant, o.versie
    from inzage.mijn_betrokkenheid m join overleg o on o.casus_id = m.casus_id join casus c on c.id = o.casus_id
    left join deelname d on d.overleg_id = o.id and d.betrokkenheid_id = m.betrokkenheid_id
    left join verslag_vrijgave vg on vg.overleg_id = o.id
    where ${where} order by ${order}`
}

function toKop(row: KopRow): OverlegKop {
  const free = verslagVanaf(
    { status: row.status, verslagVrijOp: row.verslag_vrij_op, vrijgegevenOp: row.vrijgegeven_op },
    row.kant,
    clock.now(),
  )
  return {
    id: row.id,
    casusId: row.casus_id,
    begintOp: row.begint_op.toISOString(),
    eindigtOp: row.eindigt_op.toISOString(),
    plaats: row.plaats,
    doel: row.doel,
    status: row.status,
    statusReden: row.status_reden,
    volgnr: row.volgnr,
    jeugdige: row.jeugdige ?? '',
    voorzitter: row.voorzitter ?? '',
    mijnAanwezigheid: row.mijn_aanwezigheid,
    punten: row.punten,
    afspraken: row.afspraken,
    verslagVanaf: free === null ? null : free.toISOString(),
    versie: row.versie,
  }
}
