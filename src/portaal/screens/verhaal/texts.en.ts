import type { SameTexts } from '../../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  verhaal: {
    tab: 'My story',
    intro: 'You said this. In your own words.',
    leeg: 'You said nothing yet',
    leegUitleg: 'You don’t have to. Want to tell something? You can here.',
    rechten: 'My rights',
    nietEens: 'I don’t agree',
    overPlan: 'About the plan',
    overAfspraak: 'About an agreement',
    overLezen: 'About what someone wrote',
    overPraten: 'About talking together',
    overVraag: 'My own question',
    vertelde: 'You told this',
    kant: 'Your side',
    vroeger: 'This was your question first',
    gebeurde: 'What happened',
    beschermde: 'What you wanted to protect',
    zouHelpen: 'What would help',
    zien: 'Seen by:',
    iedereen: 'everyone who takes part',
    alleenJij: 'only you',
    jij: 'you',
    later: 'Can anyone ever ask for this?',
  },
}
