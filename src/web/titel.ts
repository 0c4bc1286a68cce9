const product = 'Verbonden'
let pageTitle = ''
let prefix = ''
let cover = ''

/** Names the page in the browser's tab: 'Mijn werk · Verbonden'. */
export function setPageTitle(title: string): void {
  pageTitle = title
  show()
}

/** Puts words before the title, such as '2 fouten'; empty takes them away. */
export function setTitlePrefix(words: string): void {
  prefix = words
  show()
}

/** Stands in the tab instead of everything else, whatever page comes meanwhile; empty shows the page's own title again. */
export function setTitleCover(words: string): void {
  cover = words
  show()
}

function show(): void {
  const title = pageTitle ? `${pageTitle} · ${product}` : product
  document.title = cover || (prefix ? `${prefix}: ${title}` : title)
}
