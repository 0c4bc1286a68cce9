import { randomUUID } from 'node:crypto'
import { type Sql, sql, type Tx } from './db.ts'

/** Processing activities of the register (AVG 30): every route and job names one. */
export const activiteiten = {
  toegang: 'Toegang en beheer van accounts',
  aanmelden: 'Aanmelden van een jeugdige',
  wegen: 'Wegen van een aanmelding',
  casus: 'Voeren van een casus',
  contact: 'Bellen, en vragen wie met een jongere werkt',
  delen: 'Delen van bijdragen binnen een casus',
  toestemming: 'Vragen, geven en intrekken van toestemming',
  meting: 'Vragen hoe het gaat, en dat naast elkaar zetten',
  plan: 'Maken en uitvoeren van het plan',
  overleg: 'Overleg en verslag',
  consult: 'Consult zonder namen onder collega’s',
  inzage: 'Inzage door jeugdige en ouder',
  netwerk: 'Tekenen van de mensen om een jongere',
  verhaal: 'Vertellen van het eigen verhaal, en wie dat leest',
  spraak: 'Praten omzetten in woorden',
  jim: 'Een JIM: iemand die de jongere zelf kiest om mee te denken',
  gezin: 'Plannen van één gezin op elkaar afstemmen',
  verantwoording: 'Verantwoording en controle',
} as const
export type Activiteit = keyof typeof activiteiten

/**
 * Who sees something inside a casus: organisations (null = all that take part), from which day young person and parents, and which parents
 * (persoon; null = each of them). What hangs on something is narrowed to its parents by the database.
 */
export type Publiek = {
  publiek: string[] | null
  jeugdigeVanaf: string | null
  ouderVanaf: string | null
  ouderIds: string[] | null
}

export type Gebeurtenis = {
  activiteit: Activiteit
  /** What was done, as `slice.act`: `bijdrage.toevoegen`. */
  actie: string
  /** On what: `bijdrage:<id>`. */
  object: string
  /** The random names of the persons concerned, from `log_naam`. */
  betrokkenen: string[]
  spoor: string
  /** The line on the tijdlijn, unless the act has none. */
  tijdlijn?: {
    casusId?: string
    aanmeldingId?: string
    objectId?: string
    gegevens?: Record<string, unknown>
    publiek?: Publiek
  }
  /** Reaction to start in the worker, with ids only. */
  taak?: { soort: string; gegevens: Record<string, unknown> }
}

/** A new trace of this processing: 16-byte trace id and 8-byte span id in hex (W3C trace context). */
export function newSpoor(traceparent?: string): string {
  const trace = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent ?? '')?.[1]
  // The end of a uuid is random too, and uuids are drawn from a stock that is filled by the hundred.
  return `${trace ?? randomUUID().replaceAll('-', '')}-${randomUUID().replaceAll('-', '').slice(16)}`
}

/** Writes the tijdlijn, the processing log and the outbox in the transaction of the act. Throws when no trace could be left: then nothing happened. */
export async function record(tx: Tx, g: Gebeurtenis): Promise<void> {
  const writes: Promise<unknown>[] = [
    tx
      .maybe(
        sql`select logboek.schrijf(${g.activiteit}, ${g.actie}, ${g.object}, 'gelukt', ${g.spoor}, ${g.betrokkenen}::uuid[]) as geschreven`,
      )
      .then((row) => {
        if (!(row as { geschreven: boolean }).geschreven) throw new Error('no trace, no act')
      }),
  ]
  if (g.tijdlijn) writes.push(tx.run(insertGebeurtenis(tx, g, g.tijdlijn)))
  if (g.taak)
    writes.push(
      tx.run(
        sql`insert into outbox (soort, gegevens) values (${g.taak.soort}, ${JSON.stringify(g.taak.gegevens)})`,
      ),
    )
  await Promise.all(writes)
}

function insertGebeurtenis(tx: Tx, g: Gebeurtenis, t: NonNullable<Gebeurtenis['tijdlijn']>): Sql {
  const p = t.publiek ?? { publiek: null, jeugdigeVanaf: null, ouderVanaf: null, ouderIds: null }
  return sql`insert into gebeurtenis (casus_id, aanmelding_id, soort, object_id, gegevens, door, organisatie_id, publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids)
    values (${t.casusId ?? null}, ${t.aanmeldingId ?? null}, ${g.actie}, ${t.objectId ?? null}, ${JSON.stringify(t.gegevens ?? {})},
      ${tx.actor.actorId}, ${tx.actor.organisatieId}, ${p.publiek}::uuid[], ${p.jeugdigeVanaf}, ${p.ouderVanaf}, ${p.ouderIds}::uuid[])`
}

/** A query that logs the reading of a casus by its own key and answers the number of lines written (0 when unseen). Part of a batch. */
export function recordReading(r: {
  activiteit: Activiteit
  actie: string
  object: string
  spoor: string
  casusId: string
}): Sql {
  return sql`select logboek.schrijf(${r.activiteit}, ${r.actie}, ${r.object}, 'gelukt', ${r.spoor}, array[c.log_naam]) as geschreven
    from casus c where c.id = ${r.casusId}`
}
