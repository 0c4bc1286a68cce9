import type { Blad } from './to-blad.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** People's words as text of XML: nothing in them is read as markup; characters that XML can't hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML can't hold
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '')

const rij = 22
const kleuren = {
  steunt: ['#6b2d5c', 2.5, ''],
  kost: ['#1f2a37', 1.5, '4 4'],
  beide: ['#6b2d5c', 1.5, ''],
  weet_niet: ['#857c6e', 1, ''],
} as const

/** The drawing as a picture of its own, with the list below it: one file, no scripts, nothing from elsewhere. A pure function. */
export function drawSvg(blad: Blad): string {
  const { breedte, hoogte } = blad.vlak
  const list = blad.rijen.map((r) => wrap(`${r.wie}: ${[r.waar, r.wat].filter(Boolean).join(', ')}`))
  const lines = list.flat()
  const height = hoogte + 70 + lines.length * rij + 20
  const [cx, cy] = [breedte / 2, hoogte / 2]
  const e = escapeXml
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-14 0 ${breedte + 28} ${height}" width="${(breedte + 28) * 2}" height="${height * 2}" xml:lang="${blad.taal}" role="img" aria-labelledby="titel uitleg" font-family="'Source Sans 3', system-ui, sans-serif">
<title id="titel">${e(blad.titel)}</title><desc id="uitleg">${e(blad.alt)}</desc>
<rect x="-14" width="${breedte + 28}" height="${height}" fill="#fff"/>
<g transform="translate(0 40)"><rect width="${breedte}" height="${hoogte}" rx="14" fill="#f2ecdf"/>
${blad.ringen
  .filter(({ rx }) => rx > 0)
  .map(
    ({ rx, ry }, i) =>
      `<ellipse cx="${cx}" cy="${cy}" rx="${n(rx)}" ry="${n(ry)}" fill="${i === 0 ? '#eaf4f6' : '#c5d9dd'}"/>`,
  )
  .join('')}
${blad.ringen.map(({ naam, kop }) => `<text x="${n(kop.x)}" y="${n(kop.y)}" ${midden} font-size="10" font-weight="600" fill="#083d47">${e(naam)}</text>`).join('')}
${blad.lijnen.map((l) => `<line x1="${n(l.x1)}" y1="${n(l.y1)}" x2="${n(l.x2)}" y2="${n(l.y2)}" stroke="#857c6e" stroke-width="1.2"/>`).join('')}
<circle cx="${cx}" cy="${cy}" r="22" fill="#6b2d5c"/><text x="${cx}" y="${cy}" ${midden} font-size="${blad.midden.length > 4 ? 9 : 14}" font-weight="700" fill="#fff">${e(blad.midden)}</text>
${blad.mensen.map(mens).join('\n')}</g>
<text x="0" y="24" font-size="18" font-weight="700" fill="#083d47">${e(blad.titel)}</text>
<text x="${breedte}" y="24" text-anchor="end" font-size="11" fill="#53606c">${e(blad.onder.join(' · '))}</text>
<g transform="translate(0 ${hoogte + 70})" font-size="11" fill="#1f2a37">
${lines.map((line, i) => `<text x="0" y="${i * rij}" unicode-bidi="plaintext">${e(line)}</text>`).join('\n')}
</g></svg>
`
}

const regel = 82
/** Lines of at most so many characters, broken between words, or within one that is longer than a line. */
function wrap(text: string): string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ').flatMap(breakWord)) {
    const last = lines.at(-1) ?? ''
    if (last === '' || [...last].length + [...word].length < regel)
      lines[lines.length - 1] = last ? `${last} ${word}` : word
    else lines.push(`   ${word}`)
  }
  return lines
}
const breakWord = (word: string): string[] => {
  const signs = [...word]
  return signs.length <= regel - 4
    ? [word]
    : [signs.slice(0, regel - 4).join(''), ...breakWord(signs.slice(regel - 4).join(''))]
}

const midden = 'text-anchor="middle" dominant-baseline="central"'
const n = (value: number) => Math.round(value * 10) / 10

function mens({ x, y, breedte, hoogte, tekst, klein, steun, hulp }: Blad['mensen'][number]): string {
  const [stroke, width, dash] = kleuren[steun]
  const box = (by: number, fill: string, more: string) =>
    `<rect x="${n(x - breedte / 2 + by)}" y="${n(y - hoogte / 2 + by)}" width="${n(Math.max(breedte - 2 * by, 1))}" height="${n(Math.max(hoogte - 2 * by, 1))}" rx="${n(Math.max(hoogte / 2 - by, 0))}" fill="${fill}" ${more}/>`
  const edge = `stroke="${stroke}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}`
  const inner =
    steun === 'beide' ? box(3, 'none', 'stroke="#1f2a37" stroke-width="1" stroke-dasharray="3 3"') : ''
  const size = klein ? n(hoogte * 0.42) : 11
  return `${box(0, hulp ? '#0b5563' : '#fff', edge)}${inner}<text x="${n(x)}" y="${n(y)}" ${midden} font-size="${size}" font-weight="600" unicode-bidi="plaintext" fill="${hulp ? '#fff' : '#1f2a37'}">${escapeXml(tekst)}</text>`
}
