import { isDatumOpmaak } from './excel-datum.ts'
import { grenzen } from './grenzen.ts'
import { LeesFout } from './lees-fout.ts'
import { createXmlLezer, type XmlLuisteraar } from './parse-xml.ts'
import { openZip, readDeel, type Zip } from './zip.ts'

/** What all sheets of a workbook share: texts, which cell formats are dates, the calendar, and the sheets in order. */
export interface Werkmap {
  readonly zip: Zip
  readonly teksten: readonly string[]
  readonly datumOpmaak: ReadonlySet<number>
  readonly vanaf1904: boolean
  readonly bladen: readonly { naam: string; pad: string; verborgen: boolean }[]
}

/** Opens an xlsx that stands in memory. Refuses macros, passwords and other kinds of file with a LeesFout. */
export async function readWerkmap(bytes: Buffer): Promise<Werkmap> {
  const zip = openZip(bytes)
  if (zip.delen.has('xl/vbaProject.bin') || (await hasMacroSoort(zip))) {
    throw new LeesFout(
      'macro',
      "Dit bestand bevat macro's. Sla het op als gewone Excel-werkmap (.xlsx) en probeer het opnieuw.",
    )
  }
  if (!zip.delen.has('xl/workbook.xml')) {
    throw new LeesFout(
      'geen_werkmap',
      'Dit is geen Excel-werkmap (.xlsx). Sla het bestand op als .xlsx of .csv.',
    )
  }
  const { bladen, vanaf1904 } = await readBladen(zip)
  return { zip, bladen, vanaf1904, datumOpmaak: await readDatumOpmaak(zip), teksten: await readTeksten(zip) }
}

async function hasMacroSoort(zip: Zip): Promise<boolean> {
  let macro = false
  await readInto(zip, '[Content_Types].xml', {
    open: (_, attribuut) => {
      if (/macroEnabled|vbaProject/i.test(attribuut.ContentType ?? '')) macro = true
    },
  })
  return macro
}

async function readBladen(zip: Zip) {
  const paden = new Map<string, string>()
  await readInto(zip, 'xl/_rels/workbook.xml.rels', {
    open: (naam, attribuut) => {
      const doel = attribuut.Target ?? ''
      if (naam === 'Relationship') {
        paden.set(
          attribuut.Id ?? '',
          doel.startsWith('/') ? doel.slice(1) : `xl/${doel.replace(/^\.\//, '')}`,
        )
      }
    },
  })
  const bladen: { naam: string; pad: string; verborgen: boolean }[] = []
  let vanaf1904 = false
  await readInto(zip, 'xl/workbook.xml', {
    open: (naam, attribuut) => {
      if (naam === 'workbookPr') vanaf1904 = /^(1|true)$/.test(attribuut.date1904 ?? '')
      if (naam !== 'sheet') return
      const pad = paden.get(attribuut['r:id'] ?? findId(attribuut))
      const verborgen = (attribuut.state ?? 'visible') !== 'visible'
      // A chart sheet has a path too, but holds no cells.
      if (pad && /worksheets\//.test(pad) && zip.delen.has(pad)) {
        bladen.push({ naam: attribuut.name ?? '', pad, verborgen })
      }
    },
  })
  return { bladen, vanaf1904 }
}

function findId(attribuut: Readonly<Record<string, string>>): string {
  const sleutel = Object.keys(attribuut).find((naam) => naam.endsWith(':id'))
  return sleutel ? (attribuut[sleutel] ?? '') : ''
}

/** Built-in formats 14-17, 22 and the East Asian 27-36 and 50-58 are dates (ECMA-376 part 1, 18.8.30). */
function isIngebouwdeDatum(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)
}

async function readDatumOpmaak(zip: Zip): Promise<ReadonlySet<number>> {
  const eigen = new Map<number, boolean>()
  const datums = new Set<number>()
  let inCellen = false
  let nummer = 0
  await readInto(zip, 'xl/styles.xml', {
    open: (naam, attribuut) => {
      if (naam === 'numFmt') eigen.set(Number(attribuut.numFmtId), isDatumOpmaak(attribuut.formatCode ?? ''))
      if (naam === 'cellXfs') inCellen = true
      if (naam !== 'xf' || !inCellen) return
      const id = Number(attribuut.numFmtId ?? 0)
      if (eigen.get(id) ?? isIngebouwdeDatum(id)) datums.add(nummer)
      nummer++
    },
    close: (naam) => {
      if (naam === 'cellXfs') inCellen = false
    },
  })
  return datums
}

async function readTeksten(zip: Zip): Promise<readonly string[]> {
  const teksten: string[] = []
  let tekst = ''
  let open = false
  let uitspraak = 0
  const luisteraar: XmlLuisteraar = {
    open: (naam) => {
      if (naam === 'si') tekst = ''
      // Phonetic guides (rPh) repeat the text for Japanese readers.
      if (naam === 'rPh') uitspraak++
      if (naam === 't') open = uitspraak === 0
    },
    text: (stuk) => {
      if (open) tekst += stuk
    },
    close: (naam) => {
      if (naam === 't') open = false
      if (naam === 'rPh') uitspraak--
      if (naam === 'si') teksten.push(decodeExcelTekst(tekst))
    },
  }
  await readInto(zip, 'xl/sharedStrings.xml', luisteraar, grenzen.gedeeldeTeksten)
  return teksten
}

/** Excel writes characters that XML can't hold as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function decodeExcelTekst(tekst: string): string {
  if (!tekst.includes('_x')) return tekst
  return tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

async function readInto(
  zip: Zip,
  pad: string,
  luisteraar: Partial<XmlLuisteraar>,
  grens: number = grenzen.klein,
) {
  if (!zip.delen.has(pad)) return
  const lees = createXmlLezer({ open: () => {}, text: () => {}, close: () => {}, ...luisteraar })
  for await (const { tekst } of readDeel(zip, pad, grens)) lees(tekst)
}
