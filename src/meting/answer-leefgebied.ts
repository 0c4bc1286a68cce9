import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, unfit } from '../kernel/errors.ts'
import type { AntwoordInvoer } from './contract.ts'
import {
  getInformant,
  getInstrument,
  getRonde,
  type InformantRow,
  loadCasus,
  requireRondeOpen,
  stale,
} from './load.ts'
import { mayFillIn } from './policy.ts'
import { recordMeting } from './record-meting.ts'
import { standOf } from './states.ts'

/**
 * Keeps what someone fills in on one domain: for their eyes, and theirs with whom they fill it in, until they release it. `versie` 0 for the
 * first time. 403, 404, 409 after the last day or when it is released now, 412.
 */
export async function answerLeefgebied(
  tx: Tx,
  key: { informantId: string; leefgebied: string; versie: number },
  a: AntwoordInvoer,
  spoor: string,
): Promise<number> {
  const i = await getInformant(tx, key.informantId)
  const geladen = await loadCasus(tx, i.casus_id)
  const refusal = mayFillIn({ ...geladen, actorId: tx.actor.actorId }, i)
  if (refusal) throw refusal
  if (!i.leefgebieden.includes(key.leefgebied)) throw notFound()
  const ronde = await getRonde(tx, i.ronde_id)
  requireRondeOpen(ronde, geladen.vandaag)
  await requireInScale(tx, ronde, a.stand)
  await requireNotReleased(tx, i.id, key.leefgebied)
  const versie = await write(tx, i, key, a)
  await updateStand(tx, i)
  await recordMeting(tx, geladen.casus, 'meting.invullen', `informant:${i.id}`, spoor)
  return versie
}

async function requireInScale(
  tx: Tx,
  ronde: { instrument_code: string; instrument_versie: number },
  stand: number | null,
): Promise<void> {
  if (stand === null) return
  const { schaal } = await getInstrument(tx, ronde.instrument_code, ronde.instrument_versie)
  if (!schaal.waarden.some((w) => w.waarde === stand))
    throw unfit([{ veld: 'stand', code: 'buiten_schaal', melding: 'Kies een van de plaatsen op de schaal.' }])
}

async function requireNotReleased(tx: Tx, informantId: string, leefgebied: string): Promise<void> {
  const released = await tx.maybe(sql`select 1 from meetvrijgave where informant_id = ${informantId}
    and leefgebied = ${leefgebied} and ingetrokken_op is null`)
  if (released)
    throw conflict(
      'al_vrijgegeven',
      'Anderen mogen dit nu lezen. Neem het eerst terug; dan kun je het veranderen.',
    )
}

async function write(
  tx: Tx,
  i: InformantRow,
  { leefgebied, versie }: { leefgebied: string; versie: number },
  a: AntwoordInvoer,
): Promise<number> {
  const values = a.overgeslagen ? { stand: null, helpt: '', hindert: '' } : a
  const count =
    versie === 0
      ? await tx.run(sql`insert into meetantwoord (casus_id, informant_id, betrokkenheid_id, persoon_id, leefgebied, stand, helpt, hindert, overgeslagen, door)
          select ${i.casus_id}, ${i.id}, ${i.betrokkenheid_id}, ${i.persoon_id}::uuid, ${leefgebied}, ${values.stand}::smallint, ${values.helpt},
            ${values.hindert}, ${a.overgeslagen}::boolean, ${tx.actor.actorId}
          where not exists (select from meetantwoord m where m.informant_id = ${i.id} and m.leefgebied = ${leefgebied})`)
      : await tx.run(sql`update meetantwoord set stand = ${values.stand}::smallint, helpt = ${values.helpt}, hindert = ${values.hindert},
            overgeslagen = ${a.overgeslagen}::boolean, door = ${tx.actor.actorId}, op = sec.nu(), versie = versie + 1
          where informant_id = ${i.id} and leefgebied = ${leefgebied} and versie = ${versie}`)
  if (count !== 1) throw stale()
  return versie + 1
}

async function updateStand(tx: Tx, i: InformantRow): Promise<void> {
  const done = await tx.many<{ leefgebied: string; filled: boolean; skipped: boolean }>(sql`select leefgebied,
      (stand is not null or helpt <> '' or hindert <> '') as filled, overgeslagen as skipped
    from meetantwoord where informant_id = ${i.id}`)
  await tx.run(
    sql`update informant set stand = ${standOf(i.leefgebieden, done)}, overslaan_reden = '', versie = versie + 1 where id = ${i.id}`,
  )
}

/** Skips all of it, with or without a reason: help goes on just the same. 403, 404, 409 after the last day. */
export async function skipMeting(tx: Tx, informantId: string, reden: string, spoor: string): Promise<void> {
  const i = await getInformant(tx, informantId)
  const geladen = await loadCasus(tx, i.casus_id)
  const refusal = mayFillIn({ ...geladen, actorId: tx.actor.actorId }, i)
  if (refusal) throw refusal
  requireRondeOpen(await getRonde(tx, i.ronde_id), geladen.vandaag)
  await tx.run(
    sql`update informant set stand = 'overgeslagen', overslaan_reden = ${reden}, versie = versie + 1 where id = ${i.id}`,
  )
  await recordMeting(tx, geladen.casus, 'meting.overslaan', `informant:${i.id}`, spoor)
}
