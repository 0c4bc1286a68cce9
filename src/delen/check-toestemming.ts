import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { type FieldError, unfit } from '../kernel/errors.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import { outsideOf } from './check-geheim.ts'
import type { GeheimInvoer } from './contract.ts'
import type { DeelCasus, Geheim } from './sql.ts'

export type ToestemmingKeuze = {
  id: string
  soort: 'avg' | 'geheim'
  waarvoor: string
  aan: { id: string; naam: string }[]
  aan_ouders: boolean
  categorieen: string[]
  tot: string
  ja: { naam: string; op: string }[]
}
/** The consents to share that hold now for the writer's own organisation, with who said yes. */
export const selectGeldigeToestemmingen = (
  casusId: string,
): Sql => sql`select t.id, t.soort, t.waarvoor, t.aan_ouders, t.categorieen, t.tot::text,
    (select coalesce(json_agg(json_build_object('id', o.id, 'naam', o.naam) order by o.naam), '[]') from organisatie o
      where o.id = any (t.aan_organisaties)) as aan,
    (select coalesce(json_agg(json_build_object('naam', p.roepnaam, 'op', w.gezegd_op) order by p.soort, p.roepnaam), '[]')
      from (select distinct on (x.persoon_id) x.persoon_id, x.antwoord, x.gezegd_op from toestemming_antwoord x
        where x.toestemming_id = t.id order by x.persoon_id, x.op desc, x.id desc) w
      join persoon p on p.id = w.persoon_id where w.antwoord = 'ja') as ja
  from toestemming t where t.casus_id = ${casusId} and t.soort in ('avg', 'geheim')
    and inzage.toestemming_geldt(t.id, t.casus_id, sec.organisatie_id(), null, null, false) order by t.op desc, t.id desc limit 50`

type Delen = {
  categorie: string
  publiek: Publiek
  geheim: GeheimInvoer | null
  /** As it was chosen, where secrecy is not the ground. */
  toestemmingId: string | null
  /** Names of chosen organisations that may receive this only with a consent. */
  ontvangers: readonly string[]
}

/**
 * The consent on which this rests, as it is stored; null when nothing asks for one and none was chosen, or nobody else reads it. 409 when the
 * table of sharing asks one and none was chosen, and when the one chosen doesn't hold for this category and everyone who will see it.
 */
export async function requireToestemming(
  tx: Tx,
  casus: Pick<DeelCasus, 'id' | 'kant'>,
  delen: Delen,
  asked: Geheim | undefined,
): Promise<string | null> {
  const { categorie, publiek, geheim, ontvangers } = delen
  const { parents, others, isShared } = outsideOf(tx, publiek, asked)
  if (casus.kant !== 'professional' || !isShared) return null
  const id = geheim?.toestemmingId ?? delen.toestemmingId
  if (id === null) {
    const asks = asked?.met_toestemming.includes(categorie) ?? false
    if (asks || ontvangers.length > 0) throw unfit([missing(asks, publiek.publiek === null, ontvangers)])
    return null
  }
  const row = await tx.maybe<{ geldt: boolean; past: boolean; dient: boolean }>(sql`select
    inzage.toestemming_geldt(${id}::uuid, ${casus.id}::uuid, sec.organisatie_id(), ${categorie}, null, ${parents}) as geldt,
    coalesce((select bool_and(inzage.toestemming_geldt(${id}::uuid, ${casus.id}::uuid, sec.organisatie_id(), ${categorie}, o, false))
      from unnest(${others}::uuid[]) o), true) as past,
    exists (select from toestemming t where t.id = ${id} and t.casus_id = ${casus.id}
      and (t.soort = 'geheim' or (t.soort = 'avg' and ${geheim?.grond !== 'toestemming'}))) as dient`)
  // A consent names who may hear it; 'everyone, also who comes later' is nobody's to agree to.
  if (publiek.publiek !== null && row?.geldt && row.past && row.dient) return id
  // One answer for a consent that doesn't hold, is not about this, or does not exist: which of them would tell of hidden rows.
  throw unfit([
    {
      veld: geheim?.grond === 'toestemming' ? 'geheim.toestemmingId' : 'toestemmingId',
      code: 'toestemming_past_niet',
      melding:
        'Deze toestemming geldt nu niet voor jou, dit onderwerp en iedereen die je koos. Vraag haar, of kies minder mensen.',
    },
  ])
}

function missing(asks: boolean, everyone: boolean, ontvangers: readonly string[]): FieldError {
  const melding = asks
    ? `Dit mag jouw organisatie alleen delen met toestemming. ${everyone ? 'Kies wie het ziet, en een toestemming die hen noemt' : 'Kies een toestemming'}, vraag haar bij Toestemming, of bewaar het voor je eigen organisatie.`
    : `${ontvangers.join(', ')}: dit mag alleen met toestemming. Kies een toestemming, vraag haar bij Toestemming, of deel het zonder hen.`
  return { veld: 'toestemmingId', code: 'toestemming_ontbreekt', melding }
}
