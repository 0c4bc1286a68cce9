import { ageOn } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { VerzoekDetail, Verzoeken } from './answers.ts'
import { isVerlengbaar } from './extend-termijn.ts'
import { gatherStukken, isUndecided } from './gather-stukken.ts'
import { nietNagelezen } from './gronden.ts'
import { hervatSql } from './hervat.ts'
import { findPersonen, type Gevonden } from './link-casus.ts'
import { type Advies, adviseBevoegdheid, mayHandle, refuse } from './policy.ts'
import {
  type BehandelingRow,
  type BesluitRow,
  findBehandeling,
  findCheckedKop,
  type GevolgRow,
  getForDesk,
  type Kop,
  listBesluiten,
  listZienswijzen,
  presentGevolg,
  presentZienswijze,
  recordDesk,
  selectGevolgen,
  type VerzoekRow,
  type ZienswijzeRow,
} from './sql.ts'
import { stilleDagen, volgendeStap } from './states.ts'

type LijstRow = VerzoekRow & {
  hervat: boolean
  bevoegdheid: BehandelingRow['bevoegdheid']
  gezocht: boolean
  gevraagd: number
  wachtend: number
  herzien_op: string | null
}

/** All requests, what runs first by term, with what is to be done now; and the grounds to wait with telling that are due. 403 for others. */
export async function listVerzoeken(tx: Tx, spoor: string): Promise<Verzoeken> {
  refuse(mayHandle(tx.actor))
  const rows =
    await tx.many<LijstRow>(sql`select v.id, v.soort, v.status, v.ontvangen_op::text, v.termijn_tot::text, v.over_naam, v.aanvrager,
      v.verlengd_reden, v.casus_id, sec.vandaag()::text as vandaag, ${hervatSql} as hervat, b.bevoegdheid, coalesce(b.gezocht_op is not null, false) as gezocht,
      z.gevraagd, z.wachtend,
      (select r.herzien_op::text from rechtbesluit r where r.verzoek_id = v.id order by r.op desc limit 1) as herzien_op
    from verzoek v left join behandeling b on b.verzoek_id = v.id
      cross join lateral (select count(*)::int as gevraagd, count(*) filter (where antwoord is null and antwoord_voor >= sec.vandaag())::int as wachtend
        from zienswijze where verzoek_id = v.id) z
    order by v.status in ('beantwoord', 'ingetrokken'), v.termijn_tot, v.id limit 500`)
  const uitstellen = await tx.many<
    Verzoeken['uitstellen'][number]
  >(sql`select u.id, o.naam as organisatie, u.grond, u.herzien_op::text as "herzienOp",
      coalesce(a.naam || coalesce(', ' || a.telefoon, ''), '') as bel
    from informatie_uitstel u join organisatie o on o.id = u.organisatie_id left join actor a on a.id = u.door
    where u.vervallen_op is null and u.herzien_op <= sec.vandaag() + 7 order by u.herzien_op, u.id limit 100`)
  const [{ vandaag } = { vandaag: '' }] = await tx.many<{ vandaag: string }>(
    sql`select sec.vandaag()::text as vandaag`,
  )
  await record(tx, {
    activiteit: 'inzage',
    actie: 'verzoek.lijst',
    object: 'verzoeken',
    betrokkenen: [],
    spoor,
  })
  return { vandaag, nietNagelezen: [...nietNagelezen], uitstellen, verzoeken: rows.map(presentRegel) }
}

function presentRegel(row: LijstRow): Verzoeken['verzoeken'][number] {
  return {
    id: row.id,
    soort: row.soort,
    status: row.status,
    ontvangenOp: row.ontvangen_op,
    termijnTot: row.termijn_tot,
    overNaam: row.over_naam,
    aanvrager: row.aanvrager,
    stap: volgendeStap({
      status: row.status,
      bevoegdheid: row.bevoegdheid,
      gezocht: row.gezocht,
      gekoppeld: row.casus_id !== null,
      zienswijzen: row.gevraagd,
      wachtend: row.wachtend,
      teBeoordelen: 0,
      hervat: row.hervat,
    }),
    verlengd: row.verlengd_reden !== '',
    hervat: row.status === 'beantwoord' && row.hervat,
    herzienOp: row.herzien_op,
  }
}

