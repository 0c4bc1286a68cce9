import { getCasus, getMijnBetrokkenheid } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { CasusAntwoord, DingAntwoord, Jim, MijnAntwoord, Ouder, Overeenkomst } from './contract.ts'
import { hasJim, readRegel, waaromNiet } from './create-jim.ts'
import { refuse } from './load-jim.ts'
import { mayHelp, mayOpen } from './policy.ts'
import { presentJim } from './present.ts'
import {
  type DingRow,
  type JimRow,
  type OuderRow,
  type OvereenkomstRow,
  selectDingen,
  selectJims,
  selectOuders,
  selectOvereenkomsten,
} from './sql.ts'
import { isNu } from './states.ts'

/** The JIMs of one casus, as this reader sees them: nobody but the young person and who carries the casus sees more than an empty list. 404. */
export async function readCasusJims(tx: Tx, casusId: string, spoor: string): Promise<CasusAntwoord> {
  const found = await gather(tx, casusId)
  await record(tx, {
    activiteit: 'jim',
    actie: 'jim.casus',
    object: `casus:${casusId}`,
    betrokkenen: [found.log_naam],
    spoor,
  })
  return found.answer
}

/** The page in the portaal: the young person's own JIM with what can be shared; a parent's questions. One line in the log. 403. */
export async function readMijnJim(tx: Tx, spoor: string): Promise<MijnAntwoord> {
  refuse(mayOpen(tx.actor))
  const kant = tx.actor.soort === 'ouder' ? 'ouder' : 'jeugdige'
  const casussen = await tx.many<{ id: string; log_naam: string; kant: string; vast: string | null }>(
    sql`select c.id, c.log_naam, m.kant, (select a.naam from betrokkenheid b join actor a on a.id = b.actor_id where b.casus_id = c.id
        and 'vaste_persoon' = any (b.rollen) and (b.tot is null or b.tot >= m.vandaag) limit 1) as vast
      from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id where c.regime_code = 'steun' and m.kant = ${kant}
      order by c.fase = 'gesloten', m.casus_start desc, c.id`,
  )
  const plannen: MijnAntwoord['plannen'] = []
  if (kant === 'jeugdige')
    for (const c of casussen) {
      const { answer, rows } = await gather(tx, c.id)
      plannen.push({ ...answer, casusId: c.id, vastePersoon: c.vast, dingen: await readDingen(tx, rows) })
    }
  await record(tx, {
    activiteit: 'jim',
    actie: 'jim.mijn',
    object: 'jim:eigen',
    betrokkenen: casussen.map((c) => c.log_naam),
    spoor,
  })
  return { kant, plannen, vragen: kant === 'ouder' ? await readVragen(tx) : [] }
}

async function gather(
  tx: Tx,
  casusId: string,
): Promise<{ answer: CasusAntwoord; rows: JimRow[]; log_naam: string }> {
  const casus = await getCasus(tx, casusId)
  const mijn = await getMijnBetrokkenheid(tx, casusId)
  const rows = await tx.many<JimRow>(selectJims(sql`j.casus_id = ${casusId}`))
  const ids = rows.map((row) => row.id)
  const agreed = await tx.many<OvereenkomstRow>(selectOvereenkomsten(ids))
  const ouders = await tx.many<OuderRow>(selectOuders(sql`o.jim_id = any (${ids}::uuid[])`))
  const family = await tx.many<{ soort: string; roepnaam: string }>(
    sql`select soort, roepnaam from persoon where casus_id = ${casusId} and soort in ('jeugdige', 'ouder')`,
  )
  const regel = await readRegel(tx, casusId)
  const niet = mayHelp(mijn) ?? waaromNiet(casus.regime_code, regel, await hasJim(tx, casusId))
  const jims: Jim[] = rows.map((row) => {
    const agreement = agreed.find((o) => o.jim_id === row.id)
    return presentJim(row, agreement ? toOvereenkomst(agreement) : null, of(ouders, row.id))
  })
  return {
    rows,
    log_naam: casus.log_naam,
    answer: {
      jims,
      jeugdige: family.find((one) => one.soort === 'jeugdige')?.roepnaam ?? '',
      regel,
      heeftOuders: family.some((one) => one.soort === 'ouder'),
      abilities: { magVragen: niet === null },
      waaromNiet: niet?.reden ?? null,
    },
  }
}

const of = (ouders: readonly OuderRow[], jimId: string): Ouder[] =>
  ouders
    .filter((o) => o.jim_id === jimId)
    .map(({ id, naam, antwoord, wijze, gezegd_op, versie }) => ({
      ...{ id, naam, antwoord, wijze, versie },
      gezegdOp: gezegd_op,
    }))

/** What can be shared with the present JIM; nothing before both signed. */
async function readDingen(tx: Tx, rows: readonly JimRow[]): Promise<DingAntwoord[]> {
  const now = rows.find((row) => isNu[row.status] && row.status === 'jim')
  if (!now) return []
  const dingen = await tx.many<DingRow>(selectDingen(now.casus_id, now.id, now.betrokkenheid_id))
  return dingen.map((d) => ({
    ...{ soort: d.soort, dingId: d.ding_id, wat: d.wat, dag: d.dag },
    vanJim: d.van_jim,
    gedeeld: d.gedeeld,
    alleenVoor: d.voor ?? [],
  }))
}

async function readVragen(tx: Tx): Promise<MijnAntwoord['vragen']> {
  const rows = await tx.many<OuderRow & { leeftijd: number | null; jeugdige: string | null }>(
    sql`select x.*, inzage.jim_leeftijd(x.casus_id) as leeftijd,
      (select p.roepnaam from persoon p where p.casus_id = x.casus_id and p.soort = 'jeugdige' limit 1) as jeugdige
    from (${selectOuders(sql`inzage.jim_vraagt_nog(o.jim_id)`)}) x`,
  )
  return rows.map((r) => ({
    ...{ id: r.id, jimId: r.jim_id, roepnaam: r.roepnaam, relatie: r.relatie, antwoord: r.antwoord },
    ...{ jeugdige: r.jeugdige ?? '', nodig: (r.leeftijd ?? 0) < 16, versie: r.versie },
  }))
}

/** The agreement as both read it. */
export const toOvereenkomst = (o: OvereenkomstRow): Overeenkomst => ({
  versie: o.versie,
  doet: o.doet,
  doetNiet: o.doet_niet,
  stopt: o.stopt,
  jeugdigeOp: o.jeugdige_op?.toISOString() ?? null,
  jimOp: o.jim_op?.toISOString() ?? null,
})
