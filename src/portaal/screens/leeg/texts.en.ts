import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  leeg: {
    titel: 'Welcome',
    kop: 'You have no plan yet',
    uitleg: 'That’s fine. Do you have a question? Ask it here.',
    vraag: 'I have a question',
    watDan: 'What happens then?',
    stap1: 'Someone reads your question.',
    stap2: 'They call you. You choose when.',
    stap3: 'You talk about what you want.',
    stap4: 'Only after your yes we go on.',
    gesteld: 'Your question is in',
    klad: 'You had already begun',
    kladUitleg: 'Your question was not sent yet.',
    verder: 'Go on',
    zie: 'See my question',
    verstuurd: (dag) => `Sent on ${dag}.`,
    opgepakt: 'Someone reads your question. They call you soon.',
    wacht: 'We read it and call you.',
    dicht: 'Your plan is done',
    dichtOp: (dag) => `It ended on ${dag}.`,
    dichtUitleg: 'Nobody reads it now. You may ask what it says.',
    dichtBel: (naam) => `Call ${naam} for that.`,
    dichtRechten: 'My rights',
    nieuw: 'Do you have a question again?',
    nieuwUitleg: 'That is fine. Ask it here.',
    code: 'Were you given a code?',
    codeKnop: 'Enter the code',
  },
}
