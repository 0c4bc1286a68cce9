const monthsNl = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const monthsOther: Readonly<Record<string, number>> = { maa: 3, mar: 3, may: 5, oct: 10 }

/** Reads a day as people write it (3-11-2026, 3 november 2026, 2026-11-03) to `YYYY-MM-DD`; null if it is none. */
export function parseDag(text: string): string | null {
  const cleaned = text.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(cleaned)
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const written = /^(\d{1,2})[-/. ]+([a-z]+|\d{1,2})[-/. ]+(\d{4})$/.exec(cleaned)
  if (!written) return null
  return toDay(Number(written[3]), monthOf(written[2] ?? ''), Number(written[1]))
}

/** Reads a time as people write it (16, 16.00, 16:00, 930) to `HH:MM`; null if it is none. */
export function parseTijd(text: string): string | null {
  const found = /^(\d{1,2})(?:[.:]?(\d{2}))?(?:\s*uur)?$/.exec(text.trim().toLowerCase())
  if (!found) return null
  const hours = Number(found[1])
  const minutes = Number(found[2] ?? 0)
  if (hours > 23 || minutes > 59) return null
  return `${pad(hours)}:${pad(minutes)}`
}

function monthOf(word: string): number {
  if (/^\d/.test(word)) return Number(word)
  const start = word.slice(0, 3)
  return monthsNl.indexOf(start) + 1 || (monthsOther[start] ?? 0)
}

function toDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900
  return exists ? `${year}-${pad(month)}-${pad(day)}` : null
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
