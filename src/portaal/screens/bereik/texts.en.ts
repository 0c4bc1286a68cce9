import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  vast: {
    kop: 'My steady person',
    van: (naam) => `${naam}’s steady person`,
    blijft: (naam) => `${naam} stays. Also when things change.`,
    bel: 'Call',
    sms: 'Text',
    smsNaar: (naam) => `Text ${naam}`,
    tot: (naam, tijd) => `${naam} answers until ${tijd}.`,
    daarna: (naam) => `After that ${naam} helps you.`,
    geen: 'You have no steady person yet.',
    geenVan: (naam) => `${naam} has no steady person yet.`,
    geenTot: (dag) => `Before ${dag} there is someone.`,
    geenKies: 'You help choose who it will be.',
    totDan: (naam) => `Until then ${naam} helps you.`,
    bellen: (naam) => `Feel free to call ${naam}.`,
    voorJou: 'Who helps you?',
    voorJouUitleg: (naam) => `${naam} helps you as a parent.`,
    zonderNummer: 'There is no number yet.',
  },
}
