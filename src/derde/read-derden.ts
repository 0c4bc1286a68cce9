import { mayWrite } from '../casus/index.ts'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import type { Derde, Derden, Keuze } from './contract.ts'
import {
  type DerdeRow,
  derdeKolommen,
  getActiveDerde,
  getCasusForDerden,
  isLid1,
  recordDerde,
} from './sql.ts'
import { standOf, type Vonnis, type Weg } from './states.ts'

type InstemmingRow = {
  id: string
  derde_id: string
  bijdrage_id: string
  tekst: string
  bron: string
  waarvoor: string
  antwoord: 'ja' | 'nee' | null
  reden: string
  ingetrokken: boolean
  van_ons: boolean
  versie: number
}
type DocumentRow = {
  id: string
  derde_id: string
  doel: string
  dag: string
  items: number
  overgedragen_op: string | null
  overgedragen_hoe: Weg | null
  overgedragen_door: string
  versie: number
}
type TafelRow = { derde_id: string; overleg_id: string; dag: string; deel: string }

/** The third parties of a casus with what was asked, given and read along; logged. 403 for family, 404 unseen. */
export async function readDerden(tx: Tx, casusId: string, spoor: string): Promise<Derden> {
  const casus = await getCasusForDerden(tx, casusId)
  const [rows, instemmingen, documenten, tafel, partijen, overleggen, lid1, dag] = await Promise.all([
    tx.many<DerdeRow>(
      sql`select ${derdeKolommen} from derde d where d.casus_id = ${casusId} order by d.op desc, d.id`,
    ),
    tx.many<InstemmingRow>(sql`select i.id, i.derde_id, i.bijdrage_id, left(b.tekst, 160) as tekst, o.naam as bron, i.waarvoor, i.antwoord, i.reden,
      i.ingetrokken_op is not null as ingetrokken, i.organisatie_id = ${tx.actor.organisatieId}::uuid as van_ons, i.versie
      from derdeninstemming i join bijdrage b on b.id = i.bijdrage_id join organisatie o on o.id = i.organisatie_id where i.casus_id = ${casusId} order by i.gevraagd_op`),
    tx.many<DocumentRow>(sql`select d.id, d.derde_id, d.doel, d.dag::text, d.aantal as items, d.overgedragen_op::text, d.overgedragen_hoe,
      coalesce(a.naam, '') as overgedragen_door, d.versie from derdendocument d left join actor a on a.id = d.overgedragen_door
      where d.casus_id = ${casusId} order by d.op desc`),
    tx.many<TafelRow>(sql`select t.derde_id, t.overleg_id, (o.begint_op at time zone 'Europe/Amsterdam')::date::text as dag, t.deel
      from derde_aan_tafel t join overleg o on o.id = t.overleg_id where t.casus_id = ${casusId} order by o.begint_op`),
    tx.many<{
      partij: string
    }>(sql`select distinct partij from deelregel where regime_code = ${casus.regime_code}
      and regime_versie = sec.regimeversie(${casus.regime_code}) and sec.derdenpartij(${casus.regime_code}, partij) order by partij`),
    tx.many<{
      id: string
      dag: string
    }>(sql`select id, (begint_op at time zone 'Europe/Amsterdam')::date::text as dag from overleg
      where casus_id = ${casusId} and status <> 'afgelast' order by begint_op desc limit 20`),
    isLid1(tx),
    tx.maybe<{ vandaag: string }>(sql`select sec.vandaag()::text as vandaag`),
  ])
  await recordDerde(tx, casus, 'derde.lijst', `casus:${casusId}`, spoor)
  return {
    vandaag: dag?.vandaag ?? '',
    derden: rows.map((row) => presentDerde(row, instemmingen, documenten, tafel)),
    partijen: partijen.map((p) => p.partij),
    overleggen,
    abilities: { magToelaten: lid1 && mayWrite(casus.fase, casus.zijtoestand) && partijen.length > 0 },
  }
}

