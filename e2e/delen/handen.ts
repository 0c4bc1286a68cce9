import type { Locator, Page } from 'playwright-core'

/**
 * Seconds of a practised hand, by the keystroke-level model (Card, Moran and Newell, Communications of the ACM 23(7), 1980): pointing 1.1,
 * pressing and releasing 0.2, a key 0.2. A choice from a list is pointed at twice: to open it, and at what is chosen.
 */
export const tempo = { klik: 1.3, keuze: 2.6, toets: 0.2 } as const
/** Seconds to decide on the next step, in the same model; counted before every action, which is more than it asks. */
export const bedenktijd = 1.35

type Daad = keyof typeof tempo

/** Someone's hands on a page: each click, choice and key is an action; typing words is not, and its time is left out. */
export type Handen = {
  page: Page
  klik(target: Locator): Promise<void>
  /** Marks a radio whose own circle is drawn by its card. */
  markeer(target: Locator): Promise<void>
  kies(target: Locator, label: string): Promise<void>
  typ(target: Locator, words: string): Promise<void>
  /** Waits until this can be seen: it belongs to the time of the machine. */
  zie(target: Locator): Promise<void>
  stand(): { acties: number; machine: number; hand: number }
}

/** Hands on this page; counting starts now. Seconds. */
export function handenOp(page: Page): Handen {
  const done: Daad[] = []
  const begin = performance.now()
  let typed = 0
  const act = async (daad: Daad, work: Promise<unknown>) => {
    await work
    done.push(daad)
  }
  return {
    page,
    klik: (target) => act('klik', target.click()),
    markeer: (target) => act('klik', target.check({ force: true })),
    kies: (target, label) => act('keuze', target.selectOption({ label })),
    typ: async (target, words) => {
      const from = performance.now()
      await target.fill(words)
      typed += performance.now() - from
    },
    zie: (target) => target.waitFor(),
    stand: () => ({
      acties: done.length,
      machine: (performance.now() - begin - typed) / 1000,
      hand: done.reduce((sum, daad) => sum + tempo[daad] + bedenktijd, 0),
    }),
  }
}
