import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readPdf } from '../../src/testing/read-pdf.ts'

/** Everything a browser was told by the server since it was opened, word for word, over all its visits. */
export type Gehoord = {
  answers: { url: string; text: string }[]
  /** Waits until nothing is being fetched any more. */
  rust: () => Promise<void>
}

/** Keeps every answer of the server that this page receives, behind what was heard before. */
export function luister(page: Page, before: Gehoord['answers'] = []): Gehoord {
  const answers = before
  const busy = new Set<unknown>()
  let last = Date.now()
  const done = (one: unknown) => {
    busy.delete(one)
    last = Date.now()
  }
  page.on('request', (request) => busy.add(request))
  page.on('requestfailed', done)
  page.on('requestfinished', async (request) => {
    const url = new URL(request.url()).pathname
    if (url.startsWith('/v1/')) {
      const text = await request
        .response()
        .then((response) => response?.text())
        .catch(() => undefined)
      if (text !== undefined) answers.push({ url, text })
    }
    done(request)
  })
  // A page that read its answer asks the next question within a few frames, however long its frames take here.
  const frames = () =>
    page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    )
  const rust = () =>
    expect
      .poll(
        async () => {
          if (busy.size > 0) return false
          await frames()
          return busy.size === 0 && Date.now() - last > 150
        },
        { interval: 40 },
      )
      .toBe(true)
  return { answers, rust }
}

/** The pages of someone's portaal, on which anything of somebody else could show. */
export const paginas = [
  '/portaal',
  '/portaal/hoe-gaat-het',
  '/portaal/mensen',
  '/portaal/jim',
  '/portaal/verhaal',
  '/portaal/wie-keek',
  '/portaal/zeg-terug',
]

/** Walks through these pages of this person; answers all words on them, without spaces. */
export async function leesAlles(page: Page, gehoord: Gehoord, paths: readonly string[]): Promise<string> {
  const seen: string[] = []
  for (const path of paths) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await gehoord.rust()
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true
    })
    await gehoord.rust()
    seen.push(await page.locator('body').innerText())
    const typed = await page
      .locator('textarea, input[type="text"]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
    seen.push(...typed)
  }
  return seen.join('\n').replaceAll(/\s/g, '')
}

/** A paper that this person can take along, without spaces. */
export async function leesBlad(
  page: Page,
  casusId: string,
  voor: 'mij' | 'jeugdige' | 'gezin',
): Promise<string> {
  const paper = await page.request.get(`/v1/casussen/${casusId}/metingen/blad?voor=${voor}`)
  expect(paper.status()).toBe(200)
  return (await readPdf(new Uint8Array(await paper.body()))).text.replaceAll(/\s/g, '')
}

/** That none of these signs stands on a screen or paper, or in any answer this browser ever got. */
export async function nergens(gehoord: Gehoord, screens: string, signs: readonly string[]): Promise<void> {
  await gehoord.rust()
  expect(gehoord.answers.length).toBeGreaterThan(2)
  for (const sign of signs) {
    expect(screens).not.toContain(sign)
    expect(gehoord.answers.filter(({ text }) => text.includes(sign)).map(({ url }) => url)).toEqual([])
  }
}
