import { QueryObserver } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { Probleem } from './probleem.ts'
import { apiQuery, createQueryClient, isLive } from './query.ts'

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

const casus = '/v1/casussen/018f9999-0000-7000-8000-000000000001'

/** What is still in memory of these paths after one of them was read again and answered with this status. */
async function keptAfter(status: number, path: string, others: string[]): Promise<string[]> {
  const client = createQueryClient()
  const all = [path, ...others]
  for (const p of all) client.setQueryData([p], { data: p, etag: null })
  const queryFn = () => Promise.reject(new Probleem({ status }))
  await client.fetchQuery({ queryKey: [path], queryFn, retry: false, staleTime: 0 }).catch(() => undefined)
  const kept = all.filter((p) => client.getQueryData([p]) !== undefined)
  client.clear()
  return kept
}

test.each([403, 404])('wat bij het opnieuw lezen %i geeft, is weg', async (status) => {
  expect(await keptAfter(status, `${casus}/plan`, [casus])).toEqual([casus])
})

test('een casus die weg is, neemt alles mee wat eronder stond', async () => {
  const under = [`${casus}/plan`, `${casus}/bijdragen`]
  expect(await keptAfter(404, casus, [...under, '/v1/mijn-werk'])).toEqual(['/v1/mijn-werk'])
})

test.each([0, 401, 500])(
  'een storing of een verlopen sessie (%i) laat staan wat er stond',
  async (status) => {
    expect(await keptAfter(status, casus, [])).toEqual([casus])
  },
)

test('wat over iemand gaat, wordt iedere minuut opnieuw gelezen; wie is wie niet', () => {
  const live = [
    casus,
    `${casus}/bijdragen`,
    '/v1/overleggen/1',
    '/v1/mijn-plan?casusId=1',
    '/v1/mijn-werk',
    '/v1/mijn-netwerk',
    '/v1/als-jim',
  ]
  expect(live.filter(isLive)).toEqual(live)
  expect(['/v1/sessie', '/v1/regimes', '/v1/medewerkers'].filter(isLive)).toEqual([])
})
