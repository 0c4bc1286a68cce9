import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  mensen: {
    tab: 'My people',
    intro: 'These are the people around you.',
    introOuder: (naam) => `These are the people around ${naam}.`,
    jim: 'Your JIM',
    jimVan: (naam: string) => `The JIM of ${naam}`,
    thuis: 'At home',
    jij: 'That’s you',
    vanMij: (relatie) => `Your ${relatie}`,
    werken: 'They work with me',
    werkenVan: (naam) => `They work with ${naam}`,
    zelf: 'They tell this themselves.',
    vast: 'My steady person',
    vastVan: (naam) => `${naam}’s steady person`,
    regie: 'Makes sure the plan works',
    overleg: 'Leads the conversation',
    kan: (wie) => `What ${wie} can do`,
    kanNiet: 'What can’t be done',
    belVoor: 'Call me about',
    doorvertellen: 'I must pass this on',
    wieZiet: 'Who sees my plan?',
    leeg: 'Your people will stand here',
    leegUitleg: 'Once you have a plan, they are here.',
  },
}
