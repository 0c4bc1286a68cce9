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
    // A target that lies half under the bar at the foot of the window can be scrolled free: then it must be large enough.
    for (const violation of result.violations.filter((one) => one.id === 'target-size')) {
      const small: typeof violation.nodes = []
      for (const node of violation.nodes) {
        document.querySelector(String(node.target[0]))?.scrollIntoView({ block: 'center' })
        const again = await tool.run(
          { include: [node.target] },
          { runOnly: { type: 'rule', values: ['target-size'] } },
        )
        small.push(...again.violations.flatMap((one) => one.nodes))
      }
      violation.nodes = small
    }
    const violations = result.violations.filter((one) => one.nodes.length > 0)
    const over = document.documentElement.scrollWidth - window.innerWidth
    const heads = [...document.querySelectorAll('h1')].filter((head) => head.checkVisibility()).length
    return [
      ...violations.map(
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

/** The screen stands: its heading is there and nothing is being fetched any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
}
