import type { Toestemming } from './contract.ts'
import type { AntwoordRow, PersoonRow, ToestemmingRow } from './sql.ts'
import { type Gever, groepOp, groepSinds, type Regel, regelVoor } from './states.ts'

export type Oordeel = {
  regel: Regel | null
  /** Persons who must say yes now. */
  nodig: ReadonlySet<string>
  /** The young person who may take it back without having given it; null when there is none. */
  magStoppen: string | null
  redenen: Toestemming['redenen']
}
type Wat = Pick<ToestemmingRow, 'soort' | 'rechtstreeks' | 'uitzondering' | 'van' | 'tot'>

/**
 * Why a consent does not hold today, from the rows a reader sees. Whether it holds says the database (inzage.toestemming_geldt); a reader who
 * does not see every giver hears only that it waits for someone else.
 */
export function judgeToestemming(
  t: Wat,
  personen: readonly PersoonRow[],
  laatste: ReadonlyMap<string, Pick<AntwoordRow, 'antwoord' | 'gezegd_op'>>,
  vandaag: string,
  geldig: boolean,
): Oordeel {
  const geboren = personen.find((p) => p.soort === 'jeugdige')?.geboortedatum ?? null
  const redenen: Toestemming['redenen'] = []
  if (vandaag < t.van) redenen.push('nog_niet')
  if (vandaag > t.tot) redenen.push('voorbij')
  if (geboren === null)
    return { regel: null, nodig: new Set(), magStoppen: null, redenen: [...redenen, 'geboortedatum'] }
  const omstandigheid = { rechtstreeks: t.rechtstreeks, uitzondering: t.uitzondering !== null }
  const regel = regelVoor(t.soort, groepOp(geboren, vandaag), omstandigheid, vandaag)
  const asked = personen.filter((p) => isGever(p, regel.gevers))
  const since = groepSinds(geboren, vandaag)
  const saidYes = (id: string) => {
    const last = laatste.get(id)
    return last?.antwoord === 'ja' && (since === null || last.gezegd_op >= since)
  }
  if (regel.gevers.includes('ouders') && !asked.some((p) => p.soort === 'ouder' && p.gezag === true))
    redenen.push('gezag')
  const stopper = regel.intrekkers.includes('jeugdige')
    ? personen.find((p) => p.soort === 'jeugdige')
    : undefined
  const stopped = stopper !== undefined && laatste.get(stopper.id)?.antwoord === 'ingetrokken'
  if (stopped) redenen.push('gestopt')
  if (asked.some((p) => !saidYes(p.id))) redenen.push('antwoord')
  if (redenen.length === 0 && !geldig) redenen.push('iemand_anders')
  return {
    regel,
    nodig: new Set(asked.map((p) => p.id)),
    magStoppen: stopper?.id ?? null,
    redenen: geldig ? [] : redenen,
  }
}

/** Whether this person is one of these givers: a parent is, unless it is known that they have no gezag. */
export function isGever(p: Pick<PersoonRow, 'soort' | 'gezag'>, gevers: readonly Gever[]): boolean {
  return p.soort === 'jeugdige' ? gevers.includes('jeugdige') : gevers.includes('ouders') && p.gezag !== false
}
