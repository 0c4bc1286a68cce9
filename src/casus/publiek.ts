import { sql, type Tx } from '../kernel/db.ts'
import { conflict, unfit } from '../kernel/errors.ts'
import type { Publiek } from '../kernel/tijdlijn.ts'
import type { PubliekKeuze } from './contract.ts'

/** Everyone in the casus, family included: the steps of the casus itself. */
export const voorIedereen: Publiek = {
  publiek: null,
  jeugdigeVanaf: '2000-01-01',
  ouderVanaf: '2000-01-01',
  ouderIds: null,
}
/** What professionals tell each other about the course of the casus. */
export const voorVakmensen: Publiek = { publiek: null, jeugdigeVanaf: null, ouderVanaf: null, ouderIds: null }

/**
 * Turns a choice into the audience that is stored; the source's own organisation is always in it. Refuses (409) organisations that
 * don't take part in this casus, as far as the actor can see.
 */
export async function resolvePubliek(tx: Tx, casusId: string, keuze: PubliekKeuze): Promise<Publiek> {
  const ouderIds = await requireOuders(tx, casusId, keuze)
  const family = { jeugdigeVanaf: keuze.jeugdigeVanaf, ouderVanaf: keuze.ouderVanaf, ouderIds }
  const own = tx.actor.organisatieId
  if (keuze.wie === 'allen') return { publiek: null, ...family }
  if (keuze.wie === 'eigen') return { publiek: own === null ? [] : [own], ...family }
  const known = new Set(
    (
      await tx.many<{ organisatie_id: string }>(sql`select distinct organisatie_id from betrokkenheid
      where casus_id = ${casusId} and organisatie_id is not null and (tot is null or tot >= sec.vandaag())`)
    ).map((r) => r.organisatie_id),
  )
  const strange = keuze.organisaties.filter((o) => !known.has(o))
  if (strange.length > 0) {
    throw conflict(
      'doet_niet_mee',
      'Eén of meer organisaties doen niet (meer) mee in deze casus. Kies opnieuw wie dit ziet.',
    )
  }
  return { publiek: [...new Set([...keuze.organisaties, ...(own === null ? [] : [own])])], ...family }
}

/** The parents that were chosen, each of this casus as far as the actor sees (409); null = each parent, or none when no day was chosen. */
export async function requireOuders(
  tx: Tx,
  casusId: string,
  { ouderVanaf, ouderIds }: Pick<PubliekKeuze, 'ouderVanaf' | 'ouderIds'>,
): Promise<string[] | null> {
  if (ouderVanaf === null || ouderIds == null) return null
  const rows = await tx.many(
    sql`select id from persoon where casus_id = ${casusId} and soort = 'ouder' and id = any (${ouderIds}::uuid[])`,
  )
  const chosen = [...new Set(ouderIds)]
  if (rows.length < chosen.length) {
    throw unfit([
      {
        veld: 'ouderIds',
        code: 'geen_ouder_hier',
        melding: 'Kies een ouder van deze casus.',
      },
    ])
  }
  return chosen
}

/** 409 in a casus with two households: 'parents' says too little there. The database refuses the same on what people write. */
export async function refuseVague(tx: Tx, casusId: string): Promise<void> {
  if (await tx.maybe(sql`select 1 from twee_huizen where casus_id = ${casusId} and tot is null`)) {
    throw unfit([
      {
        veld: 'ouderIds',
        code: 'welke_ouder',
        melding: 'De ouders wonen in twee huizen. Kies voor welke ouder dit is, of voor geen van hen.',
      },
    ])
  }
}

/** The four audience columns as values for an insert, in the order publiek, jeugdige_vanaf, ouder_vanaf, ouder_ids. */
export function publiekColumns(p: Publiek) {
  return sql`${p.publiek}::uuid[], ${p.jeugdigeVanaf}::date, ${p.ouderVanaf}::date, ${p.ouderVanaf === null ? null : p.ouderIds}::uuid[]`
}
