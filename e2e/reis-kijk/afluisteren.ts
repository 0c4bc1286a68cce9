import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readPdf } from '../../src/testing/read-pdf.ts'

/** Everything a browser was told by the server since it was opened, word for word. */
export type Gehoord = { answers: { url: string; text: string }[]; done: () => Promise<void> }

/** Keeps every answer of the server that this page receives; wait for `done` before looking. */
export function luister(page: Page): Gehoord {
  const answers: Gehoord['answers'] = []
  const pending = new Set<Promise<void>>()
  page.on('response', (response) => {
    const url = new URL(response.url()).pathname
    if (!url.startsWith('/v1/')) return
    const reading = response.text().then(
      (text) => void answers.push({ url, text }),
      () => undefined,
    )
    pending.add(reading)
    void reading.finally(() => pending.delete(reading))
  })
  return { answers, done: async () => void (await Promise.all(pending)) }
}

/** The pages of someone's portaal, on which anything of a meting could show. */
export const paginas = [
  '/portaal',
  '/portaal/hoe-gaat-het',
  '/portaal/mensen',
  '/portaal/verhaal',
  '/portaal/wie-keek',
  '/portaal/zeg-terug',
]

/** Walks through these pages of this person and each paper they can take along; answers all words on them. */
export async function leesAlles(page: Page, casusId: string, paths: readonly string[]): Promise<string> {
  const seen: string[] = []
  for (const path of paths) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true
    })
    await page.waitForLoadState('networkidle')
    seen.push(await page.locator('body').innerText())
    const typed = await page
      .locator('textarea, input[type="text"]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
    seen.push(...typed)
  }
  for (const voor of ['mij', 'jeugdige', 'gezin']) {
    const paper = await page.request.get(`/v1/casussen/${casusId}/metingen/blad?voor=${voor}`)
    expect(paper.status()).toBe(200)
    seen.push((await readPdf(new Uint8Array(await paper.body()))).text)
  }
  return seen.join('\n').replaceAll(/\s/g, '')
}

/** That none of these signs stands on a screen, on paper, or in any answer this browser ever got. */
export async function nergens(gehoord: Gehoord, screens: string, signs: readonly string[]): Promise<void> {
  await gehoord.done()
  expect(gehoord.answers.length).toBeGreaterThan(5)
  for (const sign of signs) {
    expect(screens).not.toContain(sign)
    expect(gehoord.answers.filter(({ text }) => text.includes(sign)).map(({ url }) => url)).toEqual([])
  }
}
