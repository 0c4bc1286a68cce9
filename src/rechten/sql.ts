import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Zienswijze } from './answers.ts'
import { mayHandle, refuse } from './policy.ts'
import type { Letter, Soort, Status, Uitkomst } from './states.ts'

export type VerzoekRow = {
  id: string
  soort: Soort
  casus_id: string | null
  persoon_id: string | null
  regime_code: string | null
  over_naam: string
  over_geboortedatum: string | null
  over_kant: 'jeugdige' | 'ouder' | 'jim'
  aanvrager: string
  aanvrager_kant: 'jeugdige' | 'ouder' | 'jim' | 'ander'
  aanvrager_id: string | null
  aanvrager_gezag: boolean | null
  tekst: string
  bijdrage_id: string | null
  kanaal: 'portaal' | 'gesprek' | 'telefoon' | 'brief'
  taal: 'nl' | 'en'
  ontvangen_op: string
  termijn_tot: string
  verlengd_reden: string
  status: Status
  versie: number
  vandaag: string
  moet_stil: boolean
}

/** Columns of a request; `moet_stil`: its regime lets the contactpunt release first and nothing was released, so nothing is said at all. */
const kolommen = sql`v.id, v.soort, v.casus_id, v.persoon_id, v.regime_code, v.over_naam, v.over_geboortedatum::text, v.over_kant, v.aanvrager,
  v.aanvrager_kant, v.aanvrager_id, v.aanvrager_gezag, v.tekst, v.bijdrage_id, v.kanaal, v.taal, v.ontvangen_op::text, v.termijn_tot::text, v.verlengd_reden,
  v.status, v.versie, sec.vandaag()::text as vandaag,
  exists (select from regime r where r.code = v.regime_code and r.gegevens ->> 'vrijgave' = 'contactpunt')
    and not exists (select from vrijgave g where g.casus_id = v.casus_id and g.besluit = 'vrij'
      and case v.aanvrager_kant when 'jeugdige' then g.jeugdige_vanaf else g.ouder_vanaf end <= sec.vandaag()) as moet_stil`

/** The request, or 404 when unseen. */
export async function getVerzoek(tx: Tx, verzoekId: string): Promise<VerzoekRow> {
  const row = await tx.maybe<VerzoekRow>(sql`select ${kolommen} from verzoek v where v.id = ${verzoekId}`)
  if (!row) throw notFound()
  return row
}

/** The request for the contactpunt, held until the transaction ends: 404 when unseen, 403 for anyone else. */
export async function getForDesk(tx: Tx, verzoekId: string): Promise<VerzoekRow> {
  const row = await getVerzoek(tx, verzoekId)
  refuse(mayHandle(tx.actor))
  await tx.run(sql`select from verzoek where id = ${verzoekId} for update`)
  return row
}

export type BehandelingRow = {
  verzoek_id: string
  identiteit_hoe: string
  identiteit_op: string | null
  bevoegdheid: 'zelf' | 'vertegenwoordiger' | 'niet_bevoegd' | null
  bevoegdheid_uitleg: string
  kindbelang: string
  gezocht: boolean
}
export const findBehandeling = (tx: Tx, verzoekId: string): Promise<BehandelingRow | undefined> =>
  tx.maybe<BehandelingRow>(sql`select verzoek_id, identiteit_hoe, identiteit_op::text, bevoegdheid, bevoegdheid_uitleg, kindbelang,
    gezocht_op is not null as gezocht from behandeling where verzoek_id = ${verzoekId}`)

export type ZienswijzeRow = {
  id: string
  verzoek_id: string
  casus_id: string
  organisatie_id: string
  organisatie: string
  antwoord_voor: string
  antwoord: 'geven' | 'deels' | 'weigeren' | null
  grond: Letter | null
  omvang: string
  afweging: string
  herzien_op: string | null
  mag_verteld: boolean
  items: string[]
  beantwoord_op: Date | null
  vervallen_op: Date | null
  versie: number
}
const zienswijzeKolommen = sql`z.id, z.verzoek_id, z.casus_id, z.organisatie_id, o.naam as organisatie, z.antwoord_voor::text, z.antwoord, z.grond,
  z.omvang, z.afweging, z.herzien_op::text, z.mag_verteld, z.items, z.beantwoord_op, z.vervallen_op, z.versie`
export const selectZienswijzen = (waar: Sql): Sql =>
  sql`select ${zienswijzeKolommen} from zienswijze z join organisatie o on o.id = z.organisatie_id where ${waar} order by o.naam, z.id`
export const listZienswijzen = (tx: Tx, verzoekId: string): Promise<ZienswijzeRow[]> =>
  tx.many<ZienswijzeRow>(selectZienswijzen(sql`z.verzoek_id = ${verzoekId}`))

