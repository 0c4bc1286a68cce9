import { getCasus, getMijnBetrokkenheid } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { IndienInvoer, NoteerInvoer } from './contract.ts'
import { mayAskAsJim, mayAskFor, mayHandle, refuse } from './policy.ts'

type Over = { id: string; naam: string; geboortedatum: string | null; eigen: boolean }

/**
 * A request from within a casus: young person or parent for themselves, or a professional who writes down what was asked.
 * The month begins today (AVG 12 lid 3: on receipt). Answers the id. 403 for the wrong way in, 404 unseen, 409 for an item of another casus.
 */
export async function createVerzoek(
  tx: Tx,
  casusId: string,
  input: IndienInvoer,
  spoor: string,
): Promise<string> {
  if (tx.actor.soort === 'jim') return createVerzoekAlsJim(tx, casusId, input, spoor)
  const casus = await getCasus(tx, casusId)
  const mijn = await getMijnBetrokkenheid(tx, casusId)
  refuse(mayAskFor(mijn.kant, input.namens !== null))
  const over = await findOver(tx, casusId, input.over, mijn.persoon_id)
  const kant = mijn.kant === 'professional' ? null : mijn.kant
  await requireBijdrage(tx, casusId, input.bijdrageId)
  const [row] = await tx.many<{
    id: string
  }>(sql`insert into verzoek (soort, casus_id, persoon_id, regime_code, over_naam, over_geboortedatum,
      over_kant, aanvrager, aanvrager_kant, aanvrager_id, aanvrager_gezag, tekst, bijdrage_id, kanaal, taal, ontvangen_op, termijn_tot, door, organisatie_id)
    values (${input.soort}, ${casusId}, ${over.id}, ${casus.regime_code}, ${over.naam}, ${over.geboortedatum}, ${input.over},
      ${input.namens?.aanvrager ?? tx.actor.naam}, ${input.namens?.kant ?? kant}, ${kant === null ? null : tx.actor.actorId},
      (select p.gezag from persoon p where p.id = ${mijn.kant === 'ouder' ? mijn.persoon_id : null}::uuid), ${input.tekst},
      ${input.bijdrageId}, ${input.namens?.kanaal ?? 'portaal'}, ${kant === null ? 'nl' : tx.actor.taal}, sec.vandaag(),
      (sec.vandaag() + interval '1 month')::date, ${tx.actor.actorId}, ${tx.actor.organisatieId}) returning id`)
  const id = row?.id ?? ''
  await record(tx, {
    activiteit: 'inzage',
    actie: 'verzoek.indienen',
    object: `verzoek:${id}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return id
}

/** A JIM asks about themselves, also after it ended, and sees nothing of the casus; the log names nobody, since the young person is not whom it is about. */
async function createVerzoekAlsJim(
  tx: Tx,
  casusId: string,
  input: IndienInvoer,
  spoor: string,
): Promise<string> {
  const mine = await tx.maybe<{ persoon_id: string; roepnaam: string }>(
    sql`select persoon_id, roepnaam from inzage.eigen_jim where casus_id = ${casusId} and persoon_id is not null
      order by gestopt_op is not null, begonnen_op desc limit 1`,
  )
  if (!mine) throw notFound()
  refuse(mayAskFor('jim', input.namens !== null) ?? mayAskAsJim(input.soort))
  if (input.bijdrageId !== null) throw notFound()
  const [row] = await tx.many<{
    id: string
  }>(sql`insert into verzoek (soort, casus_id, persoon_id, regime_code, over_naam, over_kant, aanvrager, aanvrager_kant, aanvrager_id,
      tekst, kanaal, taal, ontvangen_op, termijn_tot, door)
    values (${input.soort}, ${casusId}, ${mine.persoon_id}, 'steun', ${mine.roepnaam}, 'jim', ${tx.actor.naam}, 'jim', ${tx.actor.actorId},
      ${input.tekst}, 'portaal', ${tx.actor.taal}, sec.vandaag(), (sec.vandaag() + interval '1 month')::date, ${tx.actor.actorId}) returning id`)
  const id = row?.id ?? ''
  await record(tx, {
    activiteit: 'inzage',
    actie: 'verzoek.indienen',
    object: `verzoek:${id}`,
    betrokkenen: [],
    spoor,
  })
  return id
}

/** Who it is about: the young person of the casus, or the parent who asks about themselves. */
async function findOver(
  tx: Tx,
  casusId: string,
  kant: 'jeugdige' | 'ouder',
  ik: string | null,
): Promise<Over> {
  const rows =
    await tx.many<Over>(sql`select p.id, concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), nullif(p.achternaam, '')) as naam,
      p.geboortedatum::text, p.id = ${ik}::uuid as eigen
    from persoon p where p.casus_id = ${casusId} and p.soort = ${kant} order by p.id = ${ik}::uuid desc, p.id`)
  const own = ik === null || kant === 'jeugdige' ? rows[0] : rows.find((r) => r.eigen)
  if (!own) throw conflict('over_wie', 'Over deze persoon staat hier niets. Kies opnieuw over wie het gaat.')
  return own
}

async function requireBijdrage(tx: Tx, casusId: string, bijdrageId: string | null): Promise<void> {
  if (bijdrageId === null) return
  const row = await tx.maybe(sql`select id from bijdrage where id = ${bijdrageId} and casus_id = ${casusId}`)
  if (!row) throw notFound()
}

/** A request that came to the desk by letter, phone or in person; the month began on the day it came in. Answers the id. 403 for others. */
export async function noteVerzoek(tx: Tx, input: NoteerInvoer, spoor: string): Promise<string> {
  refuse(mayHandle(tx.actor))
  const [row] = await tx.many<{
    id: string
  }>(sql`insert into verzoek (soort, over_naam, over_geboortedatum, over_kant, aanvrager, aanvrager_kant,
      tekst, kanaal, taal, ontvangen_op, termijn_tot, door, organisatie_id)
    values (${input.soort}, ${input.overNaam}, ${input.overGeboortedatum}, ${input.overKant}, ${input.aanvrager}, ${input.aanvragerKant},
      ${input.tekst}, ${input.kanaal}, ${input.taal}, ${input.ontvangenOp}, (${input.ontvangenOp}::date + interval '1 month')::date,
      ${tx.actor.actorId}, ${tx.actor.organisatieId}) returning id`)
  const id = row?.id ?? ''
  await record(tx, {
    activiteit: 'inzage',
    actie: 'verzoek.noteren',
    object: `verzoek:${id}`,
    betrokkenen: [],
    spoor,
  })
  return id
}
