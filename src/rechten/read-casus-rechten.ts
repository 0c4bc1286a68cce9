import { getCasus, getMijnBetrokkenheid, mayWrite } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { CasusRechten, Informatieplicht } from './answers.ts'
import { mayWorkOn, refuse } from './policy.ts'
import {
  type GevolgRow,
  presentGevolg,
  presentZienswijze,
  selectGevolgen,
  selectZienswijzen,
  type ZienswijzeRow,
} from './sql.ts'
import type { Soort, UitstelGrond } from './states.ts'
import { mustBeReleased } from './tell-betrokkene.ts'

type PlichtRow = {
  status: 'open' | 'verteld'
  uiterlijk: string
  toelichting: string
  wachten_tot: string | null
  verteld_op: string | null
  verteld_door: string
  verteld_aan: ('jeugdige' | 'ouders')[]
  verteld_hoe: string
  verteld_wat: string
  versie: number
}
type UitstelRow = {
  id: string
  organisatie_id: string
  organisatie: string
  grond: UitstelGrond
  motivering: string
  herzien_op: string
  versie: number
}
type VerzoekKort = { id: string; soort: Soort; tekst: string; over_naam: string }

/** What a professional has to do about rights in one casus: tell people, answer the contactpunt, correct. Logged. 403 for family, 404 unseen. */
export async function readCasusRechten(tx: Tx, casusId: string, spoor: string): Promise<CasusRechten> {
  const casus = await getCasus(tx, casusId)
  const mijn = await getMijnBetrokkenheid(tx, casusId)
  refuse(mayWorkOn(mijn.kant))
  const own = tx.actor.organisatieId
  const [plicht, uitstellen, zienswijzen, verzoeken, eigen, gevolgen, beperkt, dag] = await Promise.all([
    tx.maybe<PlichtRow>(sql`select status, uiterlijk::text, toelichting, wachten_tot::text, verteld_op::text, verteld_door, verteld_aan, verteld_hoe,
      verteld_wat, versie from informatieplicht where casus_id = ${casusId}`),
    tx.many<UitstelRow>(sql`select u.id, u.organisatie_id, o.naam as organisatie, u.grond, u.motivering, u.herzien_op::text, u.versie
      from informatie_uitstel u join organisatie o on o.id = u.organisatie_id where u.casus_id = ${casusId} and u.vervallen_op is null order by u.op`),
    tx.many<ZienswijzeRow>(selectZienswijzen(sql`z.casus_id = ${casusId} and z.organisatie_id = ${own}`)),
    tx.many<VerzoekKort>(sql`select id, soort, tekst, over_naam from verzoek where casus_id = ${casusId}`),
    tx.many<{ id: string; tekst: string }>(
      sql`select id, left(tekst, 160) as tekst from bijdrage where casus_id = ${casusId} and organisatie_id = ${own} order by eerste_verwerking desc`,
    ),
    tx.many<GevolgRow>(selectGevolgen(sql`g.casus_id = ${casusId}`)),
    tx.many<{ id: string; tekst: string; beperkt_op: Date }>(
      sql`select id, left(tekst, 160) as tekst, beperkt_op from bijdrage where casus_id = ${casusId} and beperkt_op is not null order by beperkt_op`,
    ),
    tx.maybe<{ vandaag: string }>(sql`select sec.vandaag()::text as vandaag`),
  ])
  if (!plicht) throw notFound()
  await record(tx, {
    activiteit: 'inzage',
    actie: 'casus.rechten',
    object: `casus:${casusId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  const open = mayWrite(casus.fase, casus.zijtoestand)
  return {
    vandaag: dag?.vandaag ?? '',
    informatieplicht: presentPlicht(plicht, uitstellen, own),
    zienswijzen: zienswijzen.flatMap((z) => {
      const v = verzoeken.find((verzoek) => verzoek.id === z.verzoek_id)
      if (!v) return []
      const verzoek = { id: v.id, soort: v.soort, tekst: v.tekst, overNaam: v.over_naam }
      return [{ ...presentZienswijze(z), verzoek, eigenItems: eigen }]
    }),
    gevolgen: gevolgen.filter((g) => g.soort !== 'verklaring').map(presentGevolg),
    verklaringen: gevolgen
      .filter((g) => g.soort === 'verklaring')
      .map((g) => ({ bijdrageId: g.bijdrage_id, tekst: g.tekst })),
    beperkt: beperkt.map((b) => ({ id: b.id, tekst: b.tekst, sinds: b.beperkt_op.toISOString() })),
    abilities: {
      magInformeren: plicht.wachten_tot === null && !(await mustBeReleased(tx, casusId)),
      magUitstellen: !uitstellen.some((u) => u.organisatie_id === own),
      magNoteren: open || casus.fase === 'gesloten',
    },
  }
}

function presentPlicht(p: PlichtRow, uitstellen: UitstelRow[], own: string | null): Informatieplicht {
  return {
    stand: p.wachten_tot === null ? p.status : 'uitgesteld',
    uiterlijk: p.uiterlijk,
    toelichting: p.toelichting,
    wachtenTot: p.wachten_tot,
    verteldOp: p.verteld_op,
    verteldDoor: p.verteld_door,
    verteldAan: p.verteld_aan,
    verteldHoe: p.verteld_hoe,
    verteldWat: p.verteld_wat,
    uitstellen: uitstellen.map((u) => ({
      id: u.id,
      organisatie: { id: u.organisatie_id, naam: u.organisatie },
      grond: u.grond,
      motivering: u.motivering,
      herzienOp: u.herzien_op,
      vanOns: u.organisatie_id === own,
      versie: u.versie,
    })),
    versie: p.versie,
  }
}
