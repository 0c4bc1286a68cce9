import type { Tx } from '../kernel/db.ts'
import { record } from '../kernel/tijdlijn.ts'
import { isRegel } from './bewaar-termijn.ts'
import { renderDocument } from './document/render-document.ts'
import { woorden } from './document/texts.ts'
import { getDoorgeleiding } from './doorgeleidingen.ts'
import { getCasusDagen } from './get-casus-dagen.ts'
import { getVerklaring } from './read-verklaringen.ts'

type Bestand = { bytes: Uint8Array; naam: string }

function day(value: string, taal: 'nl' | 'en'): string {
  const date = value.length === 10 ? new Date(`${value}T12:00:00Z`) : new Date(value)
  return new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  }).format(date)
}

/** A certificate of destruction as an accessible PDF; 404 when unseen. It names nobody, so reading is not logged. */
export async function readVerklaringPdf(tx: Tx, id: string): Promise<Bestand> {
  const v = await getVerklaring(tx, id)
  const { taal } = tx.actor
  const w = woorden[taal]
  const f = w.velden
  const bytes = renderDocument({
    taal,
    titel: w.verklaring,
    inleiding: w.verklaringInleiding,
    bladzijde: w.bladzijde,
    delen: [
      {
        soort: 'tabel',
        kop: w.feiten,
        namen: [w.naam, w.waarde],
        rijen: [
          [f.watVernietigd, w.wat[v.wat]],
          [f.op, day(v.op, taal)],
          [f.regime, v.regime.naam],
          [f.regel, isRegel(v.regel) ? w.regels[v.regel] : v.regel],
          [f.grond, v.grond],
          [f.uiterlijk, day(v.uiterlijk, taal)],
          [f.nagekeken, `${v.nagekeken.functie}, ${v.nagekeken.organisatie}`],
          [f.besloten, `${v.besloten.functie}, ${v.besloten.organisatie}`],
          [f.voorstelHash, v.voorstelHash],
          [f.hash, v.hash],
        ],
      },
      {
        soort: 'tabel',
        kop: w.aantallen,
        namen: [w.soort, w.aantal],
        rijen: Object.entries(v.aantallen).map(([naam, aantal]) => [
          naam.replaceAll('_', ' '),
          String(aantal),
        ]),
      },
    ],
  })
  return { bytes, naam: `verklaring-${v.op.slice(0, 10)}.pdf` }
}

/** What was handed over, as an accessible PDF: the recorded copy of a hand-off. Each time it is made leaves a line in the log. */
export async function readAfschrift(tx: Tx, id: string, spoor: string): Promise<Bestand> {
  const d = await getDoorgeleiding(tx, id)
  const { logNaam } = await getCasusDagen(tx, d.casusId)
  await record(tx, {
    activiteit: 'casus',
    actie: 'doorgeleiding.verstrekken',
    object: `doorgeleiding:${id}`,
    betrokkenen: [logNaam],
    spoor,
  })
  const { taal } = tx.actor
  const w = woorden[taal]
  const f = w.afschriftVelden
  const bytes = renderDocument({
    taal,
    titel: w.afschrift,
    inleiding: w.afschriftInleiding,
    bladzijde: w.bladzijde,
    delen: [
      {
        soort: 'tabel',
        kop: w.feiten,
        namen: [w.naam, w.waarde],
        rijen: [
          [f.aan, w.aan[d.aan]],
          [f.ontvanger, d.ontvanger],
          [f.op, day(d.overgedragenOp, taal)],
          [f.grond, d.grond],
          [f.door, d.door],
        ],
      },
      { soort: 'tekst', kop: w.overgedragen, tekst: d.tekst },
    ],
  })
  return { bytes, naam: `overdracht-${d.overgedragenOp}.pdf` }
}
