import { sql, type Tx } from '../kernel/db.ts'
import { conflict, notFound } from '../kernel/errors.ts'
import { createAfspraken, createSpoor } from '../plan/index.ts'
import type { InPlanInvoer, KeuzeInvoer } from './contract.ts'
import { loadCasus, stale } from './load.ts'
import { mayChoose, mayPutInPlan } from './policy.ts'
import { recordMeting } from './record-meting.ts'

type Sleutel = { casusId: string; leefgebied: string }

/** The young person chooses a domain: 'here I want to work on this', and 'not at home', which closes it to parents at once. 403, 404, 412. */
export async function chooseLeefgebied(
  tx: Tx,
  { casusId, leefgebied, versie }: Sleutel & { versie: number },
  k: KeuzeInvoer,
  spoor: string,
): Promise<number> {
  const geladen = await loadCasus(tx, casusId)
  const refusal = mayChoose({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  await requireKnown(tx, leefgebied)
  const changed =
    versie === 0
      ? await tx.run(sql`insert into leefgebiedkeuze (casus_id, leefgebied, niet_thuis, wil_werken, doel, actie, betrokkenheid_id, door)
          select ${casusId}, ${leefgebied}, ${k.nietThuis}::boolean, ${k.wilWerken}::boolean, ${k.doel}, ${k.actie},
            ${geladen.mijn.betrokkenheid_id}::uuid, ${tx.actor.actorId}
          where not exists (select from leefgebiedkeuze x where x.casus_id = ${casusId} and x.leefgebied = ${leefgebied})`)
      : await tx.run(sql`update leefgebiedkeuze set niet_thuis = ${k.nietThuis}::boolean, wil_werken = ${k.wilWerken}::boolean, doel = ${k.doel},
            actie = ${k.actie}, door = ${tx.actor.actorId}, op = sec.nu(), versie = versie + 1
          where casus_id = ${casusId} and leefgebied = ${leefgebied} and versie = ${versie}`)
  if (changed !== 1) throw stale()
  await recordMeting(tx, geladen.casus, 'meting.kiezen', `casus:${casusId}`, spoor)
  return versie + 1
}

async function requireKnown(tx: Tx, leefgebied: string): Promise<void> {
  const row =
    await tx.maybe(sql`select 1 from instrument i, jsonb_array_elements(i.gegevens -> 'leefgebieden') l
    where i.gegevens ->> 'soort' = 'leefgebieden' and l ->> 'code' = ${leefgebied} limit 1`)
  if (!row) throw notFound()
}

/**
 * What the young person wants to work on becomes a goal with one action in the plan: both or neither. Only of a wish that stands there, and once.
 * 403, 404, 409; what the plan itself refuses is its own rule.
 */
export async function putInPlan(tx: Tx, { casusId, leefgebied }: Sleutel, p: InPlanInvoer, spoor: string) {
  const geladen = await loadCasus(tx, casusId)
  const refusal = mayPutInPlan({ ...geladen, actorId: tx.actor.actorId })
  if (refusal) throw refusal
  const wish = await tx.maybe<{
    wil_werken: boolean
    spoor_id: string | null
  }>(sql`select wil_werken, spoor_id from leefgebiedkeuze
    where casus_id = ${casusId} and leefgebied = ${leefgebied} for update`)
  if (!wish) throw notFound()
  if (!wish.wil_werken)
    throw conflict('geen_wens', 'De jongere wil hier nu niet aan werken. Vraag het eerst.')
  if (wish.spoor_id !== null) throw conflict('al_in_plan', 'Dit staat al in het plan.')
  const publiek = { ...p.publiek, jeugdigeVanaf: p.publiek.jeugdigeVanaf ?? geladen.vandaag }
  const spoorId = await createSpoor(
    tx,
    { casusId, soort: p.soort, doel: p.doel, doelVan: 'jeugdige', publiek, steuntOp: [] },
    spoor,
  )
  const { ids } = await createAfspraken(
    tx,
    {
      spoorId,
      tekst: p.actie,
      eigenaarId: p.eigenaarId,
      datum: p.datum,
      begintOp: null,
      eindigtOp: null,
      plaats: '',
      tegenprestatie: p.tegenprestatie,
      jeugdigeErbij: true,
      sanctie: false,
      nogNietKunnen: '',
      nogNietBewijs: '',
      steuntOp: [],
    },
    spoor,
  )
  await tx.run(sql`update leefgebiedkeuze set spoor_id = ${spoorId}::uuid, versie = versie + 1
    where casus_id = ${casusId} and leefgebied = ${leefgebied}`)
  await recordMeting(tx, geladen.casus, 'meting.in_plan', `casus:${casusId}`, spoor)
  return { spoorId, afspraakId: ids[0] ?? '' }
}
