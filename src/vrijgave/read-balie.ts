import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Balie, Detail, Ronde } from './contract.ts'
import { presentVraag, vraagKolommen } from './loopvragen.ts'
import {
  getKop,
  isUitgesteld,
  type OordeelRow,
  oordeelKolommen,
  presentOordeel,
  type RondeRow,
  recordVrijgave,
  requireDesk,
  rondeKolommen,
  type VraagRow,
} from './sql.ts'
import { type BriefReden, beletselFor, heeftGrond } from './states.ts'

type LijstRow = {
  casus_id: string
  log_naam: string
  naam: string
  regime: string
  start: string
  verteld: boolean
  open_id: string | null
  antwoord_voor: string | null
  gevraagd: number
  wachtend: number
  besluit: 'vrij' | 'wacht' | null
  herzien_op: string | null
  vervallen: boolean
  vraag_voor: string | null
}

/** Questions whether there is anything, and the casussen that the contactpunt releases with where each stands. One log line names everyone shown; 403 for others. */
export async function listBalie(tx: Tx, spoor: string): Promise<Balie> {
  requireDesk(tx)
  const vragen = await tx.many<VraagRow>(
    sql`select ${vraagKolommen} from loopvraag l order by l.status = 'beantwoord', l.ontvangen_op, l.id limit 500`,
  )
  const rows =
    await tx.many<LijstRow>(sql`select l.casus_id, l.log_naam, l.naam, r.naam as regime, (l.start at time zone 'Europe/Amsterdam')::date::text as start, l.verteld, l.open_id,
      l.antwoord_voor::text, l.gevraagd, l.wachtend, l.besluit, l.herzien_op::text, l.vervallen, l.vraag_voor::text
    from rechten.vrijgave_lijst() l join regime r on r.code = l.regime_code
      and r.versie = (select max(x.versie) from regime x where x.code = l.regime_code)`)
  const [{ vandaag } = { vandaag: '' }] = await tx.many<{ vandaag: string }>(
    sql`select sec.vandaag()::text as vandaag`,
  )
  await record(tx, {
    activiteit: 'inzage',
    actie: 'vrijgave.lijst',
    object: 'vrijgaven',
    betrokkenen: rows.map((r) => r.log_naam),
    spoor,
  })
  return { vandaag, vragen: vragen.map(presentVraag), casussen: rows.map((r) => presentRegel(r, vandaag)) }
}

function presentRegel(r: LijstRow, vandaag: string): Balie['casussen'][number] {
  const open = r.open_id !== null
  return {
    casusId: r.casus_id,
    naam: r.naam,
    regime: r.regime,
    start: r.start,
    stand: standOf(r, vandaag),
    antwoordVoor: r.antwoord_voor,
    gevraagd: r.gevraagd,
    wachtend: r.wachtend,
    herzienOp: r.herzien_op,
    opnieuw: !open && (r.vervallen || (r.herzien_op !== null && r.herzien_op <= vandaag)),
    verteld: r.verteld,
    vraagVoor: r.vraag_voor,
  }
}

function standOf(r: LijstRow, vandaag: string): Balie['casussen'][number]['stand'] {
  if (r.open_id === null) return r.besluit ?? 'niet_gevraagd'
  return r.wachtend === 0 || (r.antwoord_voor ?? '') < vandaag ? 'te_besluiten' : 'gevraagd'
}

type MensRow = { persoon_id: string; kant: 'jeugdige' | 'ouder'; naam: string; mag: BriefReden }
type BriefRow = {
  id: string
  vrijgave_id: string
  persoon_id: string
  dag: string
  gegeven_op: string | null
  gegeven_hoe: string
  versie: number
}

/** One casus at the desk: every round with what participants said, who may get a letter now, and the letters. Logged; 404 for a casus that nobody has to release. */
export async function readVrijgave(tx: Tx, casusId: string, spoor: string): Promise<Detail> {
  const kop = await getKop(tx, casusId)
  const [rondes, oordelen, mensen, brieven, uitgesteld, dag] = await Promise.all([
    tx.many<RondeRow>(
      sql`select ${rondeKolommen} from vrijgave v where v.casus_id = ${casusId} order by v.gevraagd_op desc, v.id desc`,
    ),
    tx.many<OordeelRow>(
      sql`select ${oordeelKolommen} from vrijgave_oordeel z join organisatie o on o.id = z.organisatie_id where z.casus_id = ${casusId} order by o.naam, z.id`,
    ),
    tx.many<MensRow>(sql`select persoon_id, kant, naam, mag from rechten.vrijgave_mensen(${casusId})`),
    tx.many<BriefRow>(
      sql`select id, vrijgave_id, persoon_id, dag::text, gegeven_op::text, gegeven_hoe, versie from vrijgavebrief where casus_id = ${casusId} order by op desc`,
    ),
    isUitgesteld(tx, casusId),
    tx.maybe<{ vandaag: string }>(sql`select sec.vandaag()::text as vandaag`),
  ])
  await recordVrijgave(tx, {
    actie: 'vrijgave.lezen',
    object: `casus:${casusId}`,
    logNaam: kop.log_naam,
    spoor,
  })
  const open = rondes.find((r) => r.besluit === null)
  const laatste = rondes.find((r) => r.besluit !== null)
  const ofOpen = oordelen.filter((z) => z.vrijgave_id === open?.id)
  return {
    vandaag: dag?.vandaag ?? '',
    casusId,
    naam: kop.naam,
    geboortedatum: kop.geboortedatum,
    regime: kop.regime,
    start: kop.start,
    rondes: rondes.map((r) => presentRonde(r, oordelen)),
    mensen: mensen.map((m) => ({
      persoonId: m.persoon_id,
      naam: m.naam,
      kant: m.kant,
      mag: m.mag,
      magSchrijven:
        m.mag === 'mag' &&
        !brieven.some((b) => b.persoon_id === m.persoon_id && b.vrijgave_id === laatste?.id),
    })),
    brieven: brieven.map((b) => ({
      id: b.id,
      persoonId: b.persoon_id,
      dag: b.dag,
      gegevenOp: b.gegeven_op,
      gegevenHoe: b.gegeven_hoe,
      versie: b.versie,
    })),
    uitgesteld,
    abilities: {
      magVragen: !open,
      magVrijgeven:
        open !== undefined &&
        beletselFor(['bestaan'], ofOpen, { termijnLoopt: open.termijn_loopt, uitgesteld }) === null,
      magWachten: (uitgesteld || heeftGrond(ofOpen)) && !rondes.some((r) => r.besluit === 'vrij'),
    },
  }
}

