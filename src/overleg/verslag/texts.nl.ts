import type { Aanwezige, Verslag, VerslagAfspraak } from './verslag.ts'

type Hoe = Aanwezige['hoe']
type Antwoord = VerslagAfspraak['akkoord'][number]['antwoord']

/** The fixed words of the minutes, per kind of reader. */
export interface VerslagWoorden {
  kop: string
  voorWie: string
  wanneer: string
  waar: string
  wieErbij: string
  naam: string
  functie: string
  organisatie: string
  hoe: Record<Hoe, string>
  deelname: string
  samenMet: string
  vraag: string
  inbreng: string
  besluiten: string
  afspraken: string
  geenAfspraken: string
  wat: string
  wie: string
  vanafOfVoor: string
  eens: string
  antwoord: Record<Antwoord, string>
  volgende: string
  geenVolgende: string
  leeg: string
  bladzijde: string
  van: string
}

/** Dutch words of the minutes. */
export const nl: Record<Verslag['soort'], VerslagWoorden> = {
  professional: {
    kop: 'Verslag van het overleg',
    voorWie: 'Dit verslag is voor',
    wanneer: 'Wanneer',
    waar: 'Waar',
    wieErbij: 'Wie erbij waren',
    naam: 'Naam',
    functie: 'Functie',
    organisatie: 'Organisatie',
    deelname: 'Deelname',
    hoe: { aanwezig: 'aanwezig', 'belde in': 'belde in', afwezig: 'afwezig' },
    samenMet: 'samen met',
    vraag: 'De vraag van de jongere',
    inbreng: 'Inbreng',
    besluiten: 'Besluiten',
    afspraken: 'Afspraken',
    geenAfspraken: 'Bij dit punt zijn geen afspraken gemaakt.',
    wat: 'Afspraak',
    wie: 'Wie',
    vanafOfVoor: 'Uiterlijk',
    eens: 'Eens?',
    antwoord: { ja: 'ja', nee: 'nee', 'niet gevraagd': 'niet gevraagd' },
    volgende: 'Volgend overleg',
    geenVolgende: 'Er is nog geen volgend overleg afgesproken.',
    leeg: 'niet ingevuld',
    bladzijde: 'Bladzijde',
    van: 'van',
  },
  gezin: {
    kop: 'Wat we hebben afgesproken',
    voorWie: 'Dit blad is voor',
    wanneer: 'Dag en tijd',
    waar: 'Plek',
    wieErbij: 'Wie waren erbij?',
    naam: 'Naam',
    functie: 'Wat doet die?',
    organisatie: 'Waar werkt die?',
    deelname: 'Erbij?',
    hoe: { aanwezig: 'was erbij', 'belde in': 'belde mee', afwezig: 'was er niet' },
    samenMet: 'samen met',
    vraag: 'Mijn vraag',
    inbreng: 'Wat is er gezegd?',
    besluiten: 'Wat hebben we besloten?',
    afspraken: 'Wat gaan we doen?',
    geenAfspraken: 'Hier is niets voor afgesproken.',
    wat: 'Wat',
    wie: 'Wie doet het',
    vanafOfVoor: 'Klaar op',
    eens: 'Wie is het eens?',
    antwoord: { ja: 'ja', nee: 'nee', 'niet gevraagd': 'nog niet gevraagd' },
    volgende: 'Wanneer praten we weer?',
    geenVolgende: 'Dat weten we nog niet.',
    leeg: 'niet ingevuld',
    bladzijde: 'Blad',
    van: 'van',
  },
}
