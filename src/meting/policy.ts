import type { MijnBetrokkenheid } from '../casus/index.ts'
import { forbidden, type Problem } from '../kernel/errors.ts'
import { type InformantRow, isGastheer, isZelf } from './load.ts'
import { nooitMetingen } from './states.ts'

type Wie = { mijn: MijnBetrokkenheid; partij: string; actorId: string }

const geenPolitie = forbidden(
  'niet_voor_politie',
  'Wat mensen voor hulp vertellen, lezen politie en OM hier niet. Bel de vaste persoon als je iets wilt weten.',
)

/** Police and public prosecutor neither read nor ask. */
export const mayRead = ({ partij }: Pick<Wie, 'partij'>): Problem | null =>
  (nooitMetingen as readonly string[]).includes(partij) ? geenPolitie : null

/** Who carries the casus opens a round and asks people. */
export function mayHost(wie: Wie): Problem | null {
  const refusal = mayRead(wie)
  if (refusal) return refusal
  return isGastheer(wie.mijn)
    ? null
    : forbidden(
        'alleen_gastheer',
        'Een ronde start de vaste persoon of de regisseur. Zeg wat je wilt weten tegen een van hen.',
      )
}

/** Everyone fills in for themselves; the vaste persoon writes along with who asked for that. */
export function mayFillIn(wie: Wie, i: InformantRow): Problem | null {
  if (isZelf(i, wie.mijn) || i.samen_met_id === wie.actorId) return mayRead(wie)
  return forbidden('alleen_zelf', 'Iedereen vult dit zelf in. Vraag diegene of jullie het samen doen.')
}

/** Releasing is the informant's own; with someone who has no account the vaste persoon does it with them. */
export function mayRelease(wie: Wie, i: InformantRow): Problem | null {
  if (isZelf(i, wie.mijn) || (i.samen_met_id === wie.actorId && !i.heeft_account)) return mayRead(wie)
  return forbidden('alleen_zelf', 'Alleen wie het invulde kiest wie het leest.')
}

/** Writing along: the person asks it themselves; of someone without an account the vaste persoon notes that they asked. */
export function mayWriteAlong(wie: Wie, i: InformantRow): Problem | null {
  if (i.kant === 'professional')
    return forbidden(
      'alleen_gezin',
      'Collega’s vullen zelf in. Samen invullen is er voor de jongere en ouders.',
    )
  if (isZelf(i, wie.mijn)) return mayRead(wie)
  if (!wie.mijn.rollen.includes('vaste_persoon'))
    return forbidden('alleen_vaste_persoon', 'Samen invullen doet iemand met de vaste persoon.')
  return i.heeft_account
    ? forbidden('vraagt_zelf', 'Deze persoon logt zelf in, en vraagt dus zelf om samen in te vullen.')
    : mayRead(wie)
}

export function mayNoteTalk({ mijn, partij }: Wie): Problem | null {
  return mijn.rollen.includes('vaste_persoon')
    ? mayRead({ partij })
    : forbidden(
        'alleen_vaste_persoon',
        'Alleen de vaste persoon noteert dat dit met de jongere besproken is.',
      )
}

export function mayChoose({ mijn }: Wie): Problem | null {
  return mijn.kant === 'jeugdige'
    ? null
    : forbidden('alleen_jeugdige', 'Dit kiest de jongere. Praat er samen over.')
}

export function mayPutInPlan(wie: Wie): Problem | null {
  return isGastheer(wie.mijn)
    ? mayRead(wie)
    : forbidden('alleen_gastheer', 'De vaste persoon of de regisseur zet dit in het plan. Bel een van hen.')
}

/** Levels of a goal and what came of it: professionals, with whom it is about. */
export function mayGas(wie: Wie): Problem | null {
  return wie.mijn.kant === 'professional'
    ? mayRead(wie)
    : forbidden(
        'alleen_professional',
        'De stappen schrijft een professional op, samen met jou. Zeg het je vaste persoon.',
      )
}
