import type { nl } from './texts.nl.ts'

/** English words of a document for a third party. */
export const en: typeof nl = {
  titel: 'Confidential: for your part of the plan',
  vertrouwelijk:
    'Confidential. You signed for secrecy. Share this with nobody, and give it back or destroy it when your role has ended.',
  aan: (naam, organisatie) => `For ${naam}, ${organisatie}`,
  over: (naam) => `About ${naam}`,
  van: (organisatie, dag) => `${organisatie}, ${dag}`,
  doelKop: 'What you get this for',
  getekend: (dag) => `You signed for secrecy on ${dag} (Wgs 1.11, BGS 2.21).`,
  inhoudKop: 'What you need to know',
  van_bron: (bron) => `From ${bron}:`,
  regelsKop: 'What you may do with it',
  regels: [
    'Use this for this purpose only.',
    'Do not put it in your own system, and make no copy.',
    'Is something wrong? Call at once.',
  ],
  belKop: 'Whom can you call?',
  bel: (naam, telefoon) => (telefoon ? `${naam}, telephone ${telefoon}.` : `${naam}.`),
  leeg: 'not filled in',
  bladzijde: 'Page',
  vanBladen: 'of',
}
