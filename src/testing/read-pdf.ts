import { getDocument } from 'unpdf/pdfjs'

/** What a reader program can learn from a PDF: text per page, outline of tags, metadata. */
export interface PdfReading {
  text: string
  roles: Map<string, number>
  language: string | null
  title: string
  xmp: string
  marked: boolean
  pages: number
  /** Sizes of type in points: the smallest, and the one most text is set in. */
  smallest: number
  common: number
}

interface TagNode {
  role?: string
  children?: TagNode[]
}

/** Reads a PDF as an assistive program does; for tests. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const metadata = await pdf.getMetadata()
  const roles = new Map<string, number>()
  const text: string[] = []
  const sizes = new Map<number, number>()
  for (let page = 1; page <= pdf.numPages; page++) {
    const opened = await pdf.getPage(page)
    const content = await opened.getTextContent({ disableNormalization: true })
    text.push(
      content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    )
    for (const item of content.items)
      if ('str' in item && item.str.trim()) addSize(sizes, item.height, item.str.length)
    countRoles((await opened.getStructTree()) as TagNode | null, roles)
  }
  const info = metadata.info as { Language?: string; Title?: string }
  const reading = {
    text: text.join('\n'),
    roles,
    language: info.Language ?? null,
    title: info.Title ?? '',
    xmp: metadata.metadata?.getRaw() ?? '',
    marked: hasMark(await pdf.getMarkInfo()),
    pages: pdf.numPages,
    smallest: Math.min(...sizes.keys()),
    common: [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0,
  }
  await task.destroy()
  return reading
}

/** How far from the left the first page says this, in points: the furthest place, when it says it more often. */
export async function placeInPdf(bytes: Uint8Array, words: string): Promise<number> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const { items } = await page.getTextContent({ disableNormalization: true })
  const found = items.flatMap((item) =>
    'str' in item && item.str.includes(words) ? [Number(item.transform[4])] : [],
  )
  await task.destroy()
  return Math.max(...found)
}

/** Versions of pdf.js differ in whether they give an object or a Map. */
function hasMark(marks: unknown): boolean {
  const found = marks instanceof Map ? Object.fromEntries(marks) : marks
  return (found as { Marked?: boolean } | null)?.Marked === true
}

function addSize(sizes: Map<number, number>, height: number, length: number): void {
  const size = Math.round(height * 10) / 10
  sizes.set(size, (sizes.get(size) ?? 0) + length)
}

function countRoles(node: TagNode | null, roles: Map<string, number>): void {
  if (!node) return
  if (node.role) roles.set(node.role, (roles.get(node.role) ?? 0) + 1)
  for (const child of node.children ?? []) countRoles(child, roles)
}
