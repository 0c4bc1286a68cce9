import { cpus } from 'node:os'
import type { Page } from 'playwright-core'
import { signIn } from '../e2e/sign-in.ts'
import { openHouse } from './netwerk/open-house.ts'

/**
 * The circle of a young person with 150 people in the browser: how long until it is drawn, counted from the click on its link, and how many
 * frames a second it holds while a hand drags someone round it. Milliseconds, medians over rounds; the request for the data is counted too.
 */
const people = Number(process.argv[2] ?? 150)
const rounds = Number(process.argv[3] ?? 5)
const moves = 120

const huis = await openHouse(Number(process.env.VERBONDEN_PORT ?? 3187))
try {
  const { page } = huis
  await signIn(page, 'Yara', '/portaal/mensen')
  await fill(page)
  const request = await timeRequest(page)
  const drawn: number[] = []
  const frames: number[][] = []
  for (let n = 0; n < rounds; n++) {
    drawn.push(await draw(page))
    frames.push(await drag(page))
  }
  const all = frames.flat().sort((a, b) => a - b)
  const median = middle(all)
  console.log(
    JSON.stringify(
      {
        meting: 'netwerk',
        machine: { kernen: cpus().length, node: process.version },
        mensen: people,
        vraagMs: request,
        getekendMs: { mediaan: middle(drawn.toSorted((a, b) => a - b)), alle: drawn.map(Math.round) },
        slepen: {
          beelden: all.length,
          beeldMs: {
            mediaan: round(median),
            p95: round(all[Math.floor(all.length * 0.95)] ?? 0),
            langste: round(all.at(-1) ?? 0),
          },
          beeldenPerSeconde: Math.round(1000 / median),
        },
      },
      null,
      2,
    ),
  )
} finally {
  await huis.close()
}

async function fill(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    const post = (path: string, body: unknown) =>
      fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
        body: JSON.stringify(body),
      }).then((answer) => answer.json())
    const { id } = await post('/v1/netwerkronden', { begin: 'leeg' })
    let last = ''
    for (let i = 0; i < count; i++) {
      const kring = ['binnen', 'midden', 'buiten'][Number(i >= 5) + Number(i >= 40)]
      const kent = last && i % 3 === 0 ? [last] : []
      const made = await post(`/v1/netwerkronden/${id}/leden`, {
        naam: `mens ${i}`,
        kring,
        hoek: (i * 61) % 360,
        kent,
      })
      last = made.id ?? last
      // The limit of the api is per minute: a hand never draws this fast.
      if (made.status === 429) {
        await new Promise((resolve) => setTimeout(resolve, 61_000))
        i--
      }
    }
  }, people)
}

/** How long the request for the data takes, median of five. */
function timeRequest(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const times: number[] = []
    for (let n = 0; n < 5; n++) {
      const began = performance.now()
      await fetch('/v1/mijn-netwerk').then((answer) => answer.json())
      times.push(Math.round(performance.now() - began))
    }
    return times.sort((a, b) => a - b)[2] ?? 0
  })
}

/** From the click until the last sign stands on the screen. */
async function draw(page: Page): Promise<number> {
  await page.goto('/portaal/mensen')
  await page.getByRole('link', { name: 'Naar mijn kring' }).waitFor()
  return page.evaluate(
    (count) =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        const look = () => {
          if (document.querySelectorAll('.kring__mens').length >= count)
            requestAnimationFrame(() => resolve(performance.now() - began))
          else requestAnimationFrame(look)
        }
        const link = [...document.querySelectorAll('a')].find((a) => a.pathname === '/portaal/kring')
        link?.click()
        look()
      }),
    people,
  )
}

/** Drags someone round the circles by real events of the pointer; the time between frames meanwhile. */
async function drag(page: Page): Promise<number[]> {
  const sign = page.locator('.kring__mens').nth(60)
  await sign.scrollIntoViewIfNeeded()
  const box = await sign.boundingBox()
  const field = await page.locator('.kring__doek').boundingBox()
  if (!box || !field) throw new Error('nothing was drawn')
  await page.evaluate(() => {
    const times: number[] = []
    let last = performance.now()
    const tick = (now: number) => {
      times.push(now - last)
      last = now
      if (!('klaar' in window)) requestAnimationFrame(tick)
    }
    Object.assign(window, { beelden: times })
    requestAnimationFrame(tick)
  })
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  const [cx, cy] = [field.x + field.width / 2, field.y + field.height / 2]
  for (let i = 0; i < moves; i++) {
    const turn = (i / moves) * 2 * Math.PI
    await page.mouse.move(cx + Math.cos(turn) * field.width * 0.35, cy + Math.sin(turn) * field.height * 0.35)
  }
  const times = await page.evaluate(() => {
    Object.assign(window, { klaar: true })
    return (window as unknown as { beelden: number[] }).beelden.slice(5)
  })
  await page.mouse.up()
  await page.getByRole('button', { name: 'Maak ongedaan' }).waitFor()
  return times
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
function round(ms: number): number {
  return Math.round(ms * 10) / 10
}
