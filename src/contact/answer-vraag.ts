import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound, Problem } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { AanMij } from './contract.ts'
import { type Uitkomst, zichtbaar } from './states.ts'

type Row = AanMij['vragen'][number]
type DoorgezetRow = {
  id: string
  versie: number
  casus_id: string
  log_naam: string
  jeugdige: string
  naam: string
  functie: string
  organisatie: string
  telefoon: string | null
  doel: Row['doel']
  waarom: string
  grond: Row['grond']
  grond_uitleg: string
  op: Date
  antwoord_voor: string
  al_verteld: boolean
  uitkomst: Uitkomst | null
  beantwoord_op: Date | null
}

/** Questions that were passed to me as regisseur: open ones first, the most urgent on top. One log line names everyone shown. */
export async function listAanMij(tx: Tx, spoor: string): Promise<AanMij> {
  const rows = await tx.many<DoorgezetRow>(sql`select d.id, d.versie, d.casus_id, c.log_naam,
      coalesce((select concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), nullif(p.achternaam, '')) from persoon p
        where p.casus_id = d.casus_id and p.soort = 'jeugdige' limit 1), '') as jeugdige,
      a.naam, a.functie, o.naam as organisatie, a.telefoon, q.doel, q.waarom, q.grond, q.grond_uitleg, q.op, q.antwoord_voor::text,
      d.al_verteld, d.uitkomst, d.beantwoord_op
    from inzage.mijn_betrokkenheid m join doorgezette_vraag d on d.casus_id = m.casus_id join vraag_wie_werkt q on q.id = d.vraag_id join casus c on c.id = d.casus_id
      join actor a on a.id = q.door join organisatie o on o.id = q.organisatie_id
    order by d.uitkomst is not null, q.antwoord_voor, q.op, d.id limit 100`)
  await record(tx, {
    activiteit: 'contact',
    actie: 'wie_werkt.aan_mij',
    object: 'doorgezette-vragen',
    betrokkenen: [...new Set(rows.map((r) => r.log_naam))],
    spoor,
  })
  return { vragen: rows.map(present) }
}

/**
 * The regisseur says what came of a question. What the asker may know becomes an answer with the regisseur's name; the rest leaves the
 * question as it was. 404, 409 when answered before, 412.
 */
export async function answerVraag(
  tx: Tx,
  { id, versie, uitkomst }: { id: string; versie: number; uitkomst: Uitkomst },
  spoor: string,
): Promise<number> {
  const row = await tx.maybe<{ vraag_id: string; casus_id: string; log_naam: string; uitkomst: string | null; versie: number }>(
    sql`select d.vraag_id, d.casus_id, c.log_naam, d.uitkomst, d.versie from doorgezette_vraag d join casus c on c.id = d.casus_id where d.id = ${id}`,
  )
  if (!row) throw notFound()
  if (row.versie !== versie)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen beantwoord. Bekijk het opnieuw.')
  if (row.uitkomst !== null) throw conflict('al_beantwoord', 'Deze vraag is al beantwoord.')
  const changed = await tx.run(sql`update doorgezette_vraag set uitkomst = ${uitkomst}, beantwoord_door = ${tx.actor.actorId}, beantwoord_op = sec.nu(),
    versie = versie + 1 where id = ${id} and versie = ${versie}`)
  if (changed === 0)
    throw new Problem('verouderd', 'Iemand anders heeft dit intussen beantwoord. Bekijk het opnieuw.')
  if (zichtbaar[uitkomst])
    await tx.run(sql`insert into antwoord_wie_werkt (vraag_id, casus_id, organisatie_id, actor_id, wijze, door)
      values (${row.vraag_id}, ${row.casus_id}, ${tx.actor.organisatieId}, ${tx.actor.actorId}, ${uitkomst}, ${tx.actor.actorId})`)
  await record(tx, {
    activiteit: 'contact',
    actie: 'wie_werkt.antwoorden',
    object: `vraag:${row.vraag_id}`,
    betrokkenen: [row.log_naam],
    spoor,
  })
  return versie + 1
}

function present(r: DoorgezetRow): Row {
  return {
    id: r.id,
    versie: r.versie,
    casusId: r.casus_id,
    jeugdige: r.jeugdige,
    vrager: { naam: r.naam, functie: r.functie, organisatie: r.organisatie, telefoon: r.telefoon },
    doel: r.doel,
    waarom: r.waarom,
    grond: r.grond,
    grondUitleg: r.grond_uitleg,
    op: r.op.toISOString(),
    antwoordVoor: r.antwoord_voor,
    alVerteld: r.al_verteld,
    uitkomst: r.uitkomst,
    beantwoordOp: r.beantwoord_op?.toISOString() ?? null,
  }
}
