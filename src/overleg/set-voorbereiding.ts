import { publiekColumns, requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { type Publiek, record } from '../kernel/tijdlijn.ts'
import { choosePubliek } from './choose-publiek.ts'
import type { VoorbereidingBody } from './contract.ts'
import { mayNow, mayVoorbereiden, refuse } from './policy.ts'
import { type DeelnameRow, getDeelname, lockOverleg } from './sql.ts'
import { getWie } from './wie.ts'

type Kept = { id: string; versie: number }

/**
 * What someone wants to say, in own words, for whom they choose; writing again replaces one's own earlier words (`versie` 0 the first
 * time). A vaste persoon or regisseur writes down what young person or parent told; then that side may read it too.
 */
export async function setVoorbereiding(
  tx: Tx,
  input: VoorbereidingBody & { deelnameId: string; versie: number },
  spoor: string,
): Promise<Kept> {
  const deelname = await getDeelname(tx, input.deelnameId)
  const overleg = await lockOverleg(tx, deelname.overleg_id)
  const wie = await getWie(tx, overleg.casus_id)
  refuse(
    mayNow(overleg.status, 'voorbereiden'),
    mayVoorbereiden(wie, { betrokkenheidId: deelname.betrokkenheid_id, kant: deelname.kant }),
  )
  const noted = deelname.betrokkenheid_id === wie.betrokkenheidId ? null : deelname
  const publiek = await choosePubliek(tx, overleg, input.voorWie, noted)
  const kept = await tx.maybe<Kept>(sql`select id, versie from voorbereiding where overleg_id = ${overleg.id}
    and betrokkenheid_id = ${deelname.betrokkenheid_id} and door = ${tx.actor.actorId} for update`)
  requireVersion({ versie: kept?.versie ?? 0 }, input.versie)
  const row = kept ? await change(tx, kept.id, input, publiek) : await insert(tx, deelname, input, publiek)
  if (!row) throw notFound()
  await record(tx, {
    activiteit: 'overleg',
    actie: 'overleg.voorbereiden',
    object: `deelname:${deelname.id}`,
    betrokkenen: [overleg.log_naam],
    spoor,
  })
  return row
}

function change(tx: Tx, id: string, v: VoorbereidingBody, p: Publiek): Promise<Kept | undefined> {
  return tx.maybe<Kept>(sql`update voorbereiding set tekst = ${v.tekst}, voor_wie = ${v.voorWie},
      (publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids) = row(${publiekColumns(p)}), op = sec.nu(), versie = versie + 1
    where id = ${id} returning id, versie`)
}

function insert(tx: Tx, d: DeelnameRow, v: VoorbereidingBody, p: Publiek): Promise<Kept | undefined> {
  return tx.maybe<Kept>(sql`insert into voorbereiding (casus_id, overleg_id, betrokkenheid_id, tekst, voor_wie, door, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${d.casus_id}, ${d.overleg_id}, ${d.betrokkenheid_id}, ${v.tekst}, ${v.voorWie}, ${tx.actor.actorId},
      ${publiekColumns(p)}) returning id, versie`)
}
