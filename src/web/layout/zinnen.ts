/** One sentence as it is read aloud, and where it stands on the page. */
export type Zin = { tekst: string; waar: Range }

/** The sentences of a block of the page in the order of reading, each with its place; a long sentence is what the writer made of it (UAX 29). */
export function zinnenVan(block: HTMLElement, taal: string): Zin[] {
  const nodes = textNodes(block)
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

function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Text && !node.parentElement?.closest('svg, [aria-hidden="true"]')) found.push(node)
  }
  return found
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
