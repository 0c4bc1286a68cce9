import { mayWrite } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { Link, LinksAntwoord } from './link-contract.ts'
import { fitsRegime, mayLink, maySeeLinks } from './link-policy.ts'
import { loadGezin, recordGezin } from './load.ts'

type Row = Pick<
  Link,
  'id' | 'wie' | 'eerste' | 'bel' | 'kring' | 'afhankelijk' | 'nodig' | 'versie' | 'mensen'
> & {
  op: Date
  gestopt: boolean
  einde_reden: string
}
type Ander = {
  link_id: string
  soort: 'bel' | 'dag'
  dag: string
  dagdeel: Link['dagen'][number]['dagdeel']
  naam: string
  functie: string
  organisatie: string
  telefoon: string
  log_naam: string | null
}

/** This side's links, who said what on this side, and, while one runs, whom to call and which days collide. 403, 404. */
export async function readGezinslinks(tx: Tx, casusId: string, spoor: string): Promise<LinksAntwoord> {
  const { casus, mijn } = await loadGezin(tx, casusId)
  const refusal = maySeeLinks(mijn)
  if (refusal) throw refusal
  const rows = await tx.many<Row>(selectLinks(casusId))
  const ander = await tx.many<Ander>(selectAnder(casusId))
  const bellen = await tx.many<LinksAntwoord['bellen'][number]>(
    sql`select b.id as "betrokkenheidId", coalesce(a.naam, '') as naam from betrokkenheid b join actor a on a.id = b.actor_id
      where b.casus_id = ${casusId} and b.kant = 'professional' and (b.tot is null or b.tot >= sec.vandaag())
        and b.rollen && array['casusregisseur', 'procesregisseur', 'vaste_persoon'] order by a.naam, b.id`,
  )
  const object = `casus:${casusId}`
  await recordGezin(tx, casus, { activiteit: 'gezin', actie: 'gezinslink.lezen', object, spoor })
  // The other young person reads that someone looked, in a line of its own: neither log names both.
  for (const { log_naam, link_id } of ander)
    if (log_naam !== null)
      await record(tx, {
        activiteit: 'gezin',
        actie: 'gezinslink.lezen',
        object: `gezinslink:${link_id}`,
        betrokkenen: [log_naam],
        spoor,
      })
  const says = mayLink(mijn) === null
  const open = mayWrite(casus.fase, casus.zijtoestand)
  return {
    links: rows.map((row) => toLink(row, ander, { says, open })),
    bellen,
    voorwaarden: casus.regime_code === 'pga',
    abilities: { magVragen: says && open && fitsRegime(casus) === null },
  }
}

function toLink(row: Row, all: readonly Ander[], { says, open }: { says: boolean; open: boolean }): Link {
  const { gestopt, einde_reden, op, ...rest } = row
  const ander = all.filter((a) => a.link_id === row.id)
  const bel = ander.find((a) => a.soort === 'bel')
  const running = bel ? 'loopt' : 'wacht'
  return {
    ...rest,
    op: op.toISOString(),
    stand: gestopt ? 'gestopt' : running,
    eindeReden: einde_reden,
    ander: bel
      ? { naam: bel.naam, functie: bel.functie, organisatie: bel.organisatie, telefoon: bel.telefoon }
      : null,
    dagen: ander.flatMap(({ soort, dag, dagdeel }) => (soort === 'dag' ? [{ dag, dagdeel }] : [])),
    abilities: { magStoppen: says && einde_reden === '', magNoteren: !gestopt && open },
  }
}

const selectLinks = (casusId: string) =>
  sql`select g.id, g.wie, g.op, g.eerste, g.kring, g.afhankelijk, g.nodig, g.versie, g.einde_reden, coalesce(a.naam, '') as bel,
      g.einde_op is not null or exists (select from gezinslink_antwoord n where n.link_id = g.id and n.antwoord <> 'ja') as gestopt,
      coalesce((select jsonb_agg(jsonb_build_object('persoonId', w.persoon_id, 'naam', p.roepnaam, 'soort', w.soort, 'antwoord', l.antwoord,
          'zelf', coalesce(l.wijze = 'portaal', false)) order by w.soort, w.persoon_id)
        from inzage.gezin_wie w join persoon p on p.id = w.persoon_id
        left join lateral (select n.antwoord, n.wijze from gezinslink_antwoord n where n.link_id = g.id and n.persoon_id = w.persoon_id
          and (n.antwoord <> 'ja' or n.gezegd_op >= w.sinds) order by n.op desc, n.id desc limit 1) l on true
        where w.link_id = g.id), '[]') as mensen
    from gezinslink g left join betrokkenheid b on b.id = g.bel_id left join actor a on a.id = b.actor_id
    where g.casus_id = ${casusId} order by g.op desc, g.id desc`

// What the reader does not see themselves collides with nothing: the view asks the audience, this asks the rules of sight once more.
const selectAnder = (casusId: string) =>
  sql`select l.link_id, l.soort, l.dag::text, l.dagdeel, l.naam, l.functie, l.organisatie, l.telefoon, l.log_naam
    from inzage.gezin_leest l where l.casus_id = ${casusId} and (l.soort = 'bel'
      or exists (select from overleg o where o.casus_id = l.casus_id and (o.begint_op at time zone 'Europe/Amsterdam')::date = l.dag)
      or exists (select from afspraak f where f.casus_id = l.casus_id and (f.begint_op at time zone 'Europe/Amsterdam')::date = l.dag))
    order by l.link_id, l.dag, array_position(array['ochtend', 'middag', 'avond'], l.dagdeel)`
