import type { CasusRow } from '../casus/index.ts'
import { mayWrite } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { forbidden } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { MijnVragen } from './link/contract.ts'
import { mayAnswer } from './link-policy.ts'

type Row = Omit<MijnVragen['vragen'][number], 'abilities'> &
  Pick<CasusRow, 'log_naam' | 'fase' | 'zijtoestand'>

/** What the young person or a parent was asked about aligning plans in the family, with their own answer only. 403 for professionals. */
export async function readMijnGezinsvragen(tx: Tx, spoor: string): Promise<MijnVragen> {
  if (tx.actor.soort !== 'jeugdige' && tx.actor.soort !== 'ouder')
    throw forbidden('alleen_gezin', 'Deze pagina is van de jongere en de ouders.')
  const rows = await tx.many<Row>(
    sql`select v.link_id as "linkId", v.persoon_id as "persoonId", coalesce(j.roepnaam, '') as jeugdige, v.wie, v.antwoord, v.loopt, v.voorbij, c.log_naam, c.fase, c.zijtoestand
      from inzage.mijn_gezinsvraag v join casus c on c.id = v.casus_id left join persoon j on j.casus_id = c.id and j.soort = 'jeugdige'
      order by v.op desc, v.link_id`,
  )
  if (rows.length > 0)
    await record(tx, {
      activiteit: 'gezin',
      actie: 'gezinslink.mijn',
      object: 'gezinslink',
      betrokkenen: [...new Set(rows.map((r) => r.log_naam))],
      spoor,
    })
  return {
    vragen: rows.map(({ log_naam, fase, zijtoestand, ...row }) => {
      const last = row.antwoord === null ? undefined : { antwoord: row.antwoord, zelf: true }
      const may = (antwoord: 'ja' | 'nee' | 'ingetrokken') => mayAnswer(last, antwoord) === null
      return {
        ...row,
        abilities: {
          magJa: !row.voorbij && mayWrite(fase, zijtoestand) && may('ja'),
          magNee: !row.voorbij && row.antwoord === null,
          magTerugnemen: !row.voorbij && may('ingetrokken'),
        },
      }
    }),
  }
}
