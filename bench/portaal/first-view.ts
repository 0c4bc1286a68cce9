import type { Browser, BrowserContext, CDPSession } from 'playwright-core'

/** A slow line and a slow phone, as Chromium imitates them. */
export type Line = { kbitPerSeconde: number; vertragingMs: number; processor: number }

/** What one cold opening took, in milliseconds from the click, and what travelled. */
export type FirstView = {
  eersteBeeldMs: number
  staatMs: number
  verzoeken: number
  bytes: number
  scriptBytes: number
}

/** Opens `path` in a browser that knows nothing of it yet, until `words` stand on the screen and were painted. */
export async function measureFirstView(
  browser: Browser,
  place: { url: string; path: string; words: string; cookies: Parameters<BrowserContext['addCookies']>[0] },
  line: Line,
): Promise<FirstView> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'nl-NL',
    isMobile: true,
  })
  try {
    await context.addCookies(place.cookies)
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    const travelled = await slowDown(cdp, line)
    await page.addInitScript(watchFor, place.words)
    await page.goto(place.url + place.path, { waitUntil: 'commit' })
    await page.waitForFunction(
      () => 'staat' in window && performance.getEntriesByName('first-contentful-paint').length > 0,
      undefined,
      { timeout: 60_000 },
    )
    const seen = { ...travelled() }
    const times = await page.evaluate(() => ({
      staat: (window as unknown as { staat: number }).staat,
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }))
    return { eersteBeeldMs: Math.round(times.first), staatMs: Math.round(times.staat), ...seen }
  } finally {
    await context.close()
  }
}

async function slowDown(cdp: CDPSession, line: Line) {
  const sum = { verzoeken: 0, bytes: 0, scriptBytes: 0 }
  const scripts = new Set<string>()
  await cdp.send('Network.enable')
  cdp.on('Network.responseReceived', ({ requestId, type }) => {
    sum.verzoeken++
    if (type === 'Script') scripts.add(requestId)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sum.bytes += encodedDataLength
    if (scripts.has(requestId)) sum.scriptBytes += encodedDataLength
  })
  const bytesPerSecond = (line.kbitPerSeconde * 1000) / 8
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.vertragingMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: line.processor })
  return () => sum
}

/**
 * Runs in the page before anything of it: names the heading with these words to Element Timing (W3C), which tells when the frame with it was
 * painted.
 */
function watchFor(words: string): void {
  new MutationObserver(() => {
    const heading = document.querySelector('h1:not([elementtiming])')
    if (heading?.textContent?.includes(words)) heading.setAttribute('elementtiming', 'staat')
  }).observe(document, { childList: true, characterData: true, subtree: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { renderTime: number })[])
      Object.assign(window, { staat: entry.renderTime })
  }).observe({ type: 'element', buffered: true })
}
