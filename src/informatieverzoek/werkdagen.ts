/** The day that lies `count` working days after a day (YYYY-MM-DD): no weekends and no days of Algemene termijnenwet 3 lid 1. */
export function plusWerkdagen(day: string, count: number): string {
  let left = count
  let found = day
  while (left > 0) {
    found = plusDays(found, 1)
    if (isWerkdag(found)) left -= 1
  }
  return found
}

function isWerkdag(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !feestdagen(Number(day.slice(0, 4))).includes(day)
}

/** New Year, Good Friday, Easter Monday, King's day, Liberation day, Ascension, Whit Monday and both days of Christmas. */
function feestdagen(year: number): string[] {
  const easter = paaszondag(year)
  const king = `${year}-04-27`
  const kingIsSunday = new Date(`${king}T12:00:00Z`).getUTCDay() === 0
  return [
    `${year}-01-01`,
    plusDays(easter, -2),
    plusDays(easter, 1),
    kingIsSunday ? `${year}-04-26` : king,
    `${year}-05-05`,
    plusDays(easter, 39),
    plusDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ]
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm that Meeus printed. */
function paaszondag(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

const two = (n: number) => String(n).padStart(2, '0')
