import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const themes = ['licht', 'donker'] as const
type Thema = (typeof themes)[number]

const grounds = ['zand', 'vlak', 'vlak-zacht', 'vlak-stil'] as const

// Every pair of text and ground that the kit uses (WCAG 1.4.3: 4.5), and edges that one must see (1.4.11: 3).
const textPairs: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) => [
    ['inkt', ground] as const,
    ['gedempt', ground] as const,
    ['hulp', ground] as const,
    ['eigen', ground] as const,
    ['klaar', ground] as const,
    ['let-op', ground] as const,
  ]),
  ['inkt', 'hulp-tint'],
  ['hulp', 'hulp-tint'],
  ['hulp-donker', 'hulp-tint'],
  ['hulp-donker', 'vlak'],
  ['gedempt', 'hulp-tint'],
  ['op-hulp-vol', 'hulp-vol'],
  ['op-hulp-vol', 'hulp-vol-zweef'],
  ['eigen', 'eigen-tint'],
  ['gedempt', 'eigen-tint'],
  ['op-eigen-vol', 'eigen-vol'],
  ['inkt', 'klaar-tint'],
  ['klaar', 'klaar-tint'],
  ['op-klaar-vol', 'klaar-vol'],
  ['inkt', 'let-op-tint'],
  ['let-op', 'let-op-tint'],
  ['op-let-op-vol', 'let-op-vol'],
  ['voorwaarde', 'voorwaarde-tint'],
  ['op-kop', 'kop'],
  ['op-kop', 'kop-rond'],
]
const edgePairs: readonly (readonly [string, string])[] = [
  ...grounds.map((ground) => ['rand', ground] as const),
  ...grounds.map((ground) => ['hulp-vol', ground] as const),
  ['eigen', 'eigen-tint'],
  ['kop-rand', 'kop'],
]

describe.each(themes)('in het thema %s', (thema) => {
  const colours = coloursOf(read('packages/tokens/kleuren.css'), thema)

  test.each(textPairs)('is %s op %s leesbaar', (text, ground) => {
    expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(edgePairs)('is de rand %s op %s te zien', (edge, ground) => {
    expect(contrast(colours, edge, ground)).toBeGreaterThanOrEqual(3)
  })
})

test('de kleurproef vindt een te zwakke kleur', () => {
  const weak = coloursOf(
    ':root { --kleur-inkt: light-dark(#999999, #999999); --kleur-vlak: #ffffff; }',
    'licht',
  )
  expect(contrast(weak, 'inkt', 'vlak')).toBeLessThan(4.5)
})

test('elk onderdeel van het ontwerpsysteem dat we gebruiken, vindt zijn waarden bij ons', () => {
  const source = read('src/web/kit/kalender.tsx')
  const used = [...source.matchAll(/import '(@amsterdam\/design-system-css\/[^']+)'/g)].map(
    ([, path]) => path ?? '',
  )
  expect(used.length).toBeGreaterThan(0)
  const asked = used.flatMap((path) => read(`node_modules/${path}`).match(/var\(--ams-[\w-]+/g) ?? [])
  const names = new Set(asked.map((found) => found.replace('var(', '')))
  const given = read('packages/tokens/ams.css')
  expect([...names].filter((name) => !given.includes(`${name}:`))).toEqual([])
})

test('elke maat en kleur die een stijlblad vraagt, bestaat', () => {
  const tokens = ['kleuren', 'maten'].map((name) => read(`packages/tokens/${name}.css`)).join('\n')
  const asked = [...read('packages/tokens/ams.css').matchAll(/var\((--(?!ams)[\w-]+)/g)].map(
    ([, name]) => name ?? '',
  )
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((name) => !tokens.includes(`${name}:`))).toEqual([])
})

function coloursOf(css: string, thema: Thema): Map<string, string> {
  const both = /--kleur-([\w-]+):\s*(?:light-dark\((#\w{6}),\s*(#\w{6})\)|(#\w{6}))/g
  const found = [...css.matchAll(both)].map(([, name, light, dark, one]): [string, string] => {
    const chosen = thema === 'licht' ? light : dark
    return [name ?? '', chosen ?? one ?? '']
  })
  return new Map(found)
}

function contrast(colours: Map<string, string>, text: string, ground: string): number {
  const [one, other] = [text, ground].map((name) => luminance(colours.get(name) ?? ''))
  if (one === undefined || other === undefined) throw new Error(`${text} or ${ground} has no colour`)
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function luminance(hex: string): number {
  if (!/^#\w{6}$/.test(hex)) throw new Error(`not a colour: ${hex}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
