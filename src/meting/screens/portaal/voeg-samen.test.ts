import { expect, test } from 'vitest'
import { voegSamen, type Waarden } from './voeg-samen.ts'

const base: Waarden = { stand: 0, helpt: 'Bo.', hindert: '', overgeslagen: false }
const a = (change: Partial<Waarden>): Waarden => ({ ...base, ...change })

test.each([
  ['wat alleen hier veranderde, blijft', a({ helpt: 'Bo en ik.' }), a({}), a({ helpt: 'Bo en ik.' })],
  [
    'wat alleen daar veranderde, komt erbij',
    a({ helpt: 'Bo en ik.' }),
    a({ hindert: 'Druk.', stand: 1 }),
    a({ helpt: 'Bo en ik.', hindert: 'Druk.', stand: 1 }),
  ],
  [
    'woorden van allebei blijven',
    a({ hindert: 'Hier.' }),
    a({ hindert: 'Daar.' }),
    a({ hindert: 'Daar.\n\nHier.' }),
  ],
  [
    'wie samen verder typt, krijgt geen zin dubbel',
    a({ helpt: 'Bo. En $& ik.' }),
    a({ helpt: 'Bo.\n\nMijn zus.' }),
    a({ helpt: 'Bo. En $& ik.\n\nMijn zus.' }),
  ],
  [
    'dezelfde woorden staan er één keer',
    a({ hindert: 'Druk.' }),
    a({ hindert: 'Druk.' }),
    a({ hindert: 'Druk.' }),
  ],
  [
    'wie verder typte, zegt het niet dubbel',
    a({ hindert: 'Druk hier.' }),
    a({ hindert: 'Druk' }),
    a({ hindert: 'Druk hier.' }),
  ],
  ['een plek die allebei kozen, is die van hier', a({ stand: 2 }), a({ stand: -1 }), a({ stand: 2 })],
  [
    'overslaan wist geen woorden van daar',
    a({ stand: null, helpt: '', overgeslagen: true }),
    a({ hindert: 'Druk.' }),
    a({ stand: null, helpt: '', hindert: 'Druk.' }),
  ],
] as const)('%s', (_naam, mine, theirs, both) => {
  expect(voegSamen(base, mine, theirs)).toEqual(both)
})
