import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  titel: 'Refer to the Care and Safety House',
  terug: 'Referrals',
  intro: 'The Care and Safety House has a system of its own. Nothing goes there from here.',
  magTitel: (organisatie) => `${organisatie} may refer`,
  magUitleg:
    'Your organisation is listed in the law (Wgs 2.27). A colleague appointed there writes the referral, with reasons of its own. Copy nothing from a case here.',
  magNietTitel: (organisatie) => `${organisatie} cannot refer itself`,
  magNietUitleg:
    'Your organisation is not listed in the law (Wgs 2.27). Call one that may refer. It judges for itself whether a referral is needed.',
  school: 'Is it about school or absence? Call school attendance or the neighbourhood team.',
  stappenTitel: 'How it goes',
  stappen: {
    bel: 'Call first. Can it be solved in one’s own chain or by talking? Then no referral is needed.',
    voorwaarden:
      'See whether all four conditions hold (BGS 2.20). If one does not, everything is destroyed at once.',
    controleer:
      'Check that what you will write is right. Your organisation stays responsible for it (BGS 1.6).',
    schrijf: 'Sign in at the Care and Safety House and write a new referral there.',
  },
  wieTitel: 'Who may refer',
  wieUitleg: 'These organisations of our region are listed in the law.',
  bel: 'Call',
  adresTitel: 'Where',
  adres: 'Address of the Care and Safety House:',
  geenAdres: 'Ask your procesregisseur or the contactpunt for the address.',
  plek: (rol) => `Wgs ${rol}`,
}
