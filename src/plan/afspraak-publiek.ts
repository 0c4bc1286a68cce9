import { isNarrower, type PubliekKeuze, publiekOf, resolvePubliek } from '../casus/index.ts'
import type { Tx } from '../kernel/db.ts'
import { unfit } from '../kernel/errors.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import type { MensRow, SpoorRow } from './sql.ts'

/** The audience of an afspraak: that of its track, or a narrower one as chosen. 409 when wider than the track. */
export async function resolveAfspraakPubliek(
  tx: Tx,
  spoor: SpoorRow,
  keuze: PubliekKeuze | undefined,
): Promise<Publiek> {
  const outer = publiekOf(spoor)
  if (keuze === undefined) return outer
  const chosen = await resolvePubliek(tx, spoor.casus_id, keuze)
  const inner = {
    publiek: keuze.wie === 'allen' ? outer.publiek : chosen.publiek,
    jeugdigeVanaf: notBefore(chosen.jeugdigeVanaf, outer.jeugdigeVanaf),
    ouderVanaf: notBefore(chosen.ouderVanaf, outer.ouderVanaf),
    // Left to the track: the parents that it is for.
    ouderIds: chosen.ouderIds ?? outer.ouderIds,
  }
  if (!isNarrower(inner, outer)) {
    throw unfit([
      {
        veld: 'publiek',
        code: 'ruimer_dan_spoor',
        melding:
          'Kies alleen wie ook dit spoor ziet, niet eerder dan het spoor. Of deel eerst het spoor met hen.',
      },
    ])
  }
  return inner
}

/** A day before that of the track means: as soon as the track. */
function notBefore(day: string | null, first: string | null): string | null {
  return day !== null && first !== null && day < first ? first : day
}

/**
 * Who owns an afspraak sees it on its day at the latest: nobody is bound by what they can't read. 409 otherwise. A JIM sees it once the young
 * person shares it, so the young person must see it.
 */
export function requireEigenaarZiet(owner: MensRow, publiek: Publiek, datum: string): void {
  if (ownerSees(owner, publiek, datum)) return
  const who =
    owner.kant === 'professional' ? `${owner.naam} (${owner.organisatie})` : (owner.roepnaam ?? owner.naam)
  const zin = `${who} is eigenaar van deze afspraak en kan hem zo niet zien. Zet ${who} erbij, of kies een andere eigenaar.`
  throw unfit([{ veld: 'publiek', code: 'eigenaar_ziet_niet', melding: zin }])
}

function ownerSees(owner: MensRow, publiek: Publiek, datum: string): boolean {
  const from = { jeugdige: publiek.jeugdigeVanaf, ouder: publiek.ouderVanaf, jim: publiek.jeugdigeVanaf }
  if (owner.kant !== 'professional') {
    const vanaf = from[owner.kant]
    const forThem =
      owner.kant !== 'ouder' || publiek.ouderIds == null || publiek.ouderIds.includes(owner.persoon_id ?? '')
    return forThem && vanaf !== null && vanaf <= datum
  }
  return (
    publiek.publiek === null ||
    (owner.organisatie_id !== null && publiek.publiek.includes(owner.organisatie_id))
  )
}
