import { sql, type Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { MijnRechten } from './answers.ts'
import { rechtenVanJim } from './policy.ts'
import { type Soort, type Status, soorten } from './states.ts'

type Rij = {
  id: string
  soort: Soort
  tekst: string
  status: Status
  ontvangen_op: string
  termijn_tot: string
  brief: boolean
  kopie: boolean
  versie: number
}

/**
 * A young person's, parent's or JIM's own requests in plain states. 'Klaar' only once the letter is ready, so that how long something takes
 * tells nothing. Logged. 403 for professionals.
 */
export async function readMijnRechten(tx: Tx, spoor: string): Promise<MijnRechten> {
  const { soort } = tx.actor
  if (soort !== 'jeugdige' && soort !== 'ouder' && soort !== 'jim')
    throw forbidden('alleen_gezin', 'Deze pagina is van de jongere, de ouders en de JIM.')
  const rows =
    await tx.many<Rij>(sql`select v.id, v.soort, v.tekst, v.status, v.ontvangen_op::text, v.termijn_tot::text, v.versie,
      exists (select from rechtbrief b where b.verzoek_id = v.id) as brief, exists (select from rechtkopie k where k.verzoek_id = v.id) as kopie
    from verzoek v where v.aanvrager_id = ${tx.actor.actorId} order by v.op desc, v.id desc limit 100`)
  const casussen = await tx.many<{ id: string; vraag: string; log_naam: string | null }>(
    soort === 'jim'
      ? sql`select casus_id as id, '' as vraag, null as log_naam from inzage.eigen_jim where persoon_id is not null
          order by gestopt_op is not null, begonnen_op desc, casus_id`
      : sql`select c.id, c.vraag, c.log_naam from inzage.mijn_betrokkenheid m join casus c on c.id = m.casus_id
          where m.kant <> 'professional' order by c.fase = 'gesloten', m.casus_start desc, c.id`,
  )
  const kanLezen = await tx.many<{ id: string; casus_id: string; tekst: string }>(
    sql`select b.id, b.casus_id, left(b.tekst, 160) as tekst from bijdrage b where b.casus_id = any (${casussen.map((c) => c.id)}::uuid[])
      and b.organisatie_id is not null and b.status = 'geldig' order by b.eerste_verwerking desc limit 100`,
  )
  const contactpunt = await tx.maybe<{ naam: string; telefoon: string | null }>(
    sql`select naam, telefoon from rechten.contactpunt() limit 1`,
  )
  await record(tx, {
    activiteit: 'inzage',
    actie: 'recht.mijn',
    object: 'portaal:rechten',
    betrokkenen: casussen.flatMap((c) => c.log_naam ?? []),
    spoor,
  })
  return {
    kant: soort,
    soorten: [...(soort === 'jim' ? rechtenVanJim : soorten)],
    casussen: casussen.map(({ id, vraag }) => ({ id, vraag })),
    verzoeken: rows.map(presentVerzoek),
    kanLezen: kanLezen.map(({ id, casus_id, tekst }) => ({ id, casusId: casus_id, tekst })),
    contactpunt: contactpunt ?? null,
  }
}

function presentVerzoek(row: Rij): MijnRechten['verzoeken'][number] {
  return {
    id: row.id,
    soort: row.soort,
    tekst: row.tekst,
    stand: standOf(row),
    gevraagdOp: row.ontvangen_op,
    antwoordVoor: row.termijn_tot,
    brief: row.brief,
    kopie: row.kopie,
    versie: row.versie,
  }
}

function standOf({ status, brief }: Rij): MijnRechten['verzoeken'][number]['stand'] {
  if (status === 'ingetrokken') return 'gestopt'
  if (brief && status === 'beantwoord') return 'klaar'
  return status === 'ontvangen' ? 'ontvangen' : 'bezig'
}
