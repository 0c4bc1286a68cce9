import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { checkout } from '../src/cli/context.ts'

const folder = join(checkout, 'docs', 'beeld')

/** Largest picture that the README may carry, in bytes. */
const largest = 250_000

/**
 * Writes `docs/beeld/<name>.png`, only with BEELD=1: a test run leaves the checkout as it was. Throws above 250 kB.
 * `whole` takes all of a long page instead of what fits the screen.
 */
export async function takePicture(page: Page, name: string, whole = false): Promise<void> {
  if (process.env.BEELD !== '1') return
  mkdirSync(folder, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  if (whole) await page.evaluate(() => scrollTo(0, 0))
  const bytes = await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: whole,
    animations: 'disabled',
    scale: 'css',
    caret: 'hide',
  })
  if (bytes.length > largest) throw new Error(`${name}.png is ${bytes.length} bytes`)
}
