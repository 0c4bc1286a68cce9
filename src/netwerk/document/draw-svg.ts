import { linesOf, widthOf } from '../letters/states.ts'
import type { Doos } from '../plekken/states.ts'
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

const letter = 11
/** Who opens the picture may lack our font: others are wider. */
const ruimer = 1.12
const rij = 22
const insprong = 12
const kleuren = {
  steunt: ['#6b2d5c', 2.5, ''],
  kost: ['#1f2a37', 1.5, '4 4'],
  beide: ['#6b2d5c', 1.5, ''],
  weet_niet: ['#857c6e', 1, ''],
} as const

/** The drawing as a picture of its own, with the list below it: one file, no scripts, nothing from elsewhere. A pure function. */
export function drawSvg(blad: Blad): string {
  const { breedte, hoogte } = blad.vlak
  const wide = breedte / letter / ruimer
  const kop = linesOf(blad.onder.join(' · '), wide)
  const boven = 36 + kop.length * 16
  const lines = [
    blad.legenda,
    ...blad.rijen.map((r) => `${r.wie}: ${[r.waar, r.wat].filter(Boolean).join(', ')}`),
  ]
    .map((line) => linesOf(line, wide - insprong / letter))
    .flatMap((parts) => parts.map((text, i) => ({ text, x: i === 0 ? 0 : insprong })))
  const height = boven + hoogte + 30 + lines.length * rij + 10
  const [cx, cy] = [breedte / 2, hoogte / 2]
  const e = escapeXml
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-14 0 ${breedte + 28} ${height}" width="${(breedte + 28) * 2}" height="${height * 2}" xml:lang="${blad.taal}" role="img" aria-labelledby="titel uitleg" font-family="'Source Sans 3', 'Noto Sans', Roboto, 'Segoe UI', Arial, sans-serif">
<title id="titel">${e(blad.titel)}</title><desc id="uitleg">${e(blad.alt)}</desc>
<rect x="-14" width="${breedte + 28}" height="${height}" fill="#fff"/>
<g transform="translate(0 ${boven})"><rect width="${breedte}" height="${hoogte}" rx="14" fill="#f2ecdf"/>
${blad.ringen
  .filter(({ rx }) => rx > 0)
  .map(
    ({ rx, ry }, i) =>
      `<ellipse cx="${cx}" cy="${cy}" rx="${n(rx)}" ry="${n(ry)}" fill="${i === 0 ? '#eaf4f6' : '#c5d9dd'}"/>`,
  )
  .join('')}
${blad.ringen.map(({ naam, kop }) => `<text x="${n(kop.x)}" y="${n(kop.y)}" ${midden} font-size="10" font-weight="600" fill="#083d47">${e(naam)}</text>`).join('')}
${blad.lijnen.map((l) => `<line x1="${n(l.x1)}" y1="${n(l.y1)}" x2="${n(l.x2)}" y2="${n(l.y2)}" stroke="#857c6e" stroke-width="1.2"/>`).join('')}
${pil(blad.midden, 0, 'fill="#6b2d5c"')}${woord(blad.midden.tekst, blad.midden, 13, 'font-weight="700" fill="#fff"')}
${blad.mensen.map(mens).join('\n')}</g>
<text x="0" y="24" font-size="18" font-weight="700" fill="#083d47">${e(blad.titel)}</text>
${kop.map((line, i) => `<text x="0" y="${42 + i * 16}" font-size="${letter}" fill="#53606c">${e(line)}</text>`).join('')}
<g transform="translate(0 ${boven + hoogte + 30})" font-size="${letter}" fill="#1f2a37">
${lines.map(({ text, x }, i) => `<text x="${x}" y="${i * rij}">${e(text)}</text>`).join('\n')}
</g></svg>
`
}

const midden = 'text-anchor="middle" dominant-baseline="central"'
const n = (value: number) => Math.round(value * 10) / 10

/** A sign with round ends, so much smaller on each side. */
const pil = ({ x, y, breedte, hoogte }: Doos, by: number, more: string) =>
  `<rect x="${n(x - breedte / 2 + by)}" y="${n(y - hoogte / 2 + by)}" width="${n(Math.max(breedte - 2 * by, 1))}" height="${n(Math.max(hoogte - 2 * by, 1))}" rx="${n(Math.max(hoogte / 2 - by, 0))}" ${more}/>`
/** Words in the middle of a sign, made narrower where another font would let them run over its edge. */
function woord(tekst: string, { x, y, breedte }: Doos, size: number, more: string): string {
  const room = breedte - size * 0.9
  const fit =
    widthOf(tekst) * size * ruimer > room
      ? ` textLength="${n(Math.min(room, widthOf(tekst) * size))}" lengthAdjust="spacingAndGlyphs"`
      : ''
  return `<text x="${n(x)}" y="${n(y)}" ${midden} unicode-bidi="plaintext" font-size="${n(size)}"${fit} ${more}>${escapeXml(tekst)}</text>`
}

function mens(plek: Blad['mensen'][number]): string {
  const [stroke, width, dash] = kleuren[plek.steun]
  const edge = `stroke="${stroke}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}`
  const inner =
    plek.steun === 'beide'
      ? pil(plek, 3, 'fill="none" stroke="#1f2a37" stroke-width="1" stroke-dasharray="3 3"')
      : ''
  const size = plek.klein ? plek.hoogte * 0.42 : letter
  const name = `font-weight="600" fill="${plek.hulp ? '#fff' : '#1f2a37'}"`
  return `${pil(plek, 0, `fill="${plek.hulp ? '#0b5563' : '#fff'}" ${edge}`)}${inner}${woord(plek.tekst, plek, size, name)}`
}
