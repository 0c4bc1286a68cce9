const product = 'Verbonden'
let pageTitle = ''
let prefix = ''

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

function show(): void {
  const title = pageTitle ? `${pageTitle} · ${product}` : product
  document.title = prefix ? `${prefix}: ${title}` : title
}
