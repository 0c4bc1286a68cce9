import { expect, test } from 'vitest'
import { matchRoute, type ScreenRoute } from './route.ts'

const line = (path: string): ScreenRoute => ({
  path,
  screen: () => Promise.reject(new Error('not loaded here')),
})
const routes = ['/', '/casussen', '/casussen/$casusId', '/casussen/nieuw', '/casussen/$casusId/plan'].map(
  line,
)

test('een pad vindt zijn scherm en zijn waarden', () => {
  expect(matchRoute(routes, '/casussen/7/plan')).toMatchObject({ params: { casusId: '7' } })
  expect(matchRoute(routes, '/casussen/')?.route.path).toBe('/casussen')
  expect(matchRoute(routes, '/')?.route.path).toBe('/')
  expect(matchRoute(routes, '/casussen/a%20b')?.params).toEqual({ casusId: 'a b' })
})

test('een vast woord gaat voor een waarde, en wat er niet is wordt niet gevonden', () => {
  expect(matchRoute(routes, '/casussen/nieuw')?.route.path).toBe('/casussen/nieuw')
  expect(matchRoute(routes, '/casussen/7/overleg')).toBeNull()
  expect(matchRoute(routes, '/casussen/%E0%A4%A')?.params).toEqual({ casusId: '%E0%A4%A' })
})