/** One request with all its steps, for the contactpunt. Reading it is logged. 403 for others, 404 unseen. */
export async function readVerzoek(tx: Tx, verzoekId: string, spoor: string): Promise<VerzoekDetail> {
  const verzoek = await getForDesk(tx, verzoekId)
  const behandeling = await findBehandeling(tx, verzoekId)
  const checked = behandeling?.bevoegdheid === 'zelf' || behandeling?.bevoegdheid === 'vertegenwoordiger'
  const kop = await findCheckedKop(tx, verzoek)
  const read: Read = {
    verzoek,
    behandeling,
    kop,
    gevonden: checked && verzoek.status !== 'ingetrokken' ? await findPersonen(tx, verzoekId) : [],
    zienswijzen: await listZienswijzen(tx, verzoekId),
    besluiten: await listBesluiten(tx, verzoekId),
    gevolgen: await tx.many<GevolgRow>(selectGevolgen(sql`g.verzoek_id = ${verzoekId}`)),
    brief: await tx.maybe<{ beschikbaar_op: Date; kopie: boolean }>(sql`select beschikbaar_op,
      exists (select from rechtkopie k where k.verzoek_id = ${verzoekId}) as kopie from rechtbrief where verzoek_id = ${verzoekId}
      order by beschikbaar_op desc limit 1`),
    hervat:
      (
        await tx.maybe<{ hervat: boolean }>(
          sql`select ${hervatSql} as hervat from verzoek v where v.id = ${verzoekId}`,
        )
      )?.hervat === true,
    teBeoordelen:
      kop && verzoek.soort === 'inzage'
        ? (await gatherStukken(tx, verzoek)).stukken.filter(isUndecided).length
        : 0,
    stilOp: '',
  }
  const extra = await tx.maybe<{ stil: string }>(
    sql`select (${verzoek.ontvangen_op}::date + ${stilleDagen}::int)::text as stil`,
  )
  await recordDesk(tx, verzoek, 'verzoek.lezen', spoor)
  return presentDetail({ ...read, stilOp: extra?.stil ?? verzoek.ontvangen_op })
}

type Read = {
  verzoek: VerzoekRow
  behandeling: BehandelingRow | undefined
  kop: Kop | undefined
  gevonden: Gevonden[]
  zienswijzen: ZienswijzeRow[]
  besluiten: BesluitRow[]
  gevolgen: GevolgRow[]
  brief: { beschikbaar_op: Date; kopie: boolean } | undefined
  hervat: boolean
  teBeoordelen: number
  stilOp: string
}

function presentDetail(r: Read): VerzoekDetail {
  const { verzoek: v, behandeling: b } = r
  const wachtend = r.zienswijzen.filter((z) => z.antwoord === null && z.antwoord_voor >= v.vandaag).length
  return {
    id: v.id,
    soort: v.soort,
    status: v.status,
    ontvangenOp: v.ontvangen_op,
    termijnTot: v.termijn_tot,
    vandaag: v.vandaag,
    overNaam: v.over_naam,
    overGeboortedatum: v.over_geboortedatum,
    overKant: v.over_kant,
    aanvrager: v.aanvrager,
    aanvragerKant: v.aanvrager_kant,
    tekst: v.tekst,
    kanaal: v.kanaal,
    regime: v.regime_code,
    gekoppeld: v.casus_id !== null,
    moetStil: v.moet_stil,
    nietNagelezen: [...nietNagelezen],
    stilOp: r.stilOp,
    verlengdReden: v.verlengd_reden,
    verlengbaar: isVerlengbaar(v),
    stap: volgendeStap({
      status: v.status,
      bevoegdheid: b?.bevoegdheid ?? null,
      gezocht: b?.gezocht ?? false,
      gekoppeld: v.casus_id !== null,
      zienswijzen: r.zienswijzen.length,
      wachtend,
      teBeoordelen: r.teBeoordelen,
      hervat: r.hervat,
    }),
    advies: adviceOn(r),
    behandeling: b
      ? {
          identiteitHoe: b.identiteit_hoe,
          identiteitOp: b.identiteit_op,
          bevoegdheid: b.bevoegdheid,
          bevoegdheidUitleg: b.bevoegdheid_uitleg,
          kindbelang: b.kindbelang,
        }
      : null,
    gevonden: r.gevonden.map((g) => ({
      persoonId: g.persoon_id,
      kant: g.kant,
      regime: g.regime_code,
      geboortedatum: g.geboortedatum,
    })),
    zienswijzen: r.zienswijzen.map(presentZienswijze),
    besluiten: r.besluiten.map(presentBesluit),
    gevolgen: r.gevolgen.map(presentGevolg),
    brief: r.brief ? { beschikbaarOp: r.brief.beschikbaar_op.toISOString(), kopie: r.brief.kopie } : null,
    versie: v.versie,
  }
}

function presentBesluit(b: BesluitRow): VerzoekDetail['besluiten'][number] {
  return {
    id: b.id,
    uitkomst: b.uitkomst,
    verteld: b.verteld,
    uitleg: b.uitleg,
    afweging: b.afweging,
    grond: b.grond,
    omvang: b.omvang,
    herzienOp: b.herzien_op,
    op: b.op.toISOString(),
    opgehevenOp: b.opgeheven_op?.toISOString() ?? null,
    opgehevenReden: b.opgeheven_reden,
    versie: b.versie,
  }
}

function adviceOn({ verzoek: v }: Read): Advies {
  const leeftijd = v.over_geboortedatum === null ? null : ageOn(v.over_geboortedatum, v.vandaag)
  return adviseBevoegdheid({
    aanvragerKant: v.aanvrager_kant,
    overKant: v.over_kant,
    leeftijd,
    gezag: v.aanvrager_gezag,
    dag: v.ontvangen_op,
  })
}
