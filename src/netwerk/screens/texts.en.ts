import type { SameTexts } from '../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  tab: 'Circle',
  jongere: 'the young person',
  vanWie: (naam) =>
    `The people around ${naam} belong to ${naam}. Nobody in this case sees the drawing unless ${naam} chooses so. It never goes to pga, zvh or groep.`,
  tekening: (naam, dag) => `The circle of ${naam}, ${dag}`,
  samenTitel: (naam) => `Draw together with ${naam}`,
  samenUitleg:
    'Only while there is no account yet. Sit side by side; the questions on the screen are for the young person. A nickname will do.',
  samenBegin: 'Begin together',
  samenNu: (naam) => `You hold the pen for ${naam}.`,
  gaatMee: (naam) =>
    `Only you see this, as long as you take part in this case. When ${naam} signs in for the first time, the drawing becomes ${naam}’s. You may keep looking until ${naam} stops that.`,
  heeftAccount: (naam) => `${naam} has an account and draws there.`,
  vraag: 'Would you like to look along? Ask. The young person chooses per drawing who may look.',
  kijken: 'You may look',
  laatKijken: (naam) => `${naam} lets you see this and can stop that at any time.`,
  dag: 'Drawn on',
  mensen: 'People',
}
