import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import { mayHandle } from '../rechten/index.ts'
import type { Oordeel } from './contract.ts'
import type { Aanleiding, Antwoord, Deelbaar, Grond, LoopStatus, Onderdeel } from './states.ts'

/** One casus that the contactpunt releases, in one line. */
export type KopRow = {
  log_naam: string
  regime_code: string
  regime_versie: number
  regime: string
  naam: string
  geboortedatum: string | null
  start: string
}
/** That line, or 404: for anyone who is not the contactpunt (403), and for a casus that nobody has to release. */
export async function getKop(tx: Tx, casusId: string): Promise<KopRow> {
  requireDesk(tx)
  const row =
    await tx.maybe<KopRow>(sql`select k.log_naam, k.regime_code, k.regime_versie, r.naam as regime, k.naam, k.geboortedatum::text,
      (k.start at time zone 'Europe/Amsterdam')::date::text as start
    from rechten.vrijgave_kop(${casusId}) k join regime r on r.code = k.regime_code and r.versie = k.regime_versie`)
  if (!row) throw notFound()
  return row
}

/** Refuses whoever doesn't hold the mandate contactpunt (BGS 1.1). */
export function requireDesk(tx: Tx): void {
  const refusal = mayHandle(tx.actor)
  if (refusal) throw refusal
}

export type RondeRow = {
  id: string
  casus_id: string
  aanleiding: Aanleiding
  antwoord_voor: string
  termijn_loopt: boolean
  besluit: 'vrij' | 'wacht' | null
  onderdelen: Onderdeel[]
  jeugdige_vanaf: string | null
  ouder_vanaf: string | null
  woorden: string
  afweging: string
  herzien_op: string | null
  versie: number
}
export const rondeKolommen = sql`v.id, v.casus_id, v.aanleiding, v.antwoord_voor::text, v.antwoord_voor >= sec.vandaag() as termijn_loopt, v.besluit, v.onderdelen,
  v.jeugdige_vanaf::text, v.ouder_vanaf::text, v.woorden, v.afweging, v.herzien_op::text, v.versie`

export type OordeelRow = {
  id: string
  vrijgave_id: string
  casus_id: string
  organisatie: string
  antwoord: Antwoord | null
  niet: Deelbaar[]
  grond: Grond | null
  afweging: string
  herzien_op: string | null
  vervallen: boolean
  versie: number
}
export const oordeelKolommen = sql`z.id, z.vrijgave_id, z.casus_id, o.naam as organisatie, z.antwoord, z.niet, z.grond, z.afweging, z.herzien_op::text,
  z.vervallen_op is not null as vervallen, z.versie`
export const presentOordeel = (z: OordeelRow): Oordeel => ({
  id: z.id,
  organisatie: z.organisatie,
  antwoord: z.antwoord,
  niet: z.niet,
  grond: z.grond,
  afweging: z.afweging,
  herzienOp: z.herzien_op,
  vervallen: z.vervallen,
  versie: z.versie,
})

/** Whether a participant asked at the casus itself to wait with telling (BGS 1.3 lid 2); that holds a release back too. */
export async function isUitgesteld(tx: Tx, casusId: string): Promise<boolean> {
  const row = await tx.maybe(
    sql`select id from informatie_uitstel where casus_id = ${casusId} and vervallen_op is null limit 1`,
  )
  return row !== undefined
}

/** What participants said in a round, as the actor may see it. */
export const listOordelen = (tx: Tx, vrijgaveId: string): Promise<OordeelRow[]> =>
  tx.many<OordeelRow>(sql`select ${oordeelKolommen} from vrijgave_oordeel z join organisatie o on o.id = z.organisatie_id
    where z.vrijgave_id = ${vrijgaveId} order by o.naam, z.id`)

export type VraagRow = {
  id: string
  over_naam: string
  over_geboortedatum: string
  aanvrager: string
  aanvrager_kant: 'jeugdige' | 'ouder' | 'ander'
  kanaal: 'gesprek' | 'telefoon' | 'brief'
  taal: 'nl' | 'en'
  ontvangen_op: string
  antwoord_vanaf: string
  antwoord_voor: string
  brief_dag: string
  identiteit_hoe: string
  bevoegdheid: 'zelf' | 'vertegenwoordiger' | 'niet_bevoegd' | null
  status: LoopStatus
  versie: number
  vandaag: string
}

/** Leaves a line about release; `logNaam` null for what must look the same whether there is a casus or not. */
export const recordVrijgave = (
  tx: Tx,
  r: { actie: string; object: string; logNaam: string | null; spoor: string },
): Promise<void> =>
  record(tx, {
    activiteit: 'inzage',
    actie: r.actie,
    object: r.object,
    betrokkenen: r.logNaam === null ? [] : [r.logNaam],
    spoor: r.spoor,
  })
