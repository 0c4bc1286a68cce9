import { sql, type Tx } from '../../kernel/db.ts'
import { conflict, notFound } from '../../kernel/errors.ts'
import { type Document, readDay, renderDocument } from '../../rechten/index.ts'
import { mayLaatToe, refuse } from '../policy.ts'
import { getCasusForDerden, isLid1, recordDerde, requireDoetMee } from '../sql.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

type Bestand = { bytes: Uint8Array; naam: string }
type Kop = {
  casus_id: string
  doel: string
  dag: string
  aantal: number
  gegeven: boolean
  naam: string
  organisatie: string
  verklaring_op: string | null
  tot: string | null
  maker: string
  telefoon: string | null
  van: string
  over: string
}
type Item = { bron: string; tekst: string }

/**
 * A minimal document as an accessible PDF, for the people of lid 1 who hand it over. 404 unseen, 403 for others; 409 after the role ended
 * when it was never handed over, or when something in it is gone.
 */
export async function readDocument(tx: Tx, documentId: string, spoor: string): Promise<Bestand> {
  const kop =
    await tx.maybe<Kop>(sql`select x.casus_id, x.doel, x.dag::text, x.aantal, x.overgedragen_op is not null as gegeven, d.naam, d.organisatie,
      d.verklaring_op::text, d.tot::text, a.naam as maker, a.telefoon, o.naam as van,
      coalesce((select trim(concat_ws(' ', p.roepnaam, nullif(p.tussenvoegsel, ''), p.achternaam)) from persoon p where p.casus_id = x.casus_id and p.soort = 'jeugdige' limit 1), '') as over
    from derdendocument x join derde d on d.id = x.derde_id join actor a on a.id = x.door join organisatie o on o.id = x.organisatie_id where x.id = ${documentId}`)
  if (!kop) throw notFound()
  const casus = await getCasusForDerden(tx, kop.casus_id)
  refuse(mayLaatToe(await isLid1(tx)))
  if (!kop.gegeven) requireDoetMee(kop)
  const items =
    await tx.many<Item>(sql`select coalesce(o.naam, '') as bron, i.tekst from derdendocument_item i join bijdrage b on b.id = i.bijdrage_id
    left join organisatie o on o.id = b.organisatie_id where i.document_id = ${documentId} order by i.nr`)
  if (items.length !== kop.aantal)
    throw conflict(
      'niet_heel',
      'Iets in dit document is ingetrokken of niet meer te zien. Maak een nieuw document.',
    )
  await recordDerde(tx, casus, 'derde.document_lezen', `derdendocument:${documentId}`, spoor)
  return {
    bytes: await renderDocument(toDocument(kop, items, tx.actor.taal)),
    naam: `voor-derde-${kop.dag}.pdf`,
  }
}

function toDocument(kop: Kop, items: Item[], taal: 'nl' | 'en'): Document {
  const t = taal === 'en' ? en : nl
  const day = (d: string) => readDay(d, taal)
  return {
    taal,
    titel: t.titel,
    kop: [t.vertrouwelijk, t.aan(kop.naam, kop.organisatie), t.over(kop.over), t.van(kop.van, day(kop.dag))],
    delen: [
      {
        kop: t.doelKop,
        alineas: [kop.doel, ...(kop.verklaring_op ? [t.getekend(day(kop.verklaring_op))] : [])],
      },
      { kop: t.inhoudKop, alineas: items.map((i) => `${t.van_bron(i.bron)} ${i.tekst}`) },
      { kop: t.regelsKop, alineas: [], punten: t.regels },
      { kop: t.belKop, alineas: [t.bel(kop.maker, kop.telefoon)] },
    ],
    leeg: t.leeg,
    bladzijde: t.bladzijde,
    vanBladen: t.vanBladen,
  }
}
