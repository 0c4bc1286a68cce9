import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  wat: {
    screening: 'screening (certificate of conduct)',
    geheimhouding: 'secrecy statement',
    zorgvuldig: 'training in careful use of data',
    regels: 'training in the rules',
    werkproces: 'training in the work process',
    analyse: 'training in information analysis',
    beveiliging: 'training in security',
    ethiek: 'training in data ethics',
  },
  dicht: (regime) => `${regime} is closed to you now`,
  dichtUitleg: (wat) => `You don’t see these cases and referrals. This is missing or has run out: ${wat}.`,
  verloopt: (regime) => `Your access to ${regime} runs out soon`,
  verlooptPunt: (wat, dag) => `${wat} counts until ${dag}`,
  vraagBeheer: (wie) => `Ask who manages accounts to enter this: ${wie}.`,
  geenBeheer: 'Your organisation has nobody here who manages accounts. Call the municipality.',
  collegasTitel: (aantal) =>
    aantal === 1
      ? 'One colleague lacks something or runs out soon'
      : `${aantal} colleagues lack something or run out soon`,
  mist: (wat) => `lacks ${wat}`,
  knop: 'Screening and training',
  titel: (naam) => `Screening and training of ${naam}`,
  uitleg: 'Enter days only. Keep no certificate of conduct or of training here.',
  wijze: 'How was this colleague screened?',
  wijzen: {
    geen: 'Not yet',
    vog: 'With a certificate of conduct when starting work',
    wettelijk: 'Under the organisation’s own law',
  },
  gescreendOp: 'Day of the screening',
  geheimhoudingOp: 'Day of the secrecy statement',
  trainingen: 'Trainings',
  bewaar: 'Save',
  kiesDag: 'Choose the day of the screening.',
  laden: 'One moment.',
}
