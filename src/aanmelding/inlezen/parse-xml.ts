import { SaxesParser } from 'saxes'
import { grenzen } from './grenzen.ts'
import { LeesFout } from './lees-fout.ts'

/** What a reader of one XML part wants to hear; names come without prefix (`x:row` is `row`). */
export interface XmlLuisteraar {
  open(naam: string, attribuut: Readonly<Record<string, string>>): void
  text(tekst: string): void
  close(naam: string): void
}

/**
 * Makes a function that takes XML in pieces and tells `luisteraar` what it reads. Document types are refused, so there
 * are no entities to expand; a text that never ends is stopped before it fills memory. Throws LeesFout.
 */
export function createXmlLezer(luisteraar: XmlLuisteraar): (stuk: string) => void {
  const parser = new SaxesParser({ xmlns: false })
  let sindsHaak = 0
  parser.on('error', () => {
    throw ill()
  })
  parser.on('doctype', () => {
    throw ill()
  })
  parser.on('opentag', (tag) =>
    luisteraar.open(withoutPrefix(tag.name), tag.attributes as Record<string, string>),
  )
  parser.on('text', (tekst) => luisteraar.text(tekst))
  parser.on('cdata', (tekst) => luisteraar.text(tekst))
  parser.on('closetag', (tag) => luisteraar.close(withoutPrefix(tag.name)))
  return (stuk) => {
    const haak = stuk.lastIndexOf('<')
    sindsHaak = haak === -1 ? sindsHaak + stuk.length : stuk.length - haak
    if (sindsHaak > grenzen.cel * 8) {
      throw new LeesFout(
        'te_lange_cel',
        'In dit bestand staat een cel met veel te veel tekst. Kort die in en probeer het opnieuw.',
      )
    }
    parser.write(stuk)
  }
}

function withoutPrefix(naam: string): string {
  return naam.slice(naam.indexOf(':') + 1)
}

function ill() {
  return new LeesFout(
    'beschadigd',
    'Dit Excel-bestand is beschadigd. Open het in Excel, sla het opnieuw op en probeer het nog eens.',
  )
}
