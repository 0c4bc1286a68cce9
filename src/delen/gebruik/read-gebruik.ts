import { type Sql, sql } from '../../kernel/db.ts'
import { notFound } from '../../kernel/errors.ts'
import { recordReading } from '../../kernel/tijdlijn.ts'
import type { Bruikbaar, Gebruik, Gebruiksvraag } from './contract.ts'
import { mayAnswer, mayTakeBack } from './policy.ts'
import {
  type BronRow,
  type SteunRow,
  selectBronnen,
  selectSteunpunten,
  selectVragen,
  type VraagRow,
} from './sql.ts'
import { whyNot } from './states.ts'

/** What may carry a step, what was asked about it, and what the steps rest on: one batch, one line in the log. */
export const gebruikQueries = (casusId: string, spoor: string): Sql[] => [
  selectBronnen(casusId),
  selectVragen(casusId),
  selectSteunpunten(casusId),
  sql`select (select sec.organisatie_id()) as organisatie_id`,
  recordReading({ activiteit: 'delen', actie: 'gebruik.lezen', object: `casus:${casusId}`, spoor, casusId }),
]

/** 404 when the casus is unseen. Throws when no trace was left. */
export function presentGebruik(rows: unknown[][]): Gebruik {
  const logged = (rows[4] as { geschreven: boolean }[])[0]
  if (!logged) throw notFound()
  if (!logged.geschreven) throw new Error('no trace, no answer')
  const vragen = rows[1] as VraagRow[]
  const own = (rows[3] as { organisatie_id: string | null }[])[0]?.organisatie_id ?? null
  return {
    bruikbaar: (rows[0] as BronRow[]).map((b) =>
      presentBron(
        b,
        vragen.filter((v) => v.bijdrage_id === b.id && v.organisatie_id === own),
      ),
    ),
    vragen: vragen.map(presentVraag),
    steunpunten: (rows[2] as SteunRow[]).map(({ stap_id, bijdrage_id, ...s }) => ({
      ...s,
      stapId: stap_id,
      bijdrageId: bijdrage_id,
    })),
  }
}

function presentBron(b: BronRow, vragen: readonly VraagRow[]): Bruikbaar {
  const waarom = whyNotRow(b, vragen)
  return {
    id: b.id,
    tekst: b.tekst,
    op: b.op.toISOString(),
    bron: b.bron,
    telefoon: b.telefoon,
    mag: waarom === null,
    waarom,
    vraag: vragen[0] ? presentVraag(vragen[0]) : null,
  }
}

/** The rule over rows as the database gives them; `vragen` newest first. */
export function whyNotRow(b: BronRow, vragen: readonly Pick<VraagRow, 'antwoord' | 'ingetrokken_op'>[]) {
  return whyNot(
    { alleenOrientatie: b.alleen_orientatie, eerstVragen: b.eerst_vragen, eigenOrganisatie: b.eigen },
    vragen.map((v) => ({ antwoord: v.antwoord, ingetrokken: v.ingetrokken_op !== null })),
  )
}

function presentVraag(v: VraagRow): Gebruiksvraag {
  return {
    id: v.id,
    versie: v.versie,
    bijdrageId: v.bijdrage_id,
    waarvoor: v.waarvoor,
    vrager: { naam: v.naam, organisatie: v.organisatie },
    op: v.op.toISOString(),
    antwoord: v.antwoord,
    woorden: v.woorden,
    ingetrokken:
      v.ingetrokken_op === null ? null : { op: v.ingetrokken_op.toISOString(), reden: v.ingetrokken_reden },
    abilities: { magAntwoorden: mayAnswer(v) === null, magIntrekken: mayTakeBack(v) === null },
  }
}
