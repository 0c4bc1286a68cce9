import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, forbidden, notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Voorstel } from './answers.ts'
import { gronden } from './bewaar-termijn.ts'
import { getCasusDagen } from './get-casus-dagen.ts'
import { mayAlsRegisseur, mayBewaren } from './policy.ts'
import { kanNu, type VoorstelStand } from './states.ts'
import { addTermijn } from './termijn.ts'

export type VoorstelRow = {
  id: string
  wat: Voorstel['wat']
  casus_id: string | null
  regime_code: string
  regime_naam: string
  regel: string
  grond: string
  uiterlijk: string
  aantallen: Record<string, number>
  reden: string
  op: Date
  status: VoorstelStand
  voorgesteld_door: string | null
  voorsteller: string | null
  nagekeken_door: string | null
  nakijker: string | null
  nagekeken_op: Date | null
  besloten_door: string | null
  besluiter: string | null
  besloten_op: Date | null
  besluit_reden: string
  opnieuw_vanaf: string | null
  stop: boolean
  verklaring_id: string | null
  mijn_account: boolean
  versie: number
}

/** Proposals that run, nearest last day first, or the last hundred that are over. They name nobody. */
export async function listVoorstellen(tx: Tx, stand: 'lopend' | 'afgerond'): Promise<VoorstelRow[]> {
  const lopend = stand === 'lopend'
  return select(
    tx,
    lopend
      ? sql`v.status in ('open', 'nagekeken', 'goedgekeurd') order by v.uiterlijk, v.id limit 500`
      : sql`v.status in ('afgewezen', 'uitgevoerd', 'vervallen') order by v.op desc, v.id desc limit 100`,
  )
}

/** One proposal; 404 when unseen. */
export async function getVoorstel(tx: Tx, id: string): Promise<VoorstelRow> {
  const [row] = await select(tx, sql`v.id = ${id}`)
  if (!row) throw notFound()
  return row
}

function select(tx: Tx, which: ReturnType<typeof sql>): Promise<VoorstelRow[]> {
  return tx.many<VoorstelRow>(sql`select v.id, v.wat, v.casus_id, v.regime_code,
      coalesce((select r.naam from regime r where r.code = v.regime_code order by r.versie desc limit 1), nullif(v.regime_code, 'alle'), 'Elk regime') as regime_naam,
      v.regel, v.grond, v.uiterlijk::text, v.aantallen, v.reden, v.op, v.status, v.voorgesteld_door, vs.naam as voorsteller,
      v.nagekeken_door, nk.naam as nakijker, v.nagekeken_op, v.besloten_door, bs.naam as besluiter, v.besloten_op, v.besluit_reden,
      v.opnieuw_vanaf::text, exists (select from bewaarstop s where s.casus_id = v.casus_id and s.opgeheven_op is null) as stop,
      (select w.id from verklaring w where w.voorstel_id = v.id) as verklaring_id, v.versie,
      coalesce((select (sec.actor())[2])::uuid in (vs.account_id, nk.account_id), false) as mijn_account
    from vernietigingsvoorstel v left join actor vs on vs.id = v.voorgesteld_door left join actor nk on nk.id = v.nagekeken_door
    left join actor bs on bs.id = v.besloten_door where ${which}`)
}

/**
 * Asks to destroy a closed casus before its term, because it is no longer needed or the young person withdraws; by its regisseur or the
 * retention desk, and then someone else decides. Answers the id. 409 while the casus runs, or when it was proposed already.
 */
