/**
 * Reads which characters a TrueType font can draw, from its `cmap` table (formats 4 and 12).
 * Throws when the font has neither: a font that can't tell what it covers is of no use here.
 * Source: OpenType specification, chapter "cmap".
 */
export function readCmap(font: Buffer): Set<number> {
  const start = findTable(font, 'cmap')
  const found = new Set<number>()
  const count = font.readUInt16BE(start + 2)
  for (let i = 0; i < count; i++) {
    const subtable = start + font.readUInt32BE(start + 8 + i * 8)
    const format = font.readUInt16BE(subtable)
    if (format === 4) readFormat4(font, subtable, found)
    if (format === 12) readFormat12(font, subtable, found)
  }
  if (found.size === 0) throw new Error('font without a readable cmap table')
  return found
}

function findTable(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4)
  for (let i = 0; i < tables; i++) {
    const entry = 12 + i * 16
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`font without ${tag} table`)
}

function readFormat4(font: Buffer, at: number, found: Set<number>): void {
  const segments = font.readUInt16BE(at + 6) / 2
  const ends = at + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const offsets = deltas + segments * 2
  for (let s = 0; s < segments; s++) {
    const first = font.readUInt16BE(starts + s * 2)
    const last = font.readUInt16BE(ends + s * 2)
    const delta = font.readUInt16BE(deltas + s * 2)
    const offset = font.readUInt16BE(offsets + s * 2)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const place = offsets + s * 2 + offset + (code - first) * 2
      const raw = offset === 0 ? code : font.readUInt16BE(place)
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) found.add(code)
    }
  }
}

function readFormat12(font: Buffer, at: number, found: Set<number>): void {
  const groups = font.readUInt32BE(at + 12)
  for (let g = 0; g < groups; g++) {
    const group = at + 16 + g * 12
    const first = font.readUInt32BE(group)
    const last = font.readUInt32BE(group + 4)
    const glyph = font.readUInt32BE(group + 8)
    for (let code = first; code <= last; code++) if (glyph + code - first !== 0) found.add(code)
  }
}
