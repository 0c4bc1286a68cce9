import { clock } from '../kernel/clock.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { CasusBewaren } from './answers.ts'
import { gronden, type Uitkomst } from './bewaar-termijn.ts'
import { listBewaarstops } from './bewaarstops.ts'
import { listDoorgeleidingen, regimesMetDoorgeleiding } from './doorgeleidingen.ts'
import { type CasusDagen, getCasusDagen } from './get-casus-dagen.ts'
import { kenmerk } from './kenmerk.ts'
import { gevallen, mayVerlengen } from './mag-verlengen.ts'
import { isRegisseur, mayBewaren } from './policy.ts'
import { listInstemmingen } from './verlengingen.ts'

/** What happens to a casus when: its rule and last day, holds, what sources were asked, hand-offs; each as far as this actor may see. */
export async function readCasusBewaren(tx: Tx, casusId: string, spoor: string): Promise<CasusBewaren> {
  const casus = await getCasusDagen(tx, casusId)
  const stops = await listBewaarstops(tx, casusId)
  const instemmingen = await listInstemmingen(tx, casusId)
  const doorgeleidingen = await listDoorgeleidingen(tx, casusId)
  const running = await tx.maybe(
    sql`select 1 from vernietigingsvoorstel where casus_id = ${casusId} and wat = 'casus' and status in ('open', 'nagekeken', 'goedgekeurd')`,
  )
  await record(tx, {
    activiteit: 'verantwoording',
    actie: 'bewaren.casus',
    object: `casus:${casusId}`,
    betrokkenen: [casus.logNaam],
    spoor,
  })
  const { regels } = casus
  return {
    casusId,
    kenmerk: kenmerk(casusId),
    regime: casus.regime,
    geslotenOp: casus.gesloten,
    afgeschermd: casus.afgeschermd,
    regels: {
      termijn: regels.termijn,
      vanaf: regels.vanaf,
      vastgesteld: regels.vastgesteld,
      uitleg: regels.uitleg,
    },
    termijn: presentTermijn(casus.uitkomst),
    stops,
    instemmingen,
    doorgeleidingen,
    abilities: abilitiesOf(
      tx,
      casus,
      running !== undefined,
      doorgeleidingen.some((d) => d.opgehevenOp === null),
    ),
  }
}

/** A term as an answer: its last day with the rule, or why there is none. */
export function presentTermijn(u: Uitkomst): CasusBewaren['termijn'] {
  return u.soort === 'op'
    ? { uiterlijk: u.uiterlijk, regel: u.regel, grond: gronden[u.regel], waarom: null }
    : { uiterlijk: null, regel: null, grond: null, waarom: u.waarom }
}

function abilitiesOf(
  tx: Tx,
  casus: CasusDagen,
  isVoorgesteld: boolean,
  isDoorgeleid: boolean,
): CasusBewaren['abilities'] {
  const regie = isRegisseur(casus.rollen)
  const desk = mayBewaren(tx.actor) === null
  const { uitkomst } = casus
  const verlengbaar = (geval: (typeof gevallen)[number]) =>
    uitkomst.soort === 'op' &&
    mayVerlengen(casus.regels, {
      vandaag: clock.today(),
      uiterlijk: uitkomst.uiterlijk,
      gesloten: casus.gesloten,
      geval,
    }) === null
  return {
    magStop: regie || desk,
    magVerlengen: regie || desk ? gevallen.filter(verlengbaar) : [],
    magVoorstellen: (regie || desk) && casus.fase === 'gesloten' && !isVoorgesteld,
    magDoorgeleiden:
      regie &&
      casus.fase !== 'gesloten' &&
      casus.zijtoestand === null &&
      regimesMetDoorgeleiding.includes(casus.regime.code),
    magTerughalen: regie && isDoorgeleid,
    magHeropenen: regie && casus.fase === 'gesloten' && casus.zelfdeCasus,
  }
}
