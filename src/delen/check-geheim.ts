import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { unfit } from '../kernel/errors.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import type { BijdrageInvoer, GeheimInvoer } from './contract.ts'
import { type DeelCasus, type Geheim, selectGeheim } from './sql.ts'

export type ToestemmingKeuze = {
  id: string
  waarvoor: string
  aan: { id: string; naam: string }[]
  aan_ouders: boolean
  categorieen: string[]
  tot: string
}
/** The consents to release from secrecy that hold now for the writer's own organisation. */
export const selectGeldigeToestemmingen = (
  casusId: string,
): Sql => sql`select t.id, t.waarvoor, t.aan_ouders, t.categorieen, t.tot::text,
    (select coalesce(json_agg(json_build_object('id', o.id, 'naam', o.naam) order by o.naam), '[]') from organisatie o
      where o.id = any (t.aan_organisaties)) as aan
  from toestemming t where t.casus_id = ${casusId} and t.soort = 'geheim'
    and inzage.toestemming_geldt(t.id, t.casus_id, sec.organisatie_id(), null, null, false) order by t.op desc, t.id desc limit 50`

/**
 * The ground on which someone bound to secrecy shares, as it is stored: null when not bound or not shared. 409 when the regime asks a ground
 * and none is given, when it doesn't know the ground, and when the consent chosen doesn't hold for this category and all who will see it.
 */
export async function requireGeheim(
  tx: Tx,
  casus: Pick<DeelCasus, 'id' | 'kant'>,
  b: Pick<BijdrageInvoer, 'categorie' | 'geheim'>,
  publiek: Publiek,
  asking: Promise<Geheim | undefined> = tx.maybe<Geheim>(selectGeheim(casus.id)),
): Promise<GeheimInvoer | null> {
  const asked = await asking
  if (casus.kant !== 'professional') return null
  const toParents = publiek.ouderVanaf !== null && asked?.ouder_is_ander !== false
  const isShared =
    publiek.publiek === null || publiek.publiek.some((o) => o !== tx.actor.organisatieId) || toParents
  if (!isShared) return null
  if (b.geheim === null) {
    if (asked?.categorieen.includes(b.categorie)) {
      throw unfit([
        {
          veld: 'geheim',
          code: 'geheim_grond_ontbreekt',
          melding:
            'Jij hebt beroepsgeheim. Kies waarom je dit mag delen, of bewaar het voor je eigen organisatie.',
        },
      ])
    }
    return null
  }
  if (!asked?.gronden.includes(b.geheim.grond)) {
    throw unfit([
      {
        veld: 'geheim',
        code: 'grond_niet_in_regime',
        melding: 'Deze grond geldt niet in dit regime. Kies een andere.',
      },
    ])
  }
  if (b.geheim.toestemmingId !== null)
    await requireToestemming(tx, { ...b, id: b.geheim.toestemmingId }, casus, publiek.publiek, toParents)
  return b.geheim
}

/** One answer for a consent that doesn't hold, is not about this, or does not exist: which of them would tell of hidden rows. */
async function requireToestemming(
  tx: Tx,
  { id, categorie }: { id: string; categorie: string },
  casus: Pick<DeelCasus, 'id'>,
  publiek: string[] | null,
  toParents: boolean,
): Promise<void> {
  const own = tx.actor.organisatieId
  const others = publiek?.filter((o) => o !== own) ?? []
  const row = await tx.maybe<{ geldt: boolean; past: boolean }>(sql`select
    inzage.toestemming_geldt(${id}::uuid, ${casus.id}::uuid, ${own}::uuid, ${categorie}, null, ${toParents}) as geldt,
    coalesce((select bool_and(inzage.toestemming_geldt(${id}::uuid, ${casus.id}::uuid, ${own}::uuid, ${categorie}, o, false))
      from unnest(${others}::uuid[]) o), true) as past`)
  // A consent names who may hear it; 'everyone, also who comes later' is nobody's to agree to.
  if (publiek !== null && row?.geldt && row.past) return
  throw unfit([
    {
      veld: 'geheim.toestemmingId',
      code: 'toestemming_past_niet',
      melding:
        'Deze toestemming geldt nu niet voor jou, dit onderwerp en iedereen die je koos. Vraag haar, of kies minder mensen.',
    },
  ])
}

/** The three columns in which the ground is kept. */
export function geheimColumns(geheim: GeheimInvoer | null) {
  return {
    geheimGrond: geheim?.grond ?? null,
    geheimUitleg: geheim?.uitleg ?? '',
    toestemmingId: geheim?.toestemmingId ?? null,
  }
}
