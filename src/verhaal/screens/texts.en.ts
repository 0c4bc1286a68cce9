import type { SameTexts } from '../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  tab: 'Story',
  blok: (naam: string) => `${naam} told`,
  uitleg: 'Only for whom it was given to. It stays the young person’s, who can take it back.',
  deel: (nr: number) => `Part ${nr}`,
  op: (dag: string) => `told on ${dag}`,
  nieuw: 'new',
  lees: 'Read',
  van: (naam: string) => `Told by ${naam}, for you`,
  vanOp: (dag: string) => `on ${dag}`,
  geenBewijs:
    'What a young person tells for help is no evidence and no contribution. Do you want to do something with it? Ask them, and let them say it themselves.',
  gelezen: 'I have read it',
  ziet: (naam: string) => `${naam} sees that you read it, and when.`,
  klaar: (naam: string) => `${naam} now sees that you read it.`,
  terug: 'Back to the case',
  weg: 'This part is not there, or no longer for you. The young person may have taken it back.',
}
