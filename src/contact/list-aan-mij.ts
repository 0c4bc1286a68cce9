import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { AanMij } from './contract.ts'
import type { Uitkomst } from './states.ts'

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
    from (select distinct casus_id from inzage.mijn_betrokkenheid where 'casusregisseur' = any (rollen)) m
      join doorgezette_vraag d on d.casus_id = m.casus_id join vraag_wie_werkt q on q.id = d.vraag_id join casus c on c.id = d.casus_id
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