function presentDerde(
  d: DerdeRow,
  instemmingen: InstemmingRow[],
  documenten: DocumentRow[],
  tafel: TafelRow[],
): Derde {
  const of = <T extends { derde_id: string }>(rows: T[]) => rows.filter((r) => r.derde_id === d.id)
  return {
    id: d.id,
    naam: d.naam,
    organisatie: d.organisatie,
    partij: d.partij,
    taak: d.taak,
    deskundigheid: d.deskundigheid,
    rol: d.rol,
    noodzaak: d.noodzaak,
    stand: standOf(d),
    verklaringOp: d.verklaring_op,
    verklaringBij: d.verklaring_bij,
    tot: d.tot,
    eindeReden: d.einde_reden,
    instemmingen: of(instemmingen).map((i) => ({
      id: i.id,
      bijdrageId: i.bijdrage_id,
      tekst: i.tekst,
      bron: i.bron,
      waarvoor: i.waarvoor,
      antwoord: i.antwoord,
      reden: i.reden,
      ingetrokken: i.ingetrokken,
      vanOns: i.van_ons,
      versie: i.versie,
    })),
    documenten: of(documenten).map((x) => ({
      id: x.id,
      doel: x.doel,
      dag: x.dag,
      items: x.items,
      overgedragenOp: x.overgedragen_op,
      overgedragenHoe: x.overgedragen_hoe,
      overgedragenDoor: x.overgedragen_door,
      versie: x.versie,
    })),
    aanTafel: of(tafel).map((t) => ({ overlegId: t.overleg_id, dag: t.dag, deel: t.deel })),
    versie: d.versie,
  }
}

/** What may go into a document for this third party, item by item with the reason when not; only what the maker sees. Logged. */
export async function readKeuze(tx: Tx, derdeId: string, spoor: string): Promise<Keuze> {
  const { casus } = await getActiveDerde(tx, derdeId)
  const rows = await tx.many<{ id: string; categorie: string; tekst: string; bron: string; vonnis: Vonnis }>(
    sql`select b.id, b.categorie, b.tekst, coalesce(o.naam, '') as bron, sec.derdenvonnis(${derdeId}, b.id) as vonnis
      from bijdrage b left join organisatie o on o.id = b.organisatie_id where b.casus_id = ${casus.id} and b.status = 'geldig'
      order by b.eerste_verwerking desc, b.id limit 200`,
  )
  await recordDerde(tx, casus, 'derde.keuze', `derde:${derdeId}`, spoor)
  return {
    keuze: rows.map(({ id, categorie, tekst, bron, vonnis }) => ({
      bijdrageId: id,
      categorie,
      tekst,
      bron,
      vonnis,
    })),
  }
}

/** Questions to my organisation whether its words may go to a third party, for Mijn werk: one statement, one log line with everyone shown. */
export function selectDerdenWerk(spoor: string): Sql {
  return sql`with vragen as materialized (select i.id, i.casus_id, i.waarvoor, c.log_naam, i.gevraagd_op,
      coalesce((select p.roepnaam from persoon p where p.casus_id = i.casus_id and p.soort = 'jeugdige' limit 1), '') as naam
    from derdeninstemming i join casus c on c.id = i.casus_id where i.organisatie_id = sec.organisatie_id() and i.antwoord is null),
  gelogd as materialized (select logboek.schrijf('delen', 'derde.werk', 'mijn-werk', 'gelukt', ${spoor}, array_agg(distinct log_naam)) as ok
    from vragen having count(*) > 0)
  select json_build_object('vragen', (select coalesce(json_agg(json_build_object('id', id, 'casusId', casus_id, 'naam', naam, 'waarvoor', waarvoor)
    order by gevraagd_op, id), '[]') from vragen)) as werk, (select ok from gelogd) as gelogd, exists (select from vragen) as moest`
}
