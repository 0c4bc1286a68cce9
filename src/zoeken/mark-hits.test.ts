import { expect, test } from 'vitest'
import { cutMarks, markName, start, stop } from './mark-hits.ts'
import { asTsquery, splitWords } from './split-words.ts'

test('een tekst met merken wordt stukken, zonder de merken', () => {
  expect(cutMarks(`bij de ${start}brug${stop} en ${start}brug${stop}`)).toEqual([
    { tekst: 'bij de ', raak: false },
    { tekst: 'brug', raak: true },
    { tekst: ' en ', raak: false },
    { tekst: 'brug', raak: true },
  ])
  expect(cutMarks('')).toEqual([])
})

test('van een naam is het begin van elk deel raak, ook met accenten; de naam blijft heel', () => {
  const found = markName('Anaïs van der Yıldız-Smit', ['anai', 'yil', 'SM'])
  expect(found.filter((s) => s.raak).map((s) => s.tekst)).toEqual(['Anaï', 'Yıl', 'Sm'])
  expect(found.map((s) => s.tekst).join('')).toBe('Anaïs van der Yıldız-Smit')
  expect(markName('Sem', ['em']).some((s) => s.raak)).toBe(false)
})

test('alleen letters en cijfers worden zoekwoorden, hooguit tien, het laatste als begin', () => {
  expect(splitWords("a & b | !c:* (d) 'e")).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(splitWords('\u0301 % _')).toEqual([])
  expect(splitWords('a '.repeat(30)).length).toBe(10)
  expect(asTsquery(['school', 'op', 'maa'])).toBe('school & op & maa:*')
})
