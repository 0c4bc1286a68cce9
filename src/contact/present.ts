import { clock } from '../kernel/clock.ts'
import type { BelWeg, Bereikbaarheid } from './contract.ts'
import type { PartnerRow } from './sql.ts'
import { type BereikRow, type Mens, wanneerOf, weerVanaf, whomToCall } from './whom-to-call.ts'

/** How to call one person now. */
export function presentWeg(
  wie: Mens,
  mensen: readonly Mens[],
  rows: readonly BereikRow[],
  ik: string,
  partner?: PartnerRow,
): BelWeg {
  const at = wanneerOf(clock.now())
  return {
    actorId: wie.actor_id,
    naam: wie.naam,
    functie: wie.functie,
    organisatie: { id: wie.organisatie_id, naam: wie.organisatie },
    betrokkenheidId: partner?.betrokkenheid_id ?? null,
    rollen: partner?.rollen ?? [],
    ik: wie.actor_id === ik,
    // Nobody is told to call themselves in someone else's place.
    nu: whomToCall(
      wie,
      mensen.filter((m) => m.actor_id !== ik),
      rows,
      at,
    ),
    weerVanaf: weerVanaf(wie, rows, at),
  }
}

/** One row as its owner wrote it. */
export function presentBereik(r: BereikRow, mensen: readonly Mens[]): Bereikbaarheid {
  const stand = mensen.find((m) => m.actor_id === r.vervanger_id)
  return {
    id: r.id,
    versie: r.versie,
    soort: r.soort,
    naam: r.naam,
    telefoon: r.telefoon,
    vervanger: stand ? { id: stand.actor_id, naam: stand.naam } : null,
    uren: r.uren,
    geldigVan: r.geldig_van,
    geldigTot: r.geldig_tot,
  }
}
