import type { Kopie } from '../answers.ts'
import type { Brief } from './brief.ts'
import { readDay } from './read-day.ts'
import type { Document } from './render-document.ts'
import { en } from './texts.en.ts'
import { nl } from './texts.nl.ts'

const frame = (t: typeof nl) => ({ leeg: t.leeg, bladzijde: t.bladzijde, vanBladen: t.vanBladen })

/** A letter as it is printed. */
export function briefToDocument(brief: Brief): Document {
  const t = brief.taal === 'en' ? en : nl
  return {
    taal: brief.taal,
    titel: brief.titel,
    kop: [brief.aan, `${brief.van}, ${readDay(brief.dag, brief.taal)}`],
    delen: brief.delen,
    ...frame(t),
  }
}

/** The copy of a file as it is printed: per kind its items with who wrote them and who could see them. */
export function kopieToDocument(kopie: Kopie, taal: 'nl' | 'en'): Document {
  const t = taal === 'en' ? en : nl
  return {
    taal,
    titel: t.kopieTitel,
    kop: [
      t.kopieOver(kopie.over),
      `${kopie.regime}, ${readDay(kopie.gemaaktOp, taal)}`,
      ...(kopie.nietGegeven > 0 ? [t.kopieNiet] : []),
    ],
    delen: [
      ...kopie.onderdelen.flatMap((onderdeel) => [
        {
          kop: onderdeel.titel,
          alineas: [`${t.kopieWaarvoor}: ${onderdeel.activiteit}. ${t.kopieBewaren}: ${onderdeel.bewaren}`],
        },
        ...onderdeel.stukken.map((stuk, i) => ({
          kop: `${onderdeel.titel} ${i + 1}`,
          niveau: 2 as const,
          alineas: [],
          punten: itemLines(stuk, t),
        })),
      ]),
      {
        kop: t.kopieKeek,
        alineas: [t.kopieKeekUitleg],
        punten: kopie.wieKeek.map((k) =>
          t.keek(
            k.functie,
            k.organisatie,
            k.waarvoor,
            k.keren,
            readDay(k.eerste, taal),
            readDay(k.laatste, taal),
          ),
        ),
      },
    ],
    ...frame(t),
  }
}

type Stuk = Kopie['onderdelen'][number]['stukken'][number]

function itemLines(stuk: Stuk, t: typeof nl): string[] {
  return [
    ...Object.entries(stuk.velden).map(([naam, waarde]) => `${naam}: ${inWords(waarde, t)}`),
    ...(stuk.bron ? [`${t.kopieBron}: ${stuk.bron}`] : []),
    ...(stuk.ontvangers.length > 0 ? [`${t.kopieLezers}: ${stuk.ontvangers.join('; ')}`] : []),
    ...(stuk.weggelaten ? [t.kopieWeg(stuk.weggelaten)] : []),
  ]
}

function inWords(waarde: Stuk['velden'][string], t: typeof nl): string {
  if (Array.isArray(waarde)) return waarde.join('\n')
  if (typeof waarde === 'boolean') return waarde ? t.ja : t.nee
  return waarde === null ? t.leeg : String(waarde)
}