export const presentZienswijze = (z: ZienswijzeRow): Zienswijze => ({
  id: z.id,
  organisatie: { id: z.organisatie_id, naam: z.organisatie },
  antwoordVoor: z.antwoord_voor,
  antwoord: z.antwoord,
  grond: z.grond,
  omvang: z.omvang,
  afweging: z.afweging,
  herzienOp: z.herzien_op,
  magVerteld: z.mag_verteld,
  items: z.items,
  beantwoordOp: z.beantwoord_op?.toISOString() ?? null,
  vervallenOp: z.vervallen_op?.toISOString() ?? null,
  versie: z.versie,
})

export type BesluitRow = {
  id: string
  verzoek_id: string
  uitkomst: Uitkomst
  verteld: boolean
  uitleg: string
  afweging: string
  grond: Letter | null
  omvang: string
  herzien_op: string | null
  op: Date
  opgeheven_op: Date | null
  opgeheven_reden: string
  versie: number
}
/** Decisions on a request, the newest first. */
export const listBesluiten = (tx: Tx, verzoekId: string): Promise<BesluitRow[]> =>
  tx.many<BesluitRow>(sql`select id, verzoek_id, uitkomst, verteld, uitleg, afweging, grond, omvang, herzien_op::text, op, opgeheven_op, opgeheven_reden, versie
    from rechtbesluit where verzoek_id = ${verzoekId} order by op desc, id desc`)

export type OordeelRow = {
  tabel: string
  rij_id: string
  controle: 'derden' | 'kindbelang' | 'uavg41'
  besluit: 'geven' | 'zonder_woorden' | 'niet'
  reden: string
  van_wie: string
  weglaten: string[]
  grond: Letter | null
  herzien_op: string | null
}
export const listOordelen = (tx: Tx, verzoekId: string): Promise<OordeelRow[]> =>
  tx.many<OordeelRow>(sql`select tabel, rij_id, controle, besluit, reden, van_wie, weglaten, grond, herzien_op::text from itemoordeel
    where verzoek_id = ${verzoekId}`)

export type GevolgRow = {
  id: string
  casus_id: string
  soort: 'corrigeren' | 'kennisgeven' | 'verklaring' | 'beperken' | 'vernietigen' | 'staken'
  bijdrage_id: string | null
  organisatie_id: string | null
  organisatie: string | null
  tekst: string
  status: 'open' | 'gedaan' | 'niet_gedaan'
  toelichting: string
  bron_gemeld: string
  uiterlijk: string | null
  versie: number
}
export const selectGevolgen = (waar: Sql): Sql =>
  sql`select g.id, g.casus_id, g.soort, g.bijdrage_id, g.organisatie_id, o.naam as organisatie, g.tekst, g.status, g.toelichting, g.bron_gemeld, g.uiterlijk::text,
    g.versie from recht_gevolg g left join organisatie o on o.id = g.organisatie_id where ${waar} order by g.op, g.id`
export const presentGevolg = (g: GevolgRow) => ({
  id: g.id,
  soort: g.soort,
  bijdrageId: g.bijdrage_id,
  organisatie: g.organisatie_id && g.organisatie ? { id: g.organisatie_id, naam: g.organisatie } : null,
  tekst: g.tekst,
  status: g.status,
  toelichting: g.toelichting,
  bronGemeld: g.bron_gemeld,
  uiterlijk: g.uiterlijk,
  versie: g.versie,
})

export type Kop = {
  log_naam: string
  regime_code: string
  regime_versie: number
  jeugdige: string | null
  geboortedatum: string | null
  persoon_id: string | null
  actor_id: string | null
}
/** The casus of a checked request; undefined while none is linked. Throws 404 before identity and authority were checked. */
export const findKop = (tx: Tx, verzoekId: string): Promise<Kop | undefined> =>
  tx.maybe<Kop>(
    sql`select log_naam, regime_code, regime_versie, jeugdige, geboortedatum::text, persoon_id, actor_id from rechten.kop(${verzoekId})`,
  )

/**
 * Leaves a line in the processing log; the person is named once a casus is linked and the request was checked. What a JIM asks is about the
 * JIM: then the young person, whom the log of the casus names, is not named.
 */
export async function recordDesk(tx: Tx, verzoek: VerzoekRow, actie: string, spoor: string): Promise<void> {
  const kop = await findCheckedKop(tx, verzoek)
  await record(tx, {
    activiteit: 'inzage',
    actie,
    object: `verzoek:${verzoek.id}`,
    betrokkenen: kop && verzoek.over_kant !== 'jim' ? [kop.log_naam] : [],
    spoor,
  })
}

/** The casus, once it is linked and identity and authority were checked; undefined otherwise. */
export async function findCheckedKop(tx: Tx, verzoek: VerzoekRow): Promise<Kop | undefined> {
  if (verzoek.casus_id === null || verzoek.status === 'ingetrokken') return undefined
  const { identiteit_op, bevoegdheid } = (await findBehandeling(tx, verzoek.id)) ?? {}
  const checked = identiteit_op && (bevoegdheid === 'zelf' || bevoegdheid === 'vertegenwoordiger')
  return checked ? findKop(tx, verzoek.id) : undefined
}
