/** The 11-proef for a BSN: weights 9 to 2, and -1 for the last digit. All zeros pass the sum but are nobody's number. */
export function isElfproef(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === '000000000') return false
  let som = -Number(bsn[8])
  for (let i = 0; i < 8; i++) som += Number(bsn[i]) * (9 - i)
  return som % 11 === 0
}
