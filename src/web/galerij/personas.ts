import type { Sessie } from '../sessie.tsx'

// Fictional, as in the drawings.
export const marieke: Sessie = {
  account: {
    id: 'marieke',
    naam: 'Marieke van Dam',
    soort: 'medewerker',
    functie: 'regisseur',
    organisatie: { id: 'merwestad', naam: 'Gemeente Merwestad' },
    mandaten: [],
  },
  taal: 'nl',
  thema: 'licht',
  demo: false,
}

export const sami: Sessie = {
  ...marieke,
  account: { id: 'sami', naam: 'Sami', soort: 'jeugdige', functie: null, organisatie: null, mandaten: [] },
}

export const linda: Sessie = {
  ...marieke,
  account: {
    id: 'linda',
    naam: 'Linda Verhoeven',
    soort: 'ouder',
    functie: null,
    organisatie: null,
    mandaten: [],
  },
}
