import type { PubliekRow } from '../casus/index.ts'
import { type Sql, sql, type Tx } from '../kernel/db.ts'
import type { Bron } from './contract.ts'
import { publiekVan } from './sql.ts'

const longest = 200

/** The words and audience of what a point comes from, as far as this actor sees it; undefined when unseen. */
export async function findBron(
  tx: Tx,
  casusId: string,
  bron: Exclude<Bron, 'zelf'>,
  bronId: string | null,
): Promise<(PubliekRow & { titel: string }) | undefined> {
  const row = await tx.maybe<PubliekRow & { titel: string }>(queryOf(casusId, bron, bronId))
  return row && { ...row, titel: toTitel(row.titel) }
}

function queryOf(casusId: string, bron: Exclude<Bron, 'zelf'>, bronId: string | null): Sql {
  switch (bron) {
    case 'vraag':
      return sql`select vraag as titel, null::uuid[] as publiek, '2000-01-01' as jeugdige_vanaf, '2000-01-01' as ouder_vanaf,
        null::uuid[] as ouder_ids from casus where id = ${casusId}`
    case 'bijdrage':
      return sql`select tekst as titel, ${publiekVan(sql`t`)} from bijdrage t where t.id = ${bronId} and t.casus_id = ${casusId}`
    case 'weerwoord':
      return sql`select tekst as titel, ${publiekVan(sql`t`)} from weerwoord t where t.id = ${bronId} and t.casus_id = ${casusId}`
    // A clash is named by its first afspraak, an answer by the afspraak it is about.
    case 'afspraak':
    case 'akkoord':
    case 'botsing':
      return sql`select tekst as titel, ${publiekVan(sql`t`)} from afspraak t where t.id = ${bronId} and t.casus_id = ${casusId}`
  }
}

/** One line that fits a projector: the first line of what was written, cut at a word. */
export function toTitel(tekst: string): string {
  const first = (tekst.split('\n')[0] ?? '').trim()
  const letters = [...first]
  if (letters.length <= longest) return first
  const cut = letters.slice(0, longest).join('')
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`
}
