import type { nl } from './texts.nl.ts'

/** English words of letters about release. */
export const en: typeof nl = {
  titel: 'What there is about you',
  vraagTitel: 'Answer to your question',
  vraagKop: 'What you asked',
  vraag: (naam, dag) => `On ${dag} you asked whether there is anything about ${naam}.`,
  antwoordKop: 'Our answer',
  niets: 'We have searched. There are no data that we can give you.',
  nietsMeer: 'Does something change? Then you may always ask again.',
  nietBevoegd: 'You may not ask this for someone else. That is why we give no answer.',
  bestaat: (regime, dag) => `There is something at: ${regime}. It began on ${dag}.`,
  verantwoordelijk: (wie) => `Who are responsible together: ${wie}`,
  uitlegKop: 'What is going on',
  meedoenKop: 'Who takes part',
  planKop: 'What the plan is',
  afsprakenKop: 'What was agreed',
  afspraak: (tekst, dag) => `${tekst} (${dag})`,
  keekKop: 'Who worked with it',
  keekUitleg: 'Organisation and function. You can ask us for names.',
  keek: (functie, organisatie, keren, eerste, laatste) =>
    `${functie ? `${functie}, ` : ''}${organisatie}: ${keren} times, from ${eerste} to ${laatste}`,
  bewarenKop: 'How long it stays',
  rechtenKop: 'What you may ask',
  rechten: [
    'You may ask for a copy of what is kept about you.',
    'Is something wrong? Then you may ask to have it corrected or erased.',
    'You may also ask to have it shielded, or say that you object.',
    'You can send a complaint to the Dutch data protection authority (GDPR 77, text not read).',
  ],
  oneensKop: 'Do you disagree?',
  bezwaar: (dag) =>
    `This is a decision. You can object until ${dag}. That is six weeks (Awb 6:7 and 6:8, UAVG 34). Write your name, the day, which decision it is about and why you disagree. Send it to us.`,
  naarRechtbank: (dag) =>
    `You can ask the court to look at it, until ${dag}. That is six weeks (UAVG 35). You need no lawyer.`,
  hulp: 'Is this difficult? Ask someone you trust to read along.',
  belKop: 'Whom can you call?',
  bel: (naam, telefoon) => (telefoon ? `${naam}, telephone ${telefoon}.` : `${naam}.`),
  leeg: 'not filled in',
  bladzijde: 'Page',
  vanBladen: 'of',
}
