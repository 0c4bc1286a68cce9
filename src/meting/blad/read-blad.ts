import type { Actor } from '../../kernel/actor.ts'
import type { Sql } from '../../kernel/db.ts'
import type { BladVraag, Metingen, Naast, Weergave } from '../contract.ts'
import { plekVan } from '../instrument/plek.ts'
import { metingenQueries, presentMetingen } from '../present.ts'
import { verschilNu } from '../states.ts'
import { type AanTafelRow, selectAanTafel } from './aan-tafel.ts'
import { type Blad, renderDocument } from './render-document.ts'
import { bladTexts } from './texts.ts'

export const bladQueries = (casusId: string, spoor: string): Sql[] => [
  selectAanTafel(casusId),
  ...metingenQueries(casusId, spoor, 'meting.blad'),
]

/**
 * The paper for the talk as PDF. For a table with the young person or with the family it holds only what everyone there may read, however much
 * the reader sees: a parent's words stay out of it as soon as parents sit there.
 */
export function renderBlad(
  rows: unknown[][],
  { voor, taal }: BladVraag,
  actor: Actor,
): { bytes: Uint8Array; naam: string } {
  const [aanTafel = [], ...pagina] = rows
  const m = presentMetingen(pagina, actor)
  const fits = (id: string) =>
    voor === 'mij' || (aanTafel as AanTafelRow[]).some((row) => row.id === id && row[voor])
  const shown = m.naast.filter((n) => n.weergaven.some((w) => w.open && fits(w.id)))
  const t = bladTexts[taal]
  const blad: Blad = {
    taal,
    titel: t.titel(m.jeugdige),
    inleiding: t.inleiding[voor],
    bladzijde: t.bladzijde,
    woorden: {
      plaats: t.plaats,
      helpt: t.helpt,
      hindert: t.hindert,
      praat: t.praat,
      wens: t.wens,
      leeg: t.leeg,
    },
    markeringen: markings({ ...m, naast: shown }, taal),
    gebieden: shown.map((n) => gebied(n, { ...m, naast: shown }, fits, { voor, taal })),
  }
  return { bytes: renderDocument(blad), naam: `hoe-gaat-het-${m.vandaag}.pdf` }
}

/** What everyone who reads a result must know of the instrument: with which it was asked, and what that isn't. */
const markings = (m: Metingen, taal: BladVraag['taal']): string[] => [
  ...new Set(
    m.naast.flatMap((n) => {
      const i = m.instrumenten.find((x) => x.code === n.instrument.code && x.versie === n.instrument.versie)
      return i ? [`${i.naam[taal]}. ${i.markering[taal]}`] : []
    }),
  ),
]

function gebied(
  n: Naast,
  m: Metingen,
  fits: (id: string) => boolean,
  { voor, taal }: BladVraag,
): Blad['gebieden'][number] {
  const t = bladTexts[taal]
  const views = n.weergaven.filter((w) => w.open && fits(w.id))
  const instrument = m.instrumenten.find(
    (i) => i.code === n.instrument.code && i.versie === n.instrument.versie,
  )
  const domain = instrument?.leefgebieden.find((l) => l.code === n.leefgebied)
  const places = domain?.waarden ?? instrument?.schaal.waarden ?? []
  const differ = verschilNu(
    views.map((w) => ({ moment: w.moment, plek: instrument ? plekVan(instrument.schaal, w.stand) : null })),
  )
  const wish = m.keuzes.find((k) => k.leefgebied === n.leefgebied && k.wilWerken)
  return {
    naam: [
      domain?.naam[taal] ?? n.leefgebied,
      ...(isShared(n, m) && instrument ? [`(${instrument.naam[taal]})`] : []),
    ].join(' '),
    weergaven: views.map((w) => ({
      wie: `${wieOf(w)} (${t.ronde[w.moment]})`,
      eigen: w.kant === 'jeugdige',
      plaats: places.find((p) => p.waarde === w.stand)?.label[taal] ?? t.open,
      helpt: w.helpt,
      hindert: w.hindert,
    })),
    praat: differ === null ? [] : [t.anders(t.ronde[differ]), t.beide],
    wens: voor !== 'gezin' && wish ? [wish.doel, wish.actie].filter(Boolean).join('\n') : '',
  }
}

/** Whether another instrument asks about this domain too. */
const isShared = (n: Naast, m: Metingen): boolean =>
  m.naast.some((x) => x.leefgebied === n.leefgebied && x.instrument.code !== n.instrument.code)
const wieOf = (w: Weergave): string => [w.naam, w.rol].filter(Boolean).join(', ') || '–'
