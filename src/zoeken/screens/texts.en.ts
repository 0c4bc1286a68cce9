import type { SameTexts } from '../../web/texts.ts'
import type { nl } from './texts.nl.ts'

export const en: SameTexts<typeof nl> = {
  titel: 'Search',
  gevonden: (aantal, tekst) => `Found for “${tekst}”: ${aantal}`,
  groep: {
    jeugdige: 'Young people',
    collega: 'Colleagues',
    afspraak: 'Agreed actions',
    bijdrage: 'Contributions',
    aanmelding: 'Referrals',
  },
  aantal: (n) => `${n} found`,
  alle: (n, wat) => `Show all ${n} ${wat.toLowerCase()}`,
  meer: 'Show more',
  alleGroepen: 'Back to everything',
  toetsen: 'With arrow down and up you go along the results, with Enter you open one.',
  leegTitel: 'Whom or what are you looking for?',
  leegUitleg:
    'Type a name, a function or a word from an agreed action or contribution. A beginning is enough: “yil” finds Yıldız. You find only what you may see.',
  nietsTitel: (tekst) => `Nothing found for “${tekst}”`,
  nietsUitleg:
    'Try fewer words, or only the beginning of a name. What is not meant for you does not count here either. Looking for someone another works with? Call a colleague.',
  bel: 'Call',
  staat: {
    open: 'open',
    gedaan: 'done',
    niet_gelukt: 'did not work',
    vervallen: 'dropped',
    goed: 'something that went well',
    voorval: 'incident',
    zorg: 'worry',
    vraag: 'question to the team',
    gecorrigeerd: 'corrected',
    ingetrokken: 'withdrawn, only you read this',
    concept: 'draft',
    verzonden: 'sent',
    in_weging: 'being weighed',
    aangenomen: 'accepted',
    wacht_op_ja: 'waits for a yes',
    casus: 'case',
    teruggetrokken: 'taken back',
    samengevoegd: 'merged',
  },
}
