import type { Actor } from '../kernel/actor.ts'
import type { Sql } from '../kernel/db.ts'
import { notFound } from '../kernel/errors.ts'
import { recordReading } from '../kernel/tijdlijn.ts'
import type { Afwijking, Afwijkingen } from './contract.ts'
import { mayAfwijken, mayDekken, mayVoeren, type Wie } from './policy.ts'
import {
  type AfwijkCasus,
  type AfwijkingRow,
  selectAfwijkingen,
  selectCasus,
  selectDeelnemers,
} from './sql.ts'

type Deelnemer = { id: string; naam: string }

/** The casus, its deviations, whose part the reader may know, and the line in the log. */
export const listQueries = (casusId: string, spoor: string): Sql[] => [
  selectCasus(casusId),
  selectAfwijkingen(casusId),
  selectDeelnemers(casusId),
  recordReading({ activiteit: 'plan', actie: 'afwijking.lijst', object: `casus:${casusId}`, spoor, casusId }),
]

/** The deviations this reader sees; 404 when the casus is unseen. */
export function presentList(rows: unknown[][], actor: Actor): Afwijkingen {
  const casus = (rows[0] as AfwijkCasus[])[0]
  if (!casus) throw notFound()
  const wie = { kant: casus.kant, actorId: actor.actorId, organisatieId: actor.organisatieId }
  const deelnemers = rows[2] as Deelnemer[]
  return {
    afwijkingen: (rows[1] as AfwijkingRow[]).map((row) => presentAfwijking(row, casus, wie, deelnemers)),
    abilities: { magToevoegen: mayAfwijken(casus, wie) === null },
  }
}

function presentAfwijking(
  row: AfwijkingRow,
  casus: AfwijkCasus,
  wie: Wie,
  deelnemers: readonly Deelnemer[],
): Afwijking {
  const carries = mayVoeren(casus, wie, row) === null
  return {
    id: row.id,
    casusId: row.casus_id,
    gewoonte: row.gewoonte,
    wat: row.wat,
    waarom: row.waarom,
    spoor: row.spoor,
    afspraak: row.afspraak,
    van: row.van,
    tot: row.tot,
    herzienOp: row.herzien_op,
    status: row.status,
    les: row.les,
    gestoptOp: row.gestopt_op,
    door: {
      naam: row.naam ?? '',
      functie: row.functie ?? '',
      organisatie: row.organisatie,
      ikzelf: row.ikzelf,
    },
    op: row.op.toISOString(),
    publiek: presentPubliek(row, deelnemers),
    dekkingen: row.dekkingen.map((d) => ({
      id: d.id,
      wie: d.wie,
      functie: d.functie,
      genoteerdDoor: d.genoteerd_door,
      antwoord: d.antwoord,
      reden: d.reden,
      op: d.antwoord_op,
      versie: d.versie,
      abilities: { magAntwoorden: mayDekken(casus, wie, row, d) === null },
    })),
    versie: row.versie,
    abilities: { magDekkingVragen: carries, magHerzien: carries, magStoppen: carries },
  }
}

/** Of an audience only organisations whose part in this casus the reader sees; a hidden one leaves no trace. */
function presentPubliek(row: AfwijkingRow, deelnemers: readonly Deelnemer[]): Afwijking['publiek'] {
  const family = { jeugdigeVanaf: row.jeugdige_vanaf, ouderVanaf: row.ouder_vanaf }
  const { publiek, organisatie_id: own } = row
  if (publiek === null) return { wie: 'allen', organisaties: [...deelnemers], ...family }
  const known = deelnemers.filter((d) => publiek.includes(d.id))
  if (!known.some((d) => d.id === own)) known.unshift({ id: own, naam: row.organisatie })
  return { wie: known.every((d) => d.id === own) ? 'eigen' : 'gekozen', organisaties: known, ...family }
}
