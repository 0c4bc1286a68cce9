import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ondergrens, openGebieden, suppress, suppressRow, type Tabel, type Telling } from './suppress.ts'

/** What somebody who subtracts can know of each closed cell: the least and the most it can be, given all that is shown. */
function attack({ cellen, totaal }: Tabel): { gebied: string; ja: [number, number] }[] {
  const closed = cellen.filter((c) => c.ja === null)
  const shownJa = cellen.reduce((n, c) => n + (c.ja ?? 0), 0)
  const shownN = cellen.reduce((n, c) => n + (c.aantal ?? 0), 0)
  const restN = totaal.aantal === null ? Number.POSITIVE_INFINITY : totaal.aantal - shownN
  const nameless = closed.filter((c) => c.aantal === null).length
  const most = (c: (typeof closed)[number]) => c.aantal ?? restN
  return closed.map((c) => {
    if (totaal.ja === null) return { gebied: c.gebied, ja: [0, most(c)] }
    const rest = totaal.ja - shownJa
    const others = closed.filter((o) => o !== c)
    const known = others.filter((o) => o.aantal !== null).reduce((n, o) => n + (o.aantal ?? 0), 0)
    const room = known + (others.some((o) => o.aantal === null) ? restN : 0)
    const alone = c.aantal === null && nameless === 1 ? restN : most(c)
    return { gebied: c.gebied, ja: [Math.max(0, rest - room), Math.min(rest, alone)] }
  })
}
function publish(tellingen: readonly Telling[]): Tabel {
  const { open, toonTotaal } = openGebieden(
    tellingen.map((t) => ({ gebied: t.gebied, aantal: t.ja + t.nogNiet })),
  )
  return suppress(tellingen, open, toonTotaal)
}
const t = (gebied: string, ja: number, nogNiet: number): Telling => ({ gebied, ja, nogNiet })

describe('verbondenheid over een regio', () => {
  test('negen antwoorden staan er niet, tien wel', () => {
    expect(publish([t('a', 9, 0)])).toMatchObject({ cellen: [{ aantal: null }], totaal: { aantal: null } })
    expect(publish([t('a', 5, 5)])).toMatchObject({
      cellen: [{ aantal: 10, ja: null }],
      totaal: { aantal: 10, ja: null },
    })
  })
  test('één te klein gebied is niet uit het totaal te halen: een tweede gaat mee dicht', () => {
    const { cellen, totaal } = publish([t('a', 40, 40), t('b', 15, 15), t('c', 3, 1)])
    expect(cellen.map((c) => c.aantal)).toEqual([80, null, null])
    expect(totaal.aantal).toBe(114)
  })
  test('een antwoord dat bijna iedereen gaf staat er niet: wie weet dat hij één van de anderen is, weet de rest', () => {
    expect(publish([t('a', 30, 2), t('b', 20, 20)]).cellen.map((c) => c.ja)).toEqual([null, null])
  })
  test('wie optelt en aftrekt, krijgt geen dicht vakje terug, in duizend regio’s', () => {
    const cel = fc.record({ ja: fc.nat(60), nogNiet: fc.nat(60) })
    fc.assert(
      fc.property(fc.array(cel, { minLength: 1, maxLength: 8 }), (cells) => {
        const tellingen = cells.map((c, nr) => t(`g${nr}`, c.ja, c.nogNiet))
        const tabel = publish(tellingen)
        for (const c of [...tabel.cellen, tabel.totaal])
          for (const n of [c.aantal, c.ja, c.nogNiet])
            if (n !== null) expect(n).toBeGreaterThanOrEqual(ondergrens)
        for (const { gebied, ja } of attack(tabel)) {
          const size = cells[Number(gebied.slice(1))]
          const whole = (size?.ja ?? 0) + (size?.nogNiet ?? 0)
          const [least, most] = ja
          // What an outsider can't narrow below ten values, or below what the number of the area itself already says.
          expect(most - least).toBeGreaterThanOrEqual(Math.min(ondergrens, whole))
        }
        hidesNumbers(tabel, tellingen)
      }),
      { numRuns: 1000, seed: 4 },
    )
  })
  test('een aanvaller die aftrekt vindt een geplante fout', () => {
    const leaky: Tabel = {
      cellen: [
        { gebied: 'g0', aantal: 40, ja: 20, nogNiet: 20 },
        { gebied: 'g1', aantal: 30, ja: null, nogNiet: null },
      ],
      totaal: { gebied: '', aantal: 70, ja: 23, nogNiet: 47 },
    }
    expect(attack(leaky)).toEqual([{ gebied: 'g1', ja: [3, 3] }])
  })
})

/** Closed numbers of areas can't be had from the total either: they are two or more, and together twenty or more. */
function hidesNumbers({ cellen, totaal }: Tabel, tellingen: readonly Telling[]): void {
  const closed = cellen.filter((c) => c.aantal === null)
  if (totaal.aantal === null || closed.length === 0) return
  expect(closed.length).toBeGreaterThan(1)
  const rest = totaal.aantal - cellen.reduce((n, c) => n + (c.aantal ?? 0), 0)
  expect(rest).toBeGreaterThanOrEqual(2 * ondergrens)
  expect(rest).toBe(
    tellingen
      .filter((x) => closed.some((c) => c.gebied === x.gebied))
      .reduce((n, x) => n + x.ja + x.nogNiet, 0),
  )
}

test('invullen en overslaan: één klein getal is niet uit het totaal te halen', () => {
  const row = suppressRow({ klaar: 40, met: 12, zonder: 3, nietAf: 15 }, 70)
  expect(row).toEqual({ klaar: 40, met: null, zonder: null, nietAf: 15, totaal: 70 })
  expect(suppressRow({ klaar: 5, met: 0 }, 5)).toEqual({ klaar: null, met: null, totaal: null })
})
