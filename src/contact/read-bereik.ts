import { getCasus } from '../casus/index.ts'
import { clock } from '../kernel/clock.ts'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { CasusBereik, MedewerkerBereik, OrganisatieBereik } from './contract.ts'
import { mayBellen, mayBereik } from './policy.ts'
import { presentBereik, presentWeg } from './present.ts'
import {
  type PartnerRow,
  selectBereik,
  selectMensen,
  selectOrganisatie,
  selectPartners,
  selectPiket,
} from './sql.ts'
import { type BereikRow, type Mens, organisationNumbers, wanneerOf } from './whom-to-call.ts'

/** The duty numbers of an organisation and what answers there now. 404. */
export async function readOrganisatieBereik(tx: Tx, organisatieId: string): Promise<OrganisatieBereik> {
  refuse(tx)
  const [o, piket] = await Promise.all([
    tx.maybe<{ id: string; naam: string; telefoon: string | null }>(selectOrganisatie(organisatieId)),
    tx.many<BereikRow>(selectPiket(organisatieId)),
  ])
  if (!o) throw notFound()
  const face = { organisatie_id: o.id, organisatie: o.naam, organisatie_telefoon: o.telefoon }
  return {
    organisatie: { id: o.id, naam: o.naam },
    nu: organisationNumbers(face, piket, wanneerOf(clock.now())),
    piket: piket.map((r) => presentBereik(r, [])),
    abilities: { magBeheren: mayBereik(tx.actor, { soort: 'piket', actorId: null, organisatieId }) === null },
  }
}

/** How to call one member of staff now, and what they wrote down themselves. 404. */
export async function readMedewerkerBereik(tx: Tx, actorId: string): Promise<MedewerkerBereik> {
  refuse(tx)
  const { mensen, rows } = await readMensen(tx, sql`select ${actorId}::uuid as id`)
  const wie = mensen.find((m) => m.actor_id === actorId)
  if (!wie) throw notFound()
  return {
    weg: presentWeg(wie, mensen, rows, tx.actor.actorId),
    eigen: rows.filter((r) => r.actor_id === actorId).map((r) => presentBereik(r, mensen)),
    abilities: { magWijzigen: actorId === tx.actor.actorId },
  }
}

/** Everyone who takes part in a casus, with whom to call now. That it was read is logged; a call that brought nothing leaves nothing else. */
export async function readCasusBereik(tx: Tx, casusId: string, spoor: string): Promise<CasusBereik> {
  const casus = await getCasus(tx, casusId)
  refuse(tx)
  const partners = await tx.many<PartnerRow>(selectPartners(casusId))
  const { mensen, rows } = await readMensen(
    tx,
    sql`select unnest(${partners.map((p) => p.id)}::uuid[]) as id`,
  )
  await record(tx, {
    activiteit: 'contact',
    actie: 'bereikbaarheid.casus',
    object: `casus:${casusId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return {
    partners: partners.flatMap((p) => {
      const wie = mensen.find((m) => m.actor_id === p.id)
      return wie ? [presentWeg(wie, mensen, rows, tx.actor.actorId, p)] : []
    }),
  }
}

/** These people, who stands in for them, and what they and their organisations wrote down. */
export async function readMensen(tx: Tx, wie: Sql): Promise<{ mensen: Mens[]; rows: BereikRow[] }> {
  const [mensen, rows] = await Promise.all([
    tx.many<Mens>(selectMensen(wie)),
    tx.many<BereikRow>(selectBereik(wie)),
  ])
  return { mensen, rows }
}

function refuse(tx: Tx): void {
  const refusal = mayBellen(tx.actor)
  if (refusal) throw refusal
}
