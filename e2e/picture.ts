import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { checkout } from '../src/cli/context.ts'

const folder = join(checkout, 'docs', 'beeld')

/** Highest picture, in CSS pixels: more is not looked at. */
const highest = 1700

/** Largest picture that the README may carry, in bytes. */
const largest = 250_000

/**
 * Writes `docs/beeld/<name>.png`, only with BEELD=1: a test run leaves the checkout as it was. Throws above 250 kB.
 * `whole` takes a long page
 * on a screen as high as that page (at most 1700 px), so that what is fixed stays at its foot.
 */
export async function takePicture(page: Page, name: string, whole = false): Promise<void> {
  if (process.env.BEELD !== '1') return
  mkdirSync(folder, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  const before = page.viewportSize()
  if (whole && before) {
    await page.evaluate(() => scrollTo(0, 0))
    const height = Math.min(highest, await page.evaluate(() => document.documentElement.scrollHeight))
    await page.setViewportSize({ ...before, height })
  }
  const bytes = await page.screenshot({
    path: join(folder, `${name}.png`),
    animations: 'disabled',
    scale: 'css',
    caret: 'hide',
  })
  if (before) await page.setViewportSize(before)
  if (bytes.length > largest) throw new Error(`${name}.png is ${bytes.length} bytes`)
}
