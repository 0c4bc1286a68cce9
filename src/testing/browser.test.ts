import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'

test('de browser start, toont tekst met een lettertype, en houdt de regels van CSP aan', async () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', "default-src 'self'")
    response.end('<!doctype html><title>Proef</title><p>Samen</p><script>document.title = "Gehackt"</script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    expect(await page.title()).toBe('Proef')
    expect((await page.getByText('Samen').boundingBox())?.height).toBeGreaterThan(10)
  } finally {
    await browser.close()
    server.close()
  }
})
