import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Presses Tab (or Shift+Tab) until `target` has the keyboard. Fails on a trap, and where focus can't be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  let before = ''
  for (let presses = 0; presses < 120; presses++) {
    if (await hasFocus(target)) return expectVisibleFocus(page)
    await page.keyboard.press(key)
    const now = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')]
      return String(all.indexOf(document.activeElement as Element))
    })
    expect(now, 'the keyboard is trapped').not.toBe(before)
    before = now
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
