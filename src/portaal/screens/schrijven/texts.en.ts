import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  terug: {
    tab: 'Say something back',
    over: 'What is it about?',
    overPlan: 'About the whole plan',
    overDit: 'About this agreement',
    overLezen: 'About what this says',
    tekst: 'What do you want to say?',
    hint: 'Write as you talk. Mistakes are fine.',
    leeg: 'Write something first.',
    wie: 'Who may read this?',
    wieHint: 'You always can. You choose who else.',
    alleenJij: 'Now only you read this.',
    stuur: 'Send it',
    bewaar: 'Keep it for me',
    later: 'Not now',
    klaar: 'It has been sent',
    klaarUitleg: 'Seen by:',
    naarVerhaal: 'To My story',
    naarPlan: 'To My plan',
    bel: (naam) => `First call ${naam}`,
    eigenTab: 'My own question',
    eigenTekst: 'What is your question?',
    eigenHint: 'Your question as a parent. Apart from your child’s.',
  },
  mijnVraag: {
    tab: 'My question',
    nu: 'This is your question now',
    label: 'How do you say it now?',
    hint: 'Use your own words.',
    leeg: 'Write your question first.',
    zien: 'Everyone who takes part sees your question.',
    bewaar: 'Keep my question',
    terug: 'Leave it so',
    blijft: 'Your old question stays in My story.',
  },
  kant: {
    tab: 'Your side',
  },
}
