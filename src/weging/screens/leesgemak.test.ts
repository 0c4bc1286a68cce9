import { expect, test } from 'vitest'
import { readLeesgemak } from './leesgemak.ts'

test('korte zinnen met gewone woorden krijgen geen opmerking', () => {
  expect(readLeesgemak('Wij gaan dit niet doen. De school helpt je verder.')).toEqual({
    langeZinnen: [],
    moeilijkeWoorden: [],
  })
})

test('een lange zin en een lang woord worden genoemd', () => {
  const { langeZinnen, moeilijkeWoorden } = readLeesgemak(
    'De samenwerkingspartners hebben na een weging van alle criteria besloten om dit niet te doen.',
  )
  expect(langeZinnen).toHaveLength(1)
  expect(moeilijkeWoorden).toContain('samenwerkingspartners')
})
