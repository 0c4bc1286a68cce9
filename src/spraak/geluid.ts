/** A kind of sound that browsers record, as services want it named: by type and by the end of a file's name. */
export type Geluid = { soort: 'audio/webm' | 'audio/mp4'; naam: string }

const ebml = Buffer.from([0x1a, 0x45, 0xdf, 0xa3])

/** What sound this is, by its first bytes and never by what its sender says (WebM: RFC 8794; MP4: ISO 14496-12). Undefined for anything else. */
export function findGeluid(bytes: Uint8Array): Geluid | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 12))
  if (head.subarray(0, 4).equals(ebml)) return { soort: 'audio/webm', naam: 'spraak.webm' }
  if (head.toString('latin1', 4, 8) === 'ftyp') return { soort: 'audio/mp4', naam: 'spraak.mp4' }
  return undefined
}
