const MB = 1024 * 1024

/** What a file may hold at most. Sizes in bytes, text in code points; they keep one file from stopping the house. */
export const grenzen = {
  bestand: 20 * MB,
  rijen: 100_000,
  kolommen: 256,
  /** Everything unpacked from one workbook, counted while unpacking: sizes that a zip declares can lie. */
  uitgepakt: 256 * MB,
  /** How many times larger than packed a part may become beyond 8 MB; real sheets stay under 50, bombs reach 1,000. */
  uitpakfactor: 100,
  gedeeldeTeksten: 64 * MB,
  klein: 8 * MB,
  delenInZip: 2_000,
  cel: 40_000,
  naam: 200,
  tekst: 4_000,
  /** Rows searched for the header: title rows and letterheads stand above it. */
  kopZoeken: 40,
} as const