export async function createVoorstel(tx: Tx, casusId: string, reden: string, spoor: string): Promise<string> {
  const casus = await getCasusDagen(tx, casusId)
  const refusal = mayBewaren(tx.actor) && mayAlsRegisseur(casus.rollen)
  if (refusal) throw refusal
  if (casus.fase !== 'gesloten')
    throw conflict('niet_afgesloten', 'Sluit eerst de casus. Daarna kun je vragen haar te vernietigen.')
  const row = await tx.maybe<{ aantallen: Record<string, number> }>(
    sql`select bewaren.tel(${casusId}) as aantallen`,
  )
  const [{ id } = { id: '' }] = await tx.many<{ id: string }>(sql`select uuidv7() as id`)
  await tx.run(sql`insert into vernietigingsvoorstel (id, wat, casus_id, regime_code, regel, grond, uiterlijk, aantallen, reden, voorgesteld_door,
      status, nagekeken_door, nagekeken_op)
    values (${id}, 'casus', ${casusId}, ${casus.regime.code}, 'niet_meer_nodig', ${gronden.niet_meer_nodig}, ${addTermijn(clock.today(), 'P30D')},
      ${JSON.stringify(row?.aantallen ?? {})}, ${reden}, ${tx.actor.actorId}, 'nagekeken', ${tx.actor.actorId}, sec.nu())`)
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'voorstel.maken',
    object: `voorstel:${id}`,
    betrokkenen: [casus.logNaam],
    spoor,
  })
  return id
}

/** The first pair of eyes: this proposal is right. Answers the new version. */
export async function checkVoorstel(tx: Tx, id: string, versie: number, spoor: string): Promise<number> {
  const v = await load(tx, id, versie)
  if (!kanNu(v.status, 'nakijken')) throw standFout()
  await tx.run(sql`update vernietigingsvoorstel set status = 'nagekeken', nagekeken_door = ${tx.actor.actorId}, nagekeken_op = sec.nu(),
    versie = versie + 1 where id = ${id}`)
  await log(tx, id, 'voorstel.nakijken', spoor)
  return v.versie + 1
}

export type Besluit = {
  id: string
  versie: number
  besluit: 'goedgekeurd' | 'afgewezen'
  reden: string
  opnieuwVanaf: string | null
}

/**
 * The second pair of eyes. Approved: the worker destroys at once. Refused: with a reason and a day to look again. 403 for who checked or
 * asked, also under another appointment; 409 while a hold stands.
 */
export async function decideVoorstel(tx: Tx, b: Besluit, spoor: string): Promise<number> {
  const v = await load(tx, b.id, b.versie)
  const goed = b.besluit === 'goedgekeurd'
  if (!kanNu(v.status, goed ? 'goedkeuren' : 'afwijzen')) throw standFout()
  if (goed && v.mijn_account)
    throw forbidden(
      'vier_ogen',
      'Jij keek dit na of vroeg erom. Vraag een collega van de bewaardesk om te besluiten.',
    )
  if (goed && v.stop)
    throw conflict('bewaarstop', 'Er geldt een bewaarstop. Zolang die er is, gaat er niets weg.')
  await tx.run(sql`update vernietigingsvoorstel set status = ${b.besluit}, besloten_door = ${tx.actor.actorId}, besloten_op = sec.nu(),
    besluit_reden = ${b.reden}, opnieuw_vanaf = ${goed ? null : b.opnieuwVanaf}, versie = versie + 1 where id = ${b.id}`)
  await log(tx, b.id, goed ? 'voorstel.goedkeuren' : 'voorstel.afwijzen', spoor, goed)
  return v.versie + 1
}

async function load(tx: Tx, id: string, versie: number): Promise<VoorstelRow> {
  await tx.maybe(sql`select 1 from vernietigingsvoorstel where id = ${id} for update`)
  const v = await getVoorstel(tx, id)
  const refusal = mayBewaren(tx.actor)
  if (refusal) throw refusal
  if (v.versie !== versie)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen gewijzigd. Bekijk het opnieuw.')
  return v
}

const standFout = () =>
  conflict('voorstel_stand', 'Dit kan nu niet met dit voorstel. Haal de pagina opnieuw op.')

async function log(tx: Tx, id: string, actie: string, spoor: string, uitvoeren = false): Promise<void> {
  const row = await tx.maybe<{ namen: string[] }>(sql`select bewaren.betrokkenen(${id}) as namen`)
  await record(tx, {
    activiteit: 'verantwoording',
    actie,
    object: `voorstel:${id}`,
    betrokkenen: row?.namen ?? [],
    spoor,
    ...(uitvoeren && { taak: { soort: 'voorstel.uitvoeren', gegevens: { voorstelId: id } } }),
  })
}
