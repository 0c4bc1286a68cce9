import { QueryObserver } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { Probleem } from './probleem.ts'
import { apiQuery, createQueryClient } from './query.ts'

type Options = ReturnType<typeof apiQuery<string>>

/** What an observer shows at once when it moves from one path to another. */
function shownAfterMove(from: string, to: string): string | undefined {
  const client = createQueryClient()
  const never = (path: string): Options => ({
    ...apiQuery<string>(path),
    queryFn: () => new Promise(() => undefined),
  })
  client.setQueryData([from], { data: 'eerste', etag: null })
  const observer = new QueryObserver(client, never(from))
  const stop = observer.subscribe(() => undefined)
  observer.setOptions(never(to))
  const shown = observer.getCurrentResult().data?.data
  stop()
  client.clear()
  return shown
}

test('een volgend blad van dezelfde lijst houdt het vorige in beeld', () => {
  expect(shownAfterMove('/v1/casussen?blad=1', '/v1/casussen?blad=2')).toBe('eerste')
})

test('een andere persoon toont nooit de vorige', () => {
  expect(shownAfterMove('/v1/casussen/7', '/v1/casussen/8')).toBeUndefined()
})

test('een weigering wordt niet nog eens geprobeerd, een verbroken verbinding wel', async () => {
  vi.useFakeTimers()
  const tries = async (status: number) => {
    const queryFn = vi.fn().mockRejectedValue(new Probleem({ status }))
    const done = createQueryClient().fetchQuery({ queryKey: [status], queryFn, ...{ retry: createRetry() } })
    done.catch(() => undefined)
    await vi.runAllTimersAsync()
    return queryFn.mock.calls.length
  }
  const createRetry = () => {
    const { retry } = createQueryClient().getDefaultOptions().queries ?? {}
    if (typeof retry !== 'function') throw new Error('the default says nothing of trying again')
    return retry
  }
  expect([await tries(403), await tries(404), await tries(0)]).toEqual([1, 1, 3])
  vi.useRealTimers()
})
