import { expect, test } from 'vitest'
import type { PubliekAntwoord } from '../contract.ts'
import { asBody, emptyVelden, type Velden } from './schrijf-velden.ts'
import {
  askPath,
  asksToestemming,
  fittingToestemmingen,
  needToestemming,
  offersToestemming,
} from './toestemming-nodig.ts'

const [gemeente, school, wijkteam] = ['gemeente', 'school', 'wijkteam'].map((id) => ({ id, naam: id }))
const toestemming = (id: string, soort: 'avg' | 'geheim', aanOuders = false) => ({
  id,
  soort,
  waarvoor: 'Meedenken',
  aan: school ? [school] : [],
  aanOuders,
  categorieen: ['gezin', 'financien'],
  tot: '2027-01-01',
  ja: [{ naam: 'Sem', op: '2026-11-03' }],
})
const publiek: PubliekAntwoord = {
  jeugdige: { roepnaam: 'Sem', account: true },
  ouders: [],
  regime: { code: 'steun', naam: 'Steun', jeugdigeZiet: 'alles_tenzij', ouderZiet: 'plan', categorieen: [] },
  organisaties: [
    { ...gemeente, eigen: true, metToestemming: ['gezin'] },
    { ...school, eigen: false, metToestemming: ['gezin'] },
    { ...wijkteam, eigen: false, metToestemming: [] },
  ].map((o) => ({ id: '', naam: '', soort: '', mensen: [], ...o })),
  vastePersoon: null,
  toestemming: {
    geven: ['financien'],
    ouders: ['gezin'],
    geldig: [toestemming('avg', 'avg'), toestemming('ontheffing', 'geheim', true)],
  },
  geheim: { categorieen: ['hulp'], gronden: ['toestemming', 'wettelijke_plicht'], ouderIsAnder: true },
  abilities: { magBijdragen: true },
}
const velden = (anders: Partial<Velden>): Velden => ({
  ...emptyVelden('2026-11-02'),
  categorie: 'gezin',
  ...anders,
})
const ids = (list: { id: string }[]) => list.map((o) => o.id)

test('wie gekozen is en toestemming nodig heeft, maakt dat er een gekozen moet worden', () => {
  expect(asksToestemming(velden({ organisaties: ['wijkteam'] }), publiek)).toBe(false)
  expect(asksToestemming(velden({ organisaties: ['wijkteam', 'school'] }), publiek)).toBe(true)
  expect(asksToestemming(velden({ categorie: 'werk', organisaties: ['school'] }), publiek)).toBe(false)
})

test('voor iedereen mag het zonder, behalve voor wie zelf alleen met toestemming geeft', () => {
  expect(asksToestemming(velden({ iedereen: true }), publiek)).toBe(false)
  expect(ids(needToestemming(velden({ iedereen: true }), publiek))).toEqual(['school'])
  expect(asksToestemming(velden({ iedereen: true, categorie: 'financien' }), publiek)).toBe(true)
  expect(asksToestemming(velden({ categorie: 'financien' }), publiek)).toBe(false)
})

test('alleen toestemmingen die over dit gaan, iedereen noemen en van de goede soort zijn, staan er', () => {
  const fits = (anders: Partial<Velden>) => ids(fittingToestemmingen(velden(anders), publiek))
  expect(fits({ organisaties: ['school'] })).toEqual(['avg', 'ontheffing'])
  expect(fits({ organisaties: ['school', 'wijkteam'] })).toEqual([])
  expect(fits({ organisaties: ['school'], ouderKiest: true })).toEqual(['ontheffing'])
  expect(fits({ organisaties: ['school'], categorie: 'werk' })).toEqual([])
  const bound = { ...publiek, geheim: { ...publiek.geheim, categorieen: ['gezin'] } }
  const onRelease = velden({ organisaties: ['school'], geheimGrond: 'toestemming' })
  expect(ids(fittingToestemmingen(onRelease, bound))).toEqual(['ontheffing'])
})

test('ouders zien het zonder toestemming niet, maar zij houdt het versturen niet tegen', () => {
  const v = velden({ ouderKiest: true })
  expect([asksToestemming(v, publiek), offersToestemming(v, publiek)]).toEqual([false, true])
})

test('een keuze die niet meer past, gaat niet mee', () => {
  const sent = (anders: Partial<Velden>) =>
    asBody(velden({ toestemmingId: 'avg', ...anders }), publiek).toestemmingId
  expect(sent({ organisaties: ['school'] })).toBe('avg')
  expect(sent({ organisaties: ['wijkteam'] })).toBe(null)
  expect(sent({ organisaties: ['school', 'wijkteam'] })).toBe(null)
})

test('wie er een moet vragen, neemt mee wat al gekozen is', () => {
  expect(askPath('c', velden({ organisaties: ['school'] }), publiek)).toBe(
    '/casussen/c/toestemming?soort=avg&categorie=gezin&aan=school&ouders=nee',
  )
})
