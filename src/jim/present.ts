import { mayWrite } from '../casus/index.ts'
import type { Jim, Ouder, Overeenkomst } from './contract.ts'
import { mayCarry, mayChoose, mayHelp } from './policy.ts'
import type { JimRow } from './sql.ts'
import { isNu, kanBesluiten, ouderRegel, stappen } from './states.ts'

/** One JIM with what this reader can do now. */
export function presentJim(row: JimRow, overeenkomst: Overeenkomst | null, ouders: Ouder[]): Jim {
  const regel = ouderRegel(row.leeftijd)
  const stand = { gevraagd: row.gevraagd, ja: row.ja, nee: row.nee, bekend: row.bekend, mag: row.mag }
  return {
    ...{
      id: row.id,
      versie: row.versie,
      casusId: row.casus_id,
      roepnaam: row.roepnaam,
      relatie: row.relatie,
    },
    ...{ volwassen: row.volwassen, zelfdeAdres: row.zelfde_adres, hoe: row.hoe, helpt: row.helpt },
    ...{ status: row.status, gevraagdOp: row.gevraagd_op, geantwoordOp: row.geantwoord_op },
    begonnenOp: row.begonnen_op?.toISOString() ?? null,
    gestoptOp: row.gestopt_op?.toISOString() ?? null,
    ...{ oudersZien: row.ouders_zien, account: row.account, regel, stand, rust: row.rust },
    ...{ ouders, overeenkomst },
    besluit: row.gesprek_op === null ? null : { gesprekOp: row.gesprek_op, reden: row.besluit },
    abilities: abilitiesOf(row, overeenkomst, ouders),
  }
}

function abilitiesOf(row: JimRow, overeenkomst: Overeenkomst | null, ouders: Ouder[]): Jim['abilities'] {
  const open = mayWrite(row.fase, row.zijtoestand)
  const samen = open && mayHelp(row) === null
  const drager = open && mayCarry(row) === null
  const zelf = mayChoose(row) === null
  const los = row.betrokkenheid_id === null
  const both = overeenkomst !== null && overeenkomst.jeugdigeOp !== null && overeenkomst.jimOp !== null
  return {
    magWijzigen: samen && los && isNu[row.status],
    magWeg: mayHelp(row) === null && los && ['bedacht', 'gevraagd', 'wil_niet'].includes(row.status),
    magStap: samen && los ? [...stappen[row.status]] : [],
    magNoteren: drager && isNu[row.status] && ouders.some((o) => o.wijze !== 'portaal'),
    magBesluiten: drager && row.status === 'wil_wel' && kanBesluiten(ouderRegel(row.leeftijd), row),
    magAfspreken: samen && row.status === 'wil_wel' && row.mag && !both,
    magTekenen:
      open &&
      zelf &&
      overeenkomst !== null &&
      overeenkomst.jeugdigeOp === null &&
      isNu[row.status] &&
      row.mag,
    magUitnodigen:
      drager && !los && (row.account ? row.opnieuw && isNu[row.status] : row.status === 'wil_wel'),
    magDelen: open && zelf && row.status === 'jim',
    magStoppen: zelf && !los && isNu[row.status],
    magOudersZien: zelf && isNu[row.status] && (row.leeftijd ?? 0) >= 16,
  }
}
