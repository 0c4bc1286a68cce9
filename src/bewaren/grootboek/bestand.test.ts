import { appendFile, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { appendGrootboek, GrootboekFout, type Inhoud, readGrootboek } from './bestand.ts'

const key = Buffer.alloc(32, 3)
let pad = ''
beforeEach(async () => {
  pad = join(await mkdtemp(join(tmpdir(), 'verbonden-grootboek-')), 'grootboek.jsonl')
})

describe('het bestand', () => {
  const regel = (id: string): Inhoud => ({
    id,
    soort: 'betrokkenheid_beeindigd',
    staat: 'vast',
    kenmerken: [],
    object: id,
    waarde: '2026-11-02',
    op: '2026-11-02T09:00:00.000Z',
    bewijs: null,
  })
  test('een half geschreven laatste regel telt niet, en de volgende komt op haar plaats', async () => {
    await appendGrootboek(pad, key, [regel('a'), regel('b')])
    await appendFile(pad, '{"nr":3,"id":"c","soo')
    expect((await readGrootboek(pad, key)).map((r) => r.id)).toEqual(['a', 'b'])
    await appendGrootboek(pad, key, [regel('d')])
    expect((await readGrootboek(pad, key)).map((r) => [r.nr, r.id])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'd'],
    ])
  })
  test.each([
    ['een regel veranderd', (t: string) => t.replace('2026-11-02"', '2027-11-02"')],
    ['een regel weg', (t: string) => t.split('\n').slice(1).join('\n')],
    ['twee regels verwisseld', (t: string) => t.split('\n').slice(0, 2).reverse().join('\n').concat('\n')],
    ['onzin ertussen', (t: string) => `onzin\n${t}`],
  ])('%s: het grootboek wordt niet meer vertrouwd', async (_wat, verander) => {
    await appendGrootboek(pad, key, [regel('a'), regel('b'), regel('c')])
    await writeFile(pad, verander(await readFile(pad, 'utf8')))
    await expect(readGrootboek(pad, key)).rejects.toThrow(GrootboekFout)
  })
  test('met een andere sleutel ook niet', async () => {
    await appendGrootboek(pad, key, [regel('a')])
    await expect(readGrootboek(pad, Buffer.alloc(32, 7))).rejects.toThrow(GrootboekFout)
  })
})
