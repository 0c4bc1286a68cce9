import type { Actor } from '../kernel/actor.ts'
import type { WegingAntwoord } from './contract.ts'
import { countWegers, verschilt } from './count-wegers.ts'
import type { BesluitRow, OordeelRow, Weging } from './get-weging.ts'
import { mayWeging } from './policy.ts'
import { isMogelijk, type WegingAct } from './states.ts'

/** A weging side by side: criteria as questions, who judged what and why. No points, no totals. */
export function presentWeging(w: Weging, actor: Actor): WegingAntwoord {
  const { regime } = w.aanmelding
  return {
    aanmeldingId: w.aanmelding.id,
    versie: w.versie,
    stand: w.stand,
    minimaalWegers: regime.minimaalWegers,
    cumulatief: w.cumulatief,
    wegers: countWegers(w),
    bron: regime.bron,
    criteria: regime.criteria.map((c) => {
      const own = w.oordelen.filter((o) => o.criterium === c.code)
      return {
        ...c,
        bewijs: w.aanmelding.criteria[c.code] ?? '',
        oordelen: own.map((o) => presentOordeel(o, actor)),
        verschilt: verschilt(own),
      }
    }),
    besluit: w.besluit ? presentBesluit(w.besluit) : null,
    abilities: abilitiesOf(w, actor),
  }
}

function presentOordeel(o: OordeelRow, actor: Actor): WegingAntwoord['criteria'][number]['oordelen'][number] {
  const { naam, functie, organisatie, oordeel, reden, advies, versie } = o
  return {
    naam,
    functie,
    organisatie,
    oordeel,
    reden,
    advies,
    versie,
    op: o.op.toISOString(),
    vanMij: o.door === actor.actorId,
  }
}

function presentBesluit(b: BesluitRow): NonNullable<WegingAntwoord['besluit']> {
  const { besluit, reden, afwijkend, criteria, naam } = b
  return {
    besluit,
    reden,
    afwijkend,
    criteria,
    naam,
    uitlegJeugdige: b.uitleg_jeugdige,
    op: b.op.toISOString(),
  }
}

function abilitiesOf(w: Weging, actor: Actor): WegingAntwoord['abilities'] {
  const { regime_code, regime, status, besluiter } = w.aanmelding
  const can = (act: WegingAct) =>
    isMogelijk(w.stand, act) && mayWeging(actor, act, regime_code, besluiter) === null
  const enough = countWegers(w) >= regime.minimaalWegers
  const maySoon = can('besluiten') && status === 'in_weging'
  return {
    magOpenen: can('openen') && status === 'verzonden',
    magOordelen: can('oordelen') && status === 'in_weging',
    alsAdvies: !besluiter,
    magBesluiten: maySoon && enough,
    besluitWacht: waitingFor(w, maySoon, enough),
  }
}

function waitingFor(
  w: Weging,
  maySoon: boolean,
  enough: boolean,
): WegingAntwoord['abilities']['besluitWacht'] {
  if (w.stand !== 'open') return null
  if (!enough) return 'nog_niet_genoeg'
  if (maySoon) return null
  return w.aanmelding.besluiter ? 'geen_besluiter' : 'alleen_lid_1'
}
