import { type AanmeldingRow, getAanmelding } from '../aanmelding/index.ts'
import { empty, sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import type { OordeelWaarde, UitkomstWaarde } from './contract.ts'
import { requireMayWeging } from './policy.ts'
import { isMogelijk, type Stand, type WegingAct } from './states.ts'

export type OordeelRow = {
  criterium: string
  oordeel: OordeelWaarde
  reden: string
  door: string
  account_id: string
  naam: string
  functie: string
  organisatie: string
  /** By someone whose organisation does not decide here: heard, not counted. */
  advies: boolean
  op: Date
  versie: number
}
export type BesluitRow = {
  besluit: 'aangenomen' | 'geweigerd'
  reden: string
  uitleg_jeugdige: string
  afwijkend: string
  criteria: Record<string, UitkomstWaarde>
  naam: string
  op: Date
}
export type Weging = {
  aanmelding: AanmeldingRow
  id: string | null
  versie: number
  stand: Stand
  /** Every criterion must be registered as met (BGS 2.20). */
  cumulatief: boolean
  oordelen: OordeelRow[]
  besluit: BesluitRow | undefined
}

/** The weging of an aanmelding with all judgements; 404 when this actor does not see the aanmelding or its regime has no weging. */
export async function getWeging(tx: Tx, aanmeldingId: string, lock = false): Promise<Weging> {
  const aanmelding = await getAanmelding(tx, aanmeldingId)
  if (aanmelding.regime.instap !== 'weging') throw notFound()
  const cumulatief = await isCumulatief(tx, aanmelding.regime_code)
  const row = await tx.maybe<{ id: string; versie: number }>(
    sql`select id, versie from weging where aanmelding_id = ${aanmeldingId} ${lock ? sql`for update` : empty}`,
  )
  if (!row) {
    return { aanmelding, cumulatief, id: null, versie: 0, stand: 'geen', oordelen: [], besluit: undefined }
  }
  const oordelen =
    await tx.many<OordeelRow>(sql`select o.criterium, o.oordeel, o.reden, o.door, a.account_id, a.naam, a.functie,
      g.naam as organisatie, o.advies, o.op, o.versie
    from oordeel o join actor a on a.id = o.door join organisatie g on g.id = o.organisatie_id
    where o.weging_id = ${row.id} order by o.op, o.id`)
  const besluit =
    await tx.maybe<BesluitRow>(sql`select b.besluit, b.reden, b.uitleg_jeugdige, b.afwijkend, b.criteria, a.naam, b.op
    from wegingsbesluit b join actor a on a.id = b.door where b.weging_id = ${row.id}`)
  return { aanmelding, cumulatief, ...row, stand: besluit ? 'besloten' : 'open', oordelen, besluit }
}

async function isCumulatief(tx: Tx, regime: string): Promise<boolean> {
  const row =
    await tx.maybe(sql`select 1 from toegangseis e where e.regime_code = ${regime} and e.alle_criteria
    and e.geldig_van <= sec.vandaag() and (e.geldig_tot is null or e.geldig_tot >= sec.vandaag())`)
  return row !== undefined
}

/** The weging locked for a change: 404 unseen, 403 not by this role, 409 not now. */
export async function getWegingForAct(tx: Tx, aanmeldingId: string, act: WegingAct): Promise<Weging> {
  const weging = await getWeging(tx, aanmeldingId, true)
  requireMayWeging(tx.actor, act, weging.aanmelding.regime_code, weging.aanmelding.besluiter)
  if (!isMogelijk(weging.stand, act)) throw conflict(`niet_${act}`, zinnen[act])
  return weging
}

const zinnen: Record<WegingAct, string> = {
  openen: 'De weging is al begonnen.',
  oordelen: 'Hier kan nu niet gewogen worden: de weging is nog niet begonnen, of er is al besloten.',
  besluiten: 'Hier kan nu niet besloten worden: de weging is nog niet begonnen, of er is al besloten.',
}
