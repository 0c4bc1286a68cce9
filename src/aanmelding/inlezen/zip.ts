import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { grenzen } from './grenzen.ts'
import { LeesFout } from './lees-fout.ts'

interface Deel {
  readonly methode: number
  readonly beveiligd: boolean
  readonly crc: number
  readonly ingepakt: number
  readonly kop: number
}

/** Entries of a zip by name, and a budget of unpacked bytes that all readings of the file share. */
export interface Zip {
  readonly delen: ReadonlyMap<string, Deel>
  readonly bytes: Buffer
  uitgepakt: number
}

const beschadigd = () =>
  new LeesFout(
    'beschadigd',
    'Dit Excel-bestand is beschadigd. Open het in Excel, sla het opnieuw op en probeer het nog eens.',
  )

/**
 * Reads the central directory of a zip that stands in memory. Own code and not a package: what a bomb, a lying size
 * or an encrypted part does is decided here, before a byte is unpacked (APPNOTE 6.3, sections 4.3.12 and 4.3.16).
 */
export function openZip(bytes: Buffer): Zip {
  const eind = findEind(bytes)
  const aantal = bytes.readUInt16LE(eind + 10)
  let positie = bytes.readUInt32LE(eind + 16)
  if (aantal > grenzen.delenInZip) throw tooMuch()
  const delen = new Map<string, Deel>()
  for (let i = 0; i < aantal; i++) {
    if (positie + 46 > bytes.length || bytes.readUInt32LE(positie) !== 0x02014b50) throw beschadigd()
    const naamLengte = bytes.readUInt16LE(positie + 28)
    const naam = bytes.toString('utf8', positie + 46, positie + 46 + naamLengte).replaceAll('\\', '/')
    delen.set(naam, {
      methode: bytes.readUInt16LE(positie + 10),
      beveiligd: (bytes.readUInt16LE(positie + 8) & 1) === 1,
      crc: bytes.readUInt32LE(positie + 16),
      ingepakt: bytes.readUInt32LE(positie + 20),
      kop: bytes.readUInt32LE(positie + 42),
    })
    positie += 46 + naamLengte + bytes.readUInt16LE(positie + 30) + bytes.readUInt16LE(positie + 32)
  }
  return { delen, bytes, uitgepakt: 0 }
}

/** Unpacks one part in pieces of text, with the part (0 to 1) that has been read. Throws LeesFout above `grens` bytes. */
export async function* readDeel(
  zip: Zip,
  naam: string,
  grens: number,
): AsyncGenerator<{ tekst: string; deel: number }> {
  const deel = zip.delen.get(naam)
  if (!deel) throw beschadigd()
  const ingepakt = findInhoud(zip.bytes, deel)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let gelezen = 0
  let crc = 0
  const bron = deel.methode === 0 ? Readable.from(pieces(ingepakt)) : inflate(ingepakt)
  try {
    for await (const stuk of bron as AsyncIterable<Buffer>) {
      gelezen += stuk.length
      zip.uitgepakt += stuk.length
      if (gelezen > grens || zip.uitgepakt > grenzen.uitgepakt || isBom(gelezen, ingepakt.length))
        throw tooMuch()
      crc = crc32(stuk, crc)
      const voortgang = 'bytesWritten' in bron ? Number(bron.bytesWritten) : gelezen
      yield { tekst: decoder.decode(stuk, { stream: true }), deel: Math.min(1, voortgang / ingepakt.length) }
    }
    yield { tekst: decoder.decode(), deel: 1 }
  } catch (fout) {
    throw fout instanceof LeesFout ? fout : beschadigd()
  } finally {
    bron.destroy()
  }
  if (crc !== deel.crc) throw beschadigd()
}

function isBom(uitgepakt: number, ingepakt: number): boolean {
  return uitgepakt > grenzen.klein && uitgepakt > ingepakt * grenzen.uitpakfactor
}

function inflate(ingepakt: Buffer) {
  const uitpakker = createInflateRaw({ chunkSize: 64 * 1024 })
  const bron = Readable.from(pieces(ingepakt))
  uitpakker.on('close', () => bron.destroy())
  return bron.pipe(uitpakker)
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let i = 0; i < bytes.length; i += 64 * 1024) yield bytes.subarray(i, i + 64 * 1024)
}

function findEind(bytes: Buffer): number {
  const laagste = Math.max(0, bytes.length - 22 - 0xffff)
  for (let i = bytes.length - 22; i >= laagste; i--) {
    if (bytes.readUInt32LE(i) === 0x06054b50) return i
  }
  throw beschadigd()
}

function findInhoud(bytes: Buffer, deel: Deel): Buffer {
  if (deel.beveiligd) {
    throw new LeesFout(
      'wachtwoord_of_xls',
      'Dit bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord.',
    )
  }
  if (deel.methode !== 0 && deel.methode !== 8) throw beschadigd()
  if (deel.kop + 30 > bytes.length || bytes.readUInt32LE(deel.kop) !== 0x04034b50) throw beschadigd()
  const begin = deel.kop + 30 + bytes.readUInt16LE(deel.kop + 26) + bytes.readUInt16LE(deel.kop + 28)
  if (begin + deel.ingepakt > bytes.length) throw beschadigd()
  return bytes.subarray(begin, begin + deel.ingepakt)
}

function tooMuch() {
  return new LeesFout(
    'uitgepakt_te_groot',
    'Dit bestand wordt bij het uitpakken veel te groot. Zet alleen de aanmeldingen in een nieuw bestand en probeer het opnieuw.',
  )
}
