import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  titel: 'Questions about who looked',
  terug: 'Oversight',
  intro: 'A young person or parent wants to know who opened the plan. Answer in plain words, within a month.',
  leegTitel: 'No questions',
  leeg: 'What someone asks at ‘Who looked’ stands here.',
  vraag: 'Question',
  over: 'About',
  stand: 'State',
  van: { jeugdige: 'A young person asks', ouder: 'A parent asks' },
  voor: (dag: string) => `Answer before ${dag}`,
  telaat: (dag: string) => `Late: was due ${dag}`,
  beantwoord: (dag: string) => `Answered on ${dag}`,
  wie: 'Who it was',
  wieUitleg:
    'Only you see these names. Give them only when the asker needs them to stand up for their rights (CJEU C-579/21).',
  naam: 'Name',
  wanneer: 'When',
  wat: 'What',
  antwoord: 'Your answer',
  antwoordHint: 'The asker reads this beside the list.',
  antwoordLeeg: 'Write your answer.',
  namen: 'Do you tell names?',
  namenHint: 'This is kept with the question.',
  namenJa: 'Yes, they are needed',
  namenNee: 'No',
  namenLeeg: 'Choose whether you tell names.',
  stuur: 'Send answer',
}
