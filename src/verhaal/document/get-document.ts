import { sql, type Tx } from '../../kernel/db.ts'
import { record } from '../../kernel/tijdlijn.ts'
import { mayWrite } from '../policy.ts'
import { presentLezers } from '../present.ts'
import { type DeelRow, type LezerRow, selectDelen, selectLezers } from '../sql.ts'
import { renderVerhaal, type VerhaalBlad } from './render-verhaal.ts'
import { documentWoorden } from './texts.ts'

type Taal = 'nl' | 'en'

/** The young person's own story on paper (PDF/UA-1): every part, with who reads it now. 403 for anyone else. */
export async function getDocument(
  tx: Tx,
  taal: Taal,
  spoor: string,
): Promise<{ bytes: Uint8Array; naam: string }> {
  const refusal = mayWrite(tx.actor)
  if (refusal) throw refusal
  const rows = await tx.many<DeelRow>(selectDelen(sql`v.eigenaar_id = ${tx.actor.actorId}`))
  const lezers = await tx.many<LezerRow>(selectLezers)
  await record(tx, {
    activiteit: 'verhaal',
    actie: 'verhaal.document',
    object: 'verhaaldelen',
    betrokkenen: [],
    spoor,
  })
  return { bytes: renderVerhaal(toBlad(rows, lezers, taal)), naam: 'mijn-verhaal.pdf' }
}

function toBlad(rows: DeelRow[], lezers: LezerRow[], taal: Taal): VerhaalBlad {
  const t = documentWoorden[taal]
  const dag = new Intl.DateTimeFormat(taal, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
  const samen = new Intl.ListFormat(taal, { type: 'conjunction' })
  return {
    taal,
    woorden: { titel: t.titel, onder: t.onder, leeg: t.leeg, bladzijde: t.bladzijde, van: t.van },
    delen: rows.map((row, i) => {
      const namen = presentLezers(row.id, lezers)
        .filter(({ leest }) => leest)
        .map(({ naam, wat }) => (wat ? `${naam} (${wat})` : naam))
      return {
        titel: row.titel || t.deel(i + 1),
        onder: `${t.verteld(dag.format(row.op))} ${namen.length > 0 ? t.leest(samen.format(namen)) : t.alleenJij}`,
        tekst: row.tekst,
      }
    }),
  }
}
