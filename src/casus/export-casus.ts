import { raw, sql, type Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { getCasus } from './get-casus.ts'

/** Tables that hold the content of a casus, in the order a reader wants them. */
export const inhoudTabellen = [
  'persoon',
  'betrokkenheid',
  'casusstap',
  'eerdere_vraag',
  'overdracht_regie',
  'plan',
  'spoor',
  'afspraak',
  'akkoord',
  'eerder_akkoord',
  'plan_versie',
  'bijdrage',
  'eigen_kant',
  'informatieverzoek',
  'verzoekreden',
  'afwijking',
  'dekking',
  'toestemming',
  'toestemming_antwoord',
  'gebruiksvraag',
  'steunt_op',
  'overleg',
  'deelname',
  'voorbereiding',
  'verslag_vrijgave',
  'agendapunt',
  'inbreng',
  'besluit',
  'weerwoord',
  'gebeurtenis',
] as const

/** Never exported: the key to the log, numbers and indexes that mean nothing outside. */
const withheld = `- 'log_naam' - 'bsn_versleuteld' - 'bsn_index' - 'zoek'`

export type CasusExport = {
  casus: Record<string, unknown>
  inhoud: Record<string, Record<string, unknown>[]>
}

/** All that this actor sees of a casus, table by table, and nothing else: the database decides per row, as in every single read. Logged. */
export async function exportCasus(tx: Tx, casusId: string, spoor: string): Promise<CasusExport> {
  const casus = await getCasus(tx, casusId)
  const [row] = await tx.many<{ rij: Record<string, unknown> }>(
    sql`select to_jsonb(c) ${raw(withheld)} as rij from casus c where c.id = ${casusId}`,
  )
  const inhoud: CasusExport['inhoud'] = {}
  for (const tabel of inhoudTabellen) {
    const rows = await tx.many<{ rij: Record<string, unknown> }>(
      sql`select to_jsonb(t) ${raw(withheld)} as rij from ${raw(tabel)} t where t.casus_id = ${casusId} order by to_jsonb(t) ->> 'id'`,
    )
    inhoud[tabel] = rows.map((r) => r.rij)
  }
  // Why a parent is not at the table would tell one parent of the other.
  if (tx.actor.soort === 'ouder') {
    inhoud.overleg = inhoud.overleg?.map(({ zonder_ouders_reden: _, ...rij }) => rij) ?? []
  }
  for (const tabel of inhoudTabellen)
    inhoud[tabel] = inhoud[tabel]?.map((rij) => onlyKnown(rij, inhoud)) ?? []
  await record(tx, {
    activiteit: 'casus',
    actie: 'casus.exporteren',
    object: `casus:${casusId}`,
    betrokkenen: [casus.log_naam],
    spoor,
  })
  return { casus: row?.rij ?? {}, inhoud }
}

/**
 * An audience tells who takes part, and an answer to a question which bijdrage it is: named only as far as this actor reads those rows themselves,
 * as on the screens (`src/delen/present.ts`).
 */
function onlyKnown(rij: Record<string, unknown>, inhoud: CasusExport['inhoud']): Record<string, unknown> {
  const partners = new Set(inhoud.betrokkenheid?.map((b) => b.organisatie_id))
  const bijdragen = new Set(inhoud.bijdrage?.map((b) => b.id))
  const known = { ...rij }
  for (const kolom of ['publiek', 'antwoord_voor']) {
    const organisaties = rij[kolom]
    if (Array.isArray(organisaties)) known[kolom] = organisaties.filter((o) => partners.has(o))
  }
  if (Array.isArray(rij.ouder_ids)) {
    const people = new Set(inhoud.persoon?.map((p) => p.id))
    known.ouder_ids = rij.ouder_ids.filter((ouder) => people.has(ouder))
  }
  if (typeof rij.bijdrage_id === 'string' && !bijdragen.has(rij.bijdrage_id)) known.bijdrage_id = null
  return known
}
