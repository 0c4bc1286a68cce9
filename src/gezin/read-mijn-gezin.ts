import { getCasus } from '../casus/index.ts'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { forbidden, notFound } from '../kernel/errors.ts'
import type { MijnGezinAntwoord } from './contract.ts'
import { recordGezin } from './load.ts'

/** For the young person: which of the parents reads what, thing by thing. 403 for anyone else, 404 for a casus that isn't theirs. */
export async function readMijnGezin(
  tx: Tx,
  asked: string | undefined,
  spoor: string,
): Promise<MijnGezinAntwoord> {
  if (tx.actor.soort !== 'jeugdige')
    throw forbidden('alleen_jeugdige', 'Deze pagina is voor de jongere zelf. Kijk op je eigen pagina.')
  const mine = await tx.maybe<{ casus_id: string }>(sql`select m.casus_id from inzage.mijn_betrokkenheid m
    join casus c on c.id = m.casus_id where m.kant = 'jeugdige' and (${asked ?? null}::uuid is null or m.casus_id = ${asked ?? null})
    order by c.fase = 'gesloten', m.casus_start desc, m.casus_id limit 1`)
  if (!mine) {
    if (asked !== undefined) throw notFound()
    return { casusId: null, ouders: [], dingen: [] }
  }
  const casus = await getCasus(tx, mine.casus_id)
  const ouders = await tx.many<
    MijnGezinAntwoord['ouders'][number]
  >(sql`select p.id as "persoonId", p.roepnaam as naam, p.relatie
    from persoon p where p.casus_id = ${casus.id} and p.soort = 'ouder' order by p.id`)
  const dingen = await tx.many<{
    soort: MijnGezinAntwoord['dingen'][number]['soort']
    id: string
    tekst: string
    alle: boolean
    ouder_ids: string[] | null
  }>(selectDingen(casus.id))
  await recordGezin(tx, casus, { actie: 'gezin.mijn', object: `casus:${casus.id}`, spoor })
  const all = ouders.map((o) => o.persoonId)
  return {
    casusId: casus.id,
    ouders,
    dingen: dingen.map(({ alle, ouder_ids, ...ding }) => ({
      ...ding,
      ouderIds: alle ? all.filter((o) => ouder_ids === null || ouder_ids.includes(o)) : [],
    })),
  }
}

/** What the young person reads themselves, newest first; `alle` = parents read it today, `ouder_ids` which. */
const selectDingen = (casusId: string): Sql => {
  const ziet = sql`coalesce(x.ouder_vanaf <= sec.vandaag(), false) as alle, x.ouder_ids`
  return sql`select soort, id, tekst, alle, ouder_ids from (
      select 'spoor' as soort, x.id, x.doel as tekst, ${ziet} from spoor x where x.casus_id = ${casusId} and x.gestopt_op is null
      union all select 'afspraak', x.id, x.tekst, ${ziet} from afspraak x where x.casus_id = ${casusId} and x.status = 'open'
      union all select 'overleg', x.id, x.doel, ${ziet} from overleg x where x.casus_id = ${casusId} and x.status in ('gepland', 'bezig')
      union all select 'bijdrage', x.id, left(x.tekst, 240), ${ziet} from bijdrage x where x.casus_id = ${casusId} and x.status = 'geldig'
      union all select 'weerwoord', x.id, left(x.tekst, 240), ${ziet} from weerwoord x
        where x.casus_id = ${casusId} and x.door = (select sec.actor_id())) d
    order by array_position(array['overleg', 'afspraak', 'spoor', 'weerwoord', 'bijdrage'], soort), id desc limit 100`
}