function presentRonde(r: RondeRow, oordelen: OordeelRow[]): Ronde {
  return {
    id: r.id,
    aanleiding: r.aanleiding,
    antwoordVoor: r.antwoord_voor,
    besluit: r.besluit,
    onderdelen: r.onderdelen,
    jeugdigeVanaf: r.jeugdige_vanaf,
    ouderVanaf: r.ouder_vanaf,
    woorden: r.woorden,
    afweging: r.afweging,
    herzienOp: r.herzien_op,
    oordelen: oordelen.filter((z) => z.vrijgave_id === r.id).map(presentOordeel),
    versie: r.versie,
  }
}

/**
 * What waits for me about release, for Mijn werk: my organisation is asked, a ground of ours is due, and for the contactpunt what to decide
 * and what to look at again. One statement, one log line that names everyone shown.
 */
export function selectVrijgaveWerk(spoor: string): Sql {
  return sql`with ik as materialized (select sec.organisatie_id() as organisatie, sec.vandaag() as vandaag),
  eigen as materialized (select z.id, z.casus_id, z.antwoord, z.herzien_op, z.vervallen_op, v.antwoord_voor, v.besluit, c.log_naam,
      coalesce((select p.roepnaam from persoon p where p.casus_id = z.casus_id and p.soort = 'jeugdige' limit 1), '') as naam,
      not exists (select from vrijgave later where later.casus_id = z.casus_id and later.gevraagd_op > v.gevraagd_op) as laatste
    from vrijgave_oordeel z join vrijgave v on v.id = z.vrijgave_id join casus c on c.id = z.casus_id, ik where z.organisatie_id = ik.organisatie),
  gevraagd as materialized (select id, casus_id, naam, log_naam, antwoord_voor from eigen where antwoord is null and besluit is null),
  herzien as materialized (select id, casus_id, naam, log_naam, herzien_op from eigen, ik
    where laatste and antwoord in ('deels', 'wacht') and vervallen_op is null and herzien_op <= ik.vandaag),
  lijst as materialized (select l.casus_id, l.log_naam, l.naam, l.herzien_op, l.open_id is not null and (l.wachtend = 0 or l.antwoord_voor < ik.vandaag) as besluiten,
      l.open_id is null and (l.vervallen or l.herzien_op <= ik.vandaag) as opnieuw from rechten.vrijgave_lijst() l, ik),
  getoond as materialized (select log_naam from gevraagd union select log_naam from herzien union select log_naam from lijst where opnieuw),
  gelogd as materialized (select logboek.schrijf('inzage', 'vrijgave.werk', 'mijn-werk', 'gelukt', ${spoor}, array_agg(log_naam)) as ok from getoond having count(*) > 0)
  select json_build_object(
    'vandaag', (select vandaag from ik),
    'gevraagd', (select coalesce(json_agg(json_build_object('id', id, 'casusId', casus_id, 'naam', naam, 'antwoordVoor', antwoord_voor) order by antwoord_voor, id), '[]') from gevraagd),
    'herzien', (select coalesce(json_agg(json_build_object('id', id, 'casusId', casus_id, 'naam', naam, 'herzienOp', herzien_op) order by herzien_op, id), '[]') from herzien),
    'balie', (select case when rechten.is_contactpunt() then json_build_object(
      'vragen', (select count(*) from loopvraag q, ik where q.status = 'ontvangen' or (q.status = 'nagegaan' and q.ontvangen_op + 21 <= ik.vandaag)),
      'besluiten', (select count(*) from lijst where besluiten),
      'opnieuw', (select coalesce(json_agg(json_build_object('casusId', casus_id, 'naam', naam, 'herzienOp', herzien_op) order by herzien_op, casus_id), '[]')
        from lijst where opnieuw)) end)
  ) as werk, (select ok from gelogd) as gelogd, exists (select from getoond) as moest`
}
