import { expect, test } from 'vitest'
import { putBack, together } from './put-back.ts'

const begin = { tekst: 'Hij komt op tijd.', dag: '2026-11-03', voor: ['school'] }

test('een klad zonder begin, en een klad waarnaast niets veranderde, komt terug zoals het was', () => {
  const klad = { ...begin, tekst: 'Hij komt vaak op tijd.' }
  expect(putBack(klad, null, begin)).toEqual({ fields: klad, isJoined: false })
  expect(putBack(klad, begin, begin)).toEqual({ fields: klad, isJoined: false })
})

test('wat een ander intussen veranderde, wordt niet overschreven door een klad dat daar niets aan deed', () => {
  const theirs = { tekst: 'Hij komt op tijd.', dag: '2026-12-01', voor: ['school', 'thuis'] }
  const { fields, isJoined } = putBack({ ...begin, tekst: 'Hij komt vaak op tijd.' }, begin, theirs)
  expect(fields).toEqual({ ...theirs, tekst: 'Hij komt vaak op tijd.' })
  expect(isJoined).toBe(false)
})

test('waar allebei schreven, blijven beide teksten staan', () => {
  const { fields, isJoined } = putBack({ ...begin, tekst: 'Hij komt zelden.' }, begin, {
    ...begin,
    tekst: 'Hij komt iedere dag.',
  })
  expect(fields.tekst).toBe('Hij komt iedere dag.\n\nHij komt zelden.')
  expect(isJoined).toBe(true)
})

test('van twee dagen, codes of keuzes blijft die van wie hier zit', () => {
  const mine = { ...begin, dag: '2026-11-10', voor: ['werk'] }
  const theirs = { ...begin, dag: '2026-11-20', voor: ['thuis'] }
  expect(putBack(mine, begin, theirs)).toEqual({ fields: mine, isJoined: false })
})

test('wie al typt voordat het klad er is, houdt allebei, ook bij één woord', () => {
  expect(
    together({ tekst: '', dag: '' }, { tekst: 'Nu', dag: '' }, { tekst: 'Eerder', dag: 'morgen' }),
  ).toEqual({
    tekst: 'Eerder\n\nNu',
    dag: 'morgen',
  })
})
