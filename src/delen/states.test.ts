import { expect, test } from 'vitest'
import { viewOfJeugdige } from './states.ts'

const keuze = {
  jeugdigeZiet: 'plan' as const,
  jeugdigeVanaf: null,
  vandaag: '2026-11-02',
  verlooptOp: null,
  gebeurdOp: '2026-10-31',
  schrijver: { naam: 'Rob Hermans', functie: 'wijkagent' },
  woorden: ['Ik wilde weg.', ' '],
}

test('onder een regime met alleen het plan ziet de jongere niets zonder vrijgave', () => {
  expect(viewOfJeugdige(keuze)).toMatchObject({ zichtbaar: 'niet', vanaf: null })
})

test('een gekozen dag maakt het zichtbaar vanaf die dag, met de eigen woorden en wie het schreef', () => {
  expect(viewOfJeugdige({ ...keuze, jeugdigeVanaf: '2026-11-05' })).toEqual({
    zichtbaar: 'later',
    vanaf: '2026-11-05',
    schrijver: { roepnaam: 'Rob', functie: 'wijkagent' },
    over: '2026-10-31',
    eigenWoorden: ['Ik wilde weg.'],
  })
})

test('bij alles tenzij ziet de jongere het vandaag, of vanaf de dag waarop de bron wacht', () => {
  const alles = { ...keuze, jeugdigeZiet: 'alles_tenzij' as const }
  expect(viewOfJeugdige(alles)).toMatchObject({ zichtbaar: 'nu', vanaf: '2026-11-02' })
  expect(viewOfJeugdige({ ...alles, jeugdigeVanaf: '2026-11-09' })).toMatchObject({
    zichtbaar: 'later',
    vanaf: '2026-11-09',
  })
})

test('wat verloopt voordat het te zien is, ziet de jongere nooit', () => {
  expect(viewOfJeugdige({ ...keuze, jeugdigeVanaf: '2026-11-09', verlooptOp: '2026-11-08' })).toMatchObject({
    zichtbaar: 'niet',
  })
})
