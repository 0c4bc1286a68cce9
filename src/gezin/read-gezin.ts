import { type Sql, sql, type Tx } from '../kernel/db.ts'
import type { GezinAntwoord } from './contract.ts'
import { fitsRegime, maySeeLinks } from './link-policy.ts'
import { findHuizen, loadGezin, recordGezin } from './load.ts'
import { mayChooseOuders, mayRead, mayScheiden } from './policy.ts'

type OuderRow = { persoon_id: string; naam: string; relatie: string; account: boolean }
const selectOuders = (casusId: string): Sql =>
  sql`select p.id as persoon_id, p.roepnaam as naam, p.relatie, exists (select from betrokkenheid b where b.persoon_id = p.id
      and b.casus_id = p.casus_id and b.actor_id is not null and (b.tot is null or b.tot >= sec.vandaag())) as account
    from persoon p where p.casus_id = ${casusId} and p.soort = 'ouder' order by p.id`

/** The parents a form can choose from, and whether it must say which. 403 for a parent, 404. */
export async function readOuders(tx: Tx, casusId: string, spoor: string) {
  const { casus, mijn } = await loadGezin(tx, casusId)
  const refusal = mayChooseOuders(mijn)
  if (refusal) throw refusal
  const ouders = await tx.many<OuderRow>(selectOuders(casusId))
  const apart = (await findHuizen(tx, casusId)) !== undefined
  await recordGezin(tx, casus, { actie: 'gezin.ouders', object: `casus:${casusId}`, spoor })
  return { apart, ouders: ouders.map(toOuder) }
}

/** Whether the parents live apart and why, and what both of them could see from before. 403 for young person and parents, 404. */
export async function readGezin(tx: Tx, casusId: string, spoor: string): Promise<GezinAntwoord> {
  const { casus, mijn } = await loadGezin(tx, casusId)
  const refusal = mayRead(mijn)
  if (refusal) throw refusal
  const [ouders, now, eerder] = [
    await tx.many<OuderRow>(selectOuders(casusId)),
    await findHuizen(tx, casusId),
    await tx.many<{
      id: string
      reden: string
      van: string
      tot: string
      einde_reden: string
    }>(
      sql`select id, reden, van::text, tot::text, einde_reden from twee_huizen where casus_id = ${casusId} and tot is not null order by van desc, id desc`,
    ),
  ]
  const nogVoorBeide = now ? await tx.many<GezinAntwoord['nogVoorBeide'][number]>(selectVaag(casusId)) : []
  await recordGezin(tx, casus, { actie: 'gezin.lezen', object: `casus:${casusId}`, spoor })
  const carries = mayScheiden(mijn) === null
  return {
    casusId,
    ouders: ouders.map((o) => ({ ...toOuder(o), heeftAccount: o.account })),
    tweeHuizen: now
      ? { id: now.id, reden: now.reden, van: now.van, door: now.door, versie: now.versie }
      : null,
    eerder: eerder.map(({ einde_reden, ...rest }) => ({ ...rest, eindeReden: einde_reden })),
    nogVoorBeide,
    abilities: {
      magZeggen: carries && !now,
      magTerugnemen: carries && !!now,
      magVerdelen: carries && !!now,
      magLinks: maySeeLinks(mijn) === null && fitsRegime(casus) === null,
    },
  }
}

const toOuder = (o: OuderRow) => ({ persoonId: o.persoon_id, naam: o.naam, relatie: o.relatie })

/** What is for each parent and isn't the course of the casus itself; who helps as regisseur or vaste persoon both must know. */
const selectVaag = (casusId: string): Sql => {
  const vaag = sql`x.casus_id = ${casusId} and x.ouder_vanaf is not null and x.ouder_ids is null`
  return sql`select soort, id, tekst, vanaf::text from (
      select 'bijdrage' as soort, x.id, left(x.tekst, 160) as tekst, x.ouder_vanaf as vanaf from bijdrage x where ${vaag} and x.status = 'geldig'
      union all select 'spoor', x.id, left(x.doel, 160), x.ouder_vanaf from spoor x where ${vaag} and x.gestopt_op is null
      union all select 'afspraak', x.id, left(x.tekst, 160), x.ouder_vanaf from afspraak x where ${vaag}
      union all select 'overleg', x.id, x.doel, x.ouder_vanaf from overleg x where ${vaag}
      union all select 'betrokkenheid', x.id, coalesce(a.naam, ''), x.ouder_vanaf from betrokkenheid x left join actor a on a.id = x.actor_id
        where ${vaag} and x.kant = 'professional' and not x.rollen && array['casusregisseur', 'vaste_persoon']
          and (x.tot is null or x.tot >= sec.vandaag())
      union all select 'informatieverzoek', x.id, left(x.vraag, 160), x.ouder_vanaf from informatieverzoek x where ${vaag}
      union all select 'afwijking', x.id, left(x.wat, 160), x.ouder_vanaf from afwijking x where ${vaag}) d
    order by array_position(array['spoor', 'afspraak', 'overleg', 'bijdrage', 'betrokkenheid', 'informatieverzoek', 'afwijking'], soort), vanaf desc, id
    limit 200`
}
