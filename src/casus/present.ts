import { notFound } from '../kernel/errors.ts'
import type { Casus, Rol } from './contract.ts'
import { mayDo } from './policy.ts'
import { mayWrite, overgangen } from './states.ts'

/** What PostgreSQL gives of a casus: all of the answer but what roles and states decide. */
type CasusJson = Omit<Casus, 'mogelijkeFasen' | 'abilities' | 'nieuweBijdragen'> & {
  kant: 'professional' | 'jeugdige' | 'ouder'
  /** Whether this actor's organisation decides under this regime: see `requireBesluiter`. */
  besluiter: boolean
}

/** Adds what this person may do now, by the same tables that the acts ask; 404 when PostgreSQL showed nothing. Throws when no trace was left. */
export function presentCasus(rows: unknown[]): Casus {
  const row = rows[0] as { casus: CasusJson; gelogd: boolean } | undefined
  if (!row) throw notFound()
  if (!row.gelogd) throw new Error('no trace, no answer')
  const { kant, besluiter, ...casus } = row.casus
  return {
    ...casus,
    // Why a casus is paused or frozen is said to family in person, not read from a screen.
    zijtoestand: kant === 'professional' ? casus.zijtoestand : null,
    nieuweBijdragen: casus.bijdragen.filter((b) => b.nieuw).length,
    mogelijkeFasen: mayDo(casus.mijnRollen, 'fase')
      ? []
      : overgangen[casus.fase].filter((fase) => besluiter || fase !== 'gesloten'),
    abilities: abilitiesOf(casus, casus.mijnRollen, besluiter),
  }
}

function abilitiesOf(
  casus: Pick<Casus, 'fase' | 'zijtoestand' | 'regime'>,
  rollen: readonly Rol[],
  besluiter: boolean,
): Casus['abilities'] {
  const open = casus.fase !== 'gesloten'
  const writes = mayWrite(casus.fase, casus.zijtoestand?.soort ?? null)
  const may = (act: Parameters<typeof mayDo>[1], possible = writes) => possible && mayDo(rollen, act) === null
  return {
    magSchrijven: writes,
    magFase: may('fase'),
    magZijtoestand: may('zijtoestand', open),
    magVraag: may('vraag'),
    magBetrokkenen: besluiter && may('betrokkenen'),
    magVastePersoon: besluiter && may('vaste_persoon'),
    magRegieOverdragen: besluiter && may('regie_overdragen'),
    magPersonen: may('personen'),
    // There is no portaal where only appointed staff get in.
    magUitnodigen: casus.regime.code !== 'zvh' && may('uitnodigen'),
  }
}
