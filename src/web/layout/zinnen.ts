/** One sentence as it is read aloud, and where it stands on the page. */
export type Zin = { tekst: string; waar: Range }

/** Neither words for this reader, nor words that someone is still typing. */
const overgeslagen = 'svg, [aria-hidden="true"], .portaal__voet, textarea, select'

/**
 * Every sentence that a page shows, in the order of reading, each with its place; a long sentence is what the writer made of it (UAX 29).
 * Whatever stands there is read, whichever element holds it: a name beside a picture as well as a paragraph.
 */
export function zinnenVan(page: HTMLElement, taal: string): Zin[] {
  return blocksOf(page).flatMap((nodes) => sentencesOf(nodes, taal))
}

/** The texts that belong together on the screen: those within one block. */
function blocksOf(page: HTMLElement): Text[][] {
  const blocks: Text[][] = []
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  let before: Element | null = null
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!(node instanceof Text) || !isShown(node)) continue
    const block = blockOf(node)
    if (block === before) blocks.at(-1)?.push(node)
    else blocks.push([node])
    before = block
  }
  return blocks
}

function isShown({ parentElement }: Text): boolean {
  return parentElement?.checkVisibility() === true && !parentElement.closest(overgeslagen)
}

function blockOf(node: Text): Element | null {
  let found = node.parentElement
  while (found && isInline(found)) found = found.parentElement
  return found
}

// Words for screen readers only are lifted out of the line, but belong to it.
function isInline(element: Element): boolean {
  const { display } = getComputedStyle(element)
  return display === 'inline' || display === 'contents' || element.matches('.alleen-voor-lezers')
}

function sentencesOf(nodes: readonly Text[], taal: string): Zin[] {
  const whole = nodes.map((node) => node.data).join('')
  return [...new Intl.Segmenter(taal, { granularity: 'sentence' }).segment(whole)].flatMap(
    ({ segment, index }) => {
      const tekst = segment.trim()
      if (tekst === '') return []
      const waar = rangeOf(nodes, index + segment.indexOf(tekst), tekst.length)
      return waar ? [{ tekst, waar }] : []
    },
  )
}

function rangeOf(nodes: readonly Text[], from: number, length: number): Range | null {
  const start = placeOf(nodes, from)
  const end = placeOf(nodes, from + length - 1)
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset + 1)
  return range
}

function placeOf(nodes: readonly Text[], at: number): { node: Text; offset: number } | null {
  let passed = 0
  for (const node of nodes) {
    if (at < passed + node.data.length) return { node, offset: at - passed }
    passed += node.data.length
  }
  return null
}
