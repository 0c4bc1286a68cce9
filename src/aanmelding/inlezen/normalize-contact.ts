/** A Dutch phone number as `0612345678` or `+49…` for other countries; undefined when it is no whole number. */
export function normalizeTelefoon(ruw: string): string | undefined {
  const cijfers = ruw.replace(/\(0\)/, '').replace(/[^\d+]/g, '')
  if (/^0[1-9]\d{8}$/.test(cijfers)) return cijfers
  // A number cell loses the zero in front.
  if (/^6\d{8}$/.test(cijfers)) return `0${cijfers}`
  const nederlands = /^(?:\+31|0031)0?([1-9]\d{8})$/.exec(cijfers)
  if (nederlands) return `0${nederlands[1]}`
  return /^(\+|00)[1-9]\d{7,14}$/.test(cijfers) ? cijfers.replace(/^00/, '+') : undefined
}

/** A Dutch postcode as `1234 AB`, or undefined. */
export function normalizePostcode(ruw: string): string | undefined {
  const delen = /^\s*([1-9]\d{3})[\s.-]*([a-z]{2})\s*$/i.exec(ruw)
  return delen ? `${delen[1]} ${delen[2]?.toUpperCase()}` : undefined
}
