import { getCasus, getMijnBetrokkenheid } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { DankwoordInvoer, MijnDank } from './contract.ts'
import { maySayGezien, mayThank } from './policy.ts'

type Aan = { actor_id: string; zonder_woorden: boolean }

/** Thanks to one professional who takes part, in one sentence; to police and public prosecutor without a sentence. 403, 404, 409 `zonder_woorden`. */
export async function giveDankwoord(
  tx: Tx,
  casusId: string,
  { betrokkenheidId, tekst }: DankwoordInvoer,
  spoor: string,
): Promise<{ id: string }> {
  await getCasus(tx, casusId)
  const { kant } = await getMijnBetrokkenheid(tx, casusId)
  const refusal = mayThank(kant)
  if (refusal) throw refusal
  const aan = await tx.maybe<Aan>(sql`select b.actor_id, o.soort in ('politie', 'om') as zonder_woorden
    from betrokkenheid b join organisatie o on o.id = b.organisatie_id
    where b.id = ${betrokkenheidId} and b.casus_id = ${casusId} and b.kant = 'professional' and b.actor_id is not null
      and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag())`)
  if (!aan) throw notFound()
  if (aan.zonder_woorden && tekst !== '')
    throw conflict('zonder_woorden', 'Deze persoon krijgt alleen: dank je. Zonder zin erbij.')
  const row = await tx.maybe<{
    id: string
  }>(sql`insert into dankwoord (casus_id, aan_actor_id, tekst, door)
    values (${casusId}, ${aan.actor_id}, ${tekst}, ${tx.actor.actorId}) returning id`)
  if (!row) throw notFound()
  await recordDank(tx, 'dankwoord.geven', row.id, [], spoor)
  return row
}

/** Takes one's own thanks back; whoever read it, read it. 404. */
export async function takeBackDankwoord(tx: Tx, dankwoordId: string, spoor: string): Promise<void> {
  const gone = await tx.run(
    sql`delete from dankwoord where id = ${dankwoordId} and door = ${tx.actor.actorId}`,
  )
  if (gone === 0) throw notFound()
  await recordDank(tx, 'dankwoord.terugnemen', dankwoordId, [], spoor)
}

/** Who was thanked has seen it; it leaves Mijn werk. 403, 404. */
export async function sayGezien(tx: Tx, dankwoordId: string, spoor: string): Promise<void> {
  const row = await tx.maybe<{ aan_mij: boolean; log_naam: string }>(
    sql`select d.aan_actor_id = (select sec.actor_id()) as aan_mij, c.log_naam from dankwoord d join casus c on c.id = d.casus_id where d.id = ${dankwoordId}`,
  )
  if (!row) throw notFound()
  const refusal = maySayGezien(row.aan_mij)
  if (refusal) throw refusal
  await tx.run(sql`update dankwoord set gezien_op = coalesce(gezien_op, sec.nu()) where id = ${dankwoordId}`)
  await recordDank(tx, 'dankwoord.gezien', dankwoordId, [row.log_naam], spoor)
}

type DankRow = { id: string; naam: string; wat: string; tekst: string; op: Date; gezien: boolean }
type Mens = { betrokkenheid_id: string; naam: string; wat: string; met_woorden: boolean }

/** Whom one can thank in this plan, and whom one thanked. 403, 404. */
export async function readMijnDank(tx: Tx, casusId: string, spoor: string): Promise<MijnDank> {
  await getCasus(tx, casusId)
  const { kant } = await getMijnBetrokkenheid(tx, casusId)
  const refusal = mayThank(kant)
  if (refusal) throw refusal
  const mensen = await tx.many<Mens>(sql`select b.id as betrokkenheid_id, coalesce(a.naam, '') as naam,
      concat_ws(', ', nullif(a.functie, ''), o.naam) as wat, o.soort not in ('politie', 'om') as met_woorden
    from betrokkenheid b join actor a on a.id = b.actor_id join organisatie o on o.id = b.organisatie_id
    where b.casus_id = ${casusId} and b.kant = 'professional' and b.van <= sec.vandaag() and (b.tot is null or b.tot >= sec.vandaag())
    order by not 'vaste_persoon' = any (b.rollen), not 'casusregisseur' = any (b.rollen), b.van, b.id`)
  const gegeven = await tx.many<DankRow>(sql`select d.id, coalesce(a.naam, '') as naam,
      concat_ws(', ', nullif(a.functie, ''), o.naam) as wat, d.tekst, d.op, d.gezien_op is not null as gezien
    from dankwoord d left join actor a on a.id = d.aan_actor_id left join organisatie o on o.id = a.organisatie_id
    where d.casus_id = ${casusId} and d.door = ${tx.actor.actorId} order by d.op desc, d.id`)
  await recordDank(tx, 'dankwoord.mijn', casusId, [], spoor)
  return {
    mensen: mensen.map(({ betrokkenheid_id, met_woorden, ...mens }) => ({
      ...mens,
      betrokkenheidId: betrokkenheid_id,
      metWoorden: met_woorden,
    })),
    gegeven: gegeven.map((row) => ({ ...row, op: row.op.toISOString() })),
  }
}

/** What the family does with thanks names nobody in the log: it is theirs, and not about them. */
function recordDank(
  tx: Tx,
  actie: 'dankwoord.geven' | 'dankwoord.terugnemen' | 'dankwoord.gezien' | 'dankwoord.mijn',
  id: string,
  betrokkenen: string[],
  spoor: string,
): Promise<void> {
  return record(tx, { activiteit: 'verhaal', actie, object: `dankwoord:${id}`, betrokkenen, spoor })
}
