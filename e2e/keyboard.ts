import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Presses Tab (or Shift+Tab) until `target` has the keyboard. Fails on a trap, and where focus can't be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await hasFocus(target)) return expectVisibleFocus(page)
    // The element itself, around one press: its place in the page changes while the page is still being filled.
    const before = await page.evaluateHandle(() => document.activeElement)
    await page.keyboard.press(key)
    const stays = await page.evaluate((had) => had === document.activeElement, before)
    expect(stays, 'the keyboard is trapped').toBe(false)
    await before.dispose()
  }
  throw new Error(`the keyboard never reached ${target}`)
}

export async function hasFocus(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false
  return target.first().evaluate((element) => element === document.activeElement)
}

/** What has the keyboard shows it: an outline, or for a hidden radio or tick the card around it. */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const shows = (element: Element | null) => {
      if (!element) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    // A link that fills its row or card shows it there, or in a layer of its own.
    const shown = (element: Element | null) =>
      shows(element) || (element !== null && getComputedStyle(element, '::after').outlineStyle === 'solid')
    let element = document.activeElement
    for (let up = 0; up < 5 && element; up++, element = element.parentElement) if (shown(element)) return true
    return false
  })
  expect(seen, 'focus is visible').toBe(true)
}

/** Escape twice within the time that counts as twice: the page's clock stands still, however slow the machine. Ends with that clock going on. */
export async function escapeTwice(
  page: Page,
  between: () => Promise<void> = async () => undefined,
): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
  await page.keyboard.press('Escape')
  await between()
  await page.keyboard.press('Escape')
  await page.clock.resume()
}
