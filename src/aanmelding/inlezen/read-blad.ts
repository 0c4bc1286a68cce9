import { parseExcelDatum } from './excel-datum.ts'
import { grenzen } from './grenzen.ts'
import { LeesFout } from './lees-fout.ts'
import { createXmlLezer, type XmlLuisteraar } from './parse-xml.ts'
import { decodeExcelTekst, type Werkmap } from './read-werkmap.ts'
import type { Cel, TabelRij } from './tabel.ts'
import { readDeel } from './zip.ts'

interface Stand {
  rijen: { rij: number; cellen: (Cel | undefined)[] }[]
  rij: number
  kolom: number
  cellen: (Cel | undefined)[]
}

/** Rows of one sheet in the order of the file, with the line numbers of Excel. Holds one piece of the sheet at a time. */
export async function* readBlad(werkmap: Werkmap, pad: string): AsyncGenerator<TabelRij> {
  const stand: Stand = { rijen: [], rij: 0, kolom: 0, cellen: [] }
  const lees = createXmlLezer(createBladLuisteraar(werkmap, stand))
  for await (const { tekst, deel } of readDeel(werkmap.zip, pad, grenzen.uitgepakt)) {
    lees(tekst)
    const rijen = stand.rijen
    stand.rijen = []
    for (const rij of rijen) yield { ...rij, deel }
  }
}

function createBladLuisteraar(werkmap: Werkmap, stand: Stand): XmlLuisteraar {
  let cel: { soort: string; opmaak: number; waarde: string; formule: boolean } | undefined
  let open = false
  let uitspraak = 0
  return {
    open: (naam, attribuut) => {
      if (naam === 'row') startRij(stand, attribuut.r)
      else if (naam === 'c') {
        stand.kolom = attribuut.r ? parseKolom(attribuut.r) : stand.kolom + 1
        cel = { soort: attribuut.t ?? 'n', opmaak: Number(attribuut.s ?? 0), waarde: '', formule: false }
      } else if (naam === 'f' && cel) cel.formule = true
      else if (naam === 'rPh') uitspraak++
      else if (naam === 'v' || naam === 't') open = uitspraak === 0
    },
    text: (stuk) => {
      if (open && cel) cel.waarde += stuk
    },
    close: (naam) => {
      if (naam === 'v' || naam === 't') open = false
      else if (naam === 'rPh') uitspraak--
      else if (naam === 'c' && cel) {
        if (cel.waarde !== '') stand.cellen[stand.kolom - 1] = makeCel(werkmap, cel)
        cel = undefined
      } else if (naam === 'row' && stand.cellen.length > 0) {
        stand.rijen.push({ rij: stand.rij, cellen: stand.cellen })
      }
    },
  }
}

function startRij(stand: Stand, nummer: string | undefined) {
  stand.rij = nummer ? Number.parseInt(nummer, 10) : stand.rij + 1
  stand.kolom = 0
  stand.cellen = []
}

function parseKolom(adres: string): number {
  let kolom = 0
  for (let i = 0; i < adres.length; i++) {
    const letter = adres.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) break
    kolom = kolom * 26 + letter
  }
  if (kolom < 1 || kolom > grenzen.kolommen) {
    throw new LeesFout(
      'te_veel_kolommen',
      `Dit blad heeft meer dan ${grenzen.kolommen} kolommen. Zet alleen de kolommen met aanmeldingen in een nieuw bestand.`,
    )
  }
  return kolom
}

function makeCel(
  werkmap: Werkmap,
  cel: { soort: string; opmaak: number; waarde: string; formule: boolean },
): Cel {
  const formule = cel.formule ? { formule: true as const } : {}
  switch (cel.soort) {
    case 's':
      return { soort: 'tekst', tekst: werkmap.teksten[Number(cel.waarde)] ?? '', ...formule }
    case 'str':
    case 'inlineStr':
      return { soort: 'tekst', tekst: decodeExcelTekst(cel.waarde), ...formule }
    case 'b':
      return { soort: 'tekst', tekst: cel.waarde === '0' ? 'nee' : 'ja', ...formule }
    case 'e':
      return { soort: 'fout', tekst: cel.waarde, ...formule }
    case 'd':
      return { soort: 'datum', tekst: cel.waarde.slice(0, 10), ...formule }
    default:
      return { ...makeGetal(werkmap, cel), ...formule }
  }
}

function makeGetal(werkmap: Werkmap, cel: { opmaak: number; waarde: string }): Cel {
  const getal = Number(cel.waarde)
  if (!Number.isFinite(getal)) return { soort: 'tekst', tekst: cel.waarde }
  if (!werkmap.datumOpmaak.has(cel.opmaak)) return { soort: 'getal', tekst: String(getal) }
  // A date format on something that is no date (a BSN, say) leaves the number a number.
  const datum = parseExcelDatum(getal, werkmap.vanaf1904)
  return datum ? { soort: 'datum', tekst: datum } : { soort: 'getal', tekst: String(getal) }
}
