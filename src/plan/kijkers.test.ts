import { describe, expect, test } from 'vitest'
import { requireEigenaarZiet } from './afspraak-publiek.ts'
import type { Mens } from './contract.ts'
import { zietMens } from './kijkers.ts'
import type { MensRow } from './sql.ts'

const dag = '2026-11-02'
const [moeder, vader] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002']

describe('ouders in twee huizen', () => {
  const publiek = { organisaties: null, jeugdigeVanaf: dag, ouderVanaf: dag, ouderIds: [moeder] }
  const ouder = (persoonId: string) => ({ kant: 'ouder', persoonId, organisatie: null }) as Mens

  test('wat voor één ouder is, ziet alleen die ouder', () => {
    expect(zietMens(publiek, ouder(moeder), dag)).toBe(true)
    expect(zietMens(publiek, ouder(vader), dag)).toBe(false)
    expect(zietMens({ ...publiek, ouderIds: null }, ouder(vader), dag)).toBe(true)
    expect(zietMens(publiek, { kant: 'jeugdige', persoonId: null, organisatie: null } as Mens, dag)).toBe(
      true,
    )
  })

  test('een JIM is eigenaar als de jongere de afspraak ziet, ook waar het spoor de ouders noemt', () => {
    const row = (kant: MensRow['kant'], persoon_id: string | null) =>
      ({ kant, persoon_id, roepnaam: 'H', naam: 'H', organisatie: null, organisatie_id: null }) as MensRow
    const audience = { publiek: null, jeugdigeVanaf: dag, ouderVanaf: dag, ouderIds: [moeder] }
    expect(() => requireEigenaarZiet(row('jim', null), audience, dag)).not.toThrow()
    expect(() => requireEigenaarZiet(row('ouder', moeder), audience, dag)).not.toThrow()
    expect(() => requireEigenaarZiet(row('ouder', vader), audience, dag)).toThrow()
    expect(() => requireEigenaarZiet(row('jim', null), { ...audience, jeugdigeVanaf: null }, dag)).toThrow()
  })
})
