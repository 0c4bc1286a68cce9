const DAG = 86_400_000

/** Whether an Excel number format shows a date, and not only a time or a number with letters in quotes. */
export function isDatumOpmaak(opmaak: string): boolean {
  const kaal = opmaak.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';')[0] ?? ''
  return /[dy]|mmm/i.test(kaal) && !/^general$/i.test(kaal.trim())
}

/** Day of an Excel serial number as `YYYY-MM-DD`, or undefined outside 1900-2199; `vanaf1904` is the old Mac calendar. */
export function parseExcelDatum(serie: number, vanaf1904 = false): string | undefined {
  if (!Number.isFinite(serie) || serie < (vanaf1904 ? 0 : 1) || serie > 109_574) return undefined
  const dag = Math.floor(serie)
  // Excel counts a 29 February 1900 that never was, so days before 1 March 1900 stand one later.
  const begin = vanaf1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, dag < 60 ? 31 : 30)
  return new Date(begin + dag * DAG).toISOString().slice(0, 10)
}
