import axe from 'axe-core'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is wrong with the page as it stands: axe, sideways scrolling, and anything but one h1. Empty when all is well. */
export async function checkPage(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (values) => {
    const { axe: tool } = window as unknown as { axe: typeof import('axe-core') }
    const result = await tool.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      elementRef: false,
    })
    const over = document.documentElement.scrollWidth - window.innerWidth
    const heads = [...document.querySelectorAll('h1')].filter((head) => head.checkVisibility()).length
    return [
      ...result.violations.map(
        (one) =>
          `${one.id}: ${one.nodes
            .slice(0, 3)
            .map((node) => `${node.target.join(' ')} (${node.any[0]?.message ?? ''})`)
            .join(' | ')}`,
      ),
      ...(over > 0 ? [`sideways scrolling: ${over}px`] : []),
      ...(heads === 1 ? [] : [`${heads} h1`]),
    ]
  }, tags)
}
